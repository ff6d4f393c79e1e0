package parse

import (
	"slices"
	"strings"
	"unicode"

	"golang.org/x/net/html"
	"golang.org/x/net/html/atom"

	"github.com/pullquote/pullquote/article"
	"github.com/pullquote/pullquote/parse/internal/plain"
)

// authorBoxes reads the boxes about authors, each by itself where one holds several.
// Where authors are known, those of other boxes are none.
func (p *page) authorBoxes() []notice {
	known := len(p.article.Authors) > 0
	var nameless []notice
	for _, i := range p.meta.boxes {
		if p.meta.headlineIndex >= 0 && p.tree.within(p.meta.headlineIndex, i) {
			continue // all of the article is named so
		}
		if p.tree.inherits(i, roleTeaser) || p.inOther(i) {
			continue
		}
		for _, part := range p.boxParts(i) {
			n := p.readBox(part)
			switch at := p.meant(&n); {
			case at != nil:
				p.tell(at, n, "named")
			case n.Name != "" && !known:
				p.tell(p.author(n.Name), n, "named")
			case n.Name != "":
				p.trace(p.tree.nodes[part].node, Event{Field: "author box", Rule: "not an author", Text: n.Name})
			default:
				nameless = append(nameless, n)
			}
		}
	}
	return nameless
}

// tellsOfAuthor reports whether element i, named as an author, is a box about one: it
// holds more than a byline, and whole sentences.
func (p *page) tellsOfAuthor(i int32) bool {
	e := &p.tree.nodes[i]
	if e.text < leastBox || e.text > maxNotice || isInline(e.node.DataAtom) || e.node.DataAtom == atom.P || p.meta.headlineIndex >= 0 && p.tree.within(p.meta.headlineIndex, i) {
		return false
	}
	const text = roleBody | roleText | roleArticle
	if isEntry(e.node) || e.role&text != 0 || slices.ContainsFunc(p.tree.nodes[i+1:e.end], func(e element) bool { return e.role&text != 0 }) {
		return false // an article by the author
	}
	r := boxReader{page: p}
	r.element(i, i)
	r.flush(false)
	if len(r.lines) == 0 || p.tree.inherits(i, roleBody|roleText) && !isPersonal(personIn(r.lines[0].text)) {
		return false
	}
	described := p.meta.tags["description"] + "\n" + p.meta.tags["og:description"]
	return slices.ContainsFunc(r.lines, func(l boxLine) bool {
		return len(l.text) > longestLabel && endsSentence(l.text) && !l.linked && !strings.Contains(described, firstWords(l.text))
	})
}

// isEntry reports whether n is named as an article: "post author-jane", not "post-author".
func isEntry(n *html.Node) bool {
	for name := range strings.FieldsSeq(attr(n, "class")) {
		if wordsOf(name)&(wEntry|wAuthor) == wEntry {
			return true
		}
	}
	return false
}

// leastBox is the length in bytes of the shortest text of a box that only its author's
// name marks.
const leastBox = 80

// boxParts are the boxes of single authors in box i: those within it that stand side
// by side and are named alike, else itself.
func (p *page) boxParts(i int32) []int32 {
	t := &p.tree
	for j := i + 1; j < t.nodes[i].end; j++ {
		if !t.isBoxPart(j) {
			continue
		}
		parts := []int32{j}
		for k := t.nodes[j].end; k < t.nodes[t.nodes[j].parent].end; k = t.nodes[k].end {
			if t.isBoxPart(k) && t.nodes[k].names == t.nodes[j].names {
				parts = append(parts, k)
			}
		}
		if len(parts) > 1 {
			return parts
		}
	}
	return []int32{i}
}

func (t *tree) isBoxPart(j int32) bool {
	e := &t.nodes[j]
	return e.role&roleAuthorBox != 0 && e.text > leastBio && !isInline(e.node.DataAtom) && e.node.DataAtom != atom.P
}

// notice is what some part of the page tells of one person. Its name may be missing.
type notice struct {
	article.Person
	node *html.Node
}

// boxReader gathers the parts of one author box.
type boxReader struct {
	*page
	notice
	lines []boxLine
	line  lineWriter
	words word // names of the elements that are open within the box
	heads int  // headings that are open
	bare  bool // no name says that it is one: of chrome in it little may be left
}

// boxLine is a line of a box as a reader sees it.
type boxLine struct {
	text    string
	linked  bool // nearly all of it leads elsewhere
	words   word // what the elements around it are called
	heading bool
	author  bool // it is named as the name of an author
}

// readBox reads the box about an author: name, bio, count, picture and links stand in
// elements named so, or else the heading is the name and the rest the bio.
func (p *page) readBox(i int32) notice {
	r := p.gatherBox(i, false)
	r.sort()
	return r.notice
}

// gatherBox reads the lines, pictures and links of a box.
func (p *page) gatherBox(i int32, bare bool) *boxReader {
	r := &boxReader{page: p, bare: bare, notice: notice{node: p.tree.nodes[i].node}}
	if names := p.tree.nodes[i].names; names&wBox == 0 {
		r.words = names & wBio // all of it is the bio
	}
	for j := i; j < p.tree.nodes[i].end; j++ {
		if j != i && r.leavesOut(j) {
			j = p.tree.nodes[j].end - 1
			continue
		}
		switch n := p.tree.nodes[j].node; n.DataAtom {
		case atom.Img:
			if img, ok := (&builder{page: p}).image(n); ok && r.Image == nil {
				r.Image = &img
			}
		case atom.A:
			r.link(n)
		}
	}
	r.element(i, i)
	r.flush(false)
	return r
}

// link sorts a link of the box: the author's page on this site, or a profile elsewhere.
func (r *boxReader) link(n *html.Node) {
	u := r.resolve(attr(n, "href"))
	switch {
	case u == "":
	case provider(u) != "" || !r.ownSite(u):
		r.SameAs = appendURL(r.SameAs, u)
	case r.URL == "":
		r.URL = u
	}
}

// leavesOut tells lists of articles within a box.
func (r *boxReader) leavesOut(j int32) bool {
	return r.tree.nodes[j].names&wRelated != 0 || r.bare && r.tree.nodes[j].role&roleChrome != 0
}

// silent tells elements of a box with words that are not about the author.
func (r *boxReader) silent(j int32) bool {
	e := &r.tree.nodes[j]
	return e.text == 0 || notText(e.node.DataAtom) || e.role&roleHidden != 0 || e.node.DataAtom == atom.Button || r.bare && e.role&roleChrome != 0 ||
		e.names&(wRelated|wShare|wNewsletter|wNav|wAd|wTags) != 0 && e.names&wBio == 0
}

func (r *boxReader) element(j, box int32) {
	e := &r.tree.nodes[j]
	if j != box && r.silent(j) {
		return
	}
	block := !isInline(e.node.DataAtom) || e.node.DataAtom == atom.Br
	author := e.role&roleAuthor != 0 && e.text < maxName && j != box
	if block || e.names&(wJob|wCount) != 0 && j != box {
		r.flush(author)
	}
	outer := r.words
	if j != box {
		r.words |= e.names
	}
	if isHeading(e.node.DataAtom) {
		r.heads++
	}
	r.line.open(e.node)
	next := j + 1
	for c := e.node.FirstChild; c != nil; c = c.NextSibling {
		switch {
		case c.Type == html.TextNode:
			r.line.write(c.Data)
		case c.Type == html.ElementNode && next < e.end:
			r.element(next, box)
			next = r.tree.nodes[next].end
		}
	}
	r.line.close(e.node)
	if block || (author || e.names&(wName|wJob|wCount) != 0 && j != box) && !goesOn(e.node) || nameTouches(e) {
		r.flush(author)
	}
	if isHeading(e.node.DataAtom) {
		r.heads--
	}
	r.words = outer
}

// nameTouches reports whether e is a name that touches the next element: style sets them
// apart.
func nameTouches(e *element) bool {
	next := e.node.NextSibling
	return next != nil && next.Type == html.ElementNode && e.text < maxName && isPersonal(textOf(e.node)) && unicode.IsUpper(firstRune(strings.TrimSpace(textOf(next))))
}

// goesOn reports whether a sentence goes on behind n: a name in it is none alone.
func goesOn(n *html.Node) bool {
	next := n.NextSibling
	if next == nil || next.Type != html.TextNode {
		return false
	}
	first := firstRune(strings.TrimSpace(next.Data))
	return unicode.IsLower(first) || first == ',' || first == '(' || first == '’' || first == '\''
}

// flush ends a line.
func (r *boxReader) flush(author bool) {
	text, linked := r.line.take()
	if text != "" {
		r.lines = append(r.lines, boxLine{text, linked, r.words, r.heads > 0, author})
	}
}

// sort tells name, role, count and bio among the lines.
func (r *boxReader) sort() {
	var bio, rest []string
	named := -1 // the line that is the name
	for k, l := range r.lines {
		switch {
		case isBoxTitle(l.text):
		case r.Name == "" && r.namedBy(k, l):
			named = k
		case r.Name != "" && r.isHim(l.text):
		case l.words&wJob != 0 && r.Role == "" && len(l.text) < maxName:
			r.Role = l.text
		case l.words&wCount != 0 && r.ArticleCount == 0:
			r.ArticleCount = countIn(l.text)
		case r.Name != "" && len(bio)+len(rest) > 0 && l.leadsOn():
			r.tellBio(bio, rest, named)
			return // what follows is about somebody else
		case l.linked && !isSentence(l.text), isDateLine(l.text), isLead(strings.TrimRight(l.text, " :")), beginsWith(l.text, authorPages):
		case len(bio)+len(rest) > 0 && (l.heading && l.words&wBio == 0 || isDated(l.text)):
			r.tellBio(bio, rest, named)
			return // what follows is a list of articles
		case l.words&wBio != 0:
			bio = append(bio, l.text)
		case !l.heading || !isAbout(l.text):
			rest = append(rest, l.text)
		}
	}
	r.tellBio(bio, rest, named)
}

// leadsOn reports whether a line leads to what is said of somebody else.
func (l boxLine) leadsOn() bool {
	return isTask(l.text) || (l.heading || l.author || l.words&wName != 0) && isPersonal(personIn(l.text))
}

// isBoxTitle reports whether s is the heading of a box about an author, whoever that is.
func isBoxTitle(s string) bool {
	s = strings.TrimRight(s, " :：")
	if len(s) > maxName {
		return false
	}
	folded := ""
	return slices.ContainsFunc(boxTitles.of(s), func(title string) bool {
		if !mayBegin(s, title) {
			return false
		}
		if folded == "" {
			folded = foldLabel(s)
		}
		return folded == title
	})
}

// boxTitles are such headings, in lower case.
var boxTitles = phrases(
	"about the author", "about the authors", "about the writer", "about the editor", "about the reporter", "about me", "about the contributor", "about our expert", "about our experts", "meet the author", "the author", "the authors", "author", "authors", "author bio", "author profile", "author information", "written by", "who am i",
	"über den autor", "über die autorin", "über die autoren", "über die autorinnen", "über den verfasser", "über die verfasserin", "über mich", "zum autor", "zur autorin", "zur person", "der autor", "die autorin", "die autoren", "die autorinnen", "autor", "autorin", "autoren", "autorenprofil",
	"à propos de l'auteur", "à propos de l'auteure", "à propos de l'autrice", "a propos de l'auteur", "l'auteur", "l'auteure", "les auteurs", "qui suis-je", "auteur",
	"sobre el autor", "sobre la autora", "sobre los autores", "acerca del autor", "acerca de la autora", "acerca de", "el autor", "la autora", "sobre mí", "autora",
	"sobre o autor", "sobre a autora", "sobre os autores", "o autor", "a autora", "sobre mim",
	"informazioni sull'autore", "sull'autore", "l'autore", "l'autrice", "chi sono", "autore",
	"over de auteur", "over de auteurs", "over mij", "de auteur", "o autorze", "o autorce", "autorka", "o autorovi", "o autorce článku", "om författaren", "om forfatteren", "om skribenten", "kirjoittajasta", "tietoa kirjoittajasta", "a szerzőről", "despre autor", "yazar hakkında", "yazar", "σχετικά με τον συντάκτη", "о авторе",
	"об авторе", "об авторах", "автор", "авторы", "про автора", "про авторку", "про авторів",
	"عن الكاتب", "عن الكاتبة", "عن المؤلف", "نبذة عن الكاتب", "الكاتب", "על המחבר", "על הכותב", "על הכותבת",
	"作者简介", "作者介紹", "关于作者", "關於作者", "作者", "著者", "著者紹介", "著者プロフィール", "この記事を書いた人", "この記事の著者", "ライタープロフィール", "プロフィール", "執筆者", "執筆者プロフィール", "筆者", "筆者プロフィール", "글쓴이", "저자 소개",
)

// isDated reports whether a line begins with a date, as those of a list of articles do.
func isDated(s string) bool {
	if !unicode.IsDigit(firstRune(s)) {
		return false
	}
	d, start, _ := findDate(s, dayFirst)
	return d != "" && start == 0
}

// namedBy reads the name in line k: it is named or set so, or it is one of the names
// known, or it is the first line.
func (r *boxReader) namedBy(k int, l boxLine) bool {
	n := personIn(l.text)
	_, led := withoutLead(l.text)
	switch {
	case n == "":
		if n = handle(l.text); n == "" || r.authorIndex(n) < 0 && !(led && l.heading && len(r.article.Authors) == 0) {
			return false
		}
	case l.words&wName != 0 && l.words&wJob == 0, l.heading, l.author, r.authorIndex(n) >= 0:
	case k == 0 && isPersonal(n) && l.words&wBio == 0:
	case led && isPersonal(n):
	default:
		return false
	}
	r.Name = n
	return true
}

// isHim reports whether a line only says the name again.
func (r *boxReader) isHim(s string) bool { return sameName(personIn(s), r.Name) }

// tellBio makes a bio of the lines: those named so, else the sentences. A few words
// under the name are the role.
func (r *boxReader) tellBio(bio, rest []string, named int) {
	if len(bio) == 0 && len(rest) > 1 && named >= 0 && named+1 < len(r.lines) && rest[0] == r.lines[named+1].text && isRole(rest[0]) {
		setIfEmpty(&r.Role, rest[0])
		rest = rest[1:]
	}
	lines := sentences(bio)
	if len(lines) == 0 {
		lines = sentences(rest)
	}
	if len(lines) == 0 && len(bio) > 0 && spaced(bio[0]) {
		lines = bio[:1]
	}
	if len(lines) == 1 && !endsSentence(lines[0]) && len(lines[0]) <= longestTitle && isJob(lines[0]) {
		setIfEmpty(&r.Role, lines[0])
		return
	}
	r.Bio = strings.Join(lines, " ")
}

// sentences are the lines that are not labels: where some end as sentences do, the
// shorter ones that do not are roles and such.
func sentences(lines []string) []string {
	var kept []string
	ended := slices.ContainsFunc(lines, func(s string) bool { return isSentence(s) && endsSentence(s) })
	for _, s := range lines {
		if isSentence(s) && (!ended || endsSentence(s) || len(s) > longestTitle) {
			kept = append(kept, s)
		}
	}
	return kept
}

// isSentence tells what is said of somebody from labels: it is longer, or ends as
// sentences do.
func isSentence(s string) bool {
	return len(s) > longestLabel && spaced(s) || len(s) >= leastBio && endsSentence(s)
}

const (
	// longestLabel is the length in bytes up to which a line without a stop is a label.
	longestLabel = 40
	// longestTitle is the same beside sentences with one.
	longestTitle = 90
	// leastBio is the length in bytes of the shortest bio: "She skates."
	leastBio = 8
)

// isRole tells "Harbour correspondent".
func isRole(s string) bool {
	return len(s) < maxName && !isSentence(s) && !strings.ContainsAny(s, "@:/0123456789") && unicode.IsLetter(firstRune(s))
}

// personIn returns the name that a line such as "About Jane Doe" consists of, or "".
func personIn(s string) string {
	if len(s) > maxByline {
		return ""
	}
	n, _ := withoutLead(s)
	names := splitNames(n)
	if len(names) != 1 || len(n) >= 2*len(names[0])+maxLead {
		return ""
	}
	last := n[strings.LastIndexByte(n, ' ')+1:]
	if endsSentence(n) && (unicode.IsLower(firstRune(last)) || len(n) > len(names[0])+1) {
		return "" // "Jane Doe skates." is said of her
	}
	return names[0]
}

// maxLead is how many bytes longer than twice the name a line may be that only says it.
const maxLead = 20

// placeholderBios are the beginnings of what themes print for authors without a bio, in
// lower case: MH, PublishPress and others.
var placeholderBios = phrases("the author has not yet added", "this author has not", "this user has not", "this author does not have", "der autor hat noch keine", "lorem ipsum")

// countIn reads "198 Articles" and "Articles: 198".
func countIn(s string) int {
	count, _, _ := strings.Cut(s, " ")
	if !unicode.IsDigit(firstRune(count)) {
		count = s[strings.LastIndexByte(s, ' ')+1:]
	}
	n, _ := number(strings.NewReplacer(",", "", ".", "").Replace(count))
	return max(n, 0)
}

// plainBoxes finds author boxes without any markup of their own: a last block that
// begins "About NAME 198 Articles" or whose name is bold, and ends the page.
func (p *page) plainBoxes() {
	last := len(p.draft.blocks) - 1
	for i := last; i >= 0 && i > last-boxReach; i-- {
		b := &p.draft.blocks[i]
		if b.gone || b.Kind != article.Paragraph {
			continue
		}
		n, count, bio := plainBox(b.Text.Plain)
		if n == "" {
			continue
		}
		if bio == "" && i+1 <= last && !p.draft.blocks[i+1].gone {
			bio = p.draft.blocks[i+1].Text.Plain
			p.drop(i+1, "bio")
		}
		a := p.author(n)
		a.ArticleCount = count
		setIfEmpty(&a.Bio, plain.Text(bio))
		p.drop(i, "author box")
		return
	}
}

// boxReach is how many blocks from the end an author box without markup may stand.
const boxReach = 8

// plainBox reads "About NAME 198 Articles", with the bio on the lines that follow.
func plainBox(s string) (who string, count int, bio string) {
	head, bio, _ := strings.Cut(s, "\n")
	rest, ok := withoutLead(head)
	if !ok {
		return "", 0, ""
	}
	i := strings.IndexFunc(rest, unicode.IsDigit)
	if i <= 0 {
		return "", 0, ""
	}
	number, unit, _ := strings.Cut(rest[i:], " ")
	switch strings.ToLower(unit) {
	case "article", "articles", "artikel", "posts", "post", "beiträge", "artículos", "articoli":
	default:
		return "", 0, ""
	}
	if who = strings.TrimSpace(rest[:i]); !looksLikeName(who) {
		return "", 0, ""
	}
	return who, countIn(number), bio
}

// namesOf gathers the words of an element's class and id.
func namesOf(n *html.Node) word {
	var w word
	for _, key := range [...]string{"class", "id", "itemprop"} {
		for part := range strings.FieldsSeq(attr(n, key)) {
			w |= wordsOf(part)
		}
	}
	return w
}
