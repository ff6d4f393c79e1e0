package terminal

import (
	"io"
	"os"
	"strings"
	"unicode"

	"github.com/charmbracelet/x/ansi"
	"golang.org/x/term"
)

const (
	// StandardWidth is how wide text is where nobody says.
	StandardWidth = 80
	// Lines of more characters than that are tiring to read.
	widestText = 100
)

// Terminal is how text may look on a stream.
type Terminal struct {
	// Interactive tells that people look on while it is written.
	Interactive bool
	// Width is how many characters a line takes.
	Width int
	// Colour tells that escape sequences are welcome.
	Colour bool
}

// Of tells it of w. What is no terminal is 80 wide and without colour.
func Of(w io.Writer) Terminal {
	t := Terminal{Width: StandardWidth}
	f, ok := w.(*os.File)
	if !ok || !term.IsTerminal(int(f.Fd())) {
		return t
	}
	t.Interactive = true
	if width, _, err := term.GetSize(int(f.Fd())); err == nil && width > 0 {
		t.Width = min(width, widestText)
	}
	t.Colour = os.Getenv("NO_COLOR") == "" && os.Getenv("TERM") != "dumb"
	return t
}

// Styled is text in a style, if the terminal has any.
func (t Terminal) Styled(s ansi.Style, text string) string {
	if !t.Colour || text == "" {
		return text
	}
	return s.Styled(text)
}

// Printable makes text of a page fit for a terminal: one line, without the
// control and direction characters that could change what stands around it.
func Printable(text string) string {
	kept := strings.Map(func(r rune) rune {
		switch {
		case unicode.IsSpace(r):
			return ' '
		case unicode.IsControl(r), unicode.Is(unicode.Bidi_Control, r), r == unicode.ReplacementChar:
			return -1
		}
		return r
	}, text)
	return strings.Join(strings.Fields(kept), " ")
}

// Lines breaks text into lines that fit beside an indent. With most > 0 it is
// cut after that many of them.
func (t Terminal) Lines(text string, indent, most int) []string {
	width := max(t.Width-indent, 20)
	lines := strings.Split(ansi.Wrap(Printable(text), width, ""), "\n")
	if most > 0 && len(lines) > most {
		lines = lines[:most]
		lines[most-1] = ansi.Truncate(lines[most-1], width-1, "") + "…"
	}
	return lines
}

// Short cuts text to one line of so many columns.
func Short(text string, width int) string {
	return ansi.Truncate(Printable(text), width, "…")
}
