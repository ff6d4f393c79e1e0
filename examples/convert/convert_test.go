package main

import (
	"bytes"
	"encoding/json"
	"io"
	"os"
	"path/filepath"
	"strings"
	"testing"
	"time"

	"github.com/santhosh-tekuri/jsonschema/v6"
	"github.com/stretchr/testify/require"

	"github.com/pullquote/pullquote/article"
	"github.com/pullquote/pullquote/examples/internal/sample"
	"github.com/pullquote/pullquote/examples/internal/scripts"
	"github.com/pullquote/pullquote/examples/internal/terminal"
	"github.com/pullquote/pullquote/internal/golden"
)

func TestMain(m *testing.M) { scripts.Main(m, "convert", main) }

func TestScripts(t *testing.T) {
	scripts.Run(t, map[string]string{"sample.html": sample.HTML(), "help.txt": help})
}

// TestSummary lays out an article that has some of everything.
func TestSummary(t *testing.T) {
	data, err := os.ReadFile("testdata/article.json")
	require.NoError(t, err)
	r := &result{source: "cake.html", size: 14300, took: 2500 * time.Microsecond}
	require.NoError(t, json.Unmarshal(data, &r.article))
	require.NoError(t, r.article.Validate())
	looks := map[string]terminal.Terminal{
		"summary":        {Width: 80},
		"summary-narrow": {Width: 44},
		"summary-colour": {Width: 80, Colour: true},
	}
	for name, look := range looks {
		t.Run(name, func(t *testing.T) {
			var out bytes.Buffer
			require.NoError(t, writeSummary(&out, r, look))
			golden.Equal(t, filepath.Join("testdata", name+".txt"), out.Bytes())
		})
	}
}

func TestSummaryKeepsTheTerminalSafe(t *testing.T) {
	r := &result{source: "a\x1b[2Jb", article: &article.Article{
		Headline: "red \x1b[31malert\u202e\x07",
		Quotes:   []article.Quote{{Text: "one\r\ntwo\u009b5n", Speaker: article.Person{Name: "\x1b]0;title\x07Jo"}}},
	}}
	var out bytes.Buffer
	require.NoError(t, writeSummary(&out, r, terminal.Terminal{Width: 80}))
	require.NotContains(t, strings.ReplaceAll(out.String(), "\n", ""), "\x1b")
	for _, c := range out.String() {
		require.True(t, c == '\n' || c >= ' ' && c != '\u009b' && c != '\u202e', "%q", c)
	}
}

// TestSampleFitsSchema has an independent implementation of JSON Schema look at
// what -format json writes.
func TestSampleFitsSchema(t *testing.T) {
	document, err := jsonschema.UnmarshalJSON(strings.NewReader(article.Schema()))
	require.NoError(t, err)
	compiler := jsonschema.NewCompiler()
	require.NoError(t, compiler.AddResource("article.schema.json", document))
	schema, err := compiler.Compile("article.schema.json")
	require.NoError(t, err)

	var out bytes.Buffer
	require.Equal(t, allFine, run([]string{"-format", "json"}, streams{nil, &out, io.Discard}))
	sample, err := jsonschema.UnmarshalJSON(&out)
	require.NoError(t, err)
	require.NoError(t, schema.Validate(sample))
	require.Error(t, schema.Validate(map[string]any{"headline": 7.0}), "the schema must refuse something")
}

// TestSample pins what is found on the sample page, as data and as summary, and
// writes the excerpt that the README shows.
func TestSample(t *testing.T) {
	c, err := parseCommand(nil)
	require.NoError(t, err)
	r := c.convert(samplePage())
	require.NoError(t, r.err)
	require.NoError(t, r.article.Validate())
	r.took = 2500 * time.Microsecond
	var out bytes.Buffer
	require.NoError(t, writeSummary(&out, r, terminal.Terminal{Width: 80}))
	golden.Equal(t, "testdata/sample.txt", out.Bytes())
	golden.Equal(t, "testdata/sample.json", indented(t, r.article))
	golden.Equal(t, "testdata/excerpt.json", indented(t, excerpt(r.article)))
}

func indented(t *testing.T, a *article.Article) []byte {
	out, err := json.MarshalIndent(a, "", "  ")
	require.NoError(t, err)
	return append(out, '\n')
}

// excerpt keeps the first quote with a reporting word and the first note.
func excerpt(a *article.Article) *article.Article {
	short := &article.Article{Headline: a.Headline, Footnotes: a.Footnotes[:min(1, len(a.Footnotes))]}
	for _, q := range a.Quotes {
		if q.Cue != "" {
			short.Quotes = []article.Quote{q}
			break
		}
	}
	return short
}
