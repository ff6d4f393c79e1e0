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
	sense  Sense
	pushed bool // the element is on the stack
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
		g.kind = kindOf(0)
		return g, end
	}
	k := &t.knownTags[hashed(g.name)%len(t.knownTags)]
	if !bytes.Equal(k.name, g.name) {
		var lower [maxTagName]byte
		k.name, k.atom = g.name, atom.Lookup(lowered(lower[:], g.name))
		k.kind = kindOf(k.atom)
	}
	g.atom, g.kind = k.atom, k.kind
	return g, end
}

// hashed is a number for a name, which is not empty. It differs between the names that
// are the most common.
func hashed(name []byte) int {
	return len(name)*22 + int(name[0])*57 + int(name[len(name)/2])*18 + int(name[len(name)-1])*59
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
		t.keep()
		t.leaveOut()
		return g.end
	}
	t.putTag(&g)
	t.beginIn(&g)
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
	t.endIn(&g)
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
		if g.atom == atom.Script {
			t.keep()
		}
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
		return t.value("content") == nil || !t.tellsMeta()
	case atom.Link:
		return !relates(t.value("rel")) && t.value("itemprop") == nil
	case atom.Script:
		return !t.isData(g)
	}
	return true
}

// tellsMeta reports whether package parse may read the meta element at hand: by the
// first of its names, or as an element like others.
func (t *thinner) tellsMeta() bool {
	for _, key := range [...]string{"itemprop", "id", "class", "role", "rel"} {
		if t.value(key) != nil {
			return true
		}
	}
	for _, key := range [...]string{"property", "name"} {
		if name := bytes.TrimSpace(t.value(key)); len(name) > 0 {
			return readsMeta(name)
		}
	}
	return false
}

// readsMeta reports whether package parse reads meta elements of a name.
func readsMeta(name []byte) bool {
	var lower [maxAttributeName]byte
	return metaNames[string(lowered(lower[:], name))] || TellsPublication(string(name)) || bytes.IndexByte(name, '&') >= 0 || len(name) > len(lower) || !isASCII(name)
}

func isASCII(s []byte) bool {
	for _, c := range s {
		if c == 0 || c >= 0x80 {
			return false
		}
	}
	return true
}

// metaNames are the names of meta elements that package parse reads. TestReadings
// looks for those that lack here.
var metaNames = map[string]bool{
	"application-name": true, "article-author": true, "article.published": true, "article.updated": true, "article:author": true,
	"article:modified": true, "article:modified_time": true, "article:published": true, "article:published_time": true, "article:section": true,
	"article:tag": true, "article_author": true, "article_date_original": true, "article_date_updated": true, "author": true, "byl": true,
	"citation_author": true, "citation_authors": true, "citation_date": true, "citation_online_date": true, "citation_publication_date": true,
	"content-language": true, "cxenseparse:author": true, "cxenseparse:publishtime": true, "cxenseparse:recs:publishtime": true, "date": true,
	"datemodified": true, "datepublished": true, "dc.creator": true, "dc.date": true, "dc.date.created": true, "dc.date.issued": true,
	"dc.date.modified": true, "dc.language": true, "dc.publisher": true, "dc.subject": true, "dc.title": true, "dc:date": true,
	"dcterms.created": true, "dcterms.creator": true, "dcterms.date": true, "dcterms.issued": true, "dcterms.modified": true, "description": true,
	"keywords": true, "language": true, "last-modified": true, "lastmod": true, "modified-date": true, "modified-time": true, "news_keywords": true,
	"og:article:modified_time": true, "og:description": true, "og:image": true, "og:image:alt": true, "og:image:height": true,
	"og:image:secure_url": true, "og:image:url": true, "og:image:width": true, "og:locale": true, "og:published_time": true, "og:site_name": true,
	"og:title": true, "og:updated_time": true, "og:url": true, "parsely-author": true, "parsely-pub-date": true, "parsely-section": true,
	"parsely-title": true, "pubdate": true, "publish-date": true, "publish_date": true, "publishdate": true, "published": true, "published-date": true, "publisher": true,
	"sailthru.author": true, "sailthru.date": true, "sailthru.title": true, "script:ld+json": true, "section": true, "twitter:data1": true,
	"twitter:description": true, "twitter:image": true, "twitter:image:src": true, "twitter:label1": true, "twitter:title": true,
	"updated-date": true, "updated_at": true, "updated_time": true,
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
