package render

import (
	"strings"
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
	for raw, want := range map[string]string{
		"a\r\n\tb\u200fc":              "a\n\tb\u200fc",
		"\u2067ab\u2069c":              "\u2067ab\u2069c",
		"\u202ba\u2066b":               "\u202ba\u2066b\u2069\u202c",
		"\u2067a\nb":                   "\u2067a\u2069\nb",
		"a\u2069b\u202cc":              "abc",
		"\u2068a\u202bb\u2069c\u202cd": "\u2068a\u202bb\u2069cd",
		"\u202ba\u2068b\u202cc\u2069d": "\u202ba\u2068bc\u2069d\u202c",
		"a\u202db\u202ec\u202cd":       "abcd",
		strings.Repeat("\u2066", 1000): strings.Repeat("\u2066", maxEmbedding) + strings.Repeat("\u2069", maxEmbedding),
	} {
		require.Equal(t, want, prose(raw), "%q", raw)
	}
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
