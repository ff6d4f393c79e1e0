package parse

import "bytes"

// toUTF8 takes pages as UTF-8: a browser has decoded them already, and charset
// tables would add a fifth to the size of a wasm build.
func toUTF8(b []byte) (text []byte, rule, encoding string) {
	return bytes.ToValidUTF8(bytes.TrimPrefix(b, []byte("\xEF\xBB\xBF")), []byte("\uFFFD")), "browser", "utf-8"
}
