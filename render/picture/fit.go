package picture

// steps is how many sizes of type are tried between the largest and the least.
const steps = 40

// fit sets blocks as large as fits the room in height, and cuts what does not fit at the
// least size. It returns the blocks left.
func (l *layout) fit(blocks []*block, room int) ([]*block, error) {
	for step := steps; step >= 0; step-- {
		cut := l.set(blocks, step)
		// Large type needs air around it, small type the room.
		if !cut && height(blocks) <= room*(5*steps-step)/(5*steps) {
			l.even(blocks)
			return blocks, nil
		}
	}
	blocks, err := l.cut(blocks, room)
	if err != nil {
		return nil, err
	}
	l.even(blocks)
	return blocks, nil
}

// set breaks blocks into lines at a size between the least, at step 0, and the largest. It
// reports whether a word had to be cut.
func (l *layout) set(blocks []*block, step int) (cut bool) {
	for _, b := range blocks {
		b.size = l.scaled((b.style.least*(steps-step) + b.style.most*step) / steps)
		cut = l.wrap(b) || cut
	}
	return cut
}

// wrap breaks b into lines of its size.
func (l *layout) wrap(b *block) (cut bool) {
	b.lines, cut = b.paragraph.lines(l.ems(b), b.hanging())
	return cut
}

// even evens out the lines of blocks.
func (l *layout) even(blocks []*block) {
	for _, b := range blocks {
		b.lines = b.paragraph.even(l.ems(b), b.hanging())
	}
}

// longest is the most that a line is long, in ems: longer ones are hard to read.
const longest = 38

// ems is the measure for b.
func (l *layout) ems(b *block) em {
	measure := em(pixels(l.measure())) / em(b.size)
	if b.style.place == middle {
		return min(measure, longest<<16)
	}
	return measure
}

// fixed sets blocks at their largest size, in two lines at most each and as many as the room
// in height allows, which are the others empty.
func (l *layout) fixed(blocks []*block, room int) error {
	l.set(blocks, steps)
	for i, b := range blocks {
		if len(b.lines) > 2 || b.open {
			if err := l.shorten(b, 2, ""); err != nil {
				return err
			}
		}
		l.even(blocks[i : i+1])
		if height(blocks[:i+1]) > room {
			for _, b := range blocks[i:] {
				b.lines = nil
			}
			return nil
		}
	}
	return nil
}

// cut keeps what fits the room in height and ends it with an ellipsis. The words of a
// quotation keep their speaker.
func (l *layout) cut(blocks []*block, room int) ([]*block, error) {
	for i, b := range blocks {
		speaker := speakerOf(blocks[i:])
		left := room - height(blocks[:i]) - height(speaker)
		for _, next := range speaker {
			left -= next.before()
		}
		if i > 0 {
			left -= b.before()
		}
		lines := left / b.lineHeight()
		if lines >= len(b.lines) && !b.open {
			continue
		}
		if quotes := wholeQuotes(blocks[:i], b); quotes != nil {
			return quotes, nil
		}
		kept, mark := blocks[:i+1:i+1], closing(blocks[i:])
		if lines < 1 && i > 0 {
			kept = kept[:i:i]
			if blocks[i-1].part != b.part {
				return kept, nil
			}
			b, lines = blocks[i-1], len(blocks[i-1].lines)
		}
		return append(kept, speaker...), l.shorten(b, max(1, lines), mark)
	}
	return blocks, nil
}

// speakerOf returns the speaker of the words that blocks begin with, nothing if they do not.
func speakerOf(blocks []*block) []*block {
	for i, b := range blocks {
		if b.part == "speaker" && i > 0 {
			return blocks[i : i+1]
		}
		if b.part != "words" {
			break
		}
	}
	return nil
}

// wholeQuotes returns the blocks up to the last speaker, if what is next is another
// quotation: rather a quotation less than one cut short.
func wholeQuotes(blocks []*block, next *block) []*block {
	if next.part != "words" {
		return nil
	}
	for i := len(blocks); i > 0; i-- {
		if blocks[i-1].part == "speaker" {
			return blocks[:i]
		}
	}
	return nil
}

// shorten cuts b after a word, so that it has so many lines with an ellipsis and a tail.
func (l *layout) shorten(b *block, lines int, tail string) error {
	whole := b.paragraph
	end := len(whole.text)
	if len(b.lines) > lines {
		end = b.lines[lines-1].end
	}
	for {
		text := append(trimmed(whole.text[:end]), []rune("…"+tail)...)
		if err := l.reshape(b, text); err != nil {
			return err
		}
		l.wrap(b)
		if len(b.lines) <= lines || end == 0 {
			return nil
		}
		end = whole.stopBefore(end)
	}
}

// stopBefore returns where the text can be cut before end: after a word, or in one that is
// by itself too long.
func (p *paragraph) stopBefore(end int) int {
	for _, least := range []stop{mayBreak, mayCut} {
		for i := end - 1; i > 0; i-- {
			if p.stops[i] >= least {
				return i
			}
		}
	}
	return 0
}

// closing returns the mark that closes the quotation that the first block is part of, so
// that it is closed where it is cut.
func closing(blocks []*block) string {
	mark := ""
	for _, b := range blocks {
		if b.part != "words" {
			break
		}
		mark = b.closing
	}
	return mark
}
