package parse

import (
	"slices"
	"strings"

	"golang.org/x/net/html/atom"

	"github.com/pullquote/pullquote/article"
)

// namedDates are the dates in elements named so below the headline, wherever they
// stand but in comments, for machines if they have one, else for readers: the first
// of all, and the only one that a label says is that of publication.
func (p *page) namedDates() shownDates {
	var found shownDates
	order := p.dayOrder()
	several := false
	from := int32(0)
	if p.meta.headlineIndex >= 0 {
		from, _ = p.tree.around(p.meta.headlineIndex, headlineReach)
	}
	for _, i := range p.tree.marked {
		e := &p.tree.nodes[i]
		if e.role&roleDate == 0 || i < from || p.tree.inherits(i, roleComments|roleHidden) || p.isOfAnother(i) {
			continue
		}
		d := p.namedDate(i, order)
		if d == "" {
			continue
		}
		setIfEmpty(&found.plain, d)
		if !several && p.saysPublished(i) {
			several = found.published != "" && article.Date(found.published).Day() != article.Date(d).Day()
			setIfEmpty(&found.published, d)
		}
	}
	if several {
		found.published = "" // a list of articles
	}
	return found
}

// isOfAnother reports whether element i stands in a teaser of another article: lists
// of the latest ones may have this one among them.
func (p *page) isOfAnother(i int32) bool {
	for ; i >= 0; i = p.tree.nodes[i].parent {
		if e := &p.tree.nodes[i]; e.role&roleTeaser != 0 {
			return p.article.Headline == "" || !strings.Contains(textOf(e.node), p.article.Headline)
		}
	}
	return false
}

// namedDate reads element i.
func (p *page) namedDate(i int32, order dayOrder) string {
	e := &p.tree.nodes[i]
	for _, key := range [...]string{"content", "datetime"} {
		if v := attr(e.node, key); v != "" {
			if d := machineDate(v); d != "" {
				return string(d)
			}
		}
	}
	if e.text == 0 || e.text > maxDateLine {
		return ""
	}
	d, _, _ := findDate(textOf(e.node), order)
	return string(d)
}

// saysPublished reports whether the element of a date, or the one around it, begins
// with a label that says that it is that of publication.
func (p *page) saysPublished(i int32) bool {
	t := &p.tree
	if t.elsewhere(i) || t.nodes[i].text == 0 {
		return false
	}
	for range 2 {
		if t.nodes[i].text > maxDateLine {
			return false
		}
		before := beforeNumber(textOf(t.nodes[i].node))
		if label := labelBefore(before); label != unlabelled || len(before) > maxDateLabel {
			return label == published && len(before) <= maxDateLabel
		}
		if i = t.nodes[i].parent; i < 0 {
			return false
		}
	}
	return false
}

// farLines are the short lines from the headline to the end of the page, where some
// tell when they were written and by whom.
func (p *page) farLines() []mastLine {
	if !p.meta.farRead {
		r := mastReader{page: p, from: max(0, p.meta.headlineIndex), far: true}
		r.element(0)
		r.flush()
		p.meta.far, p.meta.farRead = slices.DeleteFunc(r.lines, func(l mastLine) bool { return len(l.text) > maxDateLine }), true
	}
	return p.meta.far
}

// colophonNames are the names after "Written by" or its like in a line far from the
// headline, or in the line after one that is nothing else.
func (p *page) colophonNames() []string {
	lines := p.farLines()
	for i, l := range lines {
		var names []string
		lead := strings.TrimRight(l.text, " :")
		switch rest, led := withoutLead(l.parted()); {
		case isByline(lead) && (strings.Contains(lead, " ") || strings.EqualFold(lead, "author")) && i+1 < len(lines) && len(lines[i+1].text) <= maxName:
			names = plausible(splitNames(lines[i+1].text))
		case led && strings.Contains(strings.TrimRight(strings.TrimSuffix(l.parted(), rest), " :"), " "):
			names = ledBy(l.parted())
		}
		if anyPersonal(names) {
			return names
		}
	}
	return nil
}

// colophon reads the dates in far lines: the first with each label, and the first
// that stands alone.
func (p *page) colophon() shownDates {
	var found shownDates
	order := p.dayOrder()
	for _, l := range p.farLines() {
		d, start, end := findDate(l.text, order)
		if d == "" {
			d, start, end = loneMonth(l.text)
		}
		if d == "" || start > maxDateLabel {
			continue
		}
		label := labelBefore(l.text[:start])
		if label != unlabelled || len(l.text)-(end-start) <= maxDateLabel {
			found.take(string(d), label)
		}
	}
	return found
}

// firstPublications are words after which a sentence tells when the page first stood
// where it does, in lower case.
var firstPublications = [...]string{"originally published on ", "first published on ", "originally posted on ", "first posted on ", "zuerst veröffentlicht am ", "zuerst erschienen am ", "publié initialement le ", "publicado originalmente el "}

// firstPublished is the claim of a line such as "This page was first published on May 8,
// 2018, and is kept up to date."
func (p *page) firstPublished() claim {
	order := p.dayOrder()
	for _, l := range p.farLines() {
		lower := strings.ToLower(l.text)
		for _, words := range firstPublications {
			if _, rest, told := strings.Cut(lower, words); told {
				if d, start, _ := findDate(rest, order); d != "" && start <= maxWeekday {
					return claim{"told as first published", string(d)}
				}
			}
		}
	}
	return claim{}
}

// maxWeekday is the length in bytes of "wednesday, the ".
const maxWeekday = 15

// passes reports whether element i holds no line that may be a date and its label.
func (r *mastReader) passes(i int32) bool {
	e := &r.tree.nodes[i]
	if r.tree.within(r.meta.headlineIndex, i) && r.meta.headlineIndex >= 0 {
		return false
	}
	return e.role&(roleChrome|roleTeaser) != 0 || e.node.DataAtom == atom.Table || e.own == e.text && e.own > maxDateLine
}
