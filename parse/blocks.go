package parse

import (
	"cmp"
	"strings"

	"golang.org/x/net/html"
	"golang.org/x/net/html/atom"

	"github.com/pullquote/pullquote/article"
	"github.com/pullquote/pullquote/parse/internal/thin"
)

// blocks turns the elements of the body into blocks: one walk, in which each
// element that starts on a line of its own closes the block before.
func (p *page) blocks() error {
	if p.bodiless() {
		return nil
	}
	if p.snippet != nil && p.snippet.body < 0 {
		return p.snippet.passages()
	}
	b := builder{page: p}
	for _, i := range p.lede {
		b.element(i)
		b.flush()
	}
	b.prose = false // a masthead may follow
	b.children(p.main)
	b.flush()
	p.draft = b.draft
	if p.snippet == nil {
		p.prune()
	}
	if !p.hasBody() {
		return ErrNoArticle
	}
	return nil
}

func (p *page) hasBody() bool {
	for i := range p.draft.blocks {
		if !p.draft.blocks[i].gone {
			return true
		}
	}
	return false
}

// builder gathers the text of one block after another.
type builder struct {
	*page
	draft draft
	line  line
	at    int32 // the element that the open block stands in

	list  []listState
	quote *quoteState
	kind  article.Kind // of the open block; empty means paragraph
	level int          // of an open heading
	prose bool         // a paragraph of running text has been built
}

// listState is a list that is open.
type listState struct {
	ordered bool
	next    int  // number of the next item
	number  int  // of the item that is open; 0 between items
	opened  bool // that item has a block, which others may belong to
}

// quoteState is a block or pull quotation that is open.
type quoteState struct {
	kind    article.Kind
	url     string
	started bool // its last block is the last block of the draft
}

// children goes through the content of element i.
func (b *builder) children(i int32) {
	next := i + 1
	nodes := b.tree.nodes
	for c := nodes[i].node.FirstChild; c != nil; c = c.NextSibling {
		switch c.Type {
		case html.TextNode:
			if b.at == 0 || b.line.empty() {
				b.at = i
			}
			b.line.text(c.Data)
		case html.ElementNode:
			b.element(next)
			next = nodes[next].end
		}
	}
}

func (b *builder) element(i int32) {
	e := &b.tree.nodes[i]
	if b.inlay(i) {
		return
	}
	if rule := b.drops(i); rule != "" {
		if isSeen(e) && b.snippet == nil {
			b.line.part()
		}
		if e.text > 0 {
			b.trace(e.node, Event{Field: "block", Rule: rule, Score: float64(e.text), Text: textWhenTraced(b.page, e.node)})
		}
		return
	}
	b.target(i)
	switch {
	case b.line.flat > 0 && e.node.DataAtom != atom.Br && !isInline(e.node.DataAtom):
		b.line.space()
		b.children(i)
		b.line.space()
	case b.credits(i):
		b.attribution(i)
	case e.role&roleCaption != 0 && b.captions(i):
		b.caption(i)
	case b.standsIn(i):
		b.embed(i)
	case b.heads(i):
		b.flush()
		b.heading(i)
	case isInline(e.node.DataAtom):
		b.inline(i)
	default:
		b.flush()
		b.container(i)
		b.flush()
	}
}

// isSeen reports whether readers see element e, be it text or not.
func isSeen(e *element) bool {
	switch e.node.DataAtom {
	case atom.Script, atom.Style, atom.Template, atom.Noframes, atom.Noembed, atom.Head, atom.Title:
		return false
	}
	return e.role&roleHidden == 0
}

// leastDoubt is the text in bytes, links not counted, from which an element named as
// chrome may be part of the article all the same.
const leastDoubt = thin.LeastDoubt

// isDoubtful tells elements within the body that only their name makes chrome and
// that hold running text: their blocks are judged one by one.
func (t *tree) isDoubtful(i int32) bool {
	e := &t.nodes[i]
	if e.role&roleComments != 0 || tagRole(e.node.DataAtom)&roleChrome != 0 || e.names&(wCookie|wShare|wComment) != 0 {
		return false
	}
	if ariaRole(attr(e.node, "role"))&roleChrome != 0 || e.names&wSide != 0 {
		return false
	}
	return e.text-e.link >= leastDoubt && 3*e.link < e.text
}

func textWhenTraced(p *page, n *html.Node) string {
	if p.Trace == nil {
		return ""
	}
	return textOf(n)
}

// drops names the rule by which element i is no part of the body, or "".
func (b *builder) drops(i int32) string {
	e := &b.tree.nodes[i]
	switch a := e.node.DataAtom; {
	case a == atom.Iframe, a == atom.Noscript, a == atom.Object:
		return ""
	case notText(a) || a == atom.Input || a == atom.Button && !b.question(i):
		return "not text"
	case b.snippet != nil:
		for _, sign := range [...]string{"pq-marker", "pq-backlink", "pq-gap"} {
			if hasClass(e.node, sign) {
				return "sign"
			}
		}
		return ""
	case (a == atom.Td || b.line.raw > 0) && b.numbersLines(i):
		return "line numbers"
	case b.inCode(i): // a class of "comment" is the colour of one
		return ""
	case e.role&(roleNotes|rolePullQuote|roleEmbed) != 0, b.question(i):
		return ""
	case e.role&roleHidden != 0:
		return "hidden"
	case e.role&rolePublisher != 0:
		return "publisher"
	case e.role&roleAuthorBox != 0:
		return "author box"
	case e.role&roleChrome != 0 && !b.tree.isDoubtful(i):
		return "chrome"
	case a == atom.Aside && !b.tree.inherits(e.parent, roleNotes) && !b.tree.isDoubtful(i):
		return "aside"
	case a == atom.Menu && 2*e.link >= e.text:
		return "menu"
	case a == atom.Footer && b.quote == nil && !b.tree.isDoubtful(i):
		return "footer"
	case b.masthead(i):
		return "masthead"
	}
	return ""
}

// masthead tells the header of the article within its body: headline, byline and
// date are fields of their own.
func (b *builder) masthead(i int32) bool {
	e := &b.tree.nodes[i]
	if e.node == b.meta.headlineNode && e.node != nil {
		return true
	}
	if e.node.DataAtom == atom.Header && b.meta.headlineIndex > 0 && b.tree.within(b.meta.headlineIndex, i) {
		return 2*e.prose < b.tree.nodes[b.main].prose
	}
	// Bylines and dates in the course of the text belong to it.
	return e.role&(roleByline|roleAuthor|roleDate|roleHeadline|roleKicker) != 0 && e.text < maxMasthead && b.quote == nil &&
		(e.node.DataAtom != atom.Time || standsAlone(e.node)) && b.line.empty() && !b.prose
}

// standsAlone reports whether no text stands beside n.
func standsAlone(n *html.Node) bool {
	for _, s := range [...]*html.Node{n.PrevSibling, n.NextSibling} {
		if s != nil && s.Type == html.TextNode && strings.TrimSpace(s.Data) != "" {
			return false
		}
	}
	return true
}

// maxMasthead is the length in bytes under which a line named as byline, date or
// kicker is taken for one.
const maxMasthead = 160

// target notes an element that fragments may point at.
func (b *builder) target(i int32) {
	n := b.tree.nodes[i].node
	id := attr(n, "id")
	if id == "" {
		id = attr(n, "name")
	}
	if id != "" {
		b.draft.targets = append(b.draft.targets, target{id, len(b.draft.blocks), b.line.at(), i})
	}
}

// container handles an element that starts on a line of its own.
func (b *builder) container(i int32) {
	n := b.tree.nodes[i].node
	switch n.DataAtom {
	case atom.Ul, atom.Ol, atom.Menu:
		b.listOf(i)
	case atom.Li:
		b.item(i)
	case atom.Blockquote:
		b.quotation(i)
	case atom.Figure:
		if b.snippet == nil || !b.rendered(i) {
			b.figure(i)
		}
	case atom.Pre:
		b.code(i)
	case atom.Table:
		b.table(i)
	case atom.Hr:
		b.add(article.Block{Kind: article.Rule}, i)
	case atom.Iframe, atom.Video, atom.Audio:
		b.embed(i)
	default:
		if b.tree.nodes[i].role&rolePullQuote != 0 && b.quote == nil {
			b.quotation(i)
			return
		}
		b.children(i)
	}
}

func (b *builder) listOf(i int32) {
	n := b.tree.nodes[i].node
	l := listState{ordered: n.DataAtom == atom.Ol, next: 1}
	if start, ok := number(attr(n, "start")); ok && l.ordered && start > 0 {
		l.next = start
	}
	b.list = append(b.list, l)
	b.children(i)
	b.flush()
	b.list = b.list[:len(b.list)-1]
}

func (b *builder) item(i int32) {
	if len(b.list) == 0 { // a stray item is a list of its own
		b.list = append(b.list, listState{next: b.nextStray()})
		defer func() { b.list = b.list[:0] }()
	}
	l := &b.list[len(b.list)-1]
	if value, ok := number(attr(b.tree.nodes[i].node, "value")); ok && l.ordered && value > 0 {
		l.next = value
	}
	l.opened, l.number = false, l.next
	if l.ordered {
		l.next++
	}
	b.children(i)
	b.flush()
	b.list[len(b.list)-1].number = 0
}

// nextStray is the number of an item without a list: the next of the items before it.
func (b *builder) nextStray() int {
	if last := len(b.draft.blocks) - 1; last >= 0 {
		if item := &b.draft.blocks[last]; item.Kind == article.ListItem && item.Level == 1 && !item.Ordered {
			return item.Item + 1
		}
	}
	return 1
}

func (b *builder) quotation(i int32) {
	n := b.tree.nodes[i].node
	if provider := socialProvider(n); provider != "" {
		b.post(i, provider)
		return
	}
	outer := b.quote
	if outer == nil {
		kind := article.BlockQuote
		if b.tree.inherits(i, rolePullQuote) {
			kind = article.PullQuote
		}
		b.quote = &quoteState{kind: kind, url: b.resolve(attr(n, "cite"))}
	}
	b.children(i)
	b.flush()
	b.quote = outer
}

// credits reports whether element i is the line under a quotation that names its
// speaker.
func (b *builder) credits(i int32) bool {
	e := &b.tree.nodes[i]
	if b.snippet != nil {
		return hasClass(e.node, "pq-attribution") && b.kind != article.AttributionLine
	}
	if b.quote == nil || e.text == 0 || b.kind == article.AttributionLine {
		return false
	}
	switch e.node.DataAtom {
	case atom.Footer, atom.Figcaption:
		return true
	case atom.Cite: // not the title of a book that the quotation mentions
		parent := e.node.Parent
		return !isInline(parent.DataAtom) && (parent.DataAtom != atom.P || b.tree.nodes[e.parent].text == e.text)
	}
	quoting := b.quote.started || !b.line.empty()
	return quoting && (e.role&(roleByline|roleAuthor) != 0 || namesOf(e.node)&(wCredit|wNote) == wCredit) && e.text < maxMasthead
}

func (b *builder) attribution(i int32) {
	b.flush()
	b.kind = article.AttributionLine
	b.children(i)
	b.flush()
	b.kind = ""
}

// inline handles an element that runs on within a line.
func (b *builder) inline(i int32) {
	n := b.tree.nodes[i].node
	switch n.DataAtom {
	case atom.Br:
		if b.line.lineBreak() {
			b.flush()
		}
		return
	case atom.Img:
		b.picture(i)
		return
	case atom.Noscript:
		b.unscripted(i)
		return
	case atom.Object, atom.Embed:
		b.embed(i)
		return
	}
	if n.DataAtom == atom.Q {
		b.line.text("“")
		defer b.line.text("”")
	}
	kind, ok := markOf(n.DataAtom)
	if !ok {
		b.children(i)
		return
	}
	m := openMark{kind: kind, element: i}
	if kind == article.Link {
		m.url, m.fragment, m.elsewhere = b.link(n)
	}
	b.line.open(m)
	b.children(i)
	b.line.close()
}

// link returns where a link leads, the fragment if that may be on this page, and
// whether it seems to lead elsewhere all the same: nobody knows where the page of a
// file is from.
func (b *builder) link(n *html.Node) (target, fragment string, elsewhere bool) {
	href := strings.TrimSpace(attr(n, "href"))
	if f, ok := strings.CutPrefix(href, "#"); ok {
		return "", f, false
	}
	u := b.resolve(href)
	before, f, _ := strings.Cut(cmp.Or(u, href), "#")
	switch {
	case b.samePage(before):
		return u, f, false
	case b.pageURL == "":
		return u, f, true
	}
	return u, "", true
}

// samePage reports whether an address without its fragment is that of the page: the
// one it came from or claims. Word leaves the path of its document in links.
func (b *builder) samePage(address string) bool {
	own, _, _ := strings.Cut(b.base.String(), "#")
	return address == own || address == b.article.URL || strings.HasPrefix(address, "file:")
}

func markOf(a atom.Atom) (article.MarkKind, bool) {
	switch a {
	case atom.A:
		return article.Link, true
	case atom.B, atom.Strong:
		return article.Strong, true
	case atom.I, atom.Em, atom.Cite, atom.Dfn, atom.Var:
		return article.Emphasis, true
	case atom.Code, atom.Kbd, atom.Samp, atom.Tt:
		return article.Mono, true
	case atom.Sub:
		return article.Sub, true
	case atom.Sup:
		return article.Sup, true
	case atom.S, atom.Del, atom.Strike:
		return article.Struck, true
	}
	return "", false
}

// flush closes the block whose text has been gathered, if there is any.
func (b *builder) flush() {
	t, anchors, link := b.line.take()
	if t.Plain == "" {
		return
	}
	block := article.Block{Kind: article.Paragraph, Level: b.depth(), Text: t}
	switch {
	case b.kind == article.Heading:
		block.Kind, block.Level = article.Heading, b.level
	case b.kind != "":
		block.Kind = b.kind
	case b.quote != nil && b.quote.started && isCreditLine(t.Plain):
		block.Kind = article.AttributionLine
	case b.quote != nil:
		block.Kind, block.URL, block.Continued = b.quote.kind, b.quote.url, b.quote.started
	case len(b.list) > 0 && !b.list[len(b.list)-1].opened:
		b.openItem(&block)
	}
	b.add(block, b.at)
	last := &b.draft.blocks[len(b.draft.blocks)-1]
	last.anchors, last.link = anchors, link
}

// isCreditLine tells "— Jane Doe, captain" under a quotation from a line of dialogue,
// which ends as a sentence does.
func isCreditLine(text string) bool {
	dash := firstRune(text)
	return len(text) < maxMasthead && (dash == '—' || dash == '–' || dash == '―') && !strings.ContainsRune(".!?…»”\"", lastRune(text))
}

// openItem makes block the first of the list item that waits for one.
func (b *builder) openItem(block *article.Block) {
	l := &b.list[len(b.list)-1]
	if !l.ordered || l.number == 0 {
		l.number = l.next
		l.next++
	}
	l.opened = true
	block.Kind, block.Level, block.Item, block.Ordered = article.ListItem, len(b.list), l.number, l.ordered
}

// depth is how many lists deep a block stands that opens no item: as deep as the
// innermost item that has a block for it to belong to.
func (b *builder) depth() int {
	for d := len(b.list); d > 0; d-- {
		if b.list[d-1].opened {
			return d
		}
	}
	return 0
}

// interrupt ends the items that a block outside of them parts. What follows in
// their lists opens items anew, and bullets count from one.
func (b *builder) interrupt(depth int) {
	for d := depth; d < len(b.list); d++ {
		l := &b.list[d]
		l.opened = false
		if !l.ordered {
			l.next = 1
		}
	}
}

// add appends a block to the draft, which stands in element i.
func (b *builder) add(block article.Block, i int32) {
	if b.quote != nil {
		b.quote.started = block.Kind == b.quote.kind
	}
	if block.Kind == article.Heading {
		b.interrupt(0)
	} else {
		b.interrupt(block.Level)
	}
	b.prose = b.prose || block.Kind == article.Paragraph && len(block.Text.Plain) >= minProse
	b.draft.blocks = append(b.draft.blocks, draftBlock{Block: block, node: b.tree.nodes[i].node, element: i})
}
