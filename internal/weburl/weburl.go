// Package weburl tells the addresses that may be linked to from those that may not.
package weburl

import (
	"strconv"
	"strings"
	"unicode"
	"unicode/utf8"
)

// Clean returns an absolute http or https address as it may be linked to, and ""
// for everything else. It reads raw as a browser does: without leading and
// trailing bytes up to 0x20, without tabs and line breaks anywhere, and with "\" for "/"
// before the query. Addresses with a user name in them are refused, since those are made
// to look like another site's, and so are hosts that are none. What has no place in an
// address is percent-encoded.
func Clean(raw string) string {
	s := raw
	if !isPlain(raw) {
		s = escape(turned(strings.Map(dropBreaks, strings.TrimFunc(raw, func(r rune) bool { return r <= ' ' }))))
	}
	authority, ok := afterScheme(s)
	if !ok {
		return ""
	}
	if end := strings.IndexAny(authority, "/?#"); end >= 0 {
		authority = authority[:end]
	}
	if !isAuthority(authority) {
		return ""
	}
	return s
}

// isPlain reports whether s has nothing but ASCII that stands for itself, as most
// addresses do.
func isPlain(s string) bool {
	for i := range len(s) {
		if !plainBytes[s[i]] {
			return false
		}
	}
	return true
}

// plainBytes has the bytes that isPlain lets pass.
var plainBytes = func() (plain [256]bool) {
	for c := range rune(utf8.RuneSelf) {
		plain[c] = !notURL(c)
	}
	return plain
}()

// turned has "/" for "\" before the query.
func turned(s string) string {
	end := len(s)
	if at := strings.IndexAny(s, "?#"); at >= 0 {
		end = at
	}
	return strings.ReplaceAll(s[:end], `\`, "/") + s[end:]
}

// isAuthority reports whether s is a host, perhaps with a port.
func isAuthority(s string) bool {
	if literal, after, ok := strings.Cut(s, "]"); ok {
		port, colon := strings.CutPrefix(after, ":")
		return strings.HasPrefix(literal, "[") && len(literal) > 1 && strings.Trim(literal[1:], "0123456789abcdefABCDEF:.") == "" &&
			(colon && isPort(port) || after == "")
	}
	host, port, _ := strings.Cut(s, ":")
	return host != "" && len(host) <= maxHost && strings.IndexFunc(host, notHost) < 0 && isPort(port) && !likeNumber(host)
}

// maxHost is the greatest length of a host in bytes: 253 characters, in any script.
const maxHost = 4 * 253

// isPort reports whether s is a port or empty.
func isPort(s string) bool {
	n := 0
	for _, r := range s {
		if r < '0' || r > '9' || n > 65535 {
			return false
		}
		n = 10*n + int(r-'0')
	}
	return n <= 65535
}

// likeNumber reports whether browsers take host for an IPv4 address although it is not
// written as one: its last label is a number.
func likeNumber(host string) bool {
	host = strings.TrimSuffix(host, ".")
	last := strings.ToLower(host[strings.LastIndexByte(host, '.')+1:])
	hex, isHex := strings.CutPrefix(last, "0x")
	if last == "" || strings.Trim(last, "0123456789") != "" && (!isHex || strings.Trim(hex, "0123456789abcdef") != "") {
		return false
	}
	labels := strings.Split(host, ".")
	for _, label := range labels {
		if n, err := strconv.Atoi(label); err != nil || n > 255 || n < 0 || label != strconv.Itoa(n) {
			return true
		}
	}
	return len(labels) != 4
}

// dropBreaks drops what browsers drop anywhere in an address.
func dropBreaks(r rune) rune {
	if r == '\t' || r == '\n' || r == '\r' {
		return -1
	}
	return r
}

// afterScheme returns what follows "http://" or "https://".
func afterScheme(s string) (string, bool) {
	for _, scheme := range [...]string{"https://", "http://"} {
		if len(s) >= len(scheme) && strings.EqualFold(s[:len(scheme)], scheme) {
			return s[len(scheme):], true
		}
	}
	return "", false
}

// notHost reports whether r cannot stand in a host. Beside ASCII, letters and digits can,
// but not those that browsers turn into others or leave out before they look a host up.
func notHost(r rune) bool {
	if r < utf8.RuneSelf {
		return r <= ' ' || r == 0x7F || strings.ContainsRune("\"'`<>@%^|{}[]\\", r)
	}
	return !unicode.In(r, unicode.L, unicode.Mn, unicode.Mc, unicode.Nd) || unicode.Is(mapped, r)
}

// mapped has the letters, marks and digits that Unicode Technical Standard 46 maps to others or
// ignores: superscripts, forms for compatibility, fillers, variation selectors.
var mapped = &unicode.RangeTable{
	R16: []unicode.Range16{
		{0x00AA, 0x00AA, 1}, {0x00BA, 0x00BA, 1}, {0x02B0, 0x02B8, 1}, {0x02E0, 0x02E4, 1}, {0x0340, 0x034F, 1}, {0x115F, 0x1160, 1},
		{0x17B4, 0x17B5, 1}, {0x180B, 0x180F, 1}, {0x1D2C, 0x1D6A, 1}, {0x1D78, 0x1D78, 1}, {0x1D9B, 0x1DBF, 1}, {0x2000, 0x218F, 1},
		{0x2C7C, 0x2C7D, 1}, {0x2D6F, 0x2D6F, 1}, {0x3130, 0x318F, 1}, {0xA69C, 0xA69D, 1}, {0xA770, 0xA770, 1}, {0xAB5C, 0xAB5F, 1},
		{0xF900, 0xFDFF, 1}, {0xFE00, 0xFE0F, 1}, {0xFE70, 0xFFEF, 1},
	},
	R32:         []unicode.Range32{{0x1D400, 0x1D7FF, 1}, {0x1EE00, 0x1EEFF, 1}, {0x1F100, 0x1F1FF, 1}, {0x2F800, 0x2FA1F, 1}, {0xE0000, 0xE0FFF, 1}},
	LatinOffset: 2,
}

// escape percent-encodes the characters that no address holds, invisible ones
// among them.
func escape(s string) string {
	if strings.IndexFunc(s, notURL) < 0 {
		return s
	}
	var b strings.Builder
	for _, r := range s {
		if !notURL(r) {
			b.WriteRune(r)
			continue
		}
		for _, c := range []byte(string(r)) {
			const hex = "0123456789ABCDEF"
			b.Write([]byte{'%', hex[c>>4], hex[c&15]})
		}
	}
	return b.String()
}

func notURL(r rune) bool {
	switch r {
	case '"', '<', '>', '\\', '^', '`', '{', '|', '}', utf8.RuneError:
		return true
	}
	return r <= ' ' || r >= 0x7F && unicode.In(r, unicode.Cc, unicode.Cf, unicode.Z)
}
