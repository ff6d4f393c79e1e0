package parse

import (
	"strings"
	"unicode"
	"unicode/utf8"

	"golang.org/x/net/html"
	"golang.org/x/net/html/atom"
)

// dropped reports whether r is left out of all text: it shows nothing, would get
// in the way of comparing, or turns the text around it, which a page could use to
// make words read as others. Joiners and direction marks stay: scripts and emoji
// need them.
func dropped(r rune) bool {
	switch r {
	case '\u00AD', '\u200B', '\u2060', '\uFEFF':
		return true
	}
	return r < ' ' || 0x7F <= r && r < 0xA0 || '\u202A' <= r && r <= '\u202E' || '\u2066' <= r && r <= '\u2069'
}

// isSpace is white space in HTML's sense, which excludes no-break spaces.
func isSpace(r rune) bool { return r == ' ' || r == '\t' || r == '\n' || r == '\r' || r == '\f' }

// clean collapses white space, drops what shows nothing and trims.
func clean(s string) string {
	if plainASCII(s) {
		return strings.TrimSpace(s)
	}
	var b strings.Builder
	b.Grow(len(s))
	space := false
	for _, r := range s {
		switch {
		case isSpace(r) || r == '\u00A0':
			space = b.Len() > 0
		case dropped(r):
		default:
			if space {
				b.WriteByte(' ')
				space = false
			}
			b.WriteRune(r)
		}
	}
	return strings.TrimSpace(b.String())
}

// plainASCII reports whether clean has nothing to do on s but to trim it.
func plainASCII(s string) bool {
	for i := 0; i < len(s); i++ {
		if c := s[i]; c < ' ' || c >= 0x7F || c == ' ' && i > 0 && s[i-1] == ' ' {
			return false
		}
	}
	return true
}

// name cleans a name or other one-line field: no controls of direction, which
// could make it read as another.
func name(s string) string {
	s = clean(s)
	if strings.IndexFunc(s, isBidiControl) < 0 {
		return s
	}
	return strings.Map(func(r rune) rune {
		if isBidiControl(r) {
			return -1
		}
		return r
	}, s)
}

// isBidiControl is Unicode's property Bidi_Control.
func isBidiControl(r rune) bool {
	return r == '\u061C' || r == '\u200E' || r == '\u200F' || '\u202A' <= r && r <= '\u202E' || '\u2066' <= r && r <= '\u2069'
}

// textOf returns the words below n on one line, as a reader sees them.
func textOf(n *html.Node) string {
	var b strings.Builder
	writeText(&b, n, roleHidden)
	return name(b.String())
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
		if unicode.IsLetter(r) || unicode.IsNumber(r) || unicode.IsMark(r) {
			if space && b.Len() > 0 {
				b.WriteByte(' ')
			}
			space = false
			b.WriteRune(unicode.ToLower(r))
		} else if r != '\'' && r != '’' {
			space = true
		}
	}
	return b.String()
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
