package article_test

import (
	"bytes"
	"encoding/json"
	"go/ast"
	"go/parser"
	"go/token"
	"os"
	"reflect"
	"strconv"
	"strings"
	"testing"

	"github.com/stretchr/testify/require"

	"github.com/pullquote/pullquote/article"
	"github.com/pullquote/pullquote/internal/golden"
)

// The schema is made of the structs, their doc comments and their constants.
func TestSchema(t *testing.T) {
	g := generator{source: readSource(t)}
	g.define(reflect.TypeFor[article.Article]())
	root := append(object{
		{"$schema", "https://json-schema.org/draft/2020-12/schema"},
		{"$id", "urn:pullquote:article"},
		{"title", "Article"},
	}, g.defs[0].value.(object)...)
	root = append(root, member{"$defs", g.defs[1:]})

	var out bytes.Buffer
	e := json.NewEncoder(&out)
	e.SetEscapeHTML(false)
	e.SetIndent("", "  ")
	require.NoError(t, e.Encode(root))
	golden.Equal(t, "article.schema.json", out.Bytes())
}

// A full article has every property of the schema and nothing else.
func TestSchemaFits(t *testing.T) {
	var root, value map[string]any
	require.NoError(t, json.Unmarshal([]byte(article.Schema()), &root))
	require.NoError(t, json.Unmarshal(encode(t, fullArticle()), &value))
	c := conformance{root: root, seen: map[string]bool{}}
	c.check(t, "article", root, value)
	for name, def := range root["$defs"].(map[string]any) {
		properties, _ := def.(map[string]any)["properties"].(map[string]any)
		for key := range properties {
			require.True(t, c.seen["#/$defs/"+name+"."+key], "the full article lacks %s.%s", name, key)
		}
	}
	for key := range root["properties"].(map[string]any) {
		require.True(t, c.seen["."+key], "the full article lacks %s", key)
	}
}

// conformance checks values against the part of JSON Schema that is in use.
type conformance struct {
	root map[string]any
	seen map[string]bool // properties met, as "reference.key"
}

func (c conformance) check(t *testing.T, where string, schema map[string]any, value any) {
	t.Helper()
	ref, _ := schema["$ref"].(string)
	if ref != "" {
		schema = c.root["$defs"].(map[string]any)[strings.TrimPrefix(ref, "#/$defs/")].(map[string]any)
	}
	require.Contains(t, types(schema["type"]), kindOf(value), where)
	switch v := value.(type) {
	case map[string]any:
		properties := schema["properties"].(map[string]any)
		for key, member := range v {
			require.Contains(t, properties, key, where)
			c.seen[ref+"."+key] = true
			c.check(t, where+"."+key, properties[key].(map[string]any), member)
		}
		required, _ := schema["required"].([]any)
		for _, key := range required {
			require.Contains(t, v, key, where)
		}
	case []any:
		for _, item := range v {
			c.check(t, where+"[]", schema["items"].(map[string]any), item)
		}
	}
}

func types(schema any) []any {
	if one, ok := schema.(string); ok {
		return []any{one}
	}
	several, _ := schema.([]any)
	return several
}

func kindOf(value any) string {
	switch value.(type) {
	case map[string]any:
		return "object"
	case []any:
		return "array"
	case string:
		return "string"
	case bool:
		return "boolean"
	}
	return "integer"
}

// object is a JSON object that keeps its order.
type object []member

type member struct {
	key   string
	value any
}

func (o object) MarshalJSON() ([]byte, error) {
	var b bytes.Buffer
	e := json.NewEncoder(&b)
	e.SetEscapeHTML(false)
	for i, m := range o {
		b.WriteByte("{,"[min(i, 1)])
		if err := e.Encode(m.key); err != nil {
			return nil, err
		}
		b.WriteByte(':')
		if err := e.Encode(m.value); err != nil {
			return nil, err
		}
	}
	b.WriteByte('}')
	return b.Bytes(), nil
}

// generator turns types into definitions, in the order they are met.
type generator struct {
	source source
	defs   object
}

// schema describes t as a value; what the zero value of Go encodes as is allowed.
func (g *generator) schema(t reflect.Type, nullable bool) object {
	switch t.Kind() {
	case reflect.Pointer:
		return g.schema(t.Elem(), false)
	case reflect.Slice:
		kind := any("array")
		if nullable {
			kind = []string{"array", "null"}
		}
		return object{{"type", kind}, {"items", g.schema(t.Elem(), true)}}
	case reflect.Bool:
		return object{{"type", "boolean"}}
	case reflect.Int:
		return object{{"type", "integer"}}
	}
	if t.PkgPath() == "" {
		return object{{"type", "string"}}
	}
	g.define(t)
	return object{{"$ref", "#/$defs/" + t.Name()}}
}

func (g *generator) define(t reflect.Type) {
	for _, d := range g.defs {
		if d.key == t.Name() {
			return
		}
	}
	at := len(g.defs)
	g.defs = append(g.defs, member{t.Name(), nil})
	def := object{{"description", g.source.docs[t.Name()]}}
	if t.Kind() == reflect.String {
		def = append(def, member{"type", "string"})
		if known := g.source.constants[t.Name()]; known != nil {
			def = append(def, member{"anyOf", append(known, object{{"description", "A kind of a later version."}})})
		}
	} else {
		properties, required := g.properties(t)
		def = append(def, member{"type", "object"}, member{"properties", properties})
		if required != nil {
			def = append(def, member{"required", required})
		}
	}
	g.defs[at].value = def
}

// properties are the fields of t and of the structs it embeds.
func (g *generator) properties(t reflect.Type) (properties object, required []string) {
	for i := range t.NumField() {
		f := t.Field(i)
		if f.Anonymous {
			p, r := g.properties(f.Type)
			properties, required = append(properties, p...), append(required, r...)
			continue
		}
		key, option, _ := strings.Cut(f.Tag.Get("json"), ",")
		s := g.schema(f.Type, option == "")
		if doc := g.source.docs[t.Name()+"."+f.Name]; doc != "" {
			s = append(s, member{"description", doc})
		}
		properties = append(properties, member{key, s})
		if option == "" {
			required = append(required, key)
		}
	}
	return properties, required
}

// source is what the package's files say of its types.
type source struct {
	docs      map[string]string // by "Type" or "Type.Field"
	constants map[string][]object
}

func readSource(t *testing.T) source {
	t.Helper()
	s := source{map[string]string{}, map[string][]object{}}
	names, err := os.ReadDir(".")
	require.NoError(t, err)
	for _, entry := range names {
		if !strings.HasSuffix(entry.Name(), ".go") || strings.HasSuffix(entry.Name(), "_test.go") {
			continue
		}
		file, err := parser.ParseFile(token.NewFileSet(), entry.Name(), nil, parser.ParseComments)
		require.NoError(t, err)
		for _, d := range file.Decls {
			if d, ok := d.(*ast.GenDecl); ok {
				s.read(d)
			}
		}
	}
	return s
}

func (s source) read(d *ast.GenDecl) {
	for _, spec := range d.Specs {
		switch spec := spec.(type) {
		case *ast.TypeSpec:
			s.docs[spec.Name.Name] = text(d.Doc)
			if st, ok := spec.Type.(*ast.StructType); ok {
				s.fields(spec.Name.Name, st)
			}
		case *ast.ValueSpec:
			s.constant(spec)
		}
	}
}

func (s source) fields(name string, st *ast.StructType) {
	for _, f := range st.Fields.List {
		for _, n := range f.Names {
			s.docs[name+"."+n.Name] = text(f.Doc)
		}
	}
}

// constant notes a typed string constant such as Paragraph.
func (s source) constant(spec *ast.ValueSpec) {
	kind, ok := spec.Type.(*ast.Ident)
	if !ok {
		return
	}
	for _, v := range spec.Values {
		if lit, ok := v.(*ast.BasicLit); ok && lit.Kind == token.STRING {
			value, _ := strconv.Unquote(lit.Value)
			known := object{{"const", value}}
			if doc := text(spec.Doc); doc != "" {
				known = append(known, member{"description", doc})
			}
			s.constants[kind.Name] = append(s.constants[kind.Name], known)
		}
	}
}

// text is a comment on one line.
func text(c *ast.CommentGroup) string { return strings.Join(strings.Fields(c.Text()), " ") }
