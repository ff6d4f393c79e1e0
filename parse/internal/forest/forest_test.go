package forest_test

import (
	"testing"

	"github.com/stretchr/testify/require"

	"github.com/pullquote/pullquote/parse/internal/forest"
)

func TestScore(t *testing.T) {
	stump := forest.Tree{
		forest.NewNode(1, 100, 2), // is the second byte over 100?
		forest.NewNode(forest.Leaf, 0, -250),
		forest.NewNode(0, 7, 4),
		forest.NewNode(forest.Leaf, 0, 300),
		forest.NewNode(forest.Leaf, 0, 900),
	}
	f := forest.Forest{stump, stump[1:2]}
	require.Equal(t, -500, f.Score([]uint8{0, 100}))
	require.Equal(t, 50, f.Score([]uint8{7, 101}))
	require.Equal(t, 650, f.Score([]uint8{8, 255}))
	require.Zero(t, forest.Forest(nil).Score(nil))
}
