// Package scripts tests a program by the command lines in its testdata/script.
package scripts

import (
	"flag"
	"os"
	"path/filepath"
	"testing"

	"github.com/rogpeppe/go-internal/testscript"

	// It has the flag -update.
	_ "github.com/pullquote/pullquote/internal/golden"
)

// Main runs the tests of a package, whose scripts can call its program by name.
func Main(m *testing.M, name string, program func()) {
	testscript.Main(m, map[string]func(){name: program})
}

// Run runs each script under testdata/script where it finds files of the given names
// and texts. With -update it writes down what the commands print now.
func Run(t *testing.T, files map[string]string) {
	testscript.Run(t, testscript.Params{
		Dir:                 filepath.Join("testdata", "script"),
		UpdateScripts:       flag.Lookup("update").Value.String() == "true",
		RequireExplicitExec: true,
		RequireUniqueNames:  true,
		Setup: func(env *testscript.Env) error {
			for name, text := range files {
				if err := os.WriteFile(filepath.Join(env.WorkDir, name), []byte(text), 0o666); err != nil {
					return err
				}
			}
			return nil
		},
	})
}
