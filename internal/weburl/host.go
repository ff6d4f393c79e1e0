package weburl

import (
	"strings"
	"unicode"
	"unicode/utf8"
)

// Host returns the host of a checked address, as a reader knows it. A label that could be
// read as one of other letters is given as it is looked up ("xn--…").
func Host(url string) string {
	name, _ := afterScheme(url)
	if end := strings.IndexAny(name, "/?#"); end >= 0 {
		name = name[:end]
	}
	if end := strings.LastIndexByte(name, ':'); end > strings.IndexByte(name, ']') {
		name = name[:end]
	}
	labels := strings.Split(strings.TrimPrefix(name, "www."), ".")
	foreign := !ascii(labels[len(labels)-1])
	for i, label := range labels {
		if !isClear(label, foreign) {
			labels[i] = "xn--" + punycode(strings.ToLower(label))
		}
	}
	return strings.Join(labels, ".")
}

func ascii(s string) bool {
	return strings.IndexFunc(s, func(r rune) bool { return r >= utf8.RuneSelf }) < 0
}

// lookalike are the scripts with letters that look like Latin ones.
var lookalike = []*unicode.RangeTable{unicode.Cyrillic, unicode.Greek, unicode.Armenian, unicode.Cherokee, unicode.Coptic, unicode.Lisu}

// isClear reports whether nobody takes the letters of a label for others: those of a script
// that looks like Latin stand by themselves and, as in foreign names, below a domain that
// is not in ASCII.
func isClear(label string, foreign bool) bool {
	if ascii(label) {
		return true
	}
	alike, others := false, false
	for _, r := range label {
		if unicode.IsOneOf(lookalike, r) {
			alike = true
		} else if unicode.IsLetter(r) {
			others = true
		}
	}
	return !alike || foreign && !others
}

// The parameters of Punycode (RFC 3492, section 5).
const (
	base, tMin, tMax   = 36, 1, 26
	skew, damp         = 38, 700
	firstBias, firstIn = 72, 0x80
)

// punycode encodes a label (RFC 3492, section 6.3).
func punycode(label string) string {
	var out []byte
	runes := []rune(label)
	for _, r := range runes {
		if r < firstIn {
			out = append(out, byte(r))
		}
	}
	basic := len(out)
	if basic > 0 {
		out = append(out, '-')
	}
	n, delta, bias := rune(firstIn), 0, firstBias
	for done := basic; done < len(runes); {
		next := nextRune(runes, n)
		delta += int(next-n) * (done + 1)
		for _, r := range runes {
			if r < next {
				delta++
			}
			if r == next {
				out = appendNumber(out, delta, bias)
				bias = adapt(delta, done+1, done == basic)
				delta = 0
				done++
			}
		}
		delta++
		n = next + 1
	}
	return string(out)
}

// nextRune is the least of the runes from n on.
func nextRune(runes []rune, n rune) rune {
	next := rune(unicode.MaxRune)
	for _, r := range runes {
		if r >= n {
			next = min(next, r)
		}
	}
	return next
}

// appendNumber writes a number of variable length.
func appendNumber(out []byte, number, bias int) []byte {
	const digits = "abcdefghijklmnopqrstuvwxyz0123456789"
	for k := base; ; k += base {
		t := min(max(k-bias, tMin), tMax)
		if number < t {
			return append(out, digits[number])
		}
		out = append(out, digits[t+(number-t)%(base-t)])
		number = (number - t) / (base - t)
	}
}

// adapt is the bias for the next number.
func adapt(delta, points int, first bool) int {
	if first {
		delta /= damp
	} else {
		delta /= 2
	}
	delta += delta / points
	k := 0
	for ; delta > (base-tMin)*tMax/2; k += base {
		delta /= base - tMin
	}
	return k + (base-tMin+1)*delta/(delta+skew)
}
