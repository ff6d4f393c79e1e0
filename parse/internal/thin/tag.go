package thin

import (
	"bytes"

	"golang.org/x/net/html/atom"
)

// tag is a start or end tag.
type tag struct {
	span
	name   []byte // as it stands in the page
	atom   atom.Atom
	kind   kind
	closes bool // ends in "/>"
}

// attribute is one attribute of the tag at hand that is kept. What parts it from the
// one before belongs to it.
type attribute struct {
	span
	value span
}

// maxTagName is the length of the longest name of an element that HTML knows.
const maxTagName = 14

// tagAt reads the name of a tag that begins at start, with its name at i.
func (t *thinner) tagAt(start, i int) (tag, int) {
	end := i
	for end < len(t.src) && !isNameEnd(t.src[end]) {
		end++
	}
	g := tag{span: span{start, end}, name: t.src[i:end]}
	if len(g.name) > maxTagName {
		return g, end
	}
	k := &t.knownTags[hashed(g.name)%len(t.knownTags)]
	if !bytes.Equal(k.name, g.name) {
		var lower [maxTagName]byte
		k.name, k.atom = g.name, atom.Lookup(lowered(lower[:], g.name))
		k.kind = kinds[k.atom]
	}
	g.atom, g.kind = k.atom, k.kind
	return g, end
}

// hashed is a number for a name, which is not empty.
func hashed(name []byte) int {
	return len(name) + int(name[0])*3 + int(name[len(name)/2])*5 + int(name[len(name)-1])*7
}

// knownTag is a name of a tag that was looked up.
type knownTag struct {
	name []byte
	atom atom.Atom
	kind kind
}

// lowered writes name in lower case to b, as much as fits.
func lowered(b, name []byte) []byte {
	b = b[:copy(b, name)]
	for i, c := range b {
		if 'A' <= c && c <= 'Z' {
			b[i] = c | 0x20
		}
	}
	return b
}

// startTag handles the start tag at i and returns where it, or what belongs to it, ends.
func (t *thinner) startTag(i int) int {
	g, end := t.tagAt(i, i+1)
	g.end = t.readAttributes(&g, end)
	if g.end < 0 {
		return len(t.src) // package html drops a tag that does not end
	}
	switch {
	case g.atom == atom.Svg || g.atom == atom.Math:
		return t.foreign(&g)
	case g.kind&useless != 0 && t.droppable(&g):
		return t.dropElement(&g)
	case !t.opens(&g):
		t.leaveOut()
		return g.end
	}
	t.putTag(&g)
	if g.kind&raw != 0 {
		return t.rawText(&g)
	}
	return g.end
}

// putTag copies a start tag with the attributes that are read.
func (t *thinner) putTag(g *tag) {
	next := inlineEdge
	switch {
	case g.kind&block == 0:
	case g.kind&void != 0:
		next = voidEdge
	case g.kind&raw != 0 || t.open.top() == g.atom:
		next = startEdge
	}
	t.meet(next)
	t.inside = t.inside || g.atom != atom.Html
	at := g.start + 1 + len(g.name)
	t.copy(g.start, at)
	for _, a := range t.attrs {
		if a.start != at && t.src[a.start] != '/' && !isSpace(t.src[a.start]) {
			t.insert(" ")
		}
		t.copy(a.start, a.end)
		at = a.end
	}
	t.copy(g.end-1, g.end)
}

// endTag handles the end tag at i and returns where it ends.
func (t *thinner) endTag(i int) int {
	g, end := t.tagAt(i, i+2)
	g.end = skipAttributes(t.src, end)
	if g.end < 0 {
		return len(t.src)
	}
	open := len(t.open.elements)
	if !t.open.end(&g) {
		t.leaveOut()
		return g.end
	}
	next := inlineEdge
	if g.kind&block != 0 && (len(t.open.elements) < open || g.kind&raw != 0) {
		next = endEdge
	}
	t.meet(next)
	t.copy(i, end)
	t.copy(g.end-1, g.end)
	return g.end
}

// rawText handles the text after the start tag of an element without markup, and
// returns where it ends.
func (t *thinner) rawText(g *tag) int {
	end := rawEnd(t.src, g.end, g.atom.String())
	if t.whole || readText(g.atom) || t.isData(g) || g.atom == atom.Noscript && holdsImage(t.src[g.end:end]) {
		t.copy(g.end, end)
	}
	t.last = inlineEdge
	return end
}

// holdsImage reports whether the text of a <noscript> has an image, which package
// parse takes where there is none outside.
func holdsImage(b []byte) bool {
	for i := 0; ; i++ {
		n := bytes.IndexByte(b[i:], '<')
		if n < 0 || i+n+3 > len(b) {
			return false
		}
		i += n
		if b[i+1]|0x20 == 'i' && b[i+2]|0x20 == 'm' {
			return true
		}
	}
}

// droppable reports whether an element that most pages have for browsers alone can
// go as a whole.
func (t *thinner) droppable(g *tag) bool {
	if t.whole || !t.inside || t.open.pre > 0 || t.open.top() == atom.Colgroup {
		return false
	}
	switch g.atom {
	case atom.Meta:
		return t.value("content") == nil || isForBrowsers(t.value("name")) || isForBrowsers(t.value("property"))
	case atom.Link:
		return !relates(t.value("rel")) && t.value("itemprop") == nil
	case atom.Script:
		return !t.isData(g)
	}
	return true
}

// isForBrowsers tells names of meta elements that speak to browsers, stores and crawlers
// and that package parse must not read.
func isForBrowsers(name []byte) bool {
	for _, prefix := range [...]string{
		"viewport", "theme-color", "msapplication", "apple-", "al:", "fb:", "google", "robots", "format-detection", "referrer", "csrf-",
		"twitter:app:", "twitter:card", "twitter:site", "generator",
	} {
		if len(name) >= len(prefix) && bytes.EqualFold(name[:len(prefix)], []byte(prefix)) {
			return true
		}
	}
	return false
}

// isData tells scripts that hold JSON-LD, or may.
func (t *thinner) isData(g *tag) bool {
	if g.atom != atom.Script {
		return false
	}
	kind := t.value("type")
	return string(kind) == "application/ld+json" || bytes.IndexByte(kind, '&') >= 0
}

// relates reports whether package parse reads a link of the relation rel.
func relates(rel []byte) bool {
	for _, known := range [...]string{"canonical", "next", "author", "tag", "category"} {
		if len(rel) >= len(known) && bytes.EqualFold(rel[:len(known)], []byte(known)) {
			return true
		}
	}
	return bytes.IndexByte(rel, '&') >= 0
}

// dropElement leaves out an element with its text and end tag, and returns where
// it ends.
func (t *thinner) dropElement(g *tag) int {
	if g.kind&raw == 0 {
		return g.end
	}
	end := rawEnd(t.src, g.end, g.atom.String())
	if end == len(t.src) {
		return end
	}
	if end = skipAttributes(t.src, end+2+len(g.name)); end < 0 {
		return len(t.src)
	}
	return end
}
