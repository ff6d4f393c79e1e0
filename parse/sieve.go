package parse

import (
	"iter"
	"maps"
)

// sieve tells, by their first two letters and their length, most strings that are none
// of a set, so that few need to be looked up. Case makes no difference to it.
type sieve [32][32]uint32

// sieveOf is the sieve of all strings of the sets.
func sieveOf(sets ...iter.Seq[string]) *sieve {
	s := new(sieve)
	for _, set := range sets {
		for x := range set {
			*lengthsIn(s, x) |= 1 << (len(x) % 32)
		}
	}
	return s
}

// mayPass reports whether x, which is not empty, may be in the set.
func mayPass[T string | []byte](s *sieve, x T) bool {
	return *lengthsIn(s, x)>>(len(x)%32)&1 != 0
}

// lengthsIn is where s has a bit for the length of x.
func lengthsIn[T string | []byte](s *sieve, x T) *uint32 {
	return &s[x[0]%32][x[min(1, len(x)-1)]%32]
}

// The sieves of what every element of a page is asked for.
var (
	wordSieve       = sieveOf(maps.Keys(words))
	readNameSieve   = sieveOf(maps.Keys(noteNames), maps.Keys(ownNames))
	authorPathSieve = sieveOf(maps.Keys(authorPaths))
)
