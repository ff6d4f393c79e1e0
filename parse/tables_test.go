package parse_test

import (
	"bytes"
	"encoding/json"
	"path/filepath"
	"slices"
	"strings"
	"testing"

	"github.com/pullquote/pullquote/article"
	"github.com/pullquote/pullquote/internal/golden"
	"github.com/pullquote/pullquote/parse"
)

// TestTables parses the page of each txtar under testdata/tables once for every line
// of its rows, which stands where page and address have ROW, and compares what was
// decided on its fields. A field with a point before it is one of the article, of
// which each element has a line.
func TestTables(t *testing.T) {
	for _, path := range glob(t, "testdata/tables/*.txt") {
		t.Run(strings.TrimSuffix(filepath.Base(path), ".txt"), func(t *testing.T) {
			c := golden.ReadArchive(t, path)
			fields := strings.Fields(string(c.Get("fields")))
			var found bytes.Buffer
			for row := range strings.Lines(string(c.Get("rows"))) {
				page, url := filled(c, strings.TrimSuffix(row, "\n"))
				a, events, err := traced(page, url)
				found.WriteString(row)
				if err == nil {
					requirePromises(t, page, a)
				} else {
					found.WriteString("    " + err.Error() + "\n")
				}
				found.Write(foundIn(fields, a, events))
			}
			c.Set("found", found.Bytes())
			golden.EqualArchive(t, path, c)
		})
	}
}

// filled returns the page and address of a case for one of its rows.
func filled(c *golden.Archive, row string) (page []byte, url string) {
	page = bytes.ReplaceAll(c.Get("page.html"), []byte("ROW"), []byte(row))
	return page, strings.ReplaceAll(strings.TrimSpace(string(c.Get("url"))), "ROW", row)
}

// foundIn lists what is known of fields, indented.
func foundIn(fields []string, a *article.Article, events []parse.Event) []byte {
	var b bytes.Buffer
	for _, e := range events {
		if slices.Contains(fields, e.Field) {
			b.WriteString("    ")
			b.Write(listing([]parse.Event{e}, ""))
		}
	}
	var parts map[string]json.RawMessage
	all, _ := json.Marshal(a)
	_ = json.Unmarshal(all, &parts)
	for _, f := range fields {
		part, ok := parts[strings.TrimPrefix(f, ".")]
		if !ok || f[0] != '.' {
			continue
		}
		lines := []json.RawMessage{part}
		if part[0] == '[' {
			lines = nil
			_ = json.Unmarshal(part, &lines)
		}
		for _, line := range lines {
			b.WriteString("    " + f + " " + string(line) + "\n")
		}
	}
	return b.Bytes()
}
