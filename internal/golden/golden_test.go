package golden

import (
	"os"
	"path/filepath"
	"testing"

	"github.com/stretchr/testify/require"
)

const sample = "a comment\n-- page.html --\n<p>\n -- not a name --\n-- --\n-- empty --\n-- last --\nno line break"

func TestArchive(t *testing.T) {
	path := filepath.Join(t.TempDir(), "case.txt")
	require.NoError(t, os.WriteFile(path, []byte(sample), 0o644))
	a := ReadArchive(t, path)
	require.Equal(t, "a comment\n", string(a.Comment))
	require.Equal(t, "<p>\n -- not a name --\n-- --\n", string(a.Get("page.html")))
	require.Empty(t, a.Get("empty"))
	require.Nil(t, a.Get("none"))
	EqualArchive(t, path, a)

	a.Set("empty", []byte("filled"))
	a.Set("new", []byte("more\n"))
	out := filepath.Join(t.TempDir(), "made", "case.txt")
	*update = true
	EqualArchive(t, out, a)
	*update = false
	require.Equal(t, a.Files[:2], ReadArchive(t, out).Files[:2])
	require.Equal(t, "filled\n", string(ReadArchive(t, out).Get("empty")))
	require.Equal(t, "more\n", string(ReadArchive(t, out).Get("new")))
}
