package thin

import "bytes"

// declaration returns where what begins with "<!", "<?" or "</" at i ends, and
// whether it is a document type. The rest are comments.
func declaration(src []byte, i int) (end int, doctype bool) {
	rest := src[i:]
	switch {
	case bytes.HasPrefix(rest, []byte("<!--")):
		return commentEnd(src, i+len("<!--")), false
	case len(rest) >= len("<!doctype") && bytes.EqualFold(rest[:len("<!doctype")], []byte("<!doctype")):
		return after(src, i, '>'), true
	}
	return after(src, i+2, '>'), false
}

// after returns the index after the next c from i on, the end of src without one.
func after(src []byte, i int, c byte) int {
	if n := bytes.IndexByte(src[i:], c); n >= 0 {
		return i + n + 1
	}
	return len(src)
}

// commentEnd returns where a comment ends whose text begins at start. Besides "-->"
// it ends with "--!>", and at once with ">" or "->".
func commentEnd(src []byte, start int) int {
	for i := start; ; i++ {
		n := bytes.IndexByte(src[i:], '>')
		if n < 0 {
			return len(src)
		}
		i += n
		text := src[start:i]
		if bytes.HasSuffix(text, []byte("--")) || bytes.HasSuffix(text, []byte("--!")) || len(text) == 0 || len(text) == 1 && text[0] == '-' {
			return i + 1
		}
	}
}
