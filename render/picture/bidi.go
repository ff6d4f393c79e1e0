package picture

import (
	ubidi "github.com/go-text/typesetting/bidi"
	"golang.org/x/text/unicode/bidi"
)

// placeholder stands for an isolate in the text around it, as Annex 9 says: it is neutral.
const placeholder = '\uFFFC'

// levels returns the embedding level of each character by Annex 9. Embeddings are taken for
// isolates, as HTML does.
func (t *typesetter) levels(text []rune, rtl bool) []int {
	out := make([]int, len(text))
	base := 0
	if rtl {
		base = 1
	}
	t.resolve(text, out, base)
	return out
}

// resolve sets the levels of text, whose own is base. What an isolate holds is resolved by
// itself.
func (t *typesetter) resolve(text []rune, out []int, base int) {
	outer := make([]rune, 0, len(text))
	var at []int // where each character of outer begins in text
	var inner [][2]int
	for i := 0; i < len(text); i++ {
		outer, at = append(outer, text[i]), append(at, i)
		if !opens(text[i]) && !closes(text[i]) {
			continue
		}
		outer[len(outer)-1] = placeholder
		if end := isolateEnd(text, i); end > i {
			inner = append(inner, [2]int{i, end})
			i = end
		}
	}
	at = append(at, len(text))
	for i, level := range t.flat(outer, base) {
		for j := at[i]; j < at[i+1]; j++ {
			out[j] = level
		}
	}
	for _, span := range inner {
		start, end := span[0]+1, span[1]
		t.resolve(text[start:end], out[start:end], innerLevel(text[span[0]], text[start:end], out[span[0]]))
	}
}

// opens and closes tell the controls of Annex 9 that begin and end an embedding or isolate.
func opens(r rune) bool  { return r == '\u202A' || r == '\u202B' || '\u2066' <= r && r <= '\u2068' }
func closes(r rune) bool { return r == '\u202C' || r == '\u2069' }

// isolateEnd returns where what the control at i opens is closed, i if nowhere.
func isolateEnd(text []rune, i int) int {
	depth := 0
	for j := i; j < len(text); j++ {
		if opens(text[j]) {
			depth++
		} else if closes(text[j]) {
			depth--
		}
		if depth <= 0 {
			return j
		}
	}
	return i
}

// innerLevel returns the level of what an isolate holds that stands at level outer: the next
// of its direction.
func innerLevel(control rune, text []rune, outer int) int {
	rtl := control == '\u202B' || control == '\u2067' || control == '\u2068' && firstStrong(text)
	if rtl == (outer%2 == 1) {
		return outer + 2
	}
	return outer + 1
}

// firstStrong reports whether the first character with a direction goes from right to left.
func firstStrong(text []rune) bool {
	for _, r := range text {
		switch class(r) {
		case bidi.L:
			return false
		case bidi.R, bidi.AL:
			return true
		}
	}
	return false
}

func class(r rune) bidi.Class {
	p, _ := bidi.LookupRune(r)
	return p.Class()
}

// flat returns the levels of a text without isolates. The runs that are to be had from the
// library tell odd levels from even ones. Next to odd ones, numbers are at the level above.
func (t *typesetter) flat(text []rune, base int) []int {
	direction := ubidi.LeftToRight
	if base%2 == 1 {
		direction = ubidi.RightToLeft
	}
	out := make([]int, len(text))
	runs := t.bidi.Segment(text, direction)
	for i := range runs.NumRuns() {
		run := runs.Run(i)
		level := base
		if run.IsLeftToRight() != (base%2 == 0) {
			level++
		}
		for j := run.Start; j < run.End; j++ {
			out[j] = level
		}
		if level == base && base%2 == 0 {
			raiseNumbers(text[run.Start:run.End], out[run.Start:run.End], i > 0)
		}
	}
	return out
}

// raiseNumbers adds two to the levels of the numbers in a run from left to right that belong
// to words from right to left: those that follow such words, and Arabic ones.
func raiseNumbers(text []rune, levels []int, rtl bool) {
	raised := false
	for i, r := range text {
		switch class(r) {
		case bidi.L:
			rtl, raised = false, false
		case bidi.AN:
			raised = true
		case bidi.EN, bidi.ET:
			raised = rtl
		case bidi.ES, bidi.CS, bidi.NSM, bidi.BN:
		default:
			raised = false
		}
		if raised {
			levels[i] += 2
		}
	}
}
