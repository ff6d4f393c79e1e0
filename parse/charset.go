//go:build !wasm

package parse

import (
	"bytes"
	"unicode/utf8"

	"golang.org/x/net/html/charset"
)

// declarationBytes is how far into a page a charset declaration is looked for.
// Standards say 1,024; pages that declare late do it within the head.
const declarationBytes = 64 << 10

// toUTF8 decodes a page and names the rule that told its encoding. In order of
// trust: a byte order mark, the pattern of UTF-16, the bytes themselves where they
// are valid UTF-8 (whatever the page declares), the declaration if the text reads
// like one in that encoding, the encoding in which it reads best, windows-1252.
func toUTF8(b []byte) (text []byte, rule, encoding string) {
	rule, encoding = sniffed(b)
	if rule == "valid" {
		return b, rule, encoding
	}
	if encoding == "" {
		rule, encoding = recognised(b, declaredCharset(b))
	}
	if encoding == "utf-8" {
		return bytes.ToValidUTF8(bytes.TrimPrefix(b, []byte("\xEF\xBB\xBF")), []byte("\uFFFD")), rule, encoding
	}
	e, _ := charset.Lookup(encoding)
	text, err := e.NewDecoder().Bytes(b)
	if err != nil {
		return bytes.ToValidUTF8(b, []byte("\uFFFD")), "undecodable", encoding
	}
	return bytes.TrimPrefix(text, []byte("\uFEFF")), rule, encoding
}

// sniffed tells encodings that show in the bytes.
func sniffed(b []byte) (rule, encoding string) {
	switch {
	case bytes.HasPrefix(b, []byte("\xEF\xBB\xBF")):
		return "byte order mark", "utf-8"
	case bytes.HasPrefix(b, []byte("\xFF\xFE")):
		return "byte order mark", "utf-16le"
	case bytes.HasPrefix(b, []byte("\xFE\xFF")):
		return "byte order mark", "utf-16be"
	case looksUTF16(b, 1):
		return "pattern", "utf-16le"
	case looksUTF16(b, 0):
		return "pattern", "utf-16be"
	case !utf8.Valid(b):
		return "", ""
	case !bytes.Contains(b, []byte("\x1b$")): // ISO 2022 is all ASCII
		return "valid", "utf-8"
	}
	return "pattern", "iso-2022-jp"
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
