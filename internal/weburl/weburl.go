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
		if s[i] >= utf8.RuneSelf || notURL(rune(s[i])) {
			return false
		}
	}
	return true
}

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
	return host != "" && strings.IndexFunc(host, notHost) < 0 && isPort(port) && !likeNumber(host)
}

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

// notHost reports whether r cannot stand in a host and port.
func notHost(r rune) bool {
	return r <= ' ' || r == utf8.RuneError || strings.ContainsRune("\"'`<>@%^|{}[]\\", r) || r >= 0x7F && unicode.In(r, unicode.Cc, unicode.Cf, unicode.Z)
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

// Host returns the host of a checked address, as a reader knows it.
func Host(url string) string {
	name, _ := afterScheme(url)
	if end := strings.IndexAny(name, "/?#:"); end >= 0 {
		name = name[:end]
	}
	return strings.TrimPrefix(name, "www.")
}
