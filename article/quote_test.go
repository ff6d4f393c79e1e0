package article_test

import (
	"testing"

	"github.com/stretchr/testify/require"

	"github.com/pullquote/pullquote/article"
)

func TestNewID(t *testing.T) {
	require.Equal(t, "q6b8a46d834", article.NewID("q", "The tide does not lie", "Ilse Marrow"), "ids are stored and linked to")
	require.Equal(t, "n", article.NewID("n")[:1])
	ids := map[string][]string{}
	for _, parts := range [][]string{nil, {""}, {"", ""}, {"ab"}, {"a", "b"}, {"b", "a"}, {"1", "a", "a", "a", "a", "a", ""}, {"1a1a1a1a1a0"}} {
		id := article.NewID("q", parts...)
		require.NotContains(t, ids, id, "%q", parts)
		ids[id] = parts
	}
}
