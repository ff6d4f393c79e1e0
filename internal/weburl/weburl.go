// Package weburl tells the addresses that may be linked to from those that may not.
package weburl

import (
	"strings"
	"unicode"
	"unicode/utf8"
)

// Clean returns an absolute http or https address as it may be linked to, and ""
// for everything else. It reads raw as a browser does: without leading and
// trailing bytes up to 0x20, and without tabs and line breaks anywhere.
// Addresses with a user name in them are refused, since those are made to look
// like another site's. What has no place in an address is percent-encoded.
func Clean(raw string) string {
	s := strings.TrimFunc(raw, func(r rune) bool { return r <= ' ' })
	s = strings.Map(dropBreaks, s)
	authority, ok := afterScheme(s)
	if !ok {
		return ""
	}
	if end := strings.IndexAny(authority, `/?#\`); end >= 0 {
		authority = authority[:end]
	}
	if authority == "" || authority[0] == ':' || strings.IndexFunc(authority, notHost) >= 0 {
		return ""
	}
	return escape(s)
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
	return r <= ' ' || r == utf8.RuneError || strings.ContainsRune("\"'`<>@%^|{}", r) || r >= 0x7F && unicode.In(r, unicode.Cc, unicode.Cf, unicode.Z)
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
