package main

import (
	"bytes"
	"encoding/json"
	"io"
	"os"
	"path/filepath"
	"reflect"
	"strings"
	"testing"

	"github.com/stretchr/testify/require"

	"github.com/pullquote/pullquote/examples/internal/scripts"
	"github.com/pullquote/pullquote/internal/golden"
)

func TestMain(m *testing.M) { scripts.Main(m, "quotes", main) }

func TestScripts(t *testing.T) {
	files := map[string]string{"help.txt": help}
	names, err := filepath.Glob("testdata/pages/*.html")
	require.NoError(t, err)
	for _, name := range names {
		page, err := os.ReadFile(name)
		require.NoError(t, err)
		files[filepath.Base(name)] = string(page)
	}
	scripts.Run(t, files)
}

// TestSession builds a database, searches it and verifies a quotation; the README shows
// what that prints.
func TestSession(t *testing.T) {
	database := filepath.Join(t.TempDir(), "quotes.db")
	t.Chdir("testdata")
	var shown bytes.Buffer
	for _, args := range [][]string{
		{"build", "-o", "quotes.db", "pages"},
		{"search", "-speaker", "marrow", "sea", "quotes.db"},
		{"verify", "pages/ferry.html", "We can't raise a dam against the sea"},
	} {
		shown.WriteString("$ quotes")
		for i, arg := range args {
			shown.WriteString(" " + quoted(arg))
			if arg == "quotes.db" {
				args[i] = database
			}
		}
		shown.WriteString("\n")
		require.Less(t, run(args, streams{nil, &shown, &shown}), trouble)
	}
	golden.Equal(t, "session.txt", shown.Bytes())
}

// quoted is an argument as one types it.
func quoted(arg string) string {
	if strings.Contains(arg, " ") {
		return `"` + arg + `"`
	}
	return arg
}

// TestColumnsAreTheRow has every field of a row be a column of its name.
func TestColumnsAreTheRow(t *testing.T) {
	var r row
	fields := reflect.TypeFor[row]()
	require.Len(t, columns, fields.NumField())
	for i, c := range columns {
		key, _, _ := strings.Cut(fields.Field(i).Tag.Get("json"), ",")
		require.Equal(t, key, c.name)
		*c.of(&r) = `"` + c.name + `"`
	}
	var object map[string]string
	var line bytes.Buffer
	require.NoError(t, writeLines(&line, []row{r}))
	r.Passages = `""`
	require.NoError(t, json.Unmarshal(line.Bytes(), &object))
	for _, c := range columns[:len(columns)-1] {
		require.Equal(t, `"`+c.name+`"`, object[c.name])
	}
}

func TestInert(t *testing.T) {
	for cell, want := range map[string]string{
		"=1+1": "'=1+1", "+358": "'+358", "-5": "'-5", "@home": "'@home", " \t=A1": "' \t=A1", "＝1": "'＝1",
		"": "", "a=b": "a=b", "“-”": "“-”", "'=": "'=",
	} {
		require.Equal(t, want, inert(cell))
	}
}

// full is a disk without room.
type full struct{}

func (full) Write([]byte) (int, error) { return 0, io.ErrShortWrite }

func TestNoRoom(t *testing.T) {
	for _, args := range [][]string{
		{"build", "testdata/pages"},
		{"build", "-format", "csv", "testdata/pages"},
		{"verify", "testdata/pages/wall.html", "The sea"},
	} {
		var messages bytes.Buffer
		require.Equal(t, trouble, run(args, streams{nil, full{}, &messages}))
		require.Equal(t, "quotes: short write\n", messages.String())
	}
}
