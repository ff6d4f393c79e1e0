package parse

import (
	"slices"
	"strings"
	"unicode"
	"unicode/utf8"
)

// openings are phrases in lower case, and what they mean, by their first letter: few
// of a long list can begin a text.
type openings[T any] struct {
	all     []T
	byFirst [256][]T // by the first byte
}

// openingsOf sorts a list by the phrases in it.
func openingsOf[T any](list []T, phrase func(T) string) *openings[T] {
	o := &openings[T]{all: list}
	for _, x := range list {
		first := phrase(x)[0]
		o.byFirst[first] = append(o.byFirst[first], x)
	}
	return o
}

// phrases are openings that mean themselves.
func phrases(list ...string) *openings[string] {
	return openingsOf(list, func(s string) string { return s })
}

// of returns those that s may begin with, in whatever case and with whatever
// apostrophe or space, in the order of the list.
func (o *openings[T]) of(s string) []T {
	if s == "" {
		return nil
	}
	if s[0] < utf8.RuneSelf && s[0] != '`' {
		return o.byFirst[lower(s[0])]
	}
	r, _ := utf8.DecodeRuneInString(s)
	switch r {
	case '`', '’', '‘', '\u00A0', '\u202F':
		return o.all
	}
	var first [utf8.UTFMax]byte
	utf8.EncodeRune(first[:], unicode.ToLower(r))
	return o.byFirst[first[0]]
}

// beginsWith reports whether s, in lower case, begins with one of the phrases.
func beginsWith(s string, with *openings[string]) bool {
	few := with.of(s)
	if len(few) == 0 {
		return false
	}
	s = strings.ToLower(s)
	return slices.ContainsFunc(few, func(phrase string) bool { return strings.HasPrefix(s, phrase) })
}
