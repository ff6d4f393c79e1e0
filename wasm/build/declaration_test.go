package main

import (
	"path/filepath"
	"testing"

	"github.com/stretchr/testify/require"

	"github.com/pullquote/pullquote/article"
	"github.com/pullquote/pullquote/internal/golden"
)

func TestDeclarations(t *testing.T) {
	types, err := declarations("Article", article.Schema())
	require.NoError(t, err)
	golden.Equal(t, filepath.Join("testdata", "article.d.ts"), types)
}

// TestExpressions has the types of values.
func TestExpressions(t *testing.T) {
	for _, c := range []struct{ schema, want string }{
		{`{"type": "string"}`, "string"},
		{`{"type": "boolean"}`, "boolean"},
		{`{"type": "integer"}`, "number"},
		{`{"$ref": "#/$defs/Text"}`, "Text"},
		{`{"type": "array", "items": {"type": "integer"}}`, "number[]"},
		{`{"type": ["array", "null"], "items": {"type": ["array", "null"], "items": {"$ref": "#/$defs/Cell"}}}`, "(Cell[] | null)[] | null"},
		{`{"anyOf": [{"const": "a"}, {"const": "b", "description": "B."}, {"description": "Later."}]}`, `"a" | "b" | (string & {})`},
	} {
		types, err := declarations("Value", c.schema)
		require.NoError(t, err)
		require.Equal(t, "// Positions count UTF-8 bytes.\n\nexport type Value = "+c.want+";\n", string(types))
	}
}

func TestCommentsDoNotEndEarly(t *testing.T) {
	types, err := declarations("Value", `{"description": "Any */ words.", "type": "string"}`)
	require.NoError(t, err)
	require.Contains(t, string(types), `/** Any *\/ words. */`)
}

func TestSchemaFaults(t *testing.T) {
	for _, text := range []string{"", "[]", `{"properties": {"a": 1}}`, `{"properties": {"a"`, `{"type": 1}`} {
		_, err := declarations("Value", text)
		require.Error(t, err, text)
	}
}
