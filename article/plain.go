package article

import "strings"

// Plain returns the body as plain text, a blank line between blocks. List items,
// captions and cells are there; headline, notes and bios are not.
func (a *Article) Plain() string {
	var b strings.Builder
	for _, block := range a.Body {
		if block.Words().Plain == "" {
			continue
		}
		if b.Len() > 0 {
			b.WriteString(plainBreak)
		}
		b.WriteString(block.Words().Plain)
	}
	return b.String()
}

// plainBreak parts the blocks of Article.Plain.
const plainBreak = "\n\n"

// WordCount returns the number of words in the body. In scripts written without
// spaces each character counts as a word.
func (a *Article) WordCount() int {
	n := 0
	for _, block := range a.Body {
		n += countWords(block.Words().Plain)
	}
	return n
}
