package render

import "strings"

// Line is a paragraph or heading of a snippet, for a medium that has no markup.
type Line struct {
	// Part is what the line is, by the class of its element in HTML without "pq-":
	// "headline", "dek", "words", "speaker", "source", "note" and so on, "body" for
	// running text.
	Part string
	// Text is fit to print. In it "\n" is a line break.
	Text string
}

// Lines returns what [Renderer.Text] prints line by line and without addresses, to be set
// in another medium, such as a picture.
func (s Snippet) Lines() []Line {
	if s.root == nil {
		return nil
	}
	p := textPrinter{locale: localeOf(s.article.Language)}
	return p.lines(nil, s.root, "")
}

// lines appends the lines in n, which is in the part given.
func (p *textPrinter) lines(out []Line, n *node, part string) []Line {
	if n.names != "" {
		part, _, _ = strings.Cut(n.names, " ")
	}
	if n.names == "towords" {
		return out
	}
	first := len(out)
	for run := range flow(n.kids) {
		if !run[0].inline() {
			out = p.lines(out, run[0], part)
		} else if text := p.line(run); text != "" {
			out = append(out, Line{part, text})
		}
	}
	if n.names == "words" {
		p.quoteMarks(out[first:])
	}
	return out
}

// quoteMarks sets the lines of a quotation between quotation marks, which each
// paragraph opens anew.
func (p *textPrinter) quoteMarks(lines []Line) {
	for i := range lines {
		lines[i].Text = p.locale.open + lines[i].Text
		if i == len(lines)-1 {
			lines[i].Text += p.locale.shut
		}
	}
}

// Language is that of the article as a BCP 47 tag, empty if it is not known.
func (s Snippet) Language() string {
	if s.root == nil {
		return ""
	}
	return s.root.lang
}

// Direction is that of the article: "ltr" or "rtl", or "auto" where it is not known.
func (s Snippet) Direction() string {
	if s.root == nil {
		return "auto"
	}
	return s.root.dir
}
