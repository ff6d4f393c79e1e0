package render

import (
	"encoding/json"
	"io"
	"strings"
	"unicode/utf8"
)

// Tree writes s as the elements that [Renderer.HTML] writes, in JSON: an element is an
// array of its tag, an object of its attributes and what is in it, a text is a string.
//
//	["p",{"class":"pq-speaker"},["bdi",{"class":"pq-name"},"Ada Marsh"],", pilot"]
//
// A script draws a snippet from it by createElement, setAttribute and text nodes alone, as
// pages demand that require trusted types.
func (r Renderer) Tree(w io.Writer, s Snippet) error {
	return written(w, func(out []byte) []byte {
		m := &treeMarkup{out: out}
		r.elements(m, s)
		if len(m.out) > 0 {
			m.out = append(m.out, '\n')
		}
		return m.out
	})
}

// treeMarkup writes elements as JSON.
type treeMarkup struct {
	out   []byte
	depth int
	// within tells that the attributes are not complete yet.
	within bool
}

func (m *treeMarkup) open(tag string, _ bool) {
	m.next()
	m.out = append(m.out, '[')
	m.string(tag)
	m.out = append(m.out, ",{"...)
	m.depth++
	m.within = true
}

func (m *treeMarkup) attribute(name, value string) {
	if m.out[len(m.out)-1] != '{' {
		m.out = append(m.out, ',')
	}
	m.string(name)
	m.out = append(m.out, ':')
	m.string(value)
}

func (m *treeMarkup) void(bool) { m.close("", false) }

func (m *treeMarkup) close(string, bool) {
	m.inside()
	m.out = append(m.out, ']')
	m.depth--
}

func (m *treeMarkup) text(s string) {
	m.next()
	m.string(s)
}

// next begins something that stands in the element that is open.
func (m *treeMarkup) next() {
	m.inside()
	if m.depth > 0 {
		m.out = append(m.out, ',')
	}
}

// inside ends the attributes.
func (m *treeMarkup) inside() {
	if m.within {
		m.out = append(m.out, '}')
		m.within = false
	}
}

// string writes s as JSON that can also stand in a script element.
func (m *treeMarkup) string(s string) {
	if strings.ContainsFunc(s, needsEscape) {
		quoted, _ := json.Marshal(s) // of a string it cannot fail
		m.out = append(m.out, quoted...)
		return
	}
	m.out = append(m.out, '"')
	m.out = append(m.out, s...)
	m.out = append(m.out, '"')
}

func needsEscape(r rune) bool {
	switch r {
	case '"', '\\', '<', '>', '&', '\u2028', '\u2029', utf8.RuneError:
		return true
	}
	return r < ' '
}
