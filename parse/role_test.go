package parse

import (
	"os"
	"path/filepath"
	"regexp"
	"strings"
	"testing"

	"github.com/stretchr/testify/require"
)

// TestReadClasses looks through the passes for class names that they compare with, and
// that thinning must not leave out.
func TestReadClasses(t *testing.T) {
	compared := regexp.MustCompile(`hasClass\([\w.\[\]]+, "([\w-]+)"|Contains\(class, "([\w-]+)"|CutPrefix\(class, "([\w-]+)"|"\.?(pq-[\w-]+)|\{name: "([\w-]+)"|, (?:mark|text): "([\w-]+)"`)
	paths, err := filepath.Glob("*.go")
	require.NoError(t, err)
	found := 0
	var memo roleMemo
	for _, path := range paths {
		code, err := os.ReadFile(path)
		require.NoError(t, err)
		if strings.HasSuffix(path, "_test.go") || path == "image.go" || path == "names.go" { // pictures keep all classes
			continue
		}
		for _, m := range compared.FindAllStringSubmatch(string(code), -1) {
			name := strings.Join(m[1:], "")
			require.True(t, memo.tells([]byte(name)), "%s reads the class %s, which thinning leaves out", path, name)
			found++
		}
	}
	for name := range inlayMarks {
		require.True(t, memo.tells([]byte("x "+name)), name)
	}
	for name := range lineNumbers {
		require.True(t, memo.tells([]byte(name)), name)
	}
	for _, p := range placeholders {
		require.True(t, p.class == "" || memo.tells([]byte(p.class)), p.class)
	}
	for name := range noteNames {
		require.True(t, memo.tells([]byte("x-"+strings.ToUpper(name))), name)
	}
	for _, name := range []string{"language-go", "lang-go", "highlight-source-go", "a&#98;"} {
		require.True(t, memo.tells([]byte(name)), name)
	}
	require.Greater(t, found, 40)
	require.False(t, memo.tells([]byte("col-md-6 row")))
}
