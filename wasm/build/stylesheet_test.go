package main

import (
	"strings"
	"testing"

	"github.com/stretchr/testify/require"
)

// TestStylesheet has every rule for the element be one for what is drawn.
func TestStylesheet(t *testing.T) {
	text, err := stylesheet()
	require.NoError(t, err)
	require.NotContains(t, text, "/*", "it is minified")
	named := strings.Count(text, "container:pull-quote / inline-size") + strings.Count(text, "@container pull-quote")
	require.Equal(t, 2, named, "the container keeps its name")
	require.Equal(t, named, strings.Count(text, "pull-quote"), "no other pull-quote is left")
	for _, want := range []string{":host([hidden])", ":host(:state(pq-whole))", ":where(.pq-root):not(i) .pq-byline", ":host,:where(.pq-root):not(i) *{"} {
		require.Contains(t, text, want)
	}
}
