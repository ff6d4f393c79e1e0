package browser

import (
	"crypto/sha512"
	"encoding/base64"
	"flag"
	"fmt"
	"os"
	"os/exec"
	"path/filepath"
	"sync"
	"testing"

	"github.com/stretchr/testify/require"

	"github.com/pullquote/pullquote/internal/chromium"
)

var built = flag.String("widget", "", "folder with a widget that is built already")

func TestMain(m *testing.M) {
	code := chromium.Main(m)
	_ = os.RemoveAll(made)
	os.Exit(code)
}

// made is the folder of the widget that widget has built.
var made string

// widget is the folder of the widget, which is built once for all tests.
var widget = sync.OnceValues(func() (string, error) {
	if *built != "" {
		return *built, nil
	}
	var err error
	if made, err = os.MkdirTemp("", "pullquote-widget-"); err != nil {
		return "", err
	}
	build := exec.Command("go", "run", ".", "-o", made)
	build.Dir = "../build"
	if out, err := build.CombinedOutput(); err != nil {
		return "", fmt.Errorf("%w: %s", err, out)
	}
	return made, nil
})

// dist returns the folder of the widget.
func dist(t testing.TB) string {
	t.Helper()
	dir, err := widget()
	require.NoError(t, err)
	return dir
}

// module returns the path of the WebAssembly module.
func module(t testing.TB) string {
	t.Helper()
	found, err := filepath.Glob(filepath.Join(dist(t), "pullquote.*.wasm"))
	require.NoError(t, err)
	require.Len(t, found, 1)
	return found[0]
}

// moduleFile is the path of the module on a site.
func moduleFile(t testing.TB) string { return "/widget/" + filepath.Base(module(t)) }

// integrity is what pages say of a file that they expect.
func integrity(data string) string {
	sum := sha512.Sum384([]byte(data))
	return "sha384-" + base64.StdEncoding.EncodeToString(sum[:])
}
