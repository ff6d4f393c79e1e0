package weburl_test

import (
	"testing"

	"github.com/stretchr/testify/require"

	"github.com/pullquote/pullquote/internal/weburl"
)

func TestClean(t *testing.T) {
	for raw, want := range map[string]string{
		"https://a.example":                   "https://a.example",
		"HTTP://a.example/x?y=z&w#f":          "HTTP://a.example/x?y=z&w#f",
		"https://a.example:8080/":             "https://a.example:8080/",
		"https://[::1]/":                      "https://[::1]/",
		"https://bücher.example/ä":            "https://bücher.example/ä",
		" \t\x00https://a.example/ \n":        "https://a.example/",
		"ht\ntps:\t//a.example/b\r\nc":        "https://a.example/bc",
		"https://a.example/a b\"<>`{|}^":      "https://a.example/a%20b%22%3C%3E%60%7B%7C%7D%5E",
		`https://a.example\b\c?d\e`:           "https://a.example/b/c?d%5Ce",
		`https:\\a.example/b`:                 "https://a.example/b",
		"https://a.example:/":                 "https://a.example:/",
		"https://[2001:db8::1]:8080/":         "https://[2001:db8::1]:8080/",
		"https://192.0.2.1/":                  "https://192.0.2.1/",
		"https://a.example./":                 "https://a.example./",
		"https://a.example/\u202eb\u00a0\x85": "https://a.example/%E2%80%AEb%C2%A0%EF%BF%BD",
		"https://a.example/100%":              "https://a.example/100%",
		"https://a.example/@b":                "https://a.example/@b",

		"":                         "",
		"a.example":                "",
		"/path":                    "",
		"//a.example/":             "",
		"https:a.example":          "",
		"https:/a.example":         "",
		"https://":                 "",
		"https:///a.example":       "",
		"https://:80/":             "",
		"https://?x":               "",
		"https://a@b.example/":     "",
		"https://a:b@b.example/":   "",
		`https://a.example\@b/`:    "https://a.example/@b/",
		`https://a\.example@b/`:    "https://a/.example@b/",
		`https://\a.example`:       "",
		"https://a.example]":       "",
		"https://[::1":             "",
		"https://[::1]x":           "",
		"https://[::g]":            "",
		"https://[]":               "",
		"https://a[::1]":           "",
		"https://a.example:x/":     "",
		"https://a.example:65536/": "",
		"https://a.example:99999999999999999999/": "",
		"https://a:1:2/":                      "",
		"https://192.0.2.256/":                "",
		"https://192.0.2/":                    "",
		"https://a.1/":                        "",
		"https://a.0x7f/":                     "",
		"https://0x7f000001/":                 "",
		"https://4294967296/":                 "",
		"https://１２７.０.０.１/":                  "",
		"https://2130706433。/":                "",
		"https://127。0。0。1/":                  "",
		"https://paypal.com\ufe0f.a.example/": "",
		"https://a\u034fb.example/":           "",
		"https://a＃.example/":                 "",
		"https://a\u3164.example/":            "",
		"https://a.example⁄b.example/":        "",
		"https://010.0.0.1/":                  "",
		"https://a b/":                        "",
		"https://a\u202eb/":                   "",
		"https://a%2eb/":                      "",
		"javascript:alert(1)":                 "",
		"java\nscript:alert(1)":               "",
		"data:text/html,x":                    "",
		"mailto:a@b.example":                  "",
		"ftp://a.example":                     "",
		"javascript://https://a.b/%0":         "",
		"https\x00://a.example":               "",
	} {
		require.Equal(t, want, weburl.Clean(raw), "%q", raw)
	}
}

// TestHost has the encoded forms of the Punycode that x/net and browsers give.
func TestHost(t *testing.T) {
	for url, want := range map[string]string{
		"https://www.a.example:8080/x?y#z": "a.example",
		"https://[2001:db8::1]:80/x":       "[2001:db8::1]",
		"https://[::1]":                    "[::1]",
		"https://bücher.example/":          "bücher.example",
		"https://例え.example/":              "例え.example",
		"https://пример.рф/":               "пример.рф",
		"https://аррӏе.com/":               "xn--80ak6aa92e.com",
		"https://pаypal.com/":              "xn--pypal-4ve.com",
		"https://αβγ.example/":             "xn--mxacd.example",
		"https://Аpple.рф/":                "xn--pple-43d.рф",
	} {
		require.Equal(t, want, weburl.Host(url), url)
	}
}
