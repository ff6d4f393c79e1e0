package parse

import (
	"slices"
	"strings"
	"unicode"
	"unicode/utf8"

	"golang.org/x/net/html"
	"golang.org/x/net/html/atom"

	"github.com/pullquote/pullquote/parse/internal/plain"
)

// bylineForms are the ways in which lines around the headline name authors. The
// first that finds any counts: the plainer a form says so, the earlier it stands.
var bylineForms = [...]struct {
	rule string
	find func(*page) []string
}{
	{"byline", (*page).ledNames},
	{"named as author", (*page).shownNames},
	{"link to author", (*page).linkedNames},
	{"signature", (*page).signedNames},
	{"portrait", (*page).portrayedNames},
	{"beside the date", (*page).datedNames},
	{"under a heading", (*page).headedNames},
	{"over a title", (*page).titledNames},
	{"before a title", (*page).koreanNames},
	{onlyLinked, (*page).onlyLinkedNames},
}

// onlyLinked is the rule of onlyLinkedNames.
const onlyLinked = "only link to an author"

// segments are the parts of a line between separators.
func segments(s string) []string {
	if strings.Contains(s, middleDot) {
		s = partedAtDots(s)
	}
	parts := strings.FieldsFunc(s, func(r rune) bool { return strings.ContainsRune("|•·∙●", r) })
	for i := range parts {
		parts[i] = strings.TrimSpace(parts[i])
	}
	return parts
}

// middleDot stands between the parts of a line in Japanese, and between the words of a
// foreign name, which is in katakana.
const middleDot = "・"

// partedAtDots puts a bar for each of those that part a line. The one after the word
// for "text" leads to a name.
func partedAtDots(s string) string {
	pieces := strings.Split(s, middleDot)
	var b strings.Builder
	for i, piece := range pieces {
		switch {
		case i == 0:
		case unicode.Is(unicode.Katakana, lastRune(pieces[i-1])) && unicode.Is(unicode.Katakana, firstRune(piece)), pieces[i-1] == "文":
			b.WriteString(middleDot)
		default:
			b.WriteByte('|')
		}
		b.WriteString(piece)
	}
	return b.String()
}

// ledNames are the names after "By" or its like, on the same line or, if the line
// says nothing else, on the next.
func (p *page) ledNames() []string {
	m := &p.meta.mast
	for i := range m.nearest {
		l := m.lines[i]
		if len(l.text) > maxDateLine {
			continue
		}
		if isByline(strings.TrimRight(l.text, " :")) && i+1 < len(m.lines) && i+1 != m.below {
			if names := p.nextNames(i + 1); len(names) > 0 {
				return names
			}
			continue
		}
		for _, s := range segments(l.parted()) {
			if names := ledBy(s); len(names) > 0 {
				return names
			}
		}
	}
	return nil
}

// parted is the line with commas where elements end, since "Jane Doe" and "Critic"
// may be set apart by style alone.
func (l mastLine) parted() string {
	if len(l.pieces) == 1 {
		return l.text
	}
	var b strings.Builder
	for i, p := range l.pieces {
		if i > 0 && !isByline(strings.TrimRight(l.pieces[i-1].text, " :")) && !joins(p.text) && !joins(l.pieces[i-1].text) {
			b.WriteByte(',')
		}
		b.WriteByte(' ')
		b.WriteString(p.text)
	}
	return strings.TrimSpace(b.String())
}

// isByline reports whether s is nothing but a lead that tells of authors. "About"
// also leads to other things.
func isByline(s string) bool { return isLead(s) && !isAbout(s) }

func isAbout(s string) bool {
	for _, w := range [...]string{"about", "über", "sobre"} {
		if len(s) >= len(w) && strings.EqualFold(s[:len(w)], w) {
			return true
		}
	}
	return false
}

// nextNames are the names of the lines from i on that hold nothing but names and
// what joins them, or of one that begins with a linked name and says who that is.
func (p *page) nextNames(i int) []string {
	m := &p.meta.mast
	var names []string
	for joined := true; joined && i < len(m.lines) && i != m.below; i++ {
		if l := m.lines[i]; len(l.text) > maxName {
			if p.linksToAuthor(l.pieces[0]) && isPersonal(l.pieces[0].text) {
				names = append(names, l.pieces[0].text)
				continue
			}
			break
		}
		var s string
		if s, joined = withoutJoiners(strings.Trim(m.lines[i].text, nameTrim+"&")); s == "" {
			joined = true
			continue
		}
		found := plausible(splitNames(s))
		if len(found) == 0 {
			break
		}
		names = append(names, found...)
		joined = joined || i+1 < len(m.lines) && i+1 != m.below && joins(m.lines[i+1].text)
	}
	return names
}

// joinerWords stand between names.
var joinerWords = [...]string{"and", "&", "und", "et", "y", "e", "en", "och", "og", "i", "и", "та", "і", "with", "mit", "avec", "con", "com", "met", "ve"}

// joins reports whether s is nothing but what stands between names.
func joins(s string) bool { return slices.Contains(joinerWords[:], strings.Trim(s, " ,")) }

// withoutJoiners takes what joins names from both ends of a line. It reports whether
// the next line goes on.
func withoutJoiners(s string) (rest string, more bool) {
	for _, w := range joinerWords {
		if s == w {
			return "", true
		}
		s = strings.TrimPrefix(s, w+" ")
		if before, ok := strings.CutSuffix(s, " "+w); ok {
			s, more = before, true
		}
	}
	rest = strings.TrimSuffix(s, ",")
	return strings.TrimLeft(rest, ","), more || rest != s
}

// ledBy reads "By Jane Doe and John Roe, Example Times".
func ledBy(s string) []string {
	rest, led := withoutLead(s)
	if !led || isAbout(s) || len(rest) > maxByline {
		return nil
	}
	return plausible(splitNames(s))
}

// maxByline is the length in bytes of the longest byline.
const maxByline = 160

// plausible drops what reads like a label or section rather than a name. Of words
// such as "Team" the last may be one: editors sign so.
func plausible(names []string) []string {
	kept := names[:0]
	for k, n := range names {
		words := strings.Fields(strings.ToLower(n))
		if k > 0 && words[0] == "the" {
			continue // the outlet
		}
		common := 0
		for i, w := range words {
			if commonWords[w] && !(i == 0 && w == "the") && !(i > 0 && i == len(words)-1 && signers[w]) {
				common++
			}
		}
		if 2*common < len(words) {
			kept = append(kept, n)
		}
	}
	return kept
}

// signers are the words after which a group of people signs: "The Lantern Team".
var signers = map[string]bool{"team": true, "staff": true, "editors": true, "desk": true, "bureau": true, "newsroom": true, "blog": true}

// authorPaths are the segments of addresses under which sites keep their authors.
var authorPaths = map[string]bool{
	"author": true, "authors": true, "autor": true, "autoren": true, "autores": true, "auteur": true, "auteurs": true, "autore": true, "autori": true, "avtor": true, "contributor": true, "contributors": true, "profile": true, "profiles": true,
	"people": true, "person": true, "staff": true, "writer": true, "writers": true, "byline": true, "journalist": true, "journalists": true, "redakteur": true, "reporter": true, "reporters": true, "columnist": true, "columnists": true,
	"our-people": true, "our-team": true, "team": true, "editors": true, "experts": true, "user": true, "users": true, "u": true, "by": true, "producers": true, "bio": true, "author-profile": true, "medewerker": true, "skribent": true, "auth": true, "yazar": true, "yazarlar": true, "szerzo": true, "biographie": true, "biography": true,
}

// leadsToAuthor reports whether the address is that of an author's page.
func leadsToAuthor[T string | []byte](href T) bool {
	start := 0 // of a segment
	for i := 0; i <= len(href); i++ {
		if i < len(href) && href[i] != '/' && href[i] != '?' && href[i] != '#' {
			continue
		}
		if isAuthorPath(href[start:i]) && !(start >= 2 && href[start-2] == '/') { // that is the host
			return true
		}
		if i < len(href) && href[i] != '/' {
			return href[i] == '?' && strings.Contains(string(href[i:]), "author=")
		}
		start = i + 1
	}
	return false
}

// isAuthorPath looks up a segment of an address, in any case.
func isAuthorPath[T string | []byte](segment T) bool {
	var lower [maxAuthorPath]byte
	if len(segment) == 0 || len(segment) > len(lower) || !mayPass(authorPathSieve, segment) {
		return false
	}
	for i := range len(segment) {
		lower[i] = segment[i]
		if 'A' <= segment[i] && segment[i] <= 'Z' {
			lower[i] |= 0x20
		}
	}
	return authorPaths[string(lower[:len(segment)])]
}

// maxAuthorPath is the length of the longest of authorPaths.
const maxAuthorPath = 14

// linkedNames are the names that link to an author's page.
func (p *page) linkedNames() []string {
	m := &p.meta.mast
	for i := range m.nearest {
		var names []string
		for _, piece := range m.lines[i].pieces {
			if len(piece.text) <= maxName && p.linksToAuthor(piece) && !p.apart(piece.element, roleAuthorBox) {
				names = append(names, linkedName(piece.text)...)
			}
		}
		if len(names) > 0 {
			return distinct(append(names, p.linkedBelow(i)...))
		}
	}
	return nil
}

// linkedBelow are the names of further authors on the lines below line i, each of which
// may have a line that says what they are.
func (p *page) linkedBelow(i int) []string {
	m := &p.meta.mast
	var names []string
	for j := i + 1; j < len(m.lines) && j != m.below; j++ {
		l := m.lines[j]
		switch {
		case p.linksToAuthor(l.pieces[0]) && isPersonal(l.pieces[0].text) && !p.apart(l.pieces[0].element, roleAuthorBox):
			names = append(names, l.pieces[0].text)
		case !p.isTitle(l):
			return names
		}
	}
	return names
}

// linksToAuthor reports whether the piece is a link to an author's page.
func (p *page) linksToAuthor(of piece) bool {
	n := p.tree.nodes[of.element].node
	if n.DataAtom != atom.A && n.Parent != nil {
		n = n.Parent
	}
	return n.DataAtom == atom.A && leadsToAuthor(attr(n, "href"))
}

// linkedName reads the text of a link to an author.
func linkedName(s string) []string {
	names := plausible(splitNames(s))
	for _, n := range names {
		if spaced(n) && !isPersonal(n) && !signers[strings.ToLower(n[strings.LastIndexByte(n, ' ')+1:])] {
			return nil
		}
	}
	return names
}

// signing are the leads that sign a text at its end, in lower case.
var signing = phrases("written by", "article by", "story by", "words by", "this post was written by", "this article was written by", "author:", "authors:", "about the author:", "autor:", "autorin:", "geschrieben von", "écrit par", "escrito por", "scritto da", "автор:", "текст:")

// signReach is how many blocks from the end a signature may stand.
const signReach = 12

// signedNames are those after "Written by" or its like in one of the last blocks.
func (p *page) signedNames() []string {
	blocks := p.draft.blocks
	for i := max(0, len(blocks)-signReach); i < len(blocks); i++ {
		s := blocks[i].Text.Plain
		if blocks[i].gone || len(s) > maxByline || len(s) < 8 {
			continue
		}
		for _, lead := range signing.of(s) {
			if lower := strings.ToLower(s); !strings.HasPrefix(lower, lead) || len(lower) != len(s) {
				continue
			}
			if names := plausible(splitNames(s[len(lead):])); len(names) > 0 {
				return names
			}
		}
	}
	return nil
}

// namedElsewhere are the names in the first element named as author that stands
// far from the headline, though not among other articles.
func (p *page) namedElsewhere() []string {
	for _, i := range p.meta.bylines {
		e := &p.tree.nodes[i]
		if e.role&roleAuthor == 0 || e.text > maxName || i < p.meta.headlineIndex || p.tree.inherits(i, roleHidden|roleChrome) || p.tree.quoted(i) {
			continue
		}
		text := nameList(e.node)
		if names := plausible(splitNames(text)); len(names) > 0 {
			return names
		}
		if h := handle(text); h != "" {
			return []string{h}
		}
	}
	return nil
}

// portrayedNames are lines that say what a picture beside them shows.
func (p *page) portrayedNames() []string {
	m := &p.meta.mast
	for i := range m.nearest {
		for _, piece := range m.lines[i].pieces {
			if !isPersonal(piece.text) {
				continue
			}
			for _, alt := range m.alts {
				if len(alt) < maxName+20 && strings.Contains(strings.ToLower(alt), strings.ToLower(piece.text)) {
					return []string{uncapped(piece.text)}
				}
			}
		}
	}
	return nil
}

// datedNames are names beside a date: "Jane Doe · 9 January 2024", or on the line
// before or after it.
func (p *page) datedNames() []string {
	m := &p.meta.mast
	for i := range m.nearest {
		l := m.lines[i].text
		d, start, end := findDate(l, dayFirst)
		if d == "" || len(l) > maxDateLine {
			continue
		}
		parts := append(segments(l[:start]), segments(l[end:])...)
		parts = append(parts, p.unlinked(m.lines[i])...)
		for _, j := range [...]int{i - 1, i + 1} {
			if j >= 0 && j < len(m.lines) && max(i, j) != m.below && len(m.lines[j].text) <= maxDateLine {
				parts = append(parts, p.unlinked(m.lines[j])...)
			}
		}
		for _, s := range parts {
			s, _ = withoutLead(strings.Trim(s, nameTrim+","))
			for _, lead := range [...]string{" By ", " Von ", " Par ", " Por "} {
				if section, after, ok := strings.Cut(s, lead); ok && !strings.Contains(section, " ") {
					s = after
				}
			}
			if isPersonal(s) {
				return []string{uncapped(s)}
			}
			if names := splitNames(s); len(names) > 1 && !slices.ContainsFunc(names, func(n string) bool { return !isPersonal(n) }) {
				return names
			}
		}
	}
	return nil
}

// titledNames are a name on a line by the headline with what that person is on the next.
func (p *page) titledNames() []string {
	m := &p.meta.mast
	for i := range m.nearest {
		var names []string
		for j := i; j+1 < len(m.lines) && j+1 != m.below && isPersonal(m.lines[j].text) && p.isTitle(m.lines[j+1]); j += 2 {
			names = append(names, uncapped(m.lines[j].text))
		}
		if len(names) > 0 {
			return distinct(names)
		}
	}
	return nil
}

// headedNames are the names that are headings under one such as "Authors", each over a
// box about somebody.
func (p *page) headedNames() []string {
	t := &p.tree
	for i := int32(1); i < int32(len(t.nodes)); i++ {
		e := &t.nodes[i]
		if e.role&(roleHidden|roleChrome|roleTeaser|roleComments) != 0 || e.node.DataAtom == atom.Aside || e.names&wRelated != 0 {
			i = e.end - 1
			continue
		}
		if !isHeading(e.node.DataAtom) || e.text > maxName || !isBoxTitle(soleText(e.node)) {
			continue
		}
		var names []string
		end := min(t.nodes[e.parent].end, e.end+headedReach)
		for i = e.end; i < end && len(names) < maxAuthors; i++ {
			if under := &t.nodes[i]; isHeading(under.node.DataAtom) && under.text <= maxName {
				if name := personIn(textOf(under.node)); isPersonal(name) && tellsOf(textBehind(under.node), name) {
					names = append(names, name)
				}
			}
		}
		if len(names) > 0 {
			return distinct(names)
		}
	}
	return nil
}

// textBehind is the text of the elements behind n, up to a heading.
func textBehind(n *html.Node) string {
	var b strings.Builder
	for n = n.NextSibling; n != nil && !isHeading(n.DataAtom) && b.Len() < maxNotice; n = n.NextSibling {
		if n.Type == html.ElementNode {
			b.WriteString(beginOf(n, maxNotice))
			b.WriteByte(' ')
		}
	}
	return b.String()
}

// headedReach is within how many elements behind such a heading the names stand.
const headedReach = 240

// koreanNames are names of two to four syllables before the word for a reporter.
func (p *page) koreanNames() []string {
	m := &p.meta.mast
	for i := range m.nearest {
		name, rest, _ := strings.Cut(m.lines[i].text, " ")
		if n := utf8.RuneCountInString(name); n < 2 || n > 4 || !unicode.Is(unicode.Hangul, firstRune(name)) || len(m.lines[i].text) > maxDateLine {
			continue
		}
		if koreanTitles[firstField(rest)] {
			return []string{name}
		}
	}
	return nil
}

// onlyLinkedNames is the only person that links by rel=author name, wherever on the page
// but in teasers and comments.
func (p *page) onlyLinkedNames() []string {
	only := ""
	for _, i := range p.meta.bylines {
		e := &p.tree.nodes[i]
		if e.node.DataAtom != atom.A || e.text > maxName || !hasRel(e.node, "author") || p.tree.inherits(i, roleHidden|roleComments|roleTeaser|roleEmbed) {
			continue
		}
		if n := plain.Name(textOf(e.node)); !isPersonal(n) || only != "" && !sameName(only, n) {
			return nil
		} else if only == "" {
			only = uncapped(n)
		}
	}
	if only == "" {
		return nil
	}
	return []string{only}
}

func hasRel(n *html.Node, rel string) bool {
	return slices.Contains(strings.Fields(strings.ToLower(attr(n, "rel"))), rel)
}

// unlinked are the pieces of a line that lead nowhere: sections stand beside dates
// too, and are links.
func (p *page) unlinked(l mastLine) []string {
	var texts []string
	for _, piece := range l.pieces {
		n := p.tree.nodes[piece.element].node
		if n.DataAtom != atom.A && (n.Parent == nil || n.Parent.DataAtom != atom.A) {
			texts = append(texts, piece.text)
		}
	}
	return texts
}

// particles are the words in lower case that names hold.
var particles = map[string]bool{"van": true, "von": true, "de": true, "der": true, "den": true, "del": true, "della": true, "di": true, "da": true, "dos": true, "du": true, "la": true, "le": true, "el": true, "al": true, "bin": true, "ibn": true, "ben": true, "ter": true, "zu": true, "y": true, "e": true, "af": true, "av": true, "do": true, "das": true, "het": true, "ten": true}

// isPersonal reports whether s can hardly be anything but a person's name: two to
// four words, each like a part of one.
func isPersonal(s string) bool {
	if !looksLikeName(s) || strings.ContainsAny(s, "&0123456789()+") {
		return false
	}
	count := 0
	for w := range strings.FieldsSeq(s) {
		lower := strings.ToLower(strings.Trim(w, ".,"))
		switch {
		case particles[lower] && !(strings.HasSuffix(s, w) && unicode.IsUpper(firstRune(w))):
			continue
		case commonWords[lower], !unicode.IsUpper(firstRune(w)), strings.ToUpper(w) == w && len(w) > 2 && strings.ToUpper(s) != s:
			return false
		}
		count++
	}
	return 2 <= count && count <= 4
}

// commonWords are words of sections, buttons and labels in capitals that no name
// holds, in lower case.
var commonWords = wordSet(`
	news team blog guide guides home reading mins top best how to and or for of in on at a an your our we contact privacy policy
	table contents content marketing computing business technology tech science health sports sport culture politics world opinion review reviews research
	development design data digital software cloud security finance money travel food lifestyle education learning press release releases media social
	video videos podcast events resources company companies product products engineering article story stories post posts update updates
	last key takeaways summary overview introduction what why when where who this that with from about all new latest featured free sign up
	log login start shopping shop now hire try book buy join discover explore view full trends subscribe newsletter comment back next
	previous search menu skip download case study studies white paper real estate artificial intelligence machine online web app apps mobile garden buying
	small big local community public general life style insights insight staff senior
	head chief co-founder president professor no yes advertisement sponsored partner affiliate disclosure print listen watch save copy
	link english deutsch français español april june august monday tuesday wednesday
	thursday friday saturday sunday united states york san francisco los angeles uncategorized`)

func wordSet(list string) map[string]bool {
	set := map[string]bool{}
	for w := range strings.FieldsSeq(list) {
		set[w] = true
	}
	return set
}

// shownByline is the line of authors as printed.
func (p *page) shownByline() string {
	for _, i := range p.meta.bylines {
		e := &p.tree.nodes[i]
		if e.text < maxMasthead && p.besideHeadline(i) && !p.tree.inherits(i, roleHidden|roleTeaser) && !p.inOther(i) {
			if len(splitNames(nameList(e.node))) > 0 {
				return bylineOf(e.node)
			}
		}
	}
	return ""
}

// lineNaming is the line by the headline, led by "By" or its like, that names n.
func (p *page) lineNaming(n string) string {
	m := &p.meta.mast
	for i := range m.nearest {
		l := m.lines[i]
		for _, s := range segments(l.parted()) {
			if names := ledBy(s); len(l.text) <= maxDateLine && len(names) > 0 && names[0] == n {
				return l.text
			}
		}
	}
	return ""
}

// bylineOf is the text of a byline less the dates that stand in elements of their own.
func bylineOf(n *html.Node) string { return bylineText(n, false) }

// nameList is that text with a comma where one name ends and the next begins, as far as
// elements tell.
func nameList(n *html.Node) string { return bylineText(n, true) }

func bylineText(n *html.Node, list bool) string {
	w := bylineWriter{list: list}
	w.write(n)
	return strings.TrimRight(plain.Name(w.String()), nameTrim+",")
}

// shownNames are the names that elements near the headline hold. An element
// within another that gave names only repeats them.
func (p *page) shownNames() []string {
	var names []string
	done := int32(-1)
	for k, i := range p.meta.bylines {
		e := &p.tree.nodes[i]
		if len(names) > 0 && (i > done+nameReachOn || i >= p.main && done <= p.main) {
			break // somebody else's
		}
		if i < done || e.text > maxMasthead || !p.besideHeadline(i) && !p.tree.within(i, p.main) || p.tree.inherits(i, roleHidden|roleChrome|roleAuthorBox|roleEmbed|roleTeaser) || p.tree.quoted(i) || p.inOther(i) {
			continue
		}
		if e.role&roleByline != 0 && e.role&roleAuthor == 0 && p.holdsAuthor(k) {
			continue // the names are in elements of their own
		}
		found := splitNames(nameList(e.node))
		if len(found) > 0 {
			names = append(names, found...)
			done = e.end
		}
	}
	return distinct(names)
}

// nameReachOn is how many elements there may be between the names of one byline.
const nameReachOn = 40

// inOther reports whether element i stands in the <article> of another text.
func (p *page) inOther(i int32) bool {
	for ; i >= 0; i = p.tree.nodes[i].parent {
		if p.tree.nodes[i].node.DataAtom == atom.Article {
			return !p.tree.within(p.meta.headlineIndex, i) && !p.tree.within(p.main, i) && !p.tree.within(i, p.main)
		}
	}
	return false
}

// quoted reports whether element i stands in a figure or quotation: what it names
// has its own authors.
func (t *tree) quoted(i int32) bool {
	for ; i >= 0; i = t.nodes[i].parent {
		if a := t.nodes[i].node.DataAtom; a == atom.Figure || a == atom.Blockquote {
			return true
		}
	}
	return false
}

// holdsAuthor reports whether an element named as author lies below the k-th of the
// bylines.
func (p *page) holdsAuthor(k int) bool {
	i := p.meta.bylines[k]
	for _, j := range p.meta.bylines[k+1:] {
		if !p.tree.within(j, i) {
			return false
		}
		if p.tree.nodes[j].role&roleAuthor != 0 {
			return true
		}
	}
	return false
}
