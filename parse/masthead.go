package parse

import (
	"strings"
	"unicode"
	"unicode/utf8"

	"golang.org/x/net/html"
	"golang.org/x/net/html/atom"

	"github.com/pullquote/pullquote/parse/internal/plain"
	"github.com/pullquote/pullquote/parse/internal/thin"
)

// masthead is what stands around the headline: the lines in which a reader finds
// who wrote the article and when.
type masthead struct {
	lines []mastLine
	// below is the index of the first line after the headline.
	below int
	// alts describe the pictures among the lines, portraits of authors perhaps.
	alts []string
}

// mastLine is one line of text as a reader sees it.
type mastLine struct {
	text   string
	pieces []piece
}

// piece is the text of one node of a line.
type piece struct {
	text    string
	element int32 // the element around it
}

const (
	// mastAbove and mastBelow are how many lines over and under the headline belong
	// to the masthead.
	mastAbove, mastBelow = 8, 40
	// mastProse is how many bytes of running text end it.
	mastProse = 600
	// mastBar is how many bytes of words a bar of buttons may hold that is read for
	// the byline or date in it.
	mastBar = thin.MaxBar
	// mastPenalty is how many lines below the headline go before one above it.
	mastPenalty = 4
	// longLine is the length in bytes from which a line is running text.
	longLine = 140
)

// mastReader walks the page around the headline and gathers lines.
type mastReader struct {
	*page
	masthead
	open  []piece // of the line that is being read
	last  rune    // the last one read
	from  int32   // elements that end before are too far up
	prose int     // bytes of running text below the headline
	done  bool
	// article tells that the article's own element has begun.
	article bool
	// far tells that short lines are gathered to the end of the page.
	far bool
}

// readMasthead gathers the lines around the headline. On a page that shows none
// they begin where the article does.
func (p *page) readMasthead() {
	r := mastReader{page: p}
	if p.meta.headlineIndex >= 0 {
		r.from, _ = p.tree.around(p.meta.headlineIndex, headlineReach)
	} else {
		if r.from = p.tree.articleStart(); r.from < 0 {
			return
		}
	}
	r.below = -1
	if p.meta.headlineIndex < 0 {
		r.below = 0
	}
	r.element(0)
	r.flush()
	if r.below < 0 {
		r.below = len(r.lines)
	}
	p.meta.mast = r.masthead
}

// articleStart is where an article begins that does not show its headline: at another
// one in its place, or else at the first element named as an article or its body; -1
// if there is none.
func (t *tree) articleStart() int32 {
	for i := range t.nodes {
		if e := &t.nodes[i]; e.node.DataAtom == atom.H1 && e.text > 0 && !t.elsewhere(int32(i)) && !t.inherits(int32(i), roleHidden) {
			return int32(i)
		}
	}
	for i := range t.nodes {
		if t.nodes[i].role&(roleArticle|roleBody) != 0 {
			return int32(i)
		}
	}
	return -1
}

func (r *mastReader) element(i int32) {
	e := &r.tree.nodes[i]
	if r.done || e.end <= r.from || r.skips(i) || r.far && r.passes(i) {
		return
	}
	if i == r.meta.headlineIndex {
		r.headline()
		return
	}
	if e.node.DataAtom == atom.Img {
		r.alts = append(r.alts, attr(e.node, "alt"))
	}
	if !isInline(e.node.DataAtom) || e.node.DataAtom == atom.Br {
		r.flush()
	}
	next := i + 1
	for c := e.node.FirstChild; c != nil && next <= e.end; c = c.NextSibling {
		switch c.Type {
		case html.TextNode:
			r.words(c.Data, i)
		case html.ElementNode:
			if next < e.end {
				r.element(next)
				next = r.tree.nodes[next].end
			}
		}
	}
	if !isInline(e.node.DataAtom) {
		r.flush()
	}
}

// skips reports whether element i is none of the article's own lines. What holds
// the headline always is.
func (r *mastReader) skips(i int32) bool {
	e := &r.tree.nodes[i]
	switch {
	case r.meta.headlineIndex >= 0 && r.tree.within(r.meta.headlineIndex, i):
		return false
	case notText(e.node.DataAtom), r.below >= 0 && e.role&roleTeaser != 0:
		return true
	case e.node.DataAtom == atom.Article && r.below >= 0:
		if r.article {
			return true // a teaser of another
		}
		r.article = true
	case e.node.DataAtom == atom.Button:
		return e.text > maxName || e.role&(roleHidden|roleComments) != 0 // names that open a card
	}
	if e.role&(roleHidden|roleComments|roleEmbed|roleCaption) != 0 || e.node.DataAtom == atom.Blockquote {
		return true
	}
	// Bylines and dates often share a bar with buttons.
	return e.role&roleChrome != 0 && (r.below < 0 || e.text > mastBar || e.node.DataAtom == atom.Nav)
}

// headline notes where the headline stands among the lines, of those above only
// the nearest.
func (r *mastReader) headline() {
	r.flush()
	r.article = r.tree.inherits(r.meta.headlineIndex, roleArticle)
	if over := len(r.lines) - mastAbove; over > 0 {
		r.lines = r.lines[over:]
	}
	r.below, r.alts = len(r.lines), nil
}

func (r *mastReader) words(s string, element int32) {
	text := plain.Name(s)
	switch {
	case text == "":
	case r.endsLetter(text) && unicode.IsLower(firstRune(s)):
		r.open[len(r.open)-1].text += text
	default:
		r.open = append(r.open, piece{text, element})
	}
	if s != "" {
		r.last = lastRune(s)
	}
}

// endsLetter reports whether text and what was read before are one word of which style
// sets a letter apart.
func (r *mastReader) endsLetter(text string) bool {
	if len(r.open) == 0 || !unicode.IsLetter(r.last) {
		return false
	}
	return utf8.RuneCountInString(text) == 1 || utf8.RuneCountInString(r.open[len(r.open)-1].text) == 1
}

// flush ends a line.
func (r *mastReader) flush() {
	if len(r.open) == 0 {
		return
	}
	l := mastLine{text: joinPieces(r.open), pieces: r.open}
	r.open = nil
	r.lines = append(r.lines, l)
	if r.below < 0 || r.far {
		return
	}
	if len(l.text) >= longLine {
		r.prose += len(l.text)
	}
	r.done = r.prose >= mastProse || len(r.lines) > r.below+mastBelow
}

// joinPieces writes pieces as one line.
func joinPieces(pieces []piece) string {
	if len(pieces) == 1 {
		return pieces[0].text // the usual case
	}
	var b strings.Builder
	for i, p := range pieces {
		if i > 0 && !strings.ContainsRune(",.;:)", firstRune(p.text)) {
			b.WriteByte(' ')
		}
		b.WriteString(p.text)
	}
	return b.String()
}

// nearest calls yield for the lines, those near the headline first, until it
// returns false. A line above counts as further away than one below.
func (m *masthead) nearest(yield func(int) bool) {
	up, down := m.below-1, m.below
	for up >= 0 || down < len(m.lines) {
		i := down
		if up >= 0 && (down >= len(m.lines) || m.below-up+mastPenalty <= down-m.below) {
			i, up = up, up-1
		} else {
			down++
		}
		if !yield(i) {
			return
		}
	}
}
