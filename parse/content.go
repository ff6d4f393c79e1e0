package parse

import "golang.org/x/net/html/atom"

// content chooses the element that holds the article's body.
//
// Paragraphs that read like running text earn prose for every element around them,
// chrome and lists of teasers left out. From the <article> around the headline, or the
// root, it goes down as long as one child holds nearly all of the prose, then names
// and tags may pull it further in. What stands between headline and body is its lede.
func (p *page) content() error {
	t := &p.tree
	p.main = -1
	if len(t.nodes) == 0 {
		return ErrNoArticle
	}
	if p.bodiless() {
		return nil
	}
	if p.snippet != nil {
		if p.snippet.body >= 0 {
			p.choose(p.snippet.body, "rendered")
		}
		return nil
	}
	if p.ruleBody() {
		return nil
	}
	if t.nodes[0].prose == 0 {
		t.reveal()
	}
	if t.nodes[0].prose == 0 {
		return p.sparse()
	}
	i, rule := t.descend(t.region(p.meta.headlineIndex)), "densest"
	if named := t.namedBody(i); named >= 0 {
		i, rule = named, "named"
	}
	p.choose(i, rule)
	p.findLede()
	return nil
}

// weigh finds the prose of the page, and what is chrome or a list of other articles,
// now that the headline is known.
func (t *tree) weigh(headline int32) {
	t.scoreProse(0)
	t.unmask(headline)
	t.scoreProse(notProse)
	t.leaveTeasers(headline)
}

// notProse are elements whose paragraphs are not the article's.
const notProse = roleChrome | roleHidden | roleAuthorBox | rolePublisher | roleCaption

func (p *page) choose(i int32, rule string) {
	p.main = i
	e := &p.tree.nodes[i]
	p.trace(e.node, Event{Field: "body", Rule: rule, Kept: true, Score: float64(e.prose)})
}

// sparse serves pages without one paragraph of running text: what text there is
// outside of chrome is the body.
func (p *page) sparse() error {
	t := &p.tree
	best := int32(-1)
	for i := int32(0); i < int32(len(t.nodes)); i++ {
		e := &t.nodes[i]
		switch {
		case e.role&(roleChrome|roleHidden) != 0:
			i = e.end - 1
		case e.text == 0:
		case best >= 0 && !t.within(i, best): // the first counts
		case e.node.DataAtom == atom.Body, e.node.DataAtom == atom.Main, e.role&(roleArticle|roleBody) != 0:
			best = i
		}
	}
	if best < 0 {
		return ErrNoArticle
	}
	p.choose(best, "sparse")
	return nil
}

// articleShare is the part of a page's prose that no chrome holds: an element
// named like chrome that has more is the article itself under an unlucky name.
const articleShare = 0.3

// unmask takes the chrome role from elements that hold much of the page's prose.
// What readers wrote may well be the most of it, and stays chrome, as does what is
// named a footer and has no headline. What is hidden must have nearly all.
func (t *tree) unmask(headline int32) {
	least, nearlyAll := articleShare*float64(t.nodes[0].prose), namedShare*float64(t.nodes[0].prose)
	for i := int32(0); i < int32(len(t.nodes)); i++ {
		e := &t.nodes[i]
		switch {
		case float64(e.prose) <= least || e.role&roleComments != 0:
			i = e.end - 1 // nor does anything within it
		case e.node.DataAtom == atom.Nav || e.node.DataAtom == atom.Footer:
		case e.names&wFooter == 0, headline >= 0 && t.within(headline, i):
			e.role &^= roleChrome
			if float64(e.prose) >= nearlyAll {
				e.role &^= roleHidden
			}
		}
	}
}

// reveal takes all roles that stand in the way from what holds nearly all text of a
// page on which nothing else was found.
func (t *tree) reveal() {
	t.scoreProse(0)
	nearlyAll := namedShare * float64(t.nodes[0].prose)
	for i := range t.nodes {
		if e := &t.nodes[i]; e.prose >= leastArticle && float64(e.prose) >= nearlyAll {
			e.role &^= notProse | roleComments
		}
	}
	t.scoreProse(notProse)
}

// leastArticle is the prose in bytes from which an element that is said to be the
// article can be it, however much else the page holds: teasers, the next articles. An
// <article> must have leastShare of all prose, too, lest it be a teaser itself, or
// leastStory, which no teaser has: some pages go on with the next ten articles.
const (
	leastArticle = 200
	leastShare   = 0.2
	leastStory   = 1200
)

// region is where the body lies: the innermost <article> around the headline that
// has text, or the page.
func (t *tree) region(headline int32) int32 {
	least := min(leastStory, max(leastArticle, int32(leastShare*float64(t.nodes[0].prose))))
	for i := headline; i > 0; i = t.nodes[i].parent {
		if t.nodes[i].role&roleArticle != 0 && t.nodes[i].prose >= least {
			return i
		}
	}
	return 0
}

// minProse is the length in bytes from which a paragraph counts as running text.
const minProse = 60

// scoreProse gives each paragraph its prose and sums it up towards the root.
// Elements of the roles without are left out.
func (t *tree) scoreProse(without role) {
	skip := int32(0) // up to here all is left out or counted
	for i := range t.nodes {
		e := &t.nodes[i]
		e.prose = 0
		if int32(i) < skip {
			continue
		}
		if e.role&without != 0 {
			skip = e.end
			continue
		}
		if n := e.text; n >= minProse && 2*e.link < n && t.isParagraph(int32(i)) {
			e.prose = n - e.link
			skip = e.end
		}
	}
	for i := len(t.nodes) - 1; i > 0; i-- {
		e := &t.nodes[i]
		if e.parent >= 0 {
			t.nodes[e.parent].prose += e.prose
		}
	}
}

// isParagraph reports whether the element holds text of its own rather than
// further blocks.
func (t *tree) isParagraph(i int32) bool {
	switch t.nodes[i].node.DataAtom {
	case atom.P, atom.Pre, atom.Blockquote, atom.Dd:
		return true
	case atom.Div, atom.Section, atom.Article, atom.Td, atom.Li, atom.Center, atom.Font, atom.Main, atom.Body, atom.Span:
		own := t.nodes[i].own
		return own >= minProse && 2*own >= t.nodes[i].text
	}
	return false
}

// majority is the share of prose that one child must hold for the body to lie in it.
const majority = 0.8

// descend goes from element i to the innermost one that still holds nearly all
// of its prose.
func (t *tree) descend(i int32) int32 {
	for {
		e := &t.nodes[i]
		next := int32(-1)
		for c := i + 1; c < e.end; c = t.nodes[c].end {
			if float64(t.nodes[c].prose) >= majority*float64(e.prose) {
				next = c
				break
			}
		}
		switch {
		case next < 0 || isPart(t.nodes[next].node.DataAtom):
			return i
		case t.isParagraph(next):
			if a := t.nodes[next].node.DataAtom; a == atom.Div || a == atom.Section || a == atom.Article || a == atom.Td {
				return next // it holds the whole text, with line breaks for paragraphs
			}
			return i
		}
		i = next
	}
}

// isPart tells elements that are no whole body, however much of it they hold: a list
// has lines before it.
func isPart(a atom.Atom) bool {
	switch a {
	case atom.Blockquote, atom.Ul, atom.Ol, atom.Dl:
		return true
	}
	return false
}

// namedShare is the part of the prose that an element named as the body must hold.
const namedShare = 0.6

// namedBody looks for the outermost element that is named as the body of the
// article: below i, or around it where that takes in a split container.
func (t *tree) namedBody(i int32) int32 {
	total := float64(t.nodes[i].prose)
	for j := i; j < t.nodes[i].end; j++ {
		if e := &t.nodes[j]; e.role&roleText != 0 && e.prose >= leastArticle && float64(e.prose) >= articleShare*total {
			return t.withParts(j, i)
		}
	}
	for j := i; j < t.nodes[i].end; j++ {
		e := &t.nodes[j]
		if e.role&roleBody != 0 && float64(e.prose) >= namedShare*total && !t.isParagraph(j) {
			return t.withParts(t.innerBody(j), i)
		}
	}
	for j := t.nodes[i].parent; j >= 0; j = t.nodes[j].parent {
		if t.nodes[j].role&roleBody != 0 && t.nodes[j].node.DataAtom != atom.Body {
			return j
		}
	}
	return -1
}

// innerBody is the innermost element named as a body that has all of the prose of
// body j.
func (t *tree) innerBody(j int32) int32 {
	for k := j + 1; k < t.nodes[j].end; k++ {
		e := &t.nodes[k]
		switch {
		case e.prose < t.nodes[j].prose:
			k = e.end - 1
		case e.role&roleBody != 0 && !t.isParagraph(k):
			j = k
		}
	}
	return j
}

// withParts is the element below top that holds body j and the other parts of it:
// those of the same names, which a split by advertising or pictures leaves.
func (t *tree) withParts(j, top int32) int32 {
	whole := j
	for k := top + 1; k < t.nodes[top].end; k++ {
		if e := &t.nodes[k]; e.role&roleBody != 0 && e.names == t.nodes[j].names && e.prose >= minProse {
			for !t.within(k, whole) {
				whole = t.nodes[whole].parent
			}
		}
	}
	return whole
}
