package plain_test

import (
	"testing"

	"github.com/stretchr/testify/require"

	"github.com/pullquote/pullquote/parse/internal/plain"
)

func TestText(t *testing.T) {
	for _, c := range []struct{ in, text, name string }{
		{"", "", ""},
		{" \t\n", "", ""},
		{"Ada Reed", "Ada Reed", "Ada Reed"},
		{" Ada  Reed\n", "Ada Reed", "Ada Reed"},
		{"Ada\u00A0\tReed", "Ada Reed", "Ada Reed"},
		{"Ma\u00ADri\u200Ba \x00Holm\x7f", "Maria Holm", "Maria Holm"},
		{"Ada \u202EdeeR\u202C", "Ada deeR", "Ada deeR"},
		{"Ada \u200F Reed\u061C", "Ada \u200F Reed\u061C", "Ada Reed"},
		{"می\u200Cخواهم", "می\u200Cخواهم", "می\u200Cخواهم"},
		{"Zoë  Ünal", "Zoë Ünal", "Zoë Ünal"},
		{"\xffAda", "\uFFFDAda", "\uFFFDAda"},
	} {
		require.Equal(t, c.text, plain.Text(c.in), "%q", c.in)
		require.Equal(t, c.name, plain.Name(c.in), "%q", c.in)
		require.Equal(t, c.text, plain.Text(c.text), "twice")
	}
}
