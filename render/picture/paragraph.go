package picture

import (
	"slices"
	"unicode"

	"github.com/go-text/typesetting/shaping"
)

// em is a length in 1/65536 of the size of type. Lengths are whole numbers, so that lines
// break alike on every machine.
type em int64

// dots is a length in 1/65536 of a pixel.
type dots int64

// at returns a length in type of a size.
func (e em) at(size int) dots { return dots(e) * dots(size) }

// pixels returns a length in 1/65536 of a pixel.
func pixels(n int) dots { return dots(n) << 16 }

// stop says whether a line can end before a character.
type stop uint8

const (
	inCluster stop = iota // has the glyphs of the character before
	noStop
	mayCut    // in need
	mayBreak  // between words
	mustBreak // has to
)

// paragraph is a text shaped.
type paragraph struct {
	text []rune
	rtl  bool
	// runs are in the order of the text.
	runs []run
	// ends has where each character begins, from the start of the text in the order it
	// is read, and at last where the text ends.
	ends  []em
	stops []stop
	// leading is the least distance of base lines, in per cent of the size.
	leading int
}

// run is glyphs of one font and level, from left to right.
type run struct {
	font   *Font
	level  int
	glyphs []shaping.Glyph
}

// span is a piece of a paragraph's text.
type span struct{ start, end int }

// add appends a run, and notes the widths of its characters and that each can be the first
// of a line.
func (p *paragraph) add(r run) {
	for _, g := range r.glyphs {
		p.ends[g.TextIndex()+1] += em(g.Advance)
		p.stops[g.TextIndex()] = noStop
	}
	p.leading = max(p.leading, r.font.leading)
	p.runs = append(p.runs, r)
}

// raise notes that a line can end before i, if glyphs do.
func (p *paragraph) raise(i int, s stop) {
	if p.stops[i] != inCluster {
		p.stops[i] = max(p.stops[i], s)
	}
}

// width returns the width of a piece of the text.
func (p *paragraph) width(s span) em { return p.ends[s.end] - p.ends[s.start] }

// solid returns s without the spaces at its end.
func (p *paragraph) solid(s span) span {
	for s.end > s.start && unicode.IsSpace(p.text[s.end-1]) {
		s.end--
	}
	return s
}

// hang returns the width of an opening quotation mark and the space that keeps to it.
func (p *paragraph) hang() em {
	if !quoteMark(p.text[0]) {
		return 0
	}
	end := 1
	for end < len(p.text) && unicode.IsSpace(p.text[end]) {
		end++
	}
	return p.ends[end]
}

// lines breaks p into lines of a measure, the first being longer by hang. It reports whether
// a word had to be cut.
func (p *paragraph) lines(measure, hang em) (lines []span, cut bool) {
	for start := 0; start < len(p.text); {
		limit := measure
		if start == 0 {
			limit += hang
		}
		line, inWord := p.line(start, limit)
		lines = append(lines, p.solid(line))
		start, cut = line.end, cut || inWord
	}
	return lines, cut
}

// line returns the line that begins at start.
func (p *paragraph) line(start int, limit em) (line span, cut bool) {
	end, inWord := start, start
	for i := start + 1; i <= len(p.text); i++ {
		if p.stops[i] <= noStop {
			continue
		}
		if p.width(p.solid(span{start, i})) > limit && inWord > start {
			break
		}
		inWord = i
		if p.stops[i] >= mayBreak {
			end = i
		}
		if p.stops[i] == mustBreak {
			break
		}
	}
	if end == start {
		return span{start, inWord}, true
	}
	return span{start, end}, false
}

// even returns the lines of p at the least measure that needs no more of them.
func (p *paragraph) even(measure, hang em) []span {
	lines, cut := p.lines(measure, hang)
	if len(lines) < 2 || cut {
		return lines
	}
	narrow, wide := measure/2, measure
	for wide-narrow > measure/512 {
		middle := (narrow + wide) / 2
		if tried, cut := p.lines(middle, hang); len(tried) > len(lines) || cut {
			narrow = middle
		} else {
			wide, lines = middle, tried
		}
	}
	return lines
}

// visual returns the runs of a line from left to right.
func (p *paragraph) visual(line span) []run {
	var out []run
	for _, r := range p.runs {
		inLine := func(g shaping.Glyph) bool { return line.start <= g.TextIndex() && g.TextIndex() < line.end }
		first := slices.IndexFunc(r.glyphs, inLine)
		if first < 0 {
			continue
		}
		last := first
		for last < len(r.glyphs) && inLine(r.glyphs[last]) {
			last++
		}
		out = append(out, run{r.font, r.level, r.glyphs[first:last]})
	}
	reorder(out)
	return out
}

// reorder puts runs into visual order: by rule L2 of Annex 9, from the highest level to the
// lowest odd one, what is at that level or above is turned round.
func reorder(runs []run) {
	highest := 0
	for _, r := range runs {
		highest = max(highest, r.level)
	}
	for level := highest; level > 0; level-- {
		for start := 0; start < len(runs); start++ {
			end := start
			for end < len(runs) && runs[end].level >= level {
				end++
			}
			slices.Reverse(runs[start:end])
			start = max(start, end)
		}
	}
}
