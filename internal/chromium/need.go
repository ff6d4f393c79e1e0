package chromium

import (
	"os"
	"path/filepath"
	"testing"

	"github.com/stretchr/testify/require"
)

// Needs skips t if something is missing. In CI nothing may be.
func Needs(t testing.TB, ok bool, what string) {
	t.Helper()
	if ok {
		return
	}
	if os.Getenv("CI") == "true" {
		t.Fatal("needs " + what)
	}
	t.Skip("needs " + what)
}

// Slow skips t where there is no time.
func Slow(t testing.TB) {
	t.Helper()
	if testing.Short() {
		t.Skip("takes long")
	}
}

// NPM returns the path of a file of an npm package, absolute. Packages are installed beside
// the tests.
func NPM(t testing.TB, path string) string {
	t.Helper()
	path, err := filepath.Abs(filepath.Join("node_modules", path))
	require.NoError(t, err)
	_, err = os.Stat(path)
	Needs(t, err == nil, "npm packages: run npm ci in the folder of the test")
	return path
}
