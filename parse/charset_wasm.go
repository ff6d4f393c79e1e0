package parse

import (
	"bytes"
	"unicode/utf8"
)

// toUTF8 takes pages as UTF-8: a browser has decoded them already, and charset
// tables would add a fifth to the size of a wasm build.
func toUTF8(b []byte) (text []byte, rule, encoding string) {
	if text, ok := bytes.CutPrefix(b, []byte("\xEF\xBB\xBF")); ok {
		return bytes.ToValidUTF8(text, []byte("\uFFFD")), "byte order mark", "utf-8"
	}
	if utf8.Valid(b) {
		return b, "valid", "utf-8"
	}
	return bytes.ToValidUTF8(b, []byte("\uFFFD")), "undecodable", "utf-8"
}
