package thin

import "bytes"

// rawEnd returns where the text ends that began at i after the start tag of name: at
// its end tag, or with the page. name is in lower case.
func rawEnd(src []byte, i int, name string) int {
	switch name {
	case "plaintext":
		return len(src)
	case "script":
		return scriptEnd(src, i)
	}
	for {
		n := bytes.IndexByte(src[i:], '<')
		if n < 0 {
			return len(src)
		}
		i += n
		if endsRaw(src[i+1:], name) {
			return i
		}
		i++
	}
}

// endsRaw reports whether b, what follows a "<", is the rest of an end tag of name.
func endsRaw(b []byte, name string) bool {
	n := 1 + len(name)
	return len(b) > n && b[0] == '/' && isNameEnd(b[n]) && bytes.EqualFold(b[1:n], []byte(name))
}

// scriptState is how deep a script stands in what once hid it from old browsers:
// "<!--" escapes it, and "<script" within that once more.
type scriptState uint8

const (
	scriptData scriptState = iota
	scriptEscaped
	scriptDoubleEscaped
)

// scriptEnd returns where the text of a script ends that begins at i. It follows
// package html, also where that leaves the standard: "<" before anything but a
// letter or "/" takes the escape back.
func scriptEnd(src []byte, i int) int {
	state, escape := scriptData, 0
	for i < len(src) {
		if state == scriptData {
			n := bytes.IndexByte(src[i:], '<')
			if n < 0 {
				break
			}
			i += n
		}
		switch c := src[i]; {
		case c == '>' && state != scriptData && i-escape >= 2 && src[i-1] == '-' && src[i-2] == '-':
			state = scriptData
		case c == '<' && state != scriptDoubleEscaped && endsRaw(src[i+1:], "script"):
			return i
		case c == '<' && state == scriptData && bytes.HasPrefix(src[i:], []byte("<!--")):
			state, escape = scriptEscaped, i+2
			i += 3
		case c == '<' && state == scriptEscaped:
			state = escapedTag(src[i+1:])
		case c == '<' && state == scriptDoubleEscaped && endsRaw(src[i+1:], "script"):
			state = scriptEscaped
			i += len("</script")
		}
		i++
	}
	return len(src)
}

// escapedTag is the state after a "<" in an escaped script, with b to follow.
func escapedTag(b []byte) scriptState {
	const script = "script"
	switch {
	case len(b) > len(script) && bytes.EqualFold(b[:len(script)], []byte(script)) && isNameEnd(b[len(script)]):
		return scriptDoubleEscaped
	case len(b) > 0 && b[0] != '/' && !isLetter(b[0]):
		return scriptData
	}
	return scriptEscaped
}

// isNameEnd reports whether c ends the name of a tag.
func isNameEnd(c byte) bool { return isSpace(c) || c == '/' || c == '>' }
