package parse

import (
	"slices"
	"sort"
	"strings"

	"golang.org/x/net/html"

	"github.com/pullquote/pullquote/article"
)

// marked finds the notes that no link ties to their markers: a line begins with a
// sign that a word in the text before it carries.
func (n *notes) marked() {
	body := len(n.draft.blocks)
	all, marks := n.signs(0)
	labels := n.credible(all)
	bound, loose := bindSigns(labels, marks)
	if slices.ContainsFunc(loose, func(m sign) bool { return m.dress&(symbols|supTag|supRune) != 0 }) && n.addBeside() {
		more, _ := n.signs(body)
		labels = n.credible(append(all, more...))
		bound, loose = bindSigns(labels, marks)
	}
	for _, m := range loose {
		if m.dress&(symbols|supTag) != 0 {
			plain := n.draft.blocks[m.Block].Text.Plain
			n.refuse("no note", n.draft.blocks[m.Block].node, plain[strings.LastIndexByte(plain[:m.Start], ' ')+1:m.End])
		}
	}
	n.aboveBody(labels, bound)
	n.loneLabels(labels, bound)
	for i, refs := range bound {
		if refs == nil {
			continue
		}
		n.plainNote(labels, i, refs)
	}
	n.draft.blocks, n.home = n.draft.blocks[:body], n.home[:body]
	n.cuts = slices.DeleteFunc(n.cuts, func(p article.Passage) bool { return p.Block >= body })
}

// addBeside puts the lines beside the body behind it: notes of marks in it may be among
// them. It reports whether there are any.
func (n *notes) addBeside() bool {
	before := len(n.draft.blocks)
	for i := range n.beside {
		n.draft.blocks = append(n.draft.blocks, n.blocksOf(i)...)
	}
	n.home = append(n.home, make([]bool, len(n.draft.blocks)-before)...)
	return len(n.draft.blocks) > before
}

// signs reads the blocks from the given one on that are still part of the body.
func (n *notes) signs(from int) (labels, marks []sign) {
	highest := 0
	for i := from; i < len(n.draft.blocks); i++ {
		b := &n.draft.blocks[i]
		if b.gone || b.Kind == article.Code || b.Kind == article.Embed {
			continue
		}
		r := newSignReader(i, b, &highest)
		labels = append(labels, r.labels()...)
		for _, m := range r.marks() {
			if !n.leadsOn(m) {
				marks = append(marks, m)
			}
		}
	}
	return labels, marks
}

// leadsOn reports whether a mark is a link to a place of the page: then the link
// tells what it means.
func (n *notes) leadsOn(m sign) bool {
	anchors := n.draft.blocks[m.Block].anchors
	i := sort.Search(len(anchors), func(i int) bool { return anchors[i].End > m.Start })
	return i < len(anchors) && anchors[i].Start < m.End && n.id(anchors[i].fragment) > 0
}

// credible leaves out lines that begin with a sign for another reason: bullets,
// legends of shops and forms, emphasis typed with asterisks, numbers that do not
// count up.
func (n *notes) credible(labels []sign) []sign {
	last := map[dress]*sign{}
	keep := make([]bool, len(labels))
	for i := range labels {
		l := &labels[i]
		if l.num > 0 {
			prev := last[l.dress]
			keep[i] = l.num == 1 || prev != nil && l.num == prev.num+1
			last[l.dress] = l
			continue
		}
		keep[i] = !bullet(labels, i) && !n.typedEmphasis(*l)
	}
	for i := len(labels) - 2; i >= 0; i-- { // a count that starts elsewhere than at 1
		if l := labels[i]; !keep[i] && l.num > 0 && l.dress == labels[i+1].dress && l.num+1 == labels[i+1].num {
			keep[i] = true
		}
	}
	var kept []sign
	for i, l := range labels {
		rest := n.lineAfter(l)
		if keep[i] && !isLegend(rest) && !explainsSign(rest) && len(rest) < maxNote {
			kept = append(kept, l)
		}
	}
	return kept
}

// bullet reports whether the line before or after label i begins with the same symbol.
func bullet(labels []sign, i int) bool {
	for _, j := range [...]int{i - 1, i + 1} {
		if j >= 0 && j < len(labels) && labels[j].key == labels[i].key && labels[j].dress == labels[i].dress &&
			-1 <= labels[j].Block-labels[i].Block && labels[j].Block-labels[i].Block <= 1 {
			return true
		}
	}
	return false
}

// typedEmphasis reports whether the symbol of a label closes a word on its line again,
// as in "*Note* that".
func (n *notes) typedEmphasis(l sign) bool {
	line := n.lineAfter(l)
	i := strings.Index(line, l.key)
	return l.dress == symbols && (i > 0 && line[i-1] > ' ' && !strings.HasPrefix(line, " ") || strings.HasSuffix(line, l.key))
}

// lineAfter returns the words behind a label up to the end of its line.
func (n *notes) lineAfter(l sign) string {
	line, _, _ := strings.Cut(n.draft.blocks[l.Block].Text.Plain[l.End:], "\n")
	return line
}

// bindSigns ties each mark to the first label of its key after it. It returns the
// marks of each label, nil for a label that has none, and the marks that fit none.
func bindSigns(labels, marks []sign) (bound [][]sign, loose []sign) {
	byKey := map[string][]int{}
	for i, l := range labels {
		byKey[l.key] = append(byKey[l.key], i)
	}
	bound = make([][]sign, len(labels))
	for _, m := range marks {
		list := byKey[m.key]
		fits := false
		at := sort.Search(len(list), func(i int) bool { return after(labels[list[i]], m) })
		for _, i := range list[at:min(len(list), at+maxTries)] {
			if m.dress.answers()&labels[i].dress != 0 {
				bound[i] = append(bound[i], m)
				fits = true
				break
			}
		}
		if !fits {
			loose = append(loose, m)
		}
	}
	return bound, loose
}

// maxTries is how many labels of one key are tried for a mark.
const maxTries = 4

// after reports whether label l stands on a line after mark m.
func after(l, m sign) bool {
	return l.Block > m.Block || l.Block == m.Block && l.Start > m.End
}

// aboveBody looks for the marks of labels that have none in the lines above the body,
// and takes them out there.
func (n *notes) aboveBody(labels []sign, bound [][]sign) {
	for _, field := range [...]*string{&n.article.Kicker, &n.article.Headline, &n.article.Dek} {
		none := 0
		line := draftBlock{Block: article.Block{Text: article.Text{Plain: *field}}}
		r := newSignReader(-1, &line, &none)
		var spans []article.Span
		for _, m := range r.marks() {
			i := slices.IndexFunc(labels, func(l sign) bool { return l.key == m.key && m.dress.answers()&l.dress != 0 })
			if i >= 0 && len(bound[i]) == 0 {
				bound[i] = []sign{}
				spans = append(spans, widened(*field, m.Span))
			}
		}
		*field = removalOf(spans).from(*field)
	}
}

// loneLabels unbinds counts that are not sure to be notes: plain numbers and list
// items count only if each of them has a mark; a number whose neighbours have marks
// is a note even if its own mark is lost.
func (n *notes) loneLabels(labels []sign, bound [][]sign) {
	for from := 0; from < len(labels); {
		to := from + 1
		for to < len(labels) && labels[to].dress == labels[from].dress && followsOn(labels[to-1], labels[to]) {
			to++
		}
		have := 0
		for _, refs := range bound[from:to] {
			if refs != nil {
				have++
			}
		}
		strict := labels[from].dress&(bare|item|circled) != 0
		for i := from; i < to; i++ {
			switch {
			case strict && have < to-from:
				bound[i] = nil
			case bound[i] == nil && 2*have >= to-from && have > 0:
				bound[i] = []sign{}
			case bound[i] == nil && !strict:
				n.refuse("no mark", n.draft.blocks[labels[i].Block].node, n.draft.blocks[labels[i].Block].Text.Plain)
			}
		}
		from = to
	}
}

// plainNote makes a note of the line of label i.
func (n *notes) plainNote(labels []sign, i int, refs []sign) {
	l := labels[i]
	b := &n.draft.blocks[l.Block]
	end := l.End + len(n.lineAfter(l))
	if i+1 < len(labels) && labels[i+1].Block == l.Block {
		end = min(end, labels[i+1].Start)
	}
	text := b.slice(article.Span{Start: l.End, End: end})
	parts := []draftBlock{text}
	more := n.goesOn(labels, i, strings.TrimSpace(text.Text.Plain), end == len(b.Text.Plain))
	for _, j := range more {
		parts = append(parts, n.draft.blocks[j])
	}
	marker := markerOf(b.Text.Plain[l.Start:l.End])
	if l.dress == item {
		marker = l.key
	}
	k := n.add("sign", b.node, note{marker: marker, text: n.composed(parts, ""), block: l.Block})
	if k < 0 {
		return
	}
	for _, m := range refs {
		n.refs = append(n.refs, noteRef{m.Passage, k})
	}
	n.remove(article.Passage{Block: l.Block, Span: article.Span{Start: l.Start, End: end}})
	for _, j := range more {
		n.take(j)
	}
}

// goesOn returns the blocks after label i that belong to its note: the next one if
// the label stands alone, the rest of a box if the first line ends with a colon, and
// paragraphs between it and the next note of the count.
func (n *notes) goesOn(labels []sign, i int, text string, last bool) []int {
	from := labels[i].Block + 1
	to := from
	switch {
	case !last:
	case i+1 < len(labels) && labels[i+1].dress == labels[i].dress && followsOn(labels[i], labels[i+1]):
		to = labels[i+1].Block
	case text == "":
		to = from + 1
	case strings.HasSuffix(text, ":"):
		to = n.boxEnd(labels[i].Block)
	}
	if to-from > maxParts || to > len(n.draft.blocks) {
		return nil
	}
	var more []int
	for j := from; j < to; j++ {
		if b := &n.draft.blocks[j]; b.gone || b.Kind != article.Paragraph && b.Kind != article.BlockQuote {
			return slices.Clip(more[:0])
		}
		more = append(more, j)
	}
	return more
}

// boxEnd returns the block behind the box that begins with block i, or the one behind
// block i if it begins none.
func (n *notes) boxEnd(i int) int {
	box := func(i int) *html.Node {
		node := n.draft.blocks[i].node
		for node.Parent != nil && (node.Type != html.ElementNode || isInline(node.DataAtom)) {
			node = node.Parent
		}
		return node.Parent
	}
	to := i + 1
	if i > 0 && box(i-1) == box(i) {
		return to
	}
	for to < len(n.draft.blocks) && box(to) == box(i) {
		to++
	}
	return to
}

// isLegend tells what an asterisk means on forms and in shops.
func isLegend(s string) bool {
	if len(s) > maxCall {
		return false
	}
	s = strings.ToLower(s)
	return containsAny(s, legends[:]) || explainsSign(s)
}

// explainsSign reports whether s says what a sign beside links or fields means.
func explainsSign(s string) bool {
	if len(s) > maxWording {
		return false
	}
	s = strings.ToLower(s)
	return containsAny(s, signNames[:])
}

// signNames are how such lines speak of the sign, in lower case.
var signNames = [...]string{
	"an asterisk", "asterisks", "a star (", "(*)", "mit * ", "mit (*)", "mit einem *", "mit sternchen", "mit einem stern", "einen stern gekennzeichnet", "ein sternchen", "einem sternchen", "dem sternchen", "un astérisque", "d'un astérisque", "d’un astérisque", "un asterisco", "asterisco", "een asterisk", "een sterretje", "med en stjerne", "gwiazdką", "звёздочкой", "звездочкой",
}

// legends are phrases of such legends, in lower case.
var legends = [...]string{
	"affiliate", "affiliated links", "pflichtfeld", "pflichtangabe", "required field", "mandatory field", "indicates required", "fields are required", "champs obligatoires", "campos obligatorios", "campi obbligatori", "verplichte velden", "обязательные поля",
	"versandkosten", "porto ", "inkl. mwst", "zzgl.", "percent daily value", "provision", "earn a commission", "werbelink", "partnerlink", "anzeige", "sponsored", "hors frais", "gastos de envío", "iva no incluido", "iva incluido", "prices correct", "price correct", "prices are correct", "terms and conditions apply", "t&cs apply",
}
