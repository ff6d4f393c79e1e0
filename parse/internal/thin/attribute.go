package thin

import (
	"bytes"
	"slices"

	"golang.org/x/net/html/atom"
)

// reading says where an attribute is read.
type reading struct {
	on  []atom.Atom // the elements; none means on all
	off []atom.Atom // of all, elements where it is not
	// worth, if set, tells values that are read.
	worth func(value []byte) bool
	// sense is the name under which Senses knows the attribute; "" if it does not.
	sense string
}

var (
	pictures = []atom.Atom{atom.Img, atom.Image, atom.Iframe, atom.Video, atom.Audio, atom.Source}
	// players are these and what stands in for one: elements of frameworks, which have
	// no atom.
	players = append([]atom.Atom{0, atom.Embed, atom.Object, atom.Div}, pictures...)
	custom  = []atom.Atom{0}
	// markers are what notes hang on that are attributes.
	markers = []atom.Atom{atom.Sup, atom.A, atom.Span, atom.Abbr, atom.Button}
)

// readings are the attributes that package parse reads. An attribute that a pass
// begins to read needs a row here; TestReadings looks for those that lack one.
var readings = map[string]*reading{
	"class": classReading, "id": idReading, "name": {off: formParts}, "role": {worth: isRole, sense: "role"}, "rel": {worth: tells, sense: "rel"}, "itemprop": {sense: "itemprop"}, "hidden": {sense: "hidden"}, "style": {worth: hides, sense: "style"},
	"href": hrefReading, "cite": {}, "datetime": {}, "content": {}, "epub:type": {}, "data-type": {worth: isSomething},
	"property": {on: []atom.Atom{atom.Meta}},
	"lang":     {on: []atom.Atom{atom.Html, 0}}, "dir": {on: []atom.Atom{atom.Html, 0}},
	"type":         {on: []atom.Atom{atom.Script, atom.Input}, worth: isType},
	"title":        {on: []atom.Atom{atom.Sup, atom.Span, atom.Abbr, atom.Button}},
	"data-content": {on: markers}, "data-bs-content": {on: markers}, "data-tippy-content": {on: markers}, "data-tooltip": {on: markers}, "data-footnote": {on: markers}, "data-note": {on: markers}, "data-original-title": {on: markers},
	"start": {on: []atom.Atom{atom.Ol}}, "value": {on: []atom.Atom{atom.Li, atom.Param}},
	"colspan": {on: []atom.Atom{atom.Td, atom.Th}}, "rowspan": {on: []atom.Atom{atom.Td, atom.Th}},

	"aria-level": {}, "aria-expanded": {sense: "control"}, "aria-controls": {sense: "control"}, "aria-labelledby": {}, "aria-haspopup": {},
	"data-toggle": {sense: "control"}, "data-bs-toggle": {sense: "control"}, "data-target": {}, "data-bs-target": {},

	"src": {on: players, worth: isAddress}, "data-src": {on: players}, "data": {on: players, worth: isAddress},
	"data-href": {on: players}, "data-oembed-url": {on: players}, "url": {on: custom}, "videoid": {on: custom}, "data-videoid": {on: custom},
	"data-trackid": {on: custom}, "data-tweetid": {on: custom}, "data-shortcode": {on: custom},
	"data-instgrm-permalink": {}, "data-text-post-permalink": {},
	"data-lazy-src": {on: pictures},
	"alt":           {on: pictures, worth: isSomething}, "width": {on: pictures}, "height": {on: pictures},
	"srcset": {on: pictures, worth: isSomething}, "data-srcset": {on: pictures}, "data-lazy-srcset": {on: pictures},
	"data-original": {on: pictures}, "data-orig-file": {on: pictures}, "data-full-url": {on: pictures}, "data-hi-res-src": {on: pictures},

	"onclick": {worth: callsWithText}, "data-footnote-number": {}, "data-bigfoot-footnote": {}, "data-footnote-content": {}, "data-cite": {},
}

var classReading, idReading, hrefReading = &reading{sense: "class"}, &reading{sense: "id"}, &reading{sense: "href"}

// formParts have names for what is sent.
var formParts = []atom.Atom{atom.Input, atom.Form, atom.Select, atom.Textarea, atom.Button, atom.Iframe}

func isSomething(value []byte) bool { return len(value) > 0 }

// isType leaves out kinds of fields, all of which are the same to the tree builder.
func isType(value []byte) bool {
	switch string(value) {
	case "text", "checkbox", "radio", "submit", "search", "email", "password", "button", "image", "text/javascript":
		return false
	}
	return true
}

// isRole reports whether an ARIA role is more than what the tag or a script says.
func isRole(value []byte) bool {
	switch string(value) {
	case "menuitem", "presentation", "none", "img", "list", "listitem", "group", "region", "link", "main", "textbox", "option", "listbox":
		return false
	}
	return true
}

// hides reports whether a style may take its element away.
func hides(style []byte) bool {
	for _, property := range [...]string{"display", "visibility"} {
		for i := 0; i+len(property) <= len(style); i++ {
			if style[i]|0x20 == property[0] && bytes.EqualFold(style[i:i+len(property)], []byte(property)) {
				return true
			}
		}
	}
	return bytes.IndexByte(style, '&') >= 0
}

// tells reports whether a relation is more than an order to browsers and crawlers.
func tells(rel []byte) bool {
	for word := range bytes.FieldsSeq(rel) {
		switch string(word) {
		case "noopener", "noreferrer", "nofollow", "external", "ugc", "sponsored", "stylesheet", "preload", "icon":
		default:
			return true
		}
	}
	return false
}

// isAddress tells values that are not the data of a picture itself.
func isAddress(value []byte) bool { return !bytes.HasPrefix(value, []byte("data:")) }

// callsWithText tells scripts that hand a string to a function.
func callsWithText(script []byte) bool {
	return bytes.Contains(script, []byte("('")) || bytes.IndexByte(script, '&') >= 0
}

// Limits of what a tag may have. A formatting element is copied wherever it is
// opened anew, so that its attributes weigh more.
const (
	maxAttributes      = 64
	maxAttributeName   = 64
	maxAttributeValue  = 64 << 10
	maxFormattingValue = 4 << 10
)

// readingOf returns where the attribute of a name is read, nil if nowhere.
func readingOf(name []byte) *reading {
	var lower [maxAttributeName]byte
	return readings[string(lowered(lower[:], name))]
}

// reads reports whether an attribute of the element a that has this value is read.
func (r *reading) reads(a atom.Atom, value []byte) bool {
	return r != nil && (r.worth == nil || r.worth(value)) && (len(r.on) == 0 || slices.Contains(r.on, a)) && !slices.Contains(r.off, a)
}

// knownAttribute is a name of an attribute that was looked up.
type knownAttribute struct {
	name    []byte
	reading *reading
}

// readingOf is the function, with a memory for the names met last.
func (t *thinner) readingOf(name []byte) *reading {
	k := &t.knownAttributes[hashed(name)%len(t.knownAttributes)]
	if !bytes.Equal(k.name, name) {
		k.name, k.reading = name, readingOf(name)
	}
	return k.reading
}

// readAttributes goes through the attributes of g from i on and gathers those that
// are kept. It returns where the tag ends, -1 if it does not.
func (t *thinner) readAttributes(g *tag, i int) int {
	t.attrs, t.met = t.attrs[:0], t.met[:0]
	limit := maxAttributeValue
	if g.kind&formatting != 0 {
		limit = maxFormattingValue
	}
	lead, class, named := i, -1, false
	for {
		a, name, next := attributeAt(t.src, i)
		if next < 0 {
			return -1
		}
		if next == i {
			break
		}
		i = next
		if name.start == name.end {
			continue
		}
		a.start, lead = lead, a.end
		key, value := t.src[name.start:name.end], t.src[a.value.start:a.value.end]
		read := t.readingOf(key)
		switch {
		case !t.keeps(read, g, value):
		case len(t.attrs) == maxAttributes, len(key) > maxAttributeName, len(value) > limit:
			t.Attributes++
		default:
			if read == classReading {
				class = len(t.attrs)
			}
			named = named || read == idReading
			t.attrs = append(t.attrs, a)
			if read != nil {
				g.sense |= t.senseOf(read, g, value)
			}
		}
	}
	if class >= 0 && !named && !t.whole && t.sense != nil && g.sense&Read == 0 && g.kind&classed == 0 {
		t.attrs = slices.Delete(t.attrs, class, class+1)
	}
	end := skipSpace(t.src, i) + 1
	g.closes = t.src[end-2] == '/' && end-2 != lead-1
	return end
}

// keeps reports whether an attribute of g stays. Of two of a name the first counts, and
// its value must not give way to the second.
func (t *thinner) keeps(read *reading, g *tag, value []byte) bool {
	if t.whole || read == nil {
		return t.whole
	}
	if read.worth != nil || read == classReading {
		if slices.Contains(t.met, read) {
			return false
		}
		t.met = append(t.met, read)
	}
	return read.reads(g.atom, value)
}

// skipAttributes returns where a tag ends whose attributes begin at i, -1 if it
// does not.
func skipAttributes(src []byte, i int) int {
	for {
		_, _, next := attributeAt(src, i)
		if next < 0 {
			return -1
		}
		if next == i {
			return skipSpace(src, i) + 1
		}
		i = next
	}
}

// attributeAt reads the attribute after i as the tokenizer of package html does. It
// returns where the next may begin: i itself at the end of the tag, -1 at that of the
// page. The name is empty where a stray "/" stands.
func attributeAt(src []byte, i int) (a attribute, name span, next int) {
	at := skipSpace(src, i)
	if at == len(src) {
		return a, name, -1
	}
	if src[at] == '>' {
		return a, name, i
	}
	name = span{at, nameEnd(src, at)}
	a.end, a.value = name.end, span{name.end, name.end}
	at = skipSpace(src, name.end)
	switch {
	case at == len(src):
		return a, name, -1
	case src[at] == '/':
		return a, name, at + 1
	case src[at] != '=':
		return a, name, at
	}
	at = skipSpace(src, at+1)
	if at == len(src) {
		return a, name, -1
	}
	a.value, a.end = valueAt(src, at)
	if a.end < 0 {
		return a, name, -1
	}
	return a, name, a.end
}

// nameEnd returns where the name of an attribute ends. It may begin with "=".
func nameEnd(src []byte, i int) int {
	start := i
	for ; i < len(src); i++ {
		if c := src[i]; isNameEnd(c) || c == '=' && i > start {
			break
		}
	}
	return i
}

// valueAt reads a value, quoted or not, and returns where what holds it ends, -1 at
// the end of the page.
func valueAt(src []byte, i int) (value span, end int) {
	switch c := src[i]; c {
	case '>':
		return span{i, i}, i
	case '"', '\'':
		n := bytes.IndexByte(src[i+1:], c)
		if n < 0 {
			return span{}, -1
		}
		return span{i + 1, i + 1 + n}, i + n + 2
	}
	start := i
	for i < len(src) && !isSpace(src[i]) && src[i] != '>' {
		i++
	}
	if i == len(src) {
		return span{}, -1
	}
	return span{start, i}, i
}

func skipSpace(src []byte, i int) int {
	for i < len(src) && isSpace(src[i]) {
		i++
	}
	return i
}

// value returns an attribute of the tag at hand, nil if it has none of the name.
func (t *thinner) value(name string) []byte {
	for _, a := range t.attrs {
		key := t.src[a.start:a.end]
		key = bytes.TrimLeft(key, " \n\t\r\f/")
		if len(key) >= len(name) && bytes.EqualFold(key[:len(name)], []byte(name)) && (len(key) == len(name) || isNameEnd(key[len(name)]) || key[len(name)] == '=') {
			return t.src[a.value.start:a.value.end]
		}
	}
	return nil
}
