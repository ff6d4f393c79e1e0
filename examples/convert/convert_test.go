package main

import (
	"bytes"
	"errors"
	"os"
	"path/filepath"
	"strings"
	"testing"

	"github.com/rogpeppe/go-internal/testscript"
	"github.com/stretchr/testify/require"

	"github.com/pullquote/pullquote/article"
)

func TestMain(m *testing.M) {
	testscript.Main(m, map[string]func(){"convert": main})
}

// TestScripts runs the command lines of testdata/script. They find the sample
// page as sample.html and the help as help.txt.
func TestScripts(t *testing.T) {
	testscript.Run(t, testscript.Params{
		Dir:                 "testdata/script",
		RequireExplicitExec: true,
		RequireUniqueNames:  true,
		Setup: func(env *testscript.Env) error {
			return errors.Join(
				os.WriteFile(filepath.Join(env.WorkDir, "sample.html"), sampleHTML, 0o666),
				os.WriteFile(filepath.Join(env.WorkDir, "help.txt"), []byte(help), 0o666))
		},
	})
}

func TestSummaryKeepsTheTerminalSafe(t *testing.T) {
	r := &result{source: "a\x1b[2Jb", article: &article.Article{
		Headline: "red \x1b[31malert\u202e\x07",
		Quotes:   []article.Quote{{Text: "one\r\ntwo\u009b5n", Speaker: article.Person{Name: "\x1b]0;title\x07Jo"}}},
	}}
	var out bytes.Buffer
	require.NoError(t, writeSummary(&out, r, terminal{width: 80}))
	require.NotContains(t, strings.ReplaceAll(out.String(), "\n", ""), "\x1b")
	for _, c := range out.String() {
		require.True(t, c == '\n' || c >= ' ' && c != '\u009b' && c != '\u202e', "%q", c)
	}
}
