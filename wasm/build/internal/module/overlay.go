package module

import (
	"embed"
	"encoding/json"
	"os"
	"os/exec"
	"path/filepath"
	"strings"
)

// replaced are packages that the library's dependencies import and hardly use.
var replaced = []string{"crypto/sha256", "internal/godebug", "net/http", "os", "regexp", "runtime/debug"}

//go:embed overlay
var overlays embed.FS

// writeOverlay has the compiler read other packages than those of the release. It returns
// the path of the file that tells it so.
func writeOverlay(dir string) (string, error) {
	goroot, err := exec.Command("go", "env", "GOROOT").Output()
	if err != nil {
		return "", err
	}
	sources := filepath.Join(strings.TrimSpace(string(goroot)), "src")
	replace := map[string]string{}
	for _, name := range replaced {
		if err := replacePackage(replace, sources, name, dir); err != nil {
			return "", err
		}
	}
	data, err := json.Marshal(map[string]any{"Replace": replace})
	if err != nil {
		return "", err
	}
	path := filepath.Join(dir, "overlay.json")
	return path, os.WriteFile(path, data, 0o644)
}

// replacePackage takes all files of a package away and puts one in their place.
func replacePackage(replace map[string]string, sources, name, dir string) error {
	source := filepath.Join(sources, name)
	files, err := filepath.Glob(filepath.Join(source, "*.go"))
	if err != nil {
		return err
	}
	for _, path := range files {
		replace[path] = ""
	}
	base := filepath.Base(name) + ".go"
	text, err := overlays.ReadFile("overlay/" + name + "/" + base + ".txt")
	if err != nil {
		return err
	}
	path := filepath.Join(dir, strings.ReplaceAll(name, "/", "_")+".go")
	replace[filepath.Join(source, base)] = path
	return os.WriteFile(path, text, 0o644)
}
