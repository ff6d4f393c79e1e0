package main

import (
	"io"
	"os"
	"strings"
	"unicode"

	"github.com/charmbracelet/x/ansi"
	"golang.org/x/term"
)

const (
	standardWidth = 80
	// Lines of more characters than that are tiring to read.
	widestText = 100
)

// terminal is how text may look on a stream.
type terminal struct {
	interactive bool
	width       int
	colour      bool
}

// terminalOf tells it of w. What is no terminal is 80 wide and without colour.
func terminalOf(w io.Writer) terminal {
	t := terminal{width: standardWidth}
	f, ok := w.(*os.File)
	if !ok || !term.IsTerminal(int(f.Fd())) {
		return t
	}
	t.interactive = true
	if width, _, err := term.GetSize(int(f.Fd())); err == nil && width > 0 {
		t.width = min(width, widestText)
	}
	t.colour = os.Getenv("NO_COLOR") == "" && os.Getenv("TERM") != "dumb"
	return t
}

// The styles of a summary.
var (
	bold  = ansi.Style{}.Bold()
	faint = ansi.Style{}.Faint()
	cyan  = ansi.Style{}.ForegroundColor(ansi.Cyan)
)

func (t terminal) styled(s ansi.Style, text string) string {
	if !t.colour || text == "" {
		return text
	}
	return s.Styled(text)
}

// printable makes text of a page fit for a terminal: one line, without the
// control and direction characters that could change what stands around it.
func printable(text string) string {
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

// lines breaks text into lines that fit beside an indent. With most > 0 it is
// cut after that many of them.
func (t terminal) lines(text string, indent, most int) []string {
	width := max(t.width-indent, 20)
	lines := strings.Split(ansi.Wrap(printable(text), width, ""), "\n")
	if most > 0 && len(lines) > most {
		lines = lines[:most]
		lines[most-1] = ansi.Truncate(lines[most-1], width-1, "") + "…"
	}
	return lines
}
