package parse

import (
	"strings"
	"unicode"
	"unicode/utf8"

	"golang.org/x/net/html"
	"golang.org/x/net/html/atom"
)

// bylineWriter gathers the text of a byline.
type bylineWriter struct {
	strings.Builder
	list bool
}

// write is writeText with a comma where elements touch or are left out: style alone
// sets "Jane Doe" apart from "Critic" there.
func (w *bylineWriter) write(n *html.Node) {
	for c := n.FirstChild; c != nil; c = c.NextSibling {
		switch {
		case c.Type == html.TextNode:
			w.WriteString(c.Data)
		case c.Type != html.ElementNode || notText(c.DataAtom):
		case roleOf(c)&(roleHidden|roleDate|roleChrome) != 0:
			if w.Len() > 0 {
				w.WriteString(", ") // what stands on either side is not one name
			}
		case c.DataAtom == atom.Br || !isInline(c.DataAtom):
			w.part()
			w.write(c)
			w.part()
		default:
			if w.parts(strings.TrimSpace(textOf(c))) {
				w.WriteString(", ")
			}
			w.write(c)
		}
	}
}

// parts reports whether something else begins with an element that has this text: "Jane
// DoeCritic", "Jane Doeeconomist". A letter alone is one that style sets apart.
func (w *bylineWriter) parts(s string) bool {
	first, last := firstRune(s), lastRune(w.String())
	return utf8.RuneLen(first) < len(s) && (unicode.IsUpper(first) && unicode.IsLower(last) || unicode.IsLetter(first) && (w.list || unicode.IsLetter(last)) && w.endsName())
}

// last is what stands behind the last comma or on the last line.
func (w *bylineWriter) last() string {
	s := w.String()
	s = s[strings.LastIndexByte(s, ',')+1:]
	if i := strings.LastIndex(s, lineSign); i >= 0 {
		s = s[i+len(lineSign):]
	}
	return strings.TrimSpace(s)
}

// part sets what was read apart from the next line: by a blank where a name may go
// on there.
func (w *bylineWriter) part() {
	if last := w.last(); w.list && spaced(last) && !isLead(strings.TrimRight(last, " :")) {
		w.WriteString(lineSign)
	}
	w.WriteByte(' ')
}

// endsName reports whether the text ends with a whole name.
func (w *bylineWriter) endsName() bool {
	last, _ := withoutLead(w.last())
	return isPersonal(last)
}
