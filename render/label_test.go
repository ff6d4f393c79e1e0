package render

import (
	"testing"

	"github.com/stretchr/testify/require"

	"github.com/pullquote/pullquote/article"
)

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
