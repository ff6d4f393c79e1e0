package parse

import (
	"os"
	"path/filepath"
	"regexp"
	"strings"
	"testing"

	"github.com/stretchr/testify/require"

	"github.com/pullquote/pullquote/parse/internal/thin"
)

// TestReadClasses looks through the passes for class names that they compare with, and
// that thinning must not leave out.
func TestReadClasses(t *testing.T) {
	compared := regexp.MustCompile(`hasClass\([\w.\[\]]+, "([\w-]+)"|Contains\(class, "([\w-]+)"|CutPrefix\(class, "([\w-]+)"|"\.?(pq-[\w-]+)|\{name: "([\w-]+)"|, (?:mark|text): "([\w-]+)"`)
	paths, err := filepath.Glob("*.go")
	require.NoError(t, err)
	found := 0
	var memo roleMemo
	reads := func(class string) bool { return memo.sense("class", []byte(class))&thin.Read != 0 }
	for _, path := range paths {
		code, err := os.ReadFile(path)
		require.NoError(t, err)
		if strings.HasSuffix(path, "_test.go") || path == "image.go" || path == "names.go" { // pictures keep all classes
			continue
		}
		for _, m := range compared.FindAllStringSubmatch(string(code), -1) {
			name := strings.Join(m[1:], "")
			require.True(t, reads(name), "%s reads the class %s, which thinning leaves out", path, name)
			found++
		}
	}
	for name := range inlayMarks {
		require.True(t, reads("x "+name), name)
	}
	for name := range lineNumbers {
		require.True(t, reads(name), name)
	}
	for _, p := range placeholders {
		require.True(t, p.class == "" || reads(p.class), p.class)
	}
	for name := range noteNames {
		require.True(t, reads("x-"+strings.ToUpper(name)), name)
	}
	for _, name := range []string{"language-go", "lang-go", "highlight-source-go", "a&#98;"} {
		require.True(t, reads(name), name)
	}
	require.Greater(t, found, 40)
	require.False(t, reads("col-md-6 row"))
}
