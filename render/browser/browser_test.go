package browser

import (
	"net/http"
	"net/http/httptest"
	"os"
	"path/filepath"
	"strings"
	"testing"

	"github.com/stretchr/testify/require"

	"github.com/pullquote/pullquote/internal/chromium"
	"github.com/pullquote/pullquote/render"
)

func TestMain(m *testing.M) { os.Exit(chromium.Main(m)) }

// golden is a file that the tests of package render compare output with.
type golden struct {
	// Name is the folder and name of the file.
	Name string
	Data string
}

// goldens reads the golden files that have the ending, each content once.
func goldens(t testing.TB, ending string) []golden {
	t.Helper()
	paths, err := filepath.Glob("../testdata/*/*" + ending)
	require.NoError(t, err)
	var found []golden
	known := map[string]bool{}
	for _, path := range paths {
		data, err := os.ReadFile(path)
		require.NoError(t, err)
		name, err := filepath.Rel("../testdata", path)
		require.NoError(t, err)
		if !known[string(data)] {
			found = append(found, golden{filepath.ToSlash(name), string(data)})
		}
		known[string(data)] = true
	}
	require.NotEmpty(t, found, "no files that end in %s", ending)
	return found
}

// whole reports whether g is a page and not a snippet.
func (g golden) whole() bool { return strings.HasPrefix(strings.ToLower(g.Data), "<!doctype") }

// page returns g on a page: somebody's plain one, unless g is a page itself. head goes
// into the page's head.
func (g golden) page(head string) string {
	if g.whole() {
		return g.Data
	}
	return `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<title>A page that quotes</title>
<meta name="viewport" content="width=device-width">
` + head + `
</head>
<body>
<main>
<h1>A page that quotes</h1>
` + g.Data + `</main>
</body>
</html>
`
}

// serve answers requests for the name of a golden file with its page, and for the
// stylesheet and script that pages name. It returns the address of the server.
func serve(t testing.TB, files []golden, head string, header http.Header) string {
	mux := http.NewServeMux()
	answer := func(path, kind, body string) {
		mux.HandleFunc("GET "+path, func(w http.ResponseWriter, _ *http.Request) {
			for key, values := range header {
				w.Header()[key] = values
			}
			w.Header().Set("Content-Type", kind+"; charset=utf-8")
			_, _ = w.Write([]byte(body))
		})
	}
	answer("/pullquote.css", "text/css", render.Stylesheet())
	answer(chromium.Icon, "image/x-icon", "")
	answer("/page.js", "text/javascript", render.PageScript())
	for _, g := range files {
		answer("/"+g.Name, "text/html", g.page(head))
	}
	server := httptest.NewServer(mux)
	t.Cleanup(server.Close)
	return server.URL
}
