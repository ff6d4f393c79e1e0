package parse

import (
	"slices"
	"strings"
	"unicode"
	"unicode/utf8"

	"golang.org/x/net/html"
	"golang.org/x/net/html/atom"

	"github.com/pullquote/pullquote/parse/internal/plain"
)

// textOf returns the words below n on one line, as a reader sees them.
func textOf(n *html.Node) string {
	if c := n.FirstChild; c != nil && c.NextSibling == nil && c.Type == html.TextNode {
		return plain.Name(c.Data) // nearly always
	}
	var b strings.Builder
	writeText(&b, n, roleHidden)
	return plain.Name(b.String())
}

// writeText leaves elements of the roles without out.
func writeText(b *strings.Builder, n *html.Node, without role) {
	for c := n.FirstChild; c != nil; c = c.NextSibling {
		switch {
		case c.Type == html.TextNode:
			b.WriteString(c.Data)
		case c.Type != html.ElementNode || notText(c.DataAtom) || roleOf(c)&without != 0:
		case c.DataAtom == atom.Br || !isInline(c.DataAtom):
			b.WriteByte(' ')
			writeText(b, c, without)
			b.WriteByte(' ')
		default:
			writeText(b, c, without)
		}
	}
}

// isInline reports whether an element runs on within a line of text. Elements
// that HTML does not know do.
func isInline(a atom.Atom) bool {
	switch a {
	case atom.P, atom.Div, atom.Section, atom.Article, atom.Main, atom.Header, atom.Footer, atom.Aside, atom.Nav,
		atom.H1, atom.H2, atom.H3, atom.H4, atom.H5, atom.H6, atom.Hgroup, atom.Ul, atom.Ol, atom.Li, atom.Dl, atom.Dt, atom.Dd,
		atom.Blockquote, atom.Figure, atom.Figcaption, atom.Pre, atom.Hr, atom.Table, atom.Caption, atom.Thead, atom.Tbody,
		atom.Tfoot, atom.Tr, atom.Td, atom.Th, atom.Details, atom.Summary, atom.Address, atom.Center, atom.Fieldset, atom.Form,
		atom.Body, atom.Html, atom.Menu, atom.Dialog, atom.Video, atom.Audio, atom.Iframe:
		return false
	}
	return true
}

// fold makes a line comparable: letters and digits in lower case, one space
// between words.
func fold(s string) string {
	var b strings.Builder
	b.Grow(len(s))
	space := false
	for _, r := range s {
		if r < utf8.RuneSelf {
			r = rune(foldedASCII[r])
		} else {
			r = folded(r)
		}
		switch r {
		case 0:
		case ' ':
			space = b.Len() > 0
		default:
			if space {
				b.WriteByte(' ')
				space = false
			}
			b.WriteRune(r)
		}
	}
	return b.String()
}

// folded is what fold makes of a character: 0 is nothing.
func folded(r rune) rune {
	switch {
	case inWord(r):
		return unicode.ToLower(r)
	case r == '\'' || r == '’':
		return 0
	}
	return ' '
}

var foldedASCII = func() (all [utf8.RuneSelf]byte) {
	for r := range all {
		all[r] = byte(folded(rune(r)))
	}
	return all
}()

func inWord(r rune) bool {
	if r < utf8.RuneSelf {
		return 'a' <= r && r <= 'z' || 'A' <= r && r <= 'Z' || '0' <= r && r <= '9'
	}
	return unicode.IsLetter(r) || unicode.IsNumber(r) || unicode.IsMark(r)
}

func lower(c byte) byte {
	if 'A' <= c && c <= 'Z' {
		return c | 0x20
	}
	return c
}

// firstRune and lastRune return 0 for the empty string.
func firstRune(s string) rune {
	if s == "" {
		return 0
	}
	r, _ := utf8.DecodeRuneInString(s)
	return r
}

func lastRune(s string) rune {
	if s == "" {
		return 0
	}
	r, _ := utf8.DecodeLastRuneInString(s)
	return r
}

// beginOf is the text of n up to about size bytes, as it stands in the page: all of it
// costs time where elements nest.
func beginOf(n *html.Node, size int) string {
	var b strings.Builder
	writeBegin(&b, n, size)
	return strings.TrimSpace(b.String())
}

func writeBegin(b *strings.Builder, n *html.Node, size int) {
	for c := n.FirstChild; c != nil && b.Len() <= size; c = c.NextSibling {
		switch {
		case c.Type == html.TextNode:
			b.WriteString(c.Data[:min(len(c.Data), size+utf8.UTFMax)])
		case c.Type == html.ElementNode && !notText(c.DataAtom) && roleOf(c)&roleHidden == 0:
			writeBegin(b, c, size)
		}
	}
}

// containsAny reports whether one of the parts stands in s.
func containsAny(s string, parts []string) bool {
	return slices.ContainsFunc(parts, func(part string) bool { return strings.Contains(s, part) })
}

// hasWordOf reports whether one of the words, in lower case, stands in s.
func hasWordOf(s string, words map[string]bool) bool {
	for w := range strings.FieldsFuncSeq(strings.ToLower(s), notLetterOrMark) {
		if words[w] {
			return true
		}
	}
	return false
}
