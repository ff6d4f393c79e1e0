package grow_test

import (
	"math/rand/v2"
	"testing"

	"github.com/stretchr/testify/require"

	"github.com/pullquote/pullquote/parse/internal/forest"
	"github.com/pullquote/pullquote/parse/internal/forest/grow"
)

var plan = grow.Plan{Trees: 20, Leaves: 6, Rate: 0.3, Least: 1, Ridge: 1}

// TestForest learns a rule of two features among others that mean nothing.
func TestForest(t *testing.T) {
	cases := samples(2000, 1)
	f := plan.Forest(cases)
	require.Len(t, f, plan.Trees)
	wrong := 0
	for _, s := range samples(500, 2) {
		if (f.Score(s.Features) > 0) != s.Is {
			wrong++
		}
	}
	require.Less(t, wrong, 10)
	require.Equal(t, f, plan.Forest(cases), "the same samples give the same forest")
}

// samples are those whose first byte is large and second small, or the reverse.
func samples(n int, seed uint64) []grow.Sample {
	r := rand.New(rand.NewPCG(seed, 0))
	list := make([]grow.Sample, n)
	for i := range list {
		x := []uint8{uint8(r.IntN(256)), uint8(r.IntN(256)), uint8(r.IntN(256)), 7}
		list[i] = grow.Sample{Features: x, Is: x[0] > 90 != (x[1] > 140), Weight: 1}
	}
	return list
}

// TestWeight lets what counts more decide where samples contradict each other.
func TestWeight(t *testing.T) {
	plan := plan
	plan.Least = 0
	f := plan.Forest([]grow.Sample{
		{Features: []uint8{1}, Is: true, Weight: 5}, {Features: []uint8{1}, Is: false, Weight: 1},
		{Features: []uint8{2}, Is: true, Weight: 1}, {Features: []uint8{2}, Is: false, Weight: 5},
	})
	require.Positive(t, f.Score([]uint8{1}))
	require.Negative(t, f.Score([]uint8{2}))
}

func TestNothing(t *testing.T) {
	require.Equal(t, forest.Forest(nil), plan.Forest(nil))
}
