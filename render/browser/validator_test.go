package browser

import (
	"bytes"
	"encoding/json"
	"net/url"
	"os"
	"os/exec"
	"path/filepath"
	"strings"
	"testing"

	"github.com/stretchr/testify/require"

	"github.com/pullquote/pullquote/internal/chromium"
)

// message is what the validator says of a page.
type message struct {
	Type, Message, Extract, URL string
}

// validate has the validator of the HTML standard read all pages of a folder.
func validate(t testing.TB, folder string) []message {
	t.Helper()
	java, err := exec.LookPath("java")
	chromium.Needs(t, err == nil, "Java")
	var report bytes.Buffer
	command := exec.Command(java, "-jar", chromium.NPM(t, "vnu-jar/build/dist/vnu.jar"), "--format", "json", "--exit-zero-always", "--stdout", folder)
	command.Stdout = &report
	require.NoError(t, command.Run())
	var found struct{ Messages []message }
	require.NoError(t, json.Unmarshal(report.Bytes(), &found), report.String())
	return found.Messages
}

// TestValid has the validator find no error in any snippet.
func TestValid(t *testing.T) {
	chromium.Slow(t)
	folder := t.TempDir()
	faulty := "faulty.html"
	files := append(goldens(t, ".html"), golden{faulty, "<p itemtype>x<p align=left></p></p>"})
	for _, g := range files {
		path := filepath.Join(folder, strings.ReplaceAll(g.Name, "/", "-"))
		require.NoError(t, os.WriteFile(path, []byte(g.page("")), 0o644))
	}
	faults, warnings := map[string]int{}, map[string]int{}
	for _, m := range validate(t, folder) {
		address, err := url.Parse(m.URL)
		require.NoError(t, err)
		page := filepath.Base(address.Path)
		switch {
		case m.Type == "info":
			warnings[m.Message]++
			continue
		case page != faulty:
			t.Errorf("%s: %s: %s", page, m.Message, m.Extract)
		}
		faults[page]++
	}
	for what, pages := range warnings {
		t.Logf("warned %d times: %s", pages, what)
	}
	require.NotZero(t, faults[faulty], "the validator did not read the pages")
}
