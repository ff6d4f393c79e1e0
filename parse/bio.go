package parse

import (
	"slices"
	"strings"
	"unicode"
	"unicode/utf8"

	"golang.org/x/net/html"
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
	said := withoutPages(withoutByline(n.Bio, a.Name))
	if said != n.Bio && isJob(said) {
		n.Role, said = said, ""
	}
	n.Bio = withName(said, a.Name)
	if beginsWith(n.Bio, placeholderBios) {
		n.Bio = ""
	}
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
	if !led || len(rest) < len(name) || !strings.EqualFold(rest[:len(name)], name) {
		return bio
	}
	rest = strings.TrimLeft(rest[len(name):], nameTrim+",:")
	if first := firstRune(rest); unicode.IsLower(first) && !beginsWithVerb(rest) || first == '’' || first == '\'' {
		return bio // "Author Jane Doe and her husband live at Ostrey."
	}
	return rest
}

// withName begins a bio with the name where it stands apart: "Jane Doe", "is a writer".
func withName(bio, name string) string {
	if unicode.IsLower(firstRune(bio)) && beginsWithVerb(bio) {
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
var authorPages = phrases("view all posts", "view all articles", "view author", "see all posts", "see all articles", "more posts by", "more from", "more by", "all posts by", "all articles by", "latest posts by", "read more", "full bio", "view profile", "view bio", "read full bio", "see full bio", "follow ", "more articles", "read about ", "read all", "zeige alle beiträge", "alle beiträge von", "alle artikel von", "mehr von", "mehr artikel von", "voir tous les articles", "tous les articles de", "ver todas las entradas", "ver más artículos", "más de", "vedi tutti gli articoli", "altri articoli di", "ver todos os posts", "bekijk alle berichten", "zobacz wszystkie", "więcej tekstów", "все статьи", "все записи")

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
	tail  int32    // the element from which the body's end begins
	first int      // the first block with words, which is no bio
	names []string // the words of the names of the people, as they are and in capitals
	order []int    // the blocks of the body that have an element, in the order of these
}

// looseBios finds bios that stand in no box and takes them out of the body.
func (p *page) looseBios() {
	if len(p.people()) == 0 {
		return
	}
	r := bioReader{page: p, tail: p.bodyEnd(), names: p.nameWords()}
	r.first = slices.IndexFunc(p.draft.blocks, func(b draftBlock) bool { return !b.gone && b.HasWords() })
	t, found := &p.tree, 0
	for i := max(p.meta.headlineIndex, 0); i < int32(len(t.nodes)) && found < maxBios; i++ {
		e := &t.nodes[i]
		switch {
		case notText(e.node.DataAtom), e.role&(roleComments|roleTeaser|roleCaption) != 0 && e.names&wBio == 0:
			i = e.end - 1
		case e.own < leastNotice || isInline(e.node.DataAtom) || e.text > maxNotice:
		default:
			if about, s := r.read(i); len(about) > 0 {
				i = r.take(i, about, s)
				found++
			}
		}
	}
}

// take gives what paragraph i says to those it is about and takes it out of the body,
// with what goes on behind it. It returns the last element that it took.
func (r *bioReader) take(i int32, about []*article.Person, s string) int32 {
	more := r.goesOn(i, about[0])
	last := max(r.tree.nodes[i].end-1, r.dropWithin(i, s))
	for _, k := range more {
		b := &r.draft.blocks[k]
		s += " " + b.Text.Plain
		last = max(last, b.element)
		r.drop(k, "bio")
	}
	for _, part := range r.parts(s, about) {
		if a := part.person; !strings.Contains(a.Bio, part.text) {
			r.tell(a, notice{Person: article.Person{Bio: part.text}, node: r.tree.nodes[i].node}, "says who the author is")
		}
	}
	return last
}

// bioPart is what a paragraph says of one of the people.
type bioPart struct {
	person *article.Person
	text   string
}

// parts parts what is said of several people where a sentence begins with the name of
// another one.
func (r *bioReader) parts(s string, about []*article.Person) []bioPart {
	if len(about) > 1 { // the same of all
		var all []bioPart
		for _, a := range about {
			all = append(all, bioPart{a, s})
		}
		return all
	}
	var all []bioPart
	person, start := about[0], 0
	for i := 1; i < len(s); i++ {
		if s[i-1] != ' ' || !endsSentence(strings.TrimRight(s[start:i], " ")) {
			continue
		}
		for _, other := range r.people() {
			if !sameName(other.Name, person.Name) && isPersonal(other.Name) && strings.HasPrefix(s[i:], other.Name+" ") {
				all = append(all, bioPart{person, strings.TrimSpace(s[start:i])})
				person, start = other, i
			}
		}
	}
	return append(all, bioPart{person, s[start:]})
}

// goesOn returns the blocks behind paragraph i in which the bio of a goes on: those that
// begin with a pronoun, and where it is set in italics those set so, too, that speak of a.
func (r *bioReader) goesOn(i int32, a *article.Person) []int {
	blocks := r.draft.blocks
	first := r.blockIn(i)
	if first < 0 {
		return nil
	}
	var more []int
	for k := first + 1; k < len(blocks) && len(more) < tailReach; k++ {
		b := &blocks[k]
		if r.tree.within(b.element, i) {
			continue
		}
		plain := b.Text.Plain
		if b.gone || b.Kind != article.Paragraph || b.italic() != blocks[first].italic() || !endsSentence(plain) || len(plain) > maxNotice/2 {
			break
		}
		if !b.italic() && !subjectPronouns[strings.ToLower(firstField(plain))] || opensWithOther(plain, a.Name) || !speaksOf(plain, a.Name) {
			break
		}
		more = append(more, k)
	}
	return more
}

// blockIn returns the first block of the body in element i, -1 if there is none.
func (r *bioReader) blockIn(i int32) int {
	blocks := r.draft.blocks
	if r.order == nil {
		for k := range blocks {
			if blocks[k].element > 0 {
				r.order = append(r.order, k)
			}
		}
		slices.SortStableFunc(r.order, func(a, b int) int { return int(blocks[a].element - blocks[b].element) })
	}
	at, _ := slices.BinarySearchFunc(r.order, i, func(k int, i int32) int { return int(blocks[k].element - i) })
	if at < len(r.order) && r.tree.within(blocks[r.order[at]].element, i) {
		return r.order[at]
	}
	return -1
}

const (
	// leastNotice and maxNotice are how many bytes of words such a paragraph may have.
	leastNotice, maxNotice = 20, 1500
	// tailReach is how many paragraphs of the body its end has.
	tailReach = 4
	// maxBios bounds the bios of one page.
	maxBios = 2 * maxAuthors
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

// read reads paragraph i if it says who some of the people are.
func (r *bioReader) read(i int32) (about []*article.Person, text string) {
	t := &r.tree
	inside := t.within(i, r.main)
	if inside && (i < r.tail || r.blockIn(i) <= r.first) || !holdsAny(t.nodes[i].node, r.names) && !beginsSubject(t.nodes[i].node) {
		return nil, ""
	}
	s := withoutFrame((&boxReader{page: r.page}).textOf(i))
	if len(s) < leastNotice {
		return nil, ""
	}
	a := r.namedIn(s)
	switch {
	case a == nil:
		if a = r.onlyAuthor(); a != nil && r.saysAuthor(i, s) {
			return []*article.Person{a}, s
		}
		return nil, ""
	case t.nodes[i].names&wBio != 0 && !inside && t.nodes[i].own > t.nodes[i].text/2: // else it is a box
		return []*article.Person{a}, s
	}
	return r.subjects(i, s), s
}

// subjects are the people with whose names s begins if it says who they are.
func (r *bioReader) subjects(i int32, s string) []*article.Person {
	var found []*article.Person
	rest := withoutTitle(s)
	for {
		a, after, full := r.nameAt(rest)
		if a == nil {
			return nil
		}
		found = append(found, a)
		sure := full && (isPersonal(a.Name) || caseless(a.Name)) || r.tree.named(i, wAuthor|wBio)
		if sure && (tellsWho(after) || full && r.closing(i) && tellsSomething(after)) {
			return found
		}
		next, joined := withoutJoiner(after)
		if !joined {
			return nil
		}
		rest = next
	}
}

// nameAt returns whom of the people s begins with, what follows the name, and whether
// that is the full one.
func (r *bioReader) nameAt(s string) (a *article.Person, rest string, full bool) {
	for _, p := range r.people() {
		if after, whole := afterName(s, p.Name); after != "" && (whole || a == nil) {
			a, rest, full = p, after, whole
			if whole {
				break
			}
		}
	}
	return a, rest, full
}

// withoutJoiner cuts a comma or a word such as "and" off the begin of s.
func withoutJoiner(s string) (rest string, ok bool) {
	s = strings.TrimLeft(s, " ")
	if rest, ok = strings.CutPrefix(s, ", "); ok {
		s = rest
	}
	first, after, _ := strings.Cut(s, " ")
	if joins(first) {
		return after, true
	}
	return s, ok
}

// onlyAuthor is the one person who wrote the article and of whom nothing is told yet,
// nil if that is nobody or several.
func (p *page) onlyAuthor() *article.Person {
	all := p.article.Authors
	if len(all) != 1 || all[0].Bio != "" || all[0].Kind == article.Organisation {
		return nil
	}
	return &all[0]
}

// saysAuthor reports whether s says who the author is and names nobody: "The author is
// a pilot." In the body it must be set apart, or be the last and short and have a word of
// what writers are: a review may end with the author of its book.
func (r *bioReader) saysAuthor(i int32, s string) bool {
	after := afterSubject(s)
	switch {
	case r.setApart(i):
		return tellsWho(after) || r.isLast(r.blockIn(i)) && tellsSomething(after) && (isCallingIn(s) || caseless(strings.TrimLeft(after, " ")))
	case r.tree.within(i, r.main) && (!r.isLast(r.blockIn(i)) || len(s) > maxUpdate || !isCallingIn(s)):
		return false
	}
	return tellsWho(after)
}

// setApart reports whether the block in element i is set in italics or brackets or stands
// behind a rule.
func (r *bioReader) setApart(i int32) bool {
	k := r.blockIn(i)
	if k < 0 || r.draft.blocks[k].gone {
		return false
	}
	b := &r.draft.blocks[k]
	return b.italic() || enclosed(b.Text.Plain) || k > 0 && r.draft.blocks[k-1].Kind == article.Rule
}

// closing reports whether the block in element i is set in italics, or is the last and set
// apart: behind a rule the story may go on.
func (r *bioReader) closing(i int32) bool {
	k := r.blockIn(i)
	if k < 0 || r.draft.blocks[k].gone {
		return false
	}
	return r.draft.blocks[k].italic() || r.setApart(i) && r.isLast(k)
}

// isLast reports whether block k is the last with words.
func (r *bioReader) isLast(k int) bool {
	return k >= 0 && !slices.ContainsFunc(r.draft.blocks[k+1:], func(b draftBlock) bool { return !b.gone && b.HasWords() })
}

// tellsSomething reports whether what follows a name may say anything of a person but
// that they spoke or wrote down what somebody said.
func tellsSomething(s string) bool {
	if strings.HasPrefix(s, ", ") {
		return true
	}
	s = strings.TrimLeft(s, " ")
	first := firstField(s)
	return unicode.IsLower(firstRune(s)) && !joins(first) && !interviewing[first] || caseless(s)
}

// interviewing are the verbs with which lines go on that credit an interview, in lower
// case.
var interviewing = wordSet("spoke talked interviewed reported contributed asked sprach führte befragte interviewte a entrevistó conversó habló intervistò ha sprak rozmawiał rozmawiała беседовал беседовала")

// caseless reports whether s begins with a letter of a script without capitals.
func caseless(s string) bool {
	r := firstRune(s)
	return unicode.IsLetter(r) && unicode.ToUpper(r) == r && unicode.ToLower(r) == r
}

// isCallingIn reports whether s has a word of what people are who write articles.
func isCallingIn(s string) bool {
	s = strings.ToLower(s)
	return containsAny(s, callings[:])
}

// callings are the beginnings of such words in the larger languages, in lower case.
var callings = [...]string{
	"universit", "univerz", "uniwers", "универс", "університ", "institut", "hochschule", "akadem", "académ", "professor", "profesor", "profess", "prof.", "dozent", "lecturer", "maître de conf", "journalist", "periodista", "giornalist", "jornalist", "dziennikar", "журналист", "editor", "redakteur", "rédact", "catedr", "fellow", "researcher", "forscher", "chercheu", "investigador", "doctor", "doktor", "доктор", "кандидат", "доцент",
	"jurist", "lawyer", "anwalt", "avocat", "abogad", "historian", "historiker", "historien", "economist", "ökonom", "économiste", "economista", "sociolo", "szociol", "soziolog", "politolog", "minister", "senator", "direktor", "director", "directeur", "columnist", "kolumn", "writer", "schriftsteller", "écrivain", "escritor", "scrittor", "author of", "大学", "大學", "教授", "研究", "記者", "记者", "كاتب", "باحث", "أستاذ",
}

// authorSubjects are how lines begin that say who the author is without a name, in
// lower case.
var authorSubjects = phrases(
	"the author", "the writer", "this writer", "our author", "our writer", "der autor", "die autorin", "der verfasser", "die verfasserin", "unser autor", "unsere autorin", "l'auteur", "l'auteure", "l'autrice", "el autor", "la autora", "o autor", "a autora", "l'autore", "de auteur", "autor", "autorka", "författaren", "artikelförfattaren", "forfatteren", "skribenten", "автор", "авторка", "작가", "作者", "本文作者", "筆者", "著者", "الكاتب", "الكاتبة", "yazar", "a szerző", "autorul", "autoarea", "הכותב", "הכותבת", "המחבר", "המחברת", "लेखक", "लेखिका", "ο συγγραφέας", "η συγγραφέας",
)

// beginsSubject reports whether the text of n may begin with one of authorSubjects.
func beginsSubject(n *html.Node) bool {
	for n.Type == html.ElementNode && n.FirstChild != nil {
		n = n.FirstChild
		for n.Type == html.TextNode && n.NextSibling != nil && strings.TrimSpace(n.Data) == "" {
			n = n.NextSibling
		}
	}
	s := strings.TrimLeftFunc(n.Data, func(r rune) bool { return !unicode.IsLetter(r) })
	return n.Type == html.TextNode && slices.ContainsFunc(authorSubjects.of(s), func(p string) bool { return mayBegin(s, p) })
}

// afterSubject is what follows the longest of authorSubjects with which s begins, in lower
// case; "" if it begins with none.
func afterSubject(s string) string {
	few := authorSubjects.of(s)
	if len(few) == 0 {
		return ""
	}
	s = foldLabel(s)
	best := 0
	for _, p := range few {
		if rest, ok := strings.CutPrefix(s, p); ok && len(p) > best && (caseless(p) || !inWord(firstRune(rest))) {
			best = len(p)
		}
	}
	if best == 0 {
		return ""
	}
	return s[best:]
}

// withoutFrame cuts off what only sets a bio off: brackets around all of it, a sign or
// the heading of such boxes before it.
func withoutFrame(s string) string {
	for enclosed(s) {
		in := inside(s)
		s = strings.TrimSpace(s[in.Start:in.End])
	}
	s = strings.TrimLeftFunc(s, func(r rune) bool { return isSymbol(r) || strings.ContainsRune(" •–—·■◆●[", r) })
	if head, rest, ok := strings.Cut(s, ": "); ok && isBoxTitle(head) {
		return strings.TrimSpace(rest)
	}
	return s
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
		if next := firstRune(s[len(name):]); !unicode.IsLetter(next) || caseless(s[len(name):]) {
			return s[len(name):], true
		}
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
		if aside, after, found := strings.Cut(rest, ","); found && !strings.Contains(aside, ". ") && tellsWho(after) {
			return true
		}
		s = strings.TrimLeft(rest, " ")
	}
	for _, lead := range [...]string{"’s ", "'s "} {
		if rest, ok := strings.CutPrefix(s, lead); ok {
			return beginsWith(rest, ownWorks)
		}
	}
	return beginsWithVerb(s)
}

// beginsWithVerb reports whether s begins with one of bioVerbs.
func beginsWithVerb(s string) bool {
	for _, w := range bioVerbs.of(s) {
		if len(s) > len(w) && strings.EqualFold(s[:len(w)], w) {
			if next, _ := utf8.DecodeRuneInString(s[len(w):]); !unicode.IsLetter(next) || unicode.In(next, unicode.Han) || w[len(w)-1] == ' ' {
				return true
			}
		}
	}
	return false
}

// bioVerbs are the words with which bios go on after the name, in lower case: what
// people are and do, not what they did one day.
var bioVerbs = phrases(
	"is", "was", "has", "are", "have", "covers", "covered", "writes", "wrote for", "reports", "reported for", "joined", "works", "worked", "lives", "serves", "served", "teaches", "taught", "leads", "edits", "edited", "hosts", "holds", "studied", "studies", "grew up", "spent", "began", "started", "founded", "co-founded", "specializes", "specialises", "specialized", "received", "graduated", "earned", "loves", "runs", "directs", "blogs", "tweets", "contributes", "enjoys", "focuses", "oversees", "manages", "practices", "believes", "divides", "draws", "photographs", "translates", "produces", "researches", "lectures", "comes from", "hails from", "currently", "previously", "can be reached", "may be reached",
	"ist", "war", "hat", "sind", "haben", "arbeitet", "arbeitete", "schreibt", "lebt", "studierte", "studiert", "lehrt", "leitet", "berichtet", "forscht", "betreut", "gehört", "verantwortet", "wurde", "kam", "begann", "volontierte", "absolvierte", "beschäftigt sich", "kümmert sich", "jahrgang", "geboren", "promovierte", "unterrichtet", "moderiert", "gründete", "wuchs", "macht", "liebt", "übersetzt", "betreibt", "bloggt",
	"est", "sont", "écrit", "travaille", "vit", "couvre", "enseigne", "dirige", "a été", "a travaillé", "collabore", "anime", "né", "née", "a rejoint", "étudie",
	"es", "son", "escribe", "trabaja", "cubre", "vive", "enseña", "ha trabajado", "ha sido", "colabora", "nació", "estudió", "se graduó", "fue",
	"è", "sono", "scrive", "lavora", "insegna", "collabora", "si occupa", "nasce", "nato", "nata", "laureato", "laureata", "cura",
	"é", "são", "escreve", "trabalha", "mora", "cobre", "ensina", "formado", "formada", "nasceu",
	"zijn", "werkt", "schrijft", "woont", "doceert", "studeerde", "volgt",
	"jest", "są", "je", "jsou", "působí", "pisze", "pracuje", "mieszka", "wykłada", "studiował", "studiowała", "ukończył", "ukończyła", "zajmuje się",
	"является", "пишет", "работает", "живёт", "живет", "преподаёт", "преподает", "родился", "родилась", "окончил", "окончила", "— ", "– ",
	"є", "пише", "працює", "живе", "викладає", "народився", "народилася", "закінчив", "закінчила",
	"היא", "הוא", "כותבת", "כותב", "עיתונאית", "עיתונאי", "עורכת", "עורך", "είναι", "γράφει", "εργάζεται", "este", "scrie", "lucrează", "on", "kirjoittaa", "työskentelee", "är", "skriver", "arbetar", "er", "arbejder", "jobber", "bor",
	"는", "은", "は", "是", "为", "為", "毕业于", "毕业", "任职于",
	"هو", "هي", "يعمل", "تعمل", "يكتب", "تكتب", "كاتب", "كاتبة", "صحفي", "صحفية",
)

// ownWorks go on after a name in the possessive.
var ownWorks = phrases("book", "new book", "latest book", "most recent book", "first book", "work", "writing", "debut", "novel", "latest novel", "forthcoming book", "reporting", "essays", "stories", "articles", "columns")

// opensWithOther reports whether s begins as a bio of somebody else than name does.
func opensWithOther(s, name string) bool {
	words := 0
	for i, c := range s {
		if c != ' ' && c != ',' {
			continue
		}
		if words++; words > maxNameWords {
			return false
		}
		if head := s[:i]; isPersonal(head) && !sameName(head, name) && tellsWho(s[i:]) {
			return true
		}
	}
	return false
}

// maxNameWords is how many words the name has at most with which a bio begins.
const maxNameWords = 4

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

// subjectPronouns are those with which a paragraph goes on about somebody.
var subjectPronouns = wordSet("he she they er sie il elle él ella lui lei ele ela hij zij он она він вона han hun hon")

// dropWithin takes the blocks that are the bio out of the body. It returns the last
// element that it took one of.
func (p *page) dropWithin(i int32, bio string) int32 {
	last := i
	for k := range p.draft.blocks {
		b := &p.draft.blocks[k]
		if !b.gone && b.element > 0 && p.tree.within(b.element, i) && strings.Contains(bio, strings.TrimSpace(firstWords(withoutFrame(b.Text.Plain)))) {
			p.drop(k, "bio")
			last = max(last, b.element)
		}
	}
	return last
}

// firstWords are enough of a text to know it by.
func firstWords(s string) string { return strings.ToValidUTF8(s[:min(len(s), 20)], "") }
