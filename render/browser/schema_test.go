package browser

import (
	"encoding/json"
	"fmt"
	"os"
	"os/exec"
	"path/filepath"
	"strings"
	"testing"

	"github.com/santhosh-tekuri/jsonschema/v6"
	"github.com/stretchr/testify/require"

	"github.com/pullquote/pullquote/internal/chromium"
)

// misused are objects that the vocabulary of schema.org does not allow.
var misused = []golden{
	{"headlines.ts", `{"@context": "https://schema.org", "@type": "NewsArticle", "headlines": "x"}`},
	{"person.ts", `{"@context": "https://schema.org", "@type": "NewsArticle", "author": [{"@type": "Person", "name": "x", "headline": "x"}]}`},
	{"type.ts", `{"@context": "https://schema.org", "@type": "Newspiece", "headline": "x"}`},
	{"author.ts", `{"@context": "https://schema.org", "@type": "NewsArticle", "author": {"@type": "Quotation"}}`},
}

// TestLinkedData checks JSON-LD against the vocabulary of schema.org, as types that the
// TypeScript compiler knows: each type takes only the properties that it has there.
func TestLinkedData(t *testing.T) {
	chromium.Slow(t)
	node, err := exec.LookPath("node")
	chromium.Needs(t, err == nil, "Node")
	folder := t.TempDir()
	require.NoError(t, os.Symlink(filepath.Dir(chromium.NPM(t, "schema-dts")), filepath.Join(folder, "node_modules")))
	arguments := []string{chromium.NPM(t, "typescript/bin/tsc"), "--noEmit", "--strict", "--skipLibCheck", "--module", "nodenext", "goldens.ts"}
	writeTypes(t, filepath.Join(folder, "goldens.ts"), goldens(t, ".jsonld")...)
	for _, wrong := range misused {
		arguments = append(arguments, wrong.Name)
		writeTypes(t, filepath.Join(folder, wrong.Name), wrong)
	}
	command := exec.Command(node, arguments...)
	command.Dir = folder
	report, err := command.CombinedOutput()
	require.Error(t, err)
	require.NotContains(t, string(report), "goldens.ts")
	for _, wrong := range misused {
		require.Contains(t, string(report), wrong.Name)
	}
}

// writeTypes writes a program that says of each object that it is a thing of schema.org.
func writeTypes(t testing.TB, path string, objects ...golden) {
	t.Helper()
	var source strings.Builder
	source.WriteString("import type { Thing, WithContext } from \"schema-dts\";\n")
	for i, g := range objects {
		fmt.Fprintf(&source, "// %s\nexport const thing%d: WithContext<Thing> = %s;\n", g.Name, i, strings.TrimSpace(g.Data))
	}
	require.NoError(t, os.WriteFile(path, []byte(source.String()), 0o644))
}

// schema compiles a schema in testdata that also checks formats.
func schema(t testing.TB, name string) *jsonschema.Schema {
	t.Helper()
	compiler := jsonschema.NewCompiler()
	compiler.AssertFormat()
	s, err := compiler.Compile(filepath.Join("testdata", name))
	require.NoError(t, err)
	return s
}

// fits says why data does not fit the schema.
func fits(s *jsonschema.Schema, data string) error {
	value, err := jsonschema.UnmarshalJSON(strings.NewReader(data))
	if err != nil {
		return err
	}
	return s.Validate(value)
}

// TestAnnotations checks annotations against the rules of the W3C's data model.
func TestAnnotations(t *testing.T) {
	s := schema(t, "annotation.schema.json")
	for _, g := range goldens(t, ".annotation.json") {
		require.NoError(t, fits(s, g.Data), g.Name)
	}
	const right = `{"@context": "http://www.w3.org/ns/anno.jsonld", "id": "urn:x", "type": "Annotation", "motivation": "commenting",
		"body": {"type": "TextualBody", "value": "x"}, "target": {"type": "SpecificResource", "source": "https://x.example/"}}`
	require.NoError(t, fits(s, right))
	for old, replacement := range map[string]string{
		"anno.jsonld":                  "other.jsonld",
		`"id": "urn:x",`:               "",
		`"value"`:                      `"valeu"`,
		"commenting":                   "shouting",
		`"https://x.example/"`:         `"/x"`,
		`"source"`:                     `"sauce"`,
		`"type": "SpecificResource",`:  `"type": "SpecificResource", "selector": [{"type": "TextQuoteSelector", "prefix": "x"}],`,
		`"motivation": "commenting",`:  `"motivation": "commenting", "colour": "red",`,
		`{"type": "SpecificResource",`: `{"type": "SpecificResource", "selector": [{"type": "FragmentSelector", "value": "#x"}],`,
	} {
		require.Error(t, fits(s, strings.Replace(right, old, replacement, 1)), replacement)
	}
}

// TestAnnotationsElsewhere checks them against the schema of another annotation program.
func TestAnnotationsElsewhere(t *testing.T) {
	compiler := jsonschema.NewCompiler()
	compiler.DefaultDraft(jsonschema.Draft6)
	s, err := compiler.Compile(chromium.NPM(t, "@kba/anno-schema/data-model.json") + "#/definitions/Annotation")
	require.NoError(t, err)
	for _, g := range goldens(t, ".annotation.json") {
		for _, annotation := range items(t, g.Data) {
			require.NoError(t, s.Validate(annotation), g.Name)
		}
	}
	require.Error(t, fits(s, `{"type": "Annotation", "body": []}`))
}

// items are the annotations of a page, or the one that data is.
func items(t testing.TB, data string) []any {
	t.Helper()
	value, err := jsonschema.UnmarshalJSON(strings.NewReader(data))
	require.NoError(t, err)
	if page := value.(map[string]any); page["type"] == "AnnotationPage" {
		return page["items"].([]any)
	}
	return []any{value}
}

// TestEmbeddings checks oEmbed responses against the rules of oEmbed.
func TestEmbeddings(t *testing.T) {
	s := schema(t, "oembed.schema.json")
	for _, g := range goldens(t, ".oembed.json") {
		require.NoError(t, fits(s, g.Data), g.Name)
	}
	right := map[string]any{"type": "rich", "version": "1.0", "html": "<p>x</p>", "width": 640, "height": 100}
	for key, value := range map[string]any{
		"": nil, "type": "card", "version": 1.0, "html": nil, "width": "640", "height": -1, "author_url": "javascript:x", "thumbnail_url": "https://x.example/x.png", "cache_age": "1",
	} {
		response := map[string]any{}
		for k, v := range right {
			response[k] = v
		}
		if key != "" {
			response[key] = value
		}
		data, err := json.Marshal(response)
		require.NoError(t, err)
		require.Equal(t, key != "", fits(s, string(data)) != nil, key)
	}
}
