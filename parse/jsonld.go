package parse

import (
	"maps"
	"strings"

	"golang.org/x/net/html"
	"golang.org/x/net/html/atom"

	"github.com/pullquote/pullquote/parse/internal/plain"
)

// object is one JSON-LD node.
type object map[string]any

// graph is everything the JSON-LD scripts of a page say.
type graph struct {
	objects []object // in the order they stand, nested ones included at the top levels only
	byID    map[string]object
}

// maxJSONDepth is how deep JSON may nest before it is ignored. Honest scripts
// stay below 20.
const maxJSONDepth = 100

// add reads one script. One that is no JSON even after repair is skipped, and so
// is what follows the first value of one. It names the reason for what it skips.
func (g *graph) add(script string) (skipped string) {
	if tooDeep(script) {
		return "nested too deep"
	}
	v, ok := readJSON(script)
	if ok {
		g.collect(v)
		return ""
	}
	if v, ok = firstJSON(repaired(script)); !ok {
		return "not JSON"
	}
	g.collect(v)
	return ""
}

// collect takes in objects, arrays of them and @graph.
func (g *graph) collect(v any) {
	switch v := v.(type) {
	case []any:
		for _, e := range v {
			g.collect(e)
		}
	case map[string]any:
		o := object(v)
		g.objects = append(g.objects, o)
		if id := o.text("@id"); id != "" && len(o) > 1 {
			if g.byID == nil {
				g.byID = map[string]object{}
			}
			if _, taken := g.byID[id]; !taken {
				g.byID[id] = o
			}
		}
		g.collect(v["@graph"])
		if main, ok := v["mainEntity"].(map[string]any); ok && object(main).isArticle() {
			g.collect(main)
		}
	}
}

func tooDeep(s string) bool {
	depth := 0
	for i := 0; i < len(s); i++ {
		switch s[i] {
		case '{', '[':
			if depth++; depth > maxJSONDepth {
				return true
			}
		case '}', ']':
			depth--
		}
	}
	return false
}

// repaired mends what content systems commonly get wrong: a comment or CDATA that
// opens the script, line breaks and tabs within strings, commas before a closing
// bracket.
func repaired(s string) string {
	for _, opening := range [...]string{"<!--", "//<![CDATA[", "<![CDATA[", "/*<![CDATA[*/"} {
		s = strings.TrimPrefix(strings.TrimSpace(s), opening)
	}
	b := make([]byte, 0, len(s))
	inString, escaped := false, false
	for i := 0; i < len(s); i++ {
		c := s[i]
		switch {
		case escaped:
			escaped = false
		case c == '\\' && inString:
			escaped = true
		case c == '"':
			inString = !inString
		case inString && c < ' ':
			c = ' '
		case !inString && (c == '}' || c == ']'):
			b = dropComma(b)
		}
		b = append(b, c)
	}
	return string(b)
}

func dropComma(b []byte) []byte {
	end := len(b)
	for end > 0 && b[end-1] <= ' ' {
		end--
	}
	if end > 0 && b[end-1] == ',' {
		return b[:end-1]
	}
	return b
}

// follow returns the object that v is or refers to by @id, of a list the first.
func (g *graph) follow(v any) object {
	switch v := v.(type) {
	case map[string]any:
		return g.whole(v)
	case []any:
		if len(v) > 0 {
			return g.follow(v[0])
		}
	}
	return nil
}

// whole returns o with what the graph says under its @id: a reference may repeat
// the name, but seldom more.
func (g *graph) whole(o object) object {
	described, ok := g.byID[o.text("@id")]
	if !ok {
		return o
	}
	both := maps.Clone(described)
	maps.Copy(both, o)
	return both
}

// list returns v's objects; a string counts as an object with that name.
func (g *graph) list(v any) []object {
	switch v := v.(type) {
	case []any:
		var all []object
		for _, e := range v {
			if _, nested := e.([]any); !nested {
				all = append(all, g.list(e)...)
			}
		}
		return all
	case string:
		return []object{{"name": v}}
	case map[string]any:
		return []object{g.follow(v)}
	}
	return nil
}

// article returns the object that describes the page's article; nil if none does.
func (g *graph) article() object {
	for _, o := range g.objects {
		if o.isArticle() {
			return o
		}
	}
	return nil
}

// ofType returns the first object of a type.
func (g *graph) ofType(name string) object {
	for _, o := range g.objects {
		if o.is(func(t string) bool { return t == name }) {
			return o
		}
	}
	return nil
}

// isArticle tells schema.org's Article and the types below it.
func (o object) isArticle() bool {
	return o.is(func(t string) bool {
		return strings.HasSuffix(t, "Article") || strings.HasSuffix(t, "Posting") && t != "JobPosting" || t == "Report" || t == "Review" || t == "Recipe"
	})
}

// isOrganisation tells schema.org's Organization and the types below it that publish.
func (o object) isOrganisation() bool {
	return o.is(func(t string) bool { return strings.HasSuffix(t, "Organization") })
}

// is reports whether one of o's types passes ok, after the schema.org prefix.
// The context of schema.org has "type" as another name of "@type".
func (o object) is(ok func(string) bool) bool {
	test := func(v any) bool {
		s, isString := v.(string)
		return isString && ok(s[strings.LastIndexAny(s, "/:")+1:])
	}
	types, given := o["@type"]
	if !given {
		types = o["type"]
	}
	if many, isList := types.([]any); isList {
		for _, t := range many {
			if test(t) {
				return true
			}
		}
		return false
	}
	return test(types)
}

// text returns a string value, of a list the first, cleaned of the entities and
// tags that content systems leave in.
func (o object) text(key string) string {
	switch v := o[key].(type) {
	case string:
		return plain.Name(stripTags(html.UnescapeString(v)))
	case []any:
		if len(v) > 0 {
			if s, ok := v[0].(string); ok {
				return plain.Name(stripTags(html.UnescapeString(s)))
			}
		}
	case map[string]any:
		if s, ok := v["@value"].(string); ok {
			return plain.Name(stripTags(html.UnescapeString(s)))
		}
	}
	return ""
}

// texts returns the strings of a list, or the one string.
func (o object) texts(key string) []string {
	list, isList := o[key].([]any)
	if !isList {
		return []string{o.text(key)}
	}
	var all []string
	for _, v := range list {
		all = append(all, object{key: v}.text(key))
	}
	return all
}

// address returns a URL given as a string, an object with one, or a list of these.
func (o object) address(key string) string {
	switch v := o[key].(type) {
	case string:
		return strings.TrimSpace(v)
	case map[string]any:
		for _, k := range [...]string{"url", "contentUrl", "@id"} {
			if s := object(v).address(k); s != "" {
				return s
			}
		}
	case []any:
		if len(v) > 0 {
			return object{key: v[0]}.shallow(key)
		}
	}
	return ""
}

// shallow is address for an element of a list, which is no list itself.
func (o object) shallow(key string) string {
	if _, isList := o[key].([]any); isList {
		return ""
	}
	return o.address(key)
}

// stripTags takes tags out of a string that may hold markup.
func stripTags(s string) string {
	if !strings.Contains(s, "<") {
		return s
	}
	var b strings.Builder
	for s != "" {
		before, rest, ok := strings.Cut(s, "<")
		b.WriteString(before)
		if !ok {
			break
		}
		if rest == "" || !isLetter(rest[0]) && rest[0] != '/' && rest[0] != '!' {
			b.WriteByte('<')
			s = rest
			continue
		}
		tag, after, _ := strings.Cut(rest, ">")
		if a := atom.Lookup([]byte(tagName(tag))); a == atom.Br || !isInline(a) {
			b.WriteByte(' ')
		}
		s = after
	}
	return b.String()
}

// tagName is the name at the beginning of what stands between < and >.
func tagName(tag string) string {
	tag = strings.TrimPrefix(tag, "/")
	n := 0
	for n < len(tag) && (isLetter(tag[n]) || '0' <= tag[n] && tag[n] <= '9') {
		n++
	}
	return strings.ToLower(tag[:n])
}

func isLetter(c byte) bool { return 'a' <= c|0x20 && c|0x20 <= 'z' }
