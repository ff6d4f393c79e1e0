package parse

import (
	"encoding/json"
	"strings"
	"unicode/utf8"
)

// jsonReader reads JSON as package encoding/json does, but for what is neither a
// string nor holds any: numbers, true, false and null are all nil. Nesting is for the
// caller to bound.
type jsonReader struct {
	s  string
	at int
}

// readJSON reads the value that s is. ok is false if it is none.
func readJSON(s string) (v any, ok bool) {
	r := jsonReader{s: s}
	v, ok = r.value()
	return v, ok && r.next() == 0 && r.at == len(s)
}

// firstJSON reads the value that s begins with.
func firstJSON(s string) (v any, ok bool) {
	r := jsonReader{s: s}
	return r.value()
}

// next skips white space and returns the byte behind it, 0 at the end.
func (r *jsonReader) next() byte {
	for ; r.at < len(r.s); r.at++ {
		switch c := r.s[r.at]; c {
		case ' ', '\t', '\n', '\r':
		default:
			return c
		}
	}
	return 0
}

// takes goes past c if it comes next.
func (r *jsonReader) takes(c byte) bool {
	if r.next() != c {
		return false
	}
	r.at++
	return true
}

func (r *jsonReader) value() (any, bool) {
	switch c := r.next(); {
	case c == '{':
		return r.object()
	case c == '[':
		return r.list()
	case c == '"':
		start := r.at
		s, ok := r.text()
		if len(s) == r.at-start-len(`""`) {
			s = strings.Clone(s) // a piece of the page, which need not be kept for it
		}
		return s, ok
	case c == '-' || '0' <= c && c <= '9':
		return nil, r.number()
	}
	for _, name := range [...]string{"true", "false", "null"} {
		if strings.HasPrefix(r.s[r.at:], name) {
			r.at += len(name)
			return nil, true
		}
	}
	return nil, false
}

func (r *jsonReader) object() (any, bool) {
	r.at++
	o := map[string]any{}
	if r.takes('}') {
		return o, true
	}
	for {
		if r.next() != '"' {
			return nil, false
		}
		key, ok := r.text()
		if !ok || !r.takes(':') {
			return nil, false
		}
		if o[key], ok = r.value(); !ok {
			return nil, false
		}
		if !r.takes(',') {
			return o, r.takes('}')
		}
	}
}

func (r *jsonReader) list() (any, bool) {
	r.at++
	all := []any{}
	if r.takes(']') {
		return all, true
	}
	for {
		v, ok := r.value()
		if !ok {
			return nil, false
		}
		all = append(all, v)
		if !r.takes(',') {
			return all, r.takes(']')
		}
	}
}

// text reads a string, the quotation mark of which comes next.
func (r *jsonReader) text() (string, bool) {
	start, plain := r.at, true
	for r.at++; r.at < len(r.s); r.at++ {
		switch c := r.s[r.at]; {
		case c == '"':
			r.at++
			return unquoted(r.s[start:r.at], plain)
		case c == '\\':
			plain = false
			r.at++
		case c < ' ':
			return "", false
		}
	}
	return "", false
}

// unquoted is what a string in quotation marks says. Without a backslash it is plain.
func unquoted(quoted string, plain bool) (string, bool) {
	s := quoted[1 : len(quoted)-1]
	if !utf8.ValidString(s) || strings.Contains(s, `\u`) {
		err := json.Unmarshal([]byte(quoted), &s)
		return s, err == nil
	}
	if plain {
		return s, true
	}
	var b strings.Builder
	b.Grow(len(s))
	for {
		before, after, found := strings.Cut(s, `\`)
		b.WriteString(before)
		if !found {
			return b.String(), true
		}
		i := strings.IndexByte(`"\/bfnrt`, after[0])
		if i < 0 {
			return "", false
		}
		b.WriteByte("\"\\/\b\f\n\r\t"[i])
		s = after[1:]
	}
}

// number goes past a number.
func (r *jsonReader) number() bool {
	start := r.at
	for r.at < len(r.s) && strings.IndexByte("+-.0123456789Ee", r.s[r.at]) >= 0 {
		r.at++
	}
	number := r.s[start:r.at]
	if len(number) < 10 && allDigits(number) && number[0] != '0' {
		return true // nearly always
	}
	var n float64
	return json.Unmarshal([]byte(number), &n) == nil
}
