package parse

import (
	"math/bits"
	"strings"
	"unicode"

	"golang.org/x/net/html/atom"

	"github.com/pullquote/pullquote/article"
)

// features describes each of the blocks.
func (p *page) features(blocks []*draftBlock) []vector {
	f := describer{page: p, blocks: blocks, vectors: make([]vector, len(blocks)), cues: make([]cue, len(blocks))}
	if len(blocks) == 0 {
		return f.vectors
	}
	f.about = f.topic()
	f.paths()
	f.texts()
	f.places()
	f.lede()
	f.neighbours()
	f.shapes()
	f.units()
	f.groups()
	f.claims()
	f.sections()
	return f.vectors
}

// describer fills vectors, one aspect after the other.
type describer struct {
	*page
	blocks  []*draftBlock
	vectors []vector
	cues    []cue
	about   map[string]bool // the topic

	path  []word // words of all elements from the body down, by index less main
	depth []uint8
	shape []uint32 // a number for the tags and words of an element and its parent
}

// paths sums up what stands around each element of the body.
func (f *describer) paths() {
	t, main := &f.tree, f.main
	n := t.nodes[main].end - main
	f.path, f.depth, f.shape = make([]word, n), make([]uint8, n), make([]uint32, n)
	for i := int32(1); i < n; i++ {
		e := &t.nodes[main+i]
		up := e.parent - main
		f.path[i] = f.path[up] | e.names
		f.depth[i] = min(f.depth[up]+1, 255)
		own := uint32(e.node.DataAtom)*2654435761 ^ uint32(e.names)*40503 ^ uint32(e.names>>32)*2246822519
		f.shape[i] = own ^ f.shape[up]<<7 ^ f.shape[up]>>25
	}
}

func (f *describer) at(i int) int32 { return max(f.blocks[i].element-f.main, 0) }

// isText tells blocks that are running text.
func isText(b *draftBlock) bool {
	return (b.Kind == article.Paragraph || b.Kind == article.BlockQuote || b.Kind == article.ListItem) && len(b.Text.Plain) >= minProse && 2*b.link < len(b.Text.Plain)
}

// texts describes each block by its words and by the names around it.
func (f *describer) texts() {
	for i, b := range f.blocks {
		v := &f.vectors[i]
		s := b.Text.Plain
		v[featKind] = kindNumber(b.Kind)
		if b.Kind == article.Heading {
			v[featRank] = uint8(b.Level)
		} else {
			v[featLevel] = capped(b.Level)
		}
		e := f.at(i)
		v[featTag] = tagNumber(b.node.DataAtom)
		v[featSize] = size(len(s))
		v[featLinked] = share(b.link, len(s))
		links, strong := 0, 0
		for _, m := range b.Text.Marks {
			switch m.Kind {
			case article.Link:
				links++
			case article.Strong, article.Emphasis:
				strong += m.End - m.Start
			}
		}
		v[featLinks] = capped(links)
		v[featStrong] = share(strong, len(s))
		v[featEnd] = endNumber(s)
		v[featStart] = startNumber(s)
		f.letters(v, s[:min(len(s), maxCued)])
		f.cues[i] = cuesBetween(s) | f.words(v, s)
		v[featCues] = uint8(bits.OnesCount32(uint32(f.cues[i])))
		for k := range numCues {
			v[featCue+feature(k)] = uint8(f.cues[i] >> k & 1)
		}
		for k, w := range judgedNames {
			if f.path[e]&w != 0 {
				v[featName+feature(k)] = 1
				if b.element > 0 && f.tree.nodes[b.element].names&w != 0 {
					v[featName+feature(k)] = 2
				}
			}
		}
	}
}

// topic are the words of the headline that tell what the article is about.
func (f *describer) topic() map[string]bool {
	words := map[string]bool{}
	for w := range wordsIn(f.article.Headline) {
		if len(w) >= leastWord {
			words[string(w)] = true
		}
	}
	return words
}

// leastWord is the length in bytes from which a word tells what a text is about.
const leastWord = 5

// words gathers the cues of a block's words and counts those of the headline: what is
// about something else has none.
func (f *describer) words(v *vector, s string) cue {
	var found cue
	n, all := 0, 0
	for w := range wordsIn(s) {
		found |= cueOf(w)
		if len(w) >= leastWord {
			all++
			if f.about[string(w)] {
				n++
			}
		}
	}
	v[featHeadWords], v[featHeadShare] = capped(n), share(n, all)
	return found
}

// letters counts kinds of characters.
func (f *describer) letters(v *vector, s string) {
	var words, digits, capitals, letters, stops, bars int
	inWord := false
	for _, r := range s {
		isWord := true
		switch {
		case 'a' <= r && r <= 'z':
			letters++ // nearly always
		case 'A' <= r && r <= 'Z':
			letters++
			capitals++
		case r >= 0x3040 && r < 0xAC00:
			letters++
			inWord = false // each is a word
		case unicode.IsLetter(r):
			letters++
			if unicode.IsUpper(r) {
				capitals++
			}
		case unicode.IsDigit(r):
			digits++
		case isStop(r):
			stops++
			isWord = false
		case isBar(r):
			bars++
			isWord = false
		default:
			isWord = inWord && (r == '\'' || r == '’')
		}
		if isWord && !inWord {
			words++
		}
		inWord = isWord
	}
	v[featWords] = size(words)
	v[featDigits] = share(digits, digits+letters)
	v[featCapitals] = share(capitals, letters)
	v[featStops] = capped(1000 * stops / max(len(s), 1))
	v[featBars] = capped(bars)
}

func isStop(r rune) bool {
	switch r {
	case ',', '.', '、', '。', '，', '،':
		return true
	}
	return false
}

// isBar tells bars, bullets and arrows.
func isBar(r rune) bool {
	switch r {
	case '|', '•', '·', '›', '»', '→', '/', '▸', '►', '☰':
		return true
	}
	return false
}

// places tells where each block stands.
func (f *describer) places() {
	total, links, lists, text := 0, 0, 0, 0
	for _, b := range f.blocks {
		total += len(b.Text.Plain)
		links += b.link
		if b.Kind == article.ListItem {
			lists++
		}
		if isText(b) {
			text += len(b.Text.Plain)
		}
	}
	n := len(f.blocks)
	before, textBefore, since := 0, 0, 255
	for i, b := range f.blocks {
		v := &f.vectors[i]
		v[featFromTop], v[featFromEnd] = capped(i), capped(n-1-i)
		v[featBefore] = share(before, total)
		before += len(b.Text.Plain)
		v[featAfter] = share(total-before, total)
		v[featSinceText] = capped(since)
		v[featTextBefore] = size(textBefore)
		since++
		if isText(b) {
			since = 0
			textBefore += len(b.Text.Plain)
		}
		v[featTextAfter] = size(text - textBefore)
		v[featBodySize], v[featBodyBlocks] = size(total), size(n)
		v[featBodyLinked], v[featBodyLists] = share(links, total), share(lists, n)
	}
	until := 255
	for i := n - 1; i >= 0; i-- {
		f.vectors[i][featUntilText] = capped(until)
		until++
		if isText(f.blocks[i]) {
			until = 0
		}
	}
}

// lede marks blocks that stand ahead of the body.
func (f *describer) lede() {
	for i, b := range f.blocks {
		if f.leads(b.element) {
			f.vectors[i][featLede] = 1
			f.vectors[i][featGap] = size(int(f.main - f.tree.nodes[b.element].end))
		}
	}
}

func (f *describer) leads(element int32) bool { return 0 < element && element < f.main }

func (f *describer) neighbours() {
	for i := range f.vectors {
		v := &f.vectors[i]
		if i > 0 {
			u := &f.vectors[i-1]
			v[featPrevKind], v[featPrevSize], v[featPrevLinked], v[featPrevCues] = u[featKind], u[featSize], u[featLinked], u[featCues]
		}
		if i > 1 {
			u := &f.vectors[i-2]
			v[featPrev2Size], v[featPrev2Linked] = u[featSize], u[featLinked]
		}
		if i+1 < len(f.vectors) {
			u := &f.vectors[i+1]
			v[featNextKind], v[featNextSize], v[featNextLinked], v[featNextCues] = u[featKind], u[featSize], u[featLinked], u[featCues]
		}
		if i+2 < len(f.vectors) {
			u := &f.vectors[i+2]
			v[featNext2Size], v[featNext2Linked] = u[featSize], u[featLinked]
		}
	}
}

type tally struct{ blocks, bytes, link int }

// shapes compares the elements that blocks stand in with each other.
func (f *describer) shapes() {
	shapes, parents, depths := map[uint32]*tally{}, map[int32]int{}, [256]int{}
	total, text := 0, 0
	for i, b := range f.blocks {
		e := f.at(i)
		s := shapes[f.shape[e]]
		if s == nil {
			s = new(tally)
			shapes[f.shape[e]] = s
		}
		s.blocks++
		s.bytes += len(b.Text.Plain)
		s.link += b.link
		total += len(b.Text.Plain)
		if isText(b) {
			text += len(b.Text.Plain)
			parents[f.parent(i)] += len(b.Text.Plain)
			depths[f.depth[e]] += len(b.Text.Plain)
		}
	}
	usual := 0
	for d, n := range depths {
		if n > depths[usual] {
			usual = d
		}
	}
	for i := range f.blocks {
		v, e := &f.vectors[i], f.at(i)
		s := shapes[f.shape[e]]
		v[featSameParent] = share(parents[f.parent(i)], text)
		v[featSameShape] = share(s.bytes, total)
		v[featShapeCount] = size(s.blocks)
		v[featShapeLinked] = share(s.link, s.bytes)
		v[featShapeSize] = size(s.bytes / s.blocks)
		v[featDepth] = capped(128 + int(f.depth[e]) - usual)
	}
}

// parent is the element that holds the block beside others: that of a paragraph,
// of a list.
func (f *describer) parent(i int) int32 {
	e := f.blocks[i].element
	for e > f.main && isInline(f.tree.nodes[e].node.DataAtom) {
		e = f.tree.nodes[e].parent
	}
	if f.leads(e) {
		return -1 // whatever it is, it is not the body
	}
	if e <= f.main {
		return f.main
	}
	e = f.tree.nodes[e].parent
	if a := f.tree.nodes[e].node.DataAtom; e > f.main && (a == atom.Ul || a == atom.Ol) {
		e = f.tree.nodes[e].parent
	}
	return e
}

// units describes the children of the body that blocks stand in.
func (f *describer) units() {
	t := &f.tree
	prose := int(t.nodes[f.main].prose)
	var starts []int32
	for c := f.main + 1; c < t.nodes[f.main].end; c = t.nodes[c].end {
		starts = append(starts, c)
	}
	alike := map[uint32]int{}
	for _, c := range starts {
		alike[f.shape[c-f.main]]++
	}
	k := 0
	for i, b := range f.blocks {
		v := &f.vectors[i]
		for k < len(starts) && t.nodes[starts[k]].end <= b.element {
			k++
		}
		if k >= len(starts) || starts[k] > b.element {
			v[featUnitLinked], v[featUnitSize] = share(b.link, len(b.Text.Plain)), size(len(b.Text.Plain))
			continue
		}
		u := &t.nodes[starts[k]]
		v[featUnitText] = share(int(u.prose), prose)
		v[featUnitLinked] = share(int(u.link), int(u.text))
		v[featUnitSize] = size(int(u.text))
		v[featUnitAfter] = capped(len(starts) - 1 - k)
		v[featUnitAlike] = size(alike[f.shape[starts[k]-f.main]])
	}
}

// group is a number of elements of one shape side by side, leastGroup or more.
type group struct {
	count, bytes, linked int
}

const leastGroup = 3

func (g *group) add(bytes int, linked bool) {
	g.count++
	g.bytes += bytes
	if linked {
		g.linked++
	}
}

// groups describes the innermost elements around each block that have others of
// their shape beside them: the entries of a list of teasers, the parts of a listicle.
func (f *describer) groups() {
	t := &f.tree
	main := f.main
	of := make([]int32, t.nodes[main].end-main) // index in found
	found := make([]group, 1, 64)
	seen := map[uint32]int32{}
	for p := main; p < t.nodes[main].end; p++ {
		if t.nodes[p].end-p < 2*leastGroup || t.nodes[p].text == 0 {
			continue
		}
		clear(seen)
		for c := p + 1; c < t.nodes[p].end; c = t.nodes[c].end {
			e := &t.nodes[c]
			if e.text == 0 || e.end == c+1 {
				continue // no element within it
			}
			k := seen[f.shape[c-main]]
			if k == 0 {
				k = int32(len(found))
				seen[f.shape[c-main]] = k
				found = append(found, group{})
			}
			found[k].add(int(e.text), t.first[c])
			of[c-main] = k
		}
	}
	for i, b := range f.blocks {
		v := &f.vectors[i]
		for e := b.element; e > main; e = t.nodes[e].parent {
			if t.nodes[e].role&roleTeaser != 0 {
				v[featTeaser] = 1
			}
			if g := found[of[e-main]]; g.count >= leastGroup {
				v[featGroupCount], v[featGroupSize], v[featGroupLinked] = size(g.count), size(g.bytes/g.count), share(g.linked, g.count)
				break
			}
		}
	}
}

// claims looks up each block in the articleBody that the page tells machines. Many
// break it off or give a summary, so it is one sign among others.
func (f *describer) claims() {
	claimed := f.meta.ld.text("articleBody")
	total := 0
	for _, b := range f.blocks {
		total += len(b.Text.Plain)
	}
	if 4*len(claimed) < total || len(claimed) < leastArticle {
		return
	}
	claimed = " " + fold(claimed) + " "
	for i, b := range f.blocks {
		v := &f.vectors[i]
		v[featClaim] = share(len(claimed), 2*total)
		v[featClaimed] = 1
		words := fold(b.Text.Plain[:min(len(b.Text.Plain), claimWords)])
		if cut := strings.LastIndexByte(words, ' '); len(b.Text.Plain) > claimWords && cut > 0 {
			words = words[:cut]
		}
		if at := strings.Index(claimed[:min(len(claimed), len(words)+claimReach)], words); at >= 0 {
			v[featClaimed] = 2
			claimed = claimed[at+len(words):]
		}
	}
}

// claimWords is how many bytes of a block are looked up, claimReach how far ahead of
// the block before, which keeps the search linear.
const (
	claimWords = 80
	claimReach = 6000
)

// sections describes the stretch between two headings that each block stands in.
func (f *describer) sections() {
	for i := 0; i < len(f.blocks); {
		j := i + 1
		for j < len(f.blocks) && f.blocks[j].Kind != article.Heading {
			j++
		}
		bytes, link := 0, 0
		for _, b := range f.blocks[i+min(1, j-i-1) : j] {
			bytes += len(b.Text.Plain)
			link += b.link
		}
		for k := i; k < j; k++ {
			v := &f.vectors[k]
			v[featSectionSize], v[featSectionLinked] = size(bytes), share(link, bytes)
			v[featSectionFrom] = capped(k - i)
			if f.blocks[i].Kind == article.Heading {
				v[featSectionRank] = uint8(f.blocks[i].Level)
				v[featSectionCue] = uint8(bits.Len32(uint32(f.cues[i])))
			}
		}
		i = j
	}
}
