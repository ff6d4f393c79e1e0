//go:build !js

package parse

import (
	"bytes"
	"unicode/utf8"

	"golang.org/x/net/html/charset"
)

// declarationBytes is how far into a page a charset declaration is looked for.
// Standards say 1,024; pages that declare late do it within the head.
const declarationBytes = 64 << 10

// toUTF8 decodes a page. In order of trust: a byte order mark, the bytes themselves
// where they are valid UTF-8 (whatever the page declares), the pattern of UTF-16,
// the page's declaration, windows-1252.
func toUTF8(b []byte) []byte {
	if text, ok := bytes.CutPrefix(b, []byte("\xEF\xBB\xBF")); ok {
		return text
	}
	name := declaredCharset(b)
	switch {
	case bytes.HasPrefix(b, []byte("\xFF\xFE")):
		name, b = "utf-16le", b[2:]
	case bytes.HasPrefix(b, []byte("\xFE\xFF")):
		name, b = "utf-16be", b[2:]
	case looksUTF16(b, 1):
		name = "utf-16le"
	case looksUTF16(b, 0):
		name = "utf-16be"
	case utf8.Valid(b) && !bytes.Contains(b, []byte("\x1b$")): // ISO 2022 is all ASCII
		return b
	case name == "utf-8":
		return bytes.ToValidUTF8(b, []byte("\uFFFD"))
	case name == "":
		name = "windows-1252"
	}
	e, _ := charset.Lookup(name)
	text, err := e.NewDecoder().Bytes(b)
	if err != nil {
		return bytes.ToValidUTF8(b, []byte("\uFFFD"))
	}
	return text
}

// looksUTF16 reports whether every other byte of the beginning is NUL, starting
// with byte high: markup in UTF-16 without a byte order mark.
func looksUTF16(b []byte, high int) bool {
	const n = 64
	if len(b) < n {
		return false
	}
	for i := high; i < n; i += 2 {
		if b[i] != 0 || b[i^1] == 0 {
			return false
		}
	}
	return true
}

// declaredCharset returns the canonical name of the encoding that the page claims,
// "" if it claims none that is known.
func declaredCharset(b []byte) string {
	head := b[:min(len(b), declarationBytes)]
	for {
		_, after, ok := bytes.Cut(head, []byte("charset="))
		if !ok {
			return ""
		}
		head = after
		label := bytes.TrimLeft(after[:min(len(after), 40)], "\"' ")
		if i := bytes.IndexAny(label, "\"' />;\r\n\t"); i >= 0 {
			label = label[:i]
		}
		if _, name := charset.Lookup(string(label)); name != "" && name != "replacement" {
			return name
		}
	}
}
