package module

import (
	"embed"
	"encoding/json"
	"fmt"
	"os"
	"os/exec"
	"path/filepath"
	"strings"
)

// replaced are packages of which the library, or what it imports, uses a small part.
var replaced = []string{"crypto/sha256", "encoding/json", "internal/godebug", "net/http", "os", "regexp", "runtime/debug"}

//go:embed overlay
var overlays embed.FS

// writeOverlay has the compiler read other packages than those of the release. It returns
// the path of the file that tells it so.
func writeOverlay(dir string) (string, error) {
	out, err := exec.Command("go", "env", "GOVERSION", "GOROOT").Output()
	if err != nil {
		return "", err
	}
	version, goroot, _ := strings.Cut(strings.TrimSpace(string(out)), "\n")
	if err := checkRelease(version); err != nil {
		return "", err
	}
	sources := filepath.Join(goroot, "src")
	replace := map[string]string{}
	for _, name := range replaced {
		if err := replacePackage(replace, sources, name, dir); err != nil {
			return "", err
		}
	}
	if err := replaceFiles(replace, sources, "slices", dir); err != nil {
		return "", err
	}
	data, err := json.Marshal(map[string]any{"Replace": replace})
	if err != nil {
		return "", err
	}
	path := filepath.Join(dir, "overlay.json")
	return path, os.WriteFile(path, data, 0o644)
}

// release is the one that this is written for. Of what is replaced, emptied and left out,
// not all can be told from a module to have changed its meaning.
const release = "go1.26"

func checkRelease(version string) error {
	if version == release || strings.HasPrefix(version, release+".") {
		return nil
	}
	return fmt.Errorf("%s: %w, %s: set GOTOOLCHAIN", version, errLayout, release)
}

// replacePackage takes all files of a package away and puts others in their place.
func replacePackage(replace map[string]string, sources, name, dir string) error {
	files, err := filepath.Glob(filepath.Join(sources, name, "*.go"))
	if err != nil {
		return err
	}
	for _, path := range files {
		replace[path] = ""
	}
	return replaceFiles(replace, sources, name, dir)
}

// replaceFiles puts files in the place of those of a package that have their names.
func replaceFiles(replace map[string]string, sources, name, dir string) error {
	files, err := overlays.ReadDir("overlay/" + name)
	if err != nil {
		return err
	}
	for _, f := range files {
		text, err := overlays.ReadFile("overlay/" + name + "/" + f.Name())
		if err != nil {
			return err
		}
		base := strings.TrimSuffix(f.Name(), ".txt")
		path := filepath.Join(dir, strings.ReplaceAll(name, "/", "_")+"_"+base)
		replace[filepath.Join(sources, name, base)] = path
		if err := os.WriteFile(path, text, 0o644); err != nil {
			return err
		}
	}
	return nil
}
