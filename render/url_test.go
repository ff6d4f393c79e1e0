package render

import (
	"testing"

	"github.com/stretchr/testify/require"

	"github.com/pullquote/pullquote/article"
)

func TestWebURL(t *testing.T) {
	for raw, want := range map[string]string{
		"https://a.example":                   "https://a.example",
		"HTTP://a.example/x?y=z&w#f":          "HTTP://a.example/x?y=z&w#f",
		"https://a.example:8080/":             "https://a.example:8080/",
		"https://[::1]/":                      "https://[::1]/",
		"https://bücher.example/ä":            "https://bücher.example/ä",
		" \t\x00https://a.example/ \n":        "https://a.example/",
		"ht\ntps:\t//a.example/b\r\nc":        "https://a.example/bc",
		"https://a.example/a b\"<>`{|}^\\":    "https://a.example/a%20b%22%3C%3E%60%7B%7C%7D%5E%5C",
		"https://a.example/\u202eb\u00a0\x85": "https://a.example/%E2%80%AEb%C2%A0%EF%BF%BD",
		"https://a.example/100%":              "https://a.example/100%",
		"https://a.example/@b":                "https://a.example/@b",

		"":                            "",
		"a.example":                   "",
		"/path":                       "",
		"//a.example/":                "",
		"https:a.example":             "",
		"https:/a.example":            "",
		`https:\\a.example`:           "",
		"https://":                    "",
		"https:///a.example":          "",
		"https://:80/":                "",
		"https://?x":                  "",
		"https://a@b.example/":        "",
		"https://a:b@b.example/":      "",
		"https://a.example\\@b/":      "https://a.example%5C@b/",
		"https://a b/":                "",
		"https://a\u202eb/":           "",
		"https://a%2eb/":              "",
		"javascript:alert(1)":         "",
		"java\nscript:alert(1)":       "",
		"data:text/html,x":            "",
		"mailto:a@b.example":          "",
		"ftp://a.example":             "",
		"javascript://https://a.b/%0": "",
		"https\x00://a.example":       "",
	} {
		require.Equal(t, want, webURL(raw), "%q", raw)
	}
}

func TestLabel(t *testing.T) {
	for raw, want := range map[string]string{
		"Jane  Doe":                   "Jane  Doe",
		" \n Jane\nDoe\t":             "Jane Doe",
		"a\u202eb\u2069\u200f\u061cc": "abc",
		"a\x00\x1b\x7f\u0085\ufffeb":  "ab",
		"a\xffb":                      "a\uFFFDb",
		"\u2028a\u2029b":              "a b",
		"न\u200dम":                    "न\u200dम",
	} {
		require.Equal(t, want, label(raw), "%q", raw)
	}
	require.Equal(t, "a\n\tb\u200fc", prose("a\r\n\tb\u200f\u202bc\u2066"))
}

func TestLocale(t *testing.T) {
	for _, c := range []struct{ language, date, want string }{
		{"en-GB", "2024-05-08", "8 May 2024"},
		{"de", "2024-03-01T10:00", "1. März 2024"},
		{"fr-CA", "2024-05-08", "8 mai 2024"},
		{"ja", "2024-05-08", "2024年5月8日"},
		{"he", "2024-05-08", "8 במאי 2024"},
		{"en", "2024-05", "2024-05"},
		{"fi", "2024-05-08T10:00:00Z", "2024-05-08"},
		{"", "2024-05-08", "2024-05-08"},
	} {
		require.Equal(t, c.want, localeOf(c.language).day(article.Date(c.date)), c.language)
	}
}
