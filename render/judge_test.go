package render_test

import (
	"encoding/json"
	"regexp"
	"slices"
	"strings"
	"testing"
	"unicode"
	"unicode/utf8"

	"github.com/stretchr/testify/require"
	"golang.org/x/net/html"

	"github.com/pullquote/pullquote/render"
)

// allowed has every element a snippet may hold and the attributes of each, beside
// those allowed everywhere.
var allowed = map[string]string{
	"pull-quote": "", "article": "itemscope itemtype", "header": "", "footer": "", "section": "", "div": "itemprop", "aside": "",
	"figure": "", "figcaption": "", "blockquote": "cite", "p": "", "h1": "", "h2": "", "h3": "", "h4": "", "h5": "", "h6": "",
	"ul": "", "ol": "start", "li": "", "pre": "", "code": "", "table": "", "caption": "", "thead": "", "tbody": "", "tr": "",
	"td": "colspan rowspan", "th": "colspan rowspan", "hr": "", "br": "", "span": "", "bdi": "", "a": "href rel",
	"em": "", "strong": "", "sub": "", "sup": "", "s": "", "time": "datetime", "cite": "",
	"img": "src alt width height loading referrerpolicy",
}

const everywhere = " class id role aria-label lang dir "

// inline has the elements that do not begin a line.
var inline = []string{"span", "bdi", "a", "em", "strong", "code", "sub", "sup", "s", "time", "cite", "img"}

// fragment parses HTML as the content of a body.
func fragment(t testing.TB, source string) *html.Node {
	t.Helper()
	doc, err := html.Parse(strings.NewReader("<!doctype html><body>" + source))
	require.NoError(t, err)
	return doc.FirstChild.NextSibling.LastChild
}

// address is an http or https URL that a browser takes as it stands.
var address = regexp.MustCompile(`^[hH][tT]{2}[pP][sS]?://[^/?#\s@<>"\\]+([/?#][^\s<>"\\]*)?$`)

// requireSafe fails t unless a browser finds nothing in source but what is allowed.
func requireSafe(t testing.TB, source string) {
	t.Helper()
	require.Empty(t, faults(fragment(t, source), source), source)
}

// faults returns what is in a snippet that is not allowed.
func faults(body *html.Node, source string) []string {
	s := scan{ids: map[string]bool{}}
	s.check(utf8.ValidString(source), "not UTF-8")
	for n := range body.Descendants() {
		s.node(n)
	}
	for _, target := range s.targets {
		s.check(s.ids[target], "link to #"+target)
	}
	s.check(s.line(body, 0) == 0, "bidirectional controls left open")
	return s.faults
}

// scan gathers what is not allowed in a snippet.
type scan struct {
	ids     map[string]bool
	targets []string
	faults  []string
}

func (s *scan) check(ok bool, fault string) {
	if !ok {
		s.faults = append(s.faults, fault)
	}
}

func (s *scan) node(n *html.Node) {
	if n.Type != html.ElementNode {
		s.check(n.Type == html.TextNode && !strings.ContainsFunc(n.Data, hidden), "text "+n.Data)
		s.check(n.Parent.Data != "bdi" || !strings.ContainsFunc(n.Data, turns), "name "+n.Data)
		return
	}
	attributes, ok := allowed[n.Data]
	s.check(ok && n.Namespace == "", "element "+n.Data)
	for _, a := range n.Attr {
		s.check(strings.Contains(everywhere+attributes+" ", " "+a.Key+" "), a.Key+" of "+n.Data)
		s.attribute(a)
	}
}

func (s *scan) attribute(a html.Attribute) {
	switch a.Key {
	case "id":
		s.check(!s.ids[a.Val] && strings.HasPrefix(a.Val, "pq-"), "id "+a.Val)
		s.ids[a.Val] = true
	case "class":
		for class := range strings.FieldsSeq(a.Val) {
			s.check(strings.HasPrefix(class, "pq-") || strings.HasPrefix(class, "language-"), "class "+class)
		}
	case "rel":
		s.check(a.Val == "nofollow noopener ugc", "rel "+a.Val)
	case "href", "src", "cite":
		if target, ok := strings.CutPrefix(a.Val, "#"); ok {
			s.targets = append(s.targets, target)
			return
		}
		s.check(address.MatchString(a.Val) && !strings.ContainsFunc(a.Val, hidden) && !strings.ContainsFunc(a.Val, turns), "address "+a.Val)
	}
}

// line returns how many bidirectional controls are open after n; at the ends of lines
// none may be.
func (s *scan) line(n *html.Node, open int) int {
	if n.Type == html.TextNode {
		for _, r := range n.Data {
			switch {
			case r == 0x202A, r == 0x202B, 0x2066 <= r && r <= 0x2068:
				open++
			case r == 0x202C, r == 0x2069:
				open--
			}
		}
		s.check(open >= 0, "bidirectional control that closes nothing")
		return open
	}
	block := !slices.Contains(inline, n.Data) || n.Parent.Data == "pre"
	s.check(!block || open == 0, "bidirectional controls left open before "+n.Data)
	for kid := range n.ChildNodes() {
		open = s.line(kid, open)
	}
	s.check(!block || open == 0, "bidirectional controls left open in "+n.Data)
	return open
}

// hidden reports whether r makes text read otherwise than it is written, or is a control
// character.
func hidden(r rune) bool {
	return r != '\n' && r != '\t' && unicode.IsControl(r) || r == 0x202D || r == 0x202E
}

// turns reports whether r is any control of the direction of text.
func turns(r rune) bool {
	return r == 0x061C || r == 0x200E || r == 0x200F || 0x202A <= r && r <= 0x202E || 0x2066 <= r && r <= 0x2069
}

// drawn returns what a script makes of a tree.
func drawn(t testing.TB, tree string) *html.Node {
	t.Helper()
	body := &html.Node{Type: html.ElementNode, Data: "body"}
	if tree != "" {
		var root []any
		require.NoError(t, json.Unmarshal([]byte(tree), &root))
		body.AppendChild(element(root))
	}
	return body
}

func element(parts []any) *html.Node {
	n := &html.Node{Type: html.ElementNode, Data: parts[0].(string)}
	for name, value := range parts[1].(map[string]any) {
		n.Attr = append(n.Attr, html.Attribute{Key: name, Val: value.(string)})
	}
	for _, kid := range parts[2:] {
		if text, ok := kid.(string); ok {
			n.AppendChild(&html.Node{Type: html.TextNode, Data: text})
		} else {
			n.AppendChild(element(kid.([]any)))
		}
	}
	return n
}

// outline writes elements, attributes and words of a snippet, without the line breaks
// between blocks.
func outline(b *strings.Builder, n *html.Node) {
	if n.Type == html.TextNode {
		b.WriteString(strings.Trim(n.Data, "\n"))
		return
	}
	var attributes []string
	for _, a := range n.Attr {
		attributes = append(attributes, a.Key+"="+a.Val)
	}
	slices.Sort(attributes)
	b.WriteString("<" + n.Data + " " + strings.Join(attributes, " ") + ">")
	for kid := range n.ChildNodes() {
		outline(b, kid)
	}
	b.WriteString("</>")
}

// TestTree tells that the tree has the elements of the HTML.
func TestTree(t *testing.T) {
	for _, name := range cases(t) {
		everySnippet(load(t, name), func(s render.Snippet) {
			for _, r := range []render.Renderer{{}, {Images: true, OwnPage: true}} {
				var fromHTML, fromTree strings.Builder
				outline(&fromHTML, fragment(t, print(t, render.Renderer.HTML, r, s)))
				outline(&fromTree, drawn(t, print(t, render.Renderer.Tree, r, s)))
				require.Equal(t, fromHTML.String(), fromTree.String())
			}
		})
	}
}
