package parse

import (
	"slices"
	"strings"
	"unicode"
	"unicode/utf8"

	"golang.org/x/net/html/atom"

	"github.com/pullquote/pullquote/article"
)

// people are those a bio may be about: the authors, then who is credited.
func (p *page) people() []*article.Person {
	a := &p.article
	all := make([]*article.Person, 0, len(a.Authors)+len(a.Credits))
	for i := range a.Authors {
		all = append(all, &a.Authors[i])
	}
	for i := range a.Credits {
		all = append(all, &a.Credits[i].Person)
	}
	return all
}

// meant returns whom a notice is about: who has the name that it gives, or else whom
// its bio names first. nil if that is nobody known.
func (p *page) meant(n *notice) *article.Person {
	if n.Name != "" {
		return p.known(n.Name)
	}
	return p.namedIn(n.Bio)
}

// known returns the author or whoever is credited with that name, nil if nobody is.
func (p *page) known(name string) *article.Person {
	for _, a := range p.people() {
		if name != "" && (sameName(a.Name, name) || fold(a.Name) == fold(name)) {
			return a
		}
	}
	return nil
}

// namedIn returns who is named in full where a bio begins, or by a part of the name.
// nil if that is nobody known.
func (p *page) namedIn(bio string) *article.Person {
	if bio == "" {
		return nil
	}
	begin := bio[:min(len(bio), nameReach)]
	folded := " " + fold(begin) + " "
	var byPart *article.Person
	for _, a := range p.people() {
		name := fold(a.Name)
		if name != "" && strings.Contains(folded, " "+name+" ") {
			return a
		}
		if byPart == nil && namesPart(begin, a.Name) {
			byPart = a
		}
	}
	return byPart
}

// namesPart reports whether one of the words of a name stands in s.
func namesPart(s, name string) bool {
	for w := range strings.FieldsFuncSeq(s, func(r rune) bool { return !inWord(r) && r != '-' }) {
		if len(w) < 3 || unicode.IsLower(firstRune(w)) {
			continue
		}
		for part := range strings.FieldsSeq(name) {
			if strings.EqualFold(part, w) && !commonWords[strings.ToLower(w)] {
				return true
			}
		}
	}
	return false
}

// nameReach is how many bytes from the begin of a bio the name may stand.
const nameReach = 100

// tell adds what a notice says of a. Of several bios the longest that
// names them tells most.
func (p *page) tell(a *article.Person, n notice, rule string) {
	n.Bio = withName(withoutPages(withoutByline(n.Bio, a.Name)), a.Name)
	setIfEmpty(&a.Role, n.Role)
	setIfEmpty(&a.URL, n.URL)
	if names := namesPart(n.Bio, a.Name); names == namesPart(a.Bio, a.Name) && len(n.Bio) > len(a.Bio) || names && !namesPart(a.Bio, a.Name) {
		a.Bio = n.Bio
	}
	for _, u := range n.SameAs {
		a.SameAs = appendURL(a.SameAs, u)
	}
	if a.Image == nil {
		a.Image = n.Image
	}
	if a.ArticleCount == 0 {
		a.ArticleCount = n.ArticleCount
	}
	p.trace(n.node, Event{Field: "author box", Rule: rule, Kept: true, Text: a.Name})
}

// withoutByline cuts "Written by Jane Doe" off the begin of her bio.
func withoutByline(bio, name string) string {
	rest, led := withoutLead(bio)
	if led && len(rest) >= len(name) && strings.EqualFold(rest[:len(name)], name) {
		return strings.TrimLeft(rest[len(name):], nameTrim+",:")
	}
	return bio
}

// withName begins a bio with the name where it stands apart: "Jane Doe", "is a writer".
func withName(bio, name string) string {
	if unicode.IsLower(firstRune(bio)) && beginsWith(bio, bioVerbs) {
		return name + " " + bio
	}
	return bio
}

// withoutPages cuts what leads to more by the author off the end of a bio.
func withoutPages(bio string) string {
	if beginsWith(bio, authorPages) {
		return ""
	}
	for i := len(bio) - 1; i > 0; i-- {
		if bio[i] == ' ' && endsSentence(bio[:i]) {
			if !beginsWith(bio[i+1:], authorPages) {
				return bio
			}
			bio = bio[:i]
		}
	}
	return bio
}

// authorPages are the beginnings of links to more by an author, in lower case.
var authorPages = phrases("view all posts", "view all articles", "see all posts", "see all articles", "more posts by", "more from", "more by", "all posts by", "all articles by", "latest posts by", "read more", "full bio", "view profile", "view bio", "read full bio", "see full bio", "follow ", "more articles", "read about ", "read all", "zeige alle beiträge", "alle beiträge von", "alle artikel von", "mehr von", "mehr artikel von", "voir tous les articles", "tous les articles de", "ver todas las entradas", "ver más artículos", "más de", "vedi tutti gli articoli", "altri articoli di", "ver todos os posts", "bekijk alle berichten", "zobacz wszystkie", "więcej tekstów", "все статьи", "все записи")

// tellNameless gives what names nobody to the only author there is.
func (p *page) tellNameless(notices []notice) {
	for _, n := range notices {
		a := p.meant(&n)
		if a == nil && len(p.article.Authors) == 1 && n.Bio != "" && p.article.Authors[0].Bio == "" {
			a = &p.article.Authors[0]
		}
		if a == nil {
			p.trace(n.node, Event{Field: "author box", Rule: "no name"})
			continue
		}
		p.tell(a, n, "of the only author")
	}
}

// bioReader looks for bios in no box of their own: paragraphs that say who an author
// is, outside of the body or at its end.
type bioReader struct {
	*page
	tail int32 // the element from which the body's end begins
}

// looseBios finds bios that stand in no box and takes them out of the body.
func (p *page) looseBios() {
	if len(p.people()) == 0 {
		return
	}
	r := bioReader{page: p, tail: p.bodyEnd()}
	t := &p.tree
	for i := max(p.meta.headlineIndex, 0); i < int32(len(t.nodes)); i++ {
		e := &t.nodes[i]
		switch {
		case notText(e.node.DataAtom), e.role&(roleComments|roleTeaser|roleCaption) != 0 && e.names&wBio == 0:
			i = e.end - 1
		case e.own < leastNotice || isInline(e.node.DataAtom) || e.text > maxNotice:
		default:
			if a, bio := r.read(i); a != nil {
				more := r.goesOn(i, a)
				last := max(e.end-1, p.dropWithin(i, bio))
				for _, k := range more {
					b := &p.draft.blocks[k]
					bio += " " + b.Text.Plain
					last = max(last, b.element)
					p.drop(k, "bio")
				}
				if !strings.Contains(a.Bio, bio) {
					p.tell(a, notice{Person: article.Person{Bio: bio}, node: e.node}, "says who the author is")
				}
				i = last
			}
		}
	}
}

// goesOn returns the blocks behind paragraph i in which the bio of a goes on: where
// it is set in italics, those set so, too, that speak of a.
func (r *bioReader) goesOn(i int32, a *article.Person) []int {
	blocks := r.draft.blocks
	first := slices.IndexFunc(blocks, func(b draftBlock) bool { return b.element > 0 && r.tree.within(b.element, i) })
	if first < 0 || !blocks[first].italic() {
		return nil
	}
	var more []int
	for k := first + 1; k < len(blocks) && len(more) < tailReach; k++ {
		b := &blocks[k]
		if r.tree.within(b.element, i) {
			continue
		}
		if b.gone || b.Kind != article.Paragraph || !b.italic() || !endsSentence(b.Text.Plain) {
			break
		}
		if other := r.namedIn(b.Text.Plain); other != nil && other != a || !speaksOf(b.Text.Plain, a.Name) {
			break
		}
		more = append(more, k)
	}
	return more
}

const (
	// leastNotice and maxNotice are how many bytes of words such a paragraph may have.
	leastNotice, maxNotice = 20, 1500
	// tailReach is how many paragraphs of the body its end has.
	tailReach = 4
)

// bodyEnd is the element with which the end of the body begins.
func (p *page) bodyEnd() int32 {
	n := 0
	for i := len(p.draft.blocks) - 1; i >= 0; i-- {
		b := &p.draft.blocks[i]
		if b.gone || len(b.Text.Plain) < minProse || b.Kind != article.Paragraph {
			continue
		}
		if n++; n == tailReach || i == 0 {
			return b.element
		}
	}
	return 0
}

// read reads paragraph i if it says who one of the people is.
func (r *bioReader) read(i int32) (*article.Person, string) {
	t := &r.tree
	named := t.nodes[i].names&wBio != 0
	if t.within(i, r.main) && i < r.tail {
		return nil, ""
	}
	s := (&boxReader{page: r.page}).textOf(i)
	a := r.namedIn(s)
	if a == nil || len(s) < leastNotice {
		return nil, ""
	}
	if named && !t.within(i, r.main) {
		return a, s
	}
	rest, full := afterName(s, a.Name)
	switch {
	case rest == "", !(full && isPersonal(a.Name)) && !t.named(i, wAuthor|wBio):
	case tellsWho(rest):
		return a, s
	}
	return nil, ""
}

// named reports whether element i or one around it is called one of the words.
func (t *tree) named(i int32, w word) bool {
	for ; i > 0; i = t.nodes[i].parent {
		if a := t.nodes[i].node.DataAtom; t.nodes[i].names&w != 0 && a != atom.Body {
			return true
		}
	}
	return false
}

// textOf is the text of a paragraph, less the links after its last sentence.
func (r *boxReader) textOf(i int32) string {
	r.element(i, i)
	r.flush(false)
	var lines []string
	for _, l := range r.lines {
		lines = append(lines, l.text)
	}
	return strings.Join(lines, " ")
}

// afterName is what follows the name with which s begins, and whether that is the full
// name.
func afterName(s, name string) (rest string, full bool) {
	if len(s) > len(name) && strings.EqualFold(s[:len(name)], name) {
		return s[len(name):], true
	}
	first, rest, _ := strings.Cut(s, " ")
	for part := range strings.FieldsSeq(name) {
		if strings.EqualFold(part, first) {
			return " " + rest, false
		}
	}
	return "", false
}

// tellsWho reports whether what follows a name says who that is: one of the words of
// bios comes next, after what stands in brackets or between commas perhaps.
func tellsWho(s string) bool {
	if s = strings.TrimLeft(s, " \u00A0"); strings.HasPrefix(s, "(") {
		_, s, _ = strings.Cut(s, ")")
		s = strings.TrimLeft(s, " \u00A0")
	}
	if rest, ok := strings.CutPrefix(s, ","); ok {
		if _, after, found := strings.Cut(rest, ","); found && strings.IndexByte(rest, '.') != 0 {
			if tellsWho(after) {
				return true
			}
		}
		s = strings.TrimLeft(rest, " ")
	}
	for _, lead := range [...]string{"’s ", "'s "} {
		if rest, ok := strings.CutPrefix(s, lead); ok {
			return beginsWith(rest, ownWorks)
		}
	}
	for _, w := range bioVerbs.of(s) {
		if len(s) > len(w) && strings.EqualFold(s[:len(w)], w) {
			if next, _ := utf8.DecodeRuneInString(s[len(w):]); !unicode.IsLetter(next) {
				return true
			}
		}
	}
	return false
}

// bioVerbs are the words with which bios go on after the name, in lower case: what
// people are and do, not what they did one day.
var bioVerbs = phrases(
	"is", "was", "has", "covers", "covered", "writes", "wrote for", "reports", "reported for", "joined", "works", "worked", "lives", "serves", "served", "teaches", "taught", "leads", "edits", "edited", "hosts", "holds", "studied", "studies", "grew up", "spent", "began", "started", "founded", "co-founded", "specializes", "specialises", "specialized", "received", "graduated", "earned", "loves", "runs", "directs", "blogs", "tweets", "contributes", "enjoys", "focuses", "oversees", "manages", "practices", "believes", "divides", "draws", "photographs", "translates", "produces", "researches", "lectures", "comes from", "hails from", "currently", "previously", "also", "can be reached", "may be reached",
	"ist", "war", "hat", "arbeitet", "arbeitete", "schreibt", "lebt", "studierte", "studiert", "lehrt", "leitet", "berichtet", "forscht", "betreut", "gehört", "verantwortet", "wurde", "kam", "begann", "volontierte", "absolvierte", "beschäftigt sich", "kümmert sich", "jahrgang", "geboren", "promovierte", "unterrichtet", "moderiert", "gründete", "wuchs", "macht", "liebt", "übersetzt", "betreibt", "bloggt",
	"est", "écrit", "travaille", "vit", "couvre", "enseigne", "dirige", "a été", "a travaillé", "collabore", "anime", "né", "née", "a rejoint", "étudie",
	"es", "escribe", "trabaja", "cubre", "vive", "enseña", "dirige", "ha trabajado", "ha sido", "colabora", "nació", "estudió", "se graduó", "fue",
	"è", "scrive", "lavora", "insegna", "collabora", "si occupa", "nasce", "nato", "nata", "laureato", "laureata", "cura",
	"é", "escreve", "trabalha", "mora", "cobre", "ensina", "formado", "formada", "nasceu",
	"werkt", "schrijft", "woont", "doceert", "studeerde", "volgt", "is",
	"jest", "pisze", "pracuje", "mieszka", "wykłada", "studiował", "studiowała", "ukończył", "ukończyła", "zajmuje się",
	"является", "пишет", "работает", "живёт", "живет", "преподаёт", "преподает", "родился", "родилась", "окончил", "окончила", "— ", "– ",
	"є", "пише", "працює", "живе", "викладає", "народився", "народилася", "закінчив", "закінчила",
	"är", "skriver", "arbetar", "er", "arbejder", "jobber", "bor",
	"は", "是", "毕业于", "毕业", "任职于",
	"هو", "هي", "يعمل", "تعمل", "يكتب", "تكتب", "كاتب", "كاتبة", "صحفي", "صحفية",
)

// ownWorks go on after a name in the possessive.
var ownWorks = phrases("book", "new book", "latest book", "most recent book", "first book", "work", "writing", "debut", "novel", "latest novel", "forthcoming book", "reporting", "essays", "stories", "articles", "columns")

// speaksOf reports whether s has a part of the name, or a pronoun for it.
func speaksOf(s, name string) bool {
	for w := range strings.FieldsFuncSeq(s, notLetterOrMark) {
		if pronouns[strings.ToLower(w)] {
			return true
		}
	}
	return namesPart(s, name)
}

func notLetterOrMark(r rune) bool { return !unicode.IsLetter(r) && !unicode.IsMark(r) }

// pronouns stand for the author in the sentences of a bio after the first.
var pronouns = wordSet(`
	he she they his her their him
	er sie sein seine seinen seiner ihr ihre ihren ihrer
	il elle son sa ses
	él ella su sus
	lui lei egli suo sua suoi
	ele ela seu dele dela
	hij zij ze zijn haar
	ona jego jej
	он она его её ее
	він вона його її
	han hon hans hennes hun hendes`)

// dropWithin takes the blocks that are the bio out of the body. It returns the last
// element that it took one of.
func (p *page) dropWithin(i int32, bio string) int32 {
	last := i
	for k := range p.draft.blocks {
		b := &p.draft.blocks[k]
		if !b.gone && b.element > 0 && p.tree.within(b.element, i) && strings.Contains(bio, strings.TrimSpace(firstWords(b.Text.Plain))) {
			p.drop(k, "bio")
			last = max(last, b.element)
		}
	}
	return last
}

// firstWords are enough of a text to know it by.
func firstWords(s string) string { return strings.ToValidUTF8(s[:min(len(s), 20)], "") }
