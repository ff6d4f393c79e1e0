// Replaced prints what comes of the parts of the standard library that the module has others
// for, as far as it runs them. It prints by the runtime: package os is another, too.
package main

import (
	"cmp"
	"crypto/sha256"
	"encoding/hex"
	"math"
	"math/rand/v2"
	"slices"
)

func main() {
	hashes()
	sorted()
	floats()
	written()
	read()
}

// hashes are those of texts around the sizes of blocks.
func hashes() {
	random := rand.New(rand.NewPCG(1, 2))
	text := []byte{}
	for range 300 {
		sum := sha256.Sum256(text)
		println(hex.EncodeToString(sum[:]))
		text = append(text, byte(random.Uint32()))
	}
}

type item struct {
	key, place int
	text       string
}

// sorted sorts slices of many sizes in each way that there is. Places tell whether elements
// that are equal stay in order.
func sorted() {
	random := rand.New(rand.NewPCG(3, 4))
	for size := range 150 {
		items := make([]item, size)
		for i := range items {
			items[i] = item{key: random.IntN(1 + size/3), place: i, text: "x"}
		}
		stable, whole := slices.Clone(items), slices.Clone(items)
		slices.SortStableFunc(stable, func(a, b item) int { return cmp.Compare(a.key, b.key) })
		slices.SortFunc(whole, func(a, b item) int { return cmp.Or(cmp.Compare(a.key, b.key), cmp.Compare(b.place, a.place)) })
		var keys []int
		for i := range items {
			keys = append(keys, items[i].key)
			print(stable[i].place, ",", whole[i].place, whole[i].text, " ")
		}
		slices.Sort(keys)
		for _, k := range keys {
			print(k, " ")
		}
		println()
	}
}

// floats are sorted with what is no number first.
func floats() {
	all := []float64{3, math.NaN(), -1, math.Inf(1), 0, math.NaN(), math.Inf(-1), 2, 2, 8, 7, 6, 5, 4}
	slices.Sort(all)
	for _, f := range all {
		println(f)
	}
}
