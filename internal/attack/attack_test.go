package attack

import (
	"bytes"
	"compress/gzip"
	"os"
	"path/filepath"
	"testing"

	"github.com/stretchr/testify/require"
)

func TestLoad(t *testing.T) {
	dir := t.TempDir()
	var zipped bytes.Buffer
	z := gzip.NewWriter(&zipped)
	z.Write([]byte(`{"id":"b","html":"","b64":"/w=="}` + "\n" + `{"id":"a","html":"<b>"}`))
	require.NoError(t, z.Close())
	require.NoError(t, os.Mkdir(filepath.Join(dir, "deep"), 0o755))
	for name, data := range map[string][]byte{"a.jsonl": []byte(`{"id":"a","html":"<b>"}`), "deep/b.jsonl.gz": zipped.Bytes(), "c.json": []byte("x")} {
		require.NoError(t, os.WriteFile(filepath.Join(dir, name), data, 0o644))
	}
	var sources []string
	for p, err := range Load(dir) {
		require.NoError(t, err)
		sources = append(sources, p.Source())
	}
	require.Equal(t, []string{"<b>", "\xff"}, sources)

	require.NoError(t, os.WriteFile(filepath.Join(dir, "d.jsonl"), []byte("{"), 0o644))
	failed := false
	for _, err := range Load(dir) {
		failed = failed || err != nil
	}
	require.True(t, failed)
}

func TestPages(t *testing.T) {
	pages := Pages(Payload{HTML: `"><b>`})
	require.Len(t, pages, 1+len(places))
	for _, page := range pages[1:] {
		require.Contains(t, page.HTML, Opening)
		require.NotContains(t, page.HTML, "PAYLOAD")
	}
	require.Len(t, Pages(Payload{HTML: "<p>", Full: true}), 1)
}
