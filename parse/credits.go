package parse

import (
	"slices"
	"strings"
	"unicode"

	"golang.org/x/net/html"

	"github.com/pullquote/pullquote/article"
)

// tasks are the beginnings of credit lines, in lower case, and what they credit.
// "author" is a byline within the body.
var tasks = openingsOf(slices.Concat(
	crediting("translator", "translated from ", "translated by", "translation by", "translation:", "translator:",
		"aus dem ", "übersetzt von", "übersetzung:", "übersetzung von", "traduit par", "traduit de ", "traduction :", "traduction de", "traducido por", "traducido del ", "traducción de", "traducción:",
		"traduzione di", "traduzione:", "tradotto da", "traduzido por", "tradução de", "tradução:", "перевод:", "перевод ", "перевёл", "перевел", "перевела", "переклад:", "переклав", "переклала", "tłumaczenie:", "tłum.", "przełożył", "przełożyła", "přeložil", "přeložila", "překlad:",
		"vertaald door", "vertaling:", "अनुवाद:", "översättning:", "oversættelse:", "oversatt av", "çeviri:", "çeviren:", "ترجمة:", "ترجمة :", "翻訳：", "訳：", "訳＝", "译者：", "翻译：", "編譯："),
	crediting("editor", "edited by", "editing by", "editor:", "redaktion:", "schlussredaktion:", "bildredaktion:", "lektorat:", "bearbeitet von", "edición:", "editado por", "edição:", "edição de", "édition :", "édité par", "a cura della redazione di", "redaktör:", "redactie:", "redakcja:", "redaktor:", "редактор:", "редактура:", "编辑：", "責任編集：", "责任编辑：", "責任編輯：", "編集："),
	crediting(reviewer, "reviewed by", "medically reviewed by", "clinically reviewed by", "scientifically reviewed by", "expert reviewed by", "peer reviewed by", "technical review by", "medical review by",
		"geprüft von", "medizinisch geprüft von", "fachlich geprüft von", "relu par", "revisado por", "revisado médicamente por", "revisione di"),
	crediting(factChecker, "fact checked by", "fact-checked by", "facts checked by", "fact check by", "fact checking by", "fact-checking by", "fact checking:", "fact-checking:", "verified by", "faktencheck:", "faktencheck von", "vérifié par", "verificado por"),
	crediting("photographer", "photos by", "photo by", "photographs by", "photography by", "photographs:", "photography:", "photos:", "fotos:", "fotos von", "bilder:", "photographies :", "fotografías:", "fotografie:", "zdjęcia:", "фотографии:"),
	crediting("illustrator", "illustration by", "illustrations by", "illustration:", "illustrations:", "illustrationen:", "ilustraciones:"),
	crediting("producer", "produced by", "producer:", "production by"),
	crediting("contributor", "additional reporting by", "with additional reporting by", "with additional reporting from", "additional reporting:", "contributed by", "with reporting by", "with reporting from", "reporting contributed by", "contributing:", "contributing reporters:", "contributors:", "mitarbeit:", "unter mitarbeit von", "avec la collaboration de", "con información de", "con la colaboración de", "con la collaborazione di", "ha collaborato", "hanno collaborato", "met medewerking van", "com a colaboração de", "med bidrag från", "при участии"),
	crediting("author", "written by", "reporting by", "by ", "posted by", "von ", "par ", "por ", "автор:", "текст:", "بقلم", "文：", "文／", "文/", "作者：", "記者：", "记者："),
), func(l creditLead) string { return l.lead })

func crediting(task string, leads ...string) []creditLead {
	list := make([]creditLead, len(leads))
	for i, lead := range leads {
		list[i] = creditLead{lead, task}
	}
	return list
}

type creditLead struct{ lead, task string }

// The tasks of those who check what others wrote.
const (
	reviewer    = "reviewer"
	factChecker = "fact checker"
)

// origins are the beginnings of lines that name the outlet a text comes from, in
// lower case.
var origins = phrases(
	"first published in ", "first published by ", "originally published in ", "originally published by ", "first appeared in ", "originally appeared in ", "from ",
	"zuerst erschienen in ", "erschienen in ", "publié dans ", "publicado en ", "pubblicato su ", "publicado em ", "источник: ", "опубликовано в ",
)

// maxCredits is the length in bytes of the longest block of credit lines.
const maxCredits = 400

// creditReach is how many blocks from either end of the body credits may stand.
const creditReach = 3

// creditLines reads blocks at either end of the body that hold nothing but
// credits, dates and the outlet a translation was made from, and takes them out.
func (p *page) creditLines() {
	n := len(p.draft.blocks)
	for n > 0 && p.draft.blocks[n-1].gone {
		n--
	}
	for i := range n {
		if i >= creditReach && i < n-creditReach {
			continue
		}
		b := &p.draft.blocks[i]
		if b.gone || b.Kind != article.Paragraph || len(b.Text.Plain) > maxCredits {
			continue
		}
		if lines := credits(b.Text.Plain); lines != nil {
			p.credit(lines, b)
			p.drop(i, "credits")
		}
	}
}

// shownCredits reads the lines around the headline and far below it that tell who
// checked, edited or translated the article, or had a part in it, and takes them out of
// the body.
func (p *page) shownCredits() {
	read := map[string]bool{}
	p.creditsIn(p.meta.mast.lines, read)
	p.creditsIn(p.outside(p.farLines()), read)
	p.translated()
	for i := range p.draft.blocks {
		if b := &p.draft.blocks[i]; !b.gone && len(b.Text.Plain) <= maxDateLine && read[b.Text.Plain] {
			p.drop(i, "credits")
		}
	}
}

// translated credits whom a sentence in one of the last blocks names as the translator:
// "– Translated from the Norwegian by Jane Doe."
func (p *page) translated() {
	blocks := p.draft.blocks
	for i := max(0, len(blocks)-tailCredits); i < len(blocks); i++ {
		if blocks[i].gone || len(blocks[i].Text.Plain) > maxNotice {
			continue
		}
		for sentence := range strings.SplitSeq(blocks[i].Text.Plain, ". ") {
			if c := readCredit(strings.TrimLeft(sentence, " –—-(")); c.task == "translator" && len(sentence) <= maxDateLine {
				p.addCredits(c.task, blocks[i].node, c.names)
			}
		}
	}
}

// outside leaves out lines amid the body: there they tell of somebody else's work.
func (p *page) outside(lines []mastLine) []mastLine {
	blocks := p.draft.blocks
	if len(blocks) <= creditReach+tailCredits {
		return lines
	}
	from, to := blocks[creditReach].element, blocks[len(blocks)-tailCredits].element
	return slices.DeleteFunc(slices.Clone(lines), func(l mastLine) bool {
		i := l.pieces[0].element
		return from <= i && i < to && p.tree.within(i, p.main)
	})
}

// tailCredits is how many blocks at the end of the body may hold credits among others.
const tailCredits = 12

// creditsIn takes the credits of lines, and notes in read which lines these were. Many of
// one task are a list of something else.
func (p *page) creditsIn(lines []mastLine, read map[string]bool) {
	type shown struct {
		creditLine
		line mastLine
		next string // the line below, if it has the names
	}
	var found []shown
	count, known := map[string]int{}, map[string]bool{} // lines of a task
	for i, l := range lines {
		if len(l.text) > maxDateLine {
			continue
		}
		s := shown{line: l}
		text := l.text
		if isTask(text) && i+1 < len(lines) {
			s.next = lines[i+1].text
			text += " " + s.next
		}
		s.creditLine = shownCredit(text)
		if len(s.names) == 0 || len(text) > maxDateLine {
			continue
		}
		if key := s.task + s.text; !known[key] {
			known[key] = true
			count[s.task]++
		}
		found = append(found, s)
	}
	for _, s := range found {
		if count[s.task] <= maxOfTask {
			p.addCredits(s.task, p.tree.nodes[s.line.pieces[0].element].node, s.names)
			read[s.line.text] = true
			read[s.next] = s.next != ""
		}
	}
}

// maxOfTask is how many lines may credit one task.
const maxOfTask = 3

// shownCredit reads such a line. Pictures have credits of their own.
func shownCredit(text string) creditLine {
	c := readCredit(text)
	switch c.task {
	case "editor", "translator", "contributor", reviewer, factChecker:
	case "":
		c = creditLine{task: "contributor", names: contributors(text), text: text}
	default:
		return creditLine{}
	}
	c.names = slices.DeleteFunc(c.names, func(n string) bool { return !isPersonal(n) && !caseless(n) })
	return c
}

// isTask reports whether s is nothing but the beginning of a credit.
func isTask(s string) bool {
	s = strings.TrimRight(s, " :")
	return slices.ContainsFunc(tasks.of(s), func(l creditLead) bool { return strings.EqualFold(s, strings.TrimRight(l.lead, " :")) })
}

// ldTasks are the properties by which JSON-LD credits others than the author.
var ldTasks = [...]creditLead{{"translator", "translator"}, {"editor", "editor"}, {"contributor", "contributor"}, {"reviewedBy", reviewer}}

// statedCredits takes those whom JSON-LD credits, and what it says of them.
func (p *page) statedCredits() {
	m := &p.meta
	for _, of := range [...]object{m.ld, m.graph.ofType("WebPage"), m.graph.ofType("MedicalWebPage")} {
		for _, t := range ldTasks {
			all := m.graph.list(of[t.lead])
			for _, o := range all[:min(len(all), maxAuthors)] {
				name := o.text("name")
				if isPersonal(name) && !o.isOrganisation() && p.known(name) == nil {
					p.addCredits(t.task, nil, []string{name})
				}
				if a := p.known(name); a != nil {
					p.describeFrom(a, o)
				}
			}
		}
	}
	rest := slices.DeleteFunc(p.article.Credits, func(c article.Credit) bool {
		return c.Task == "contributor" && p.authorIndex(c.Person.Name) >= 0
	})
	p.article.Credits = append([]article.Credit(nil), rest...) // nil if none is left
}

// contributed ends the sentence that thanks further reporters, and contributions go on
// with what they had a part in, in lower case.
const contributed = " contributed"

var contributions = phrases(" reporting", " research", " to this report", " to this story", " to this article", " to this piece", " to this post", " to this review", " to this column", " to this interview", " to this analysis", " to the report", " to the story", " to the article", " to reporting", " additional reporting")

// endsContribution reports whether s is what somebody had a part in, and at most from
// where: "research to the museum" is another matter.
func endsContribution(s string) bool {
	lower := strings.ToLower(s)
	return slices.ContainsFunc(contributions.of(lower), func(work string) bool {
		rest, ok := strings.CutPrefix(lower, work)
		return ok && (strings.Trim(rest, " .") == "" || rest[0] == '.' || beginsWith(rest, fromWhere))
	})
}

// fromWhere may follow what somebody had a part in.
var fromWhere = phrases(" from ", " in ", " for ", " to this ", " and ")

// contributors are the names in a sentence such as "Example Times writers Jane Doe
// and John Roe contributed to this report."
func contributors(s string) []string {
	before, after, ok := strings.Cut(s, contributed)
	if !ok {
		return nil
	}
	alone := strings.Trim(after, " .") == ""
	if !alone && !endsContribution(after) {
		return nil
	}
	before = before[strings.LastIndexAny(before, "\n:")+1:]
	if i := strings.LastIndex(before, ". "); i >= 0 && i > strings.LastIndexByte(before, ',') {
		before = before[i+2:]
	}
	for _, lead := range [...]string{" writers ", " writer ", " reporters ", " reporter ", " correspondents ", " correspondent ", "’s ", "'s ", "’ ", "' ", " staffers ", " contributors "} {
		if i := strings.LastIndex(before, lead); i >= 0 && !strings.Contains(before[:i], ",") {
			before = before[i+len(lead):]
		}
	}
	names := slices.DeleteFunc(splitNames(before), func(n string) bool { return !isPersonal(n) })
	if alone && len(before) > len(strings.Join(names, ", "))+len(" and ") {
		return nil // "Jane Doe scored twice and John Roe contributed."
	}
	return names
}

// creditLine is one line of such a block.
type creditLine struct {
	task   string // empty for a date or an outlet
	names  []string
	outlet string // what the text comes from
	text   string
	bare   bool // it is led by "By" or its like alone, as titles of books go on, too
}

// credits parts a block into its lines; nil unless all of them fit and one at
// least credits somebody.
func credits(s string) []creditLine {
	var lines []creditLine
	credited := false
	for _, text := range creditTexts(strings.Trim(s, "()[] ")) {
		l := readCredit(text)
		switch {
		case l.task != "":
			credited = true
		case l.outlet != "", writtenDate(text) != "" && len(text) < 40, text == "":
		case len(lines) == 0 && len(text) < maxName: // the outlet, on the first line
		default:
			return nil
		}
		lines = append(lines, l)
	}
	if !credited {
		return nil
	}
	return lines
}

// creditTexts parts a block at line breaks, and at semicolons and full stops before
// a further credit: "Reporting by A; Editing by B".
func creditTexts(s string) []string {
	var texts []string
	for line := range strings.SplitSeq(s, "\n") {
		start := 0
		for i := range len(line) {
			if line[i] != ';' && line[i] != '.' && line[i] != ',' {
				continue
			}
			if l := readCredit(strings.TrimSpace(line[i+1:])); (l.task != "" || l.outlet != "") && !l.bare {
				texts = append(texts, strings.TrimSpace(line[start:i]))
				start = i + 1
			}
		}
		texts = append(texts, strings.TrimSpace(line[start:]))
	}
	return texts
}

// readCredit reads "Translated By Helen Marsk", and the same after "This essay was".
func readCredit(text string) creditLine {
	text = withoutSubject(text)
	works, outlets := tasks.of(text), origins.of(text)
	if !slices.ContainsFunc(works, func(l creditLead) bool { return mayBegin(text, l.lead) }) &&
		!slices.ContainsFunc(outlets, func(lead string) bool { return mayBegin(text, lead) }) {
		return creditLine{text: text} // nearly always
	}
	lower := strings.ToLower(text)
	if len(lower) != len(text) {
		return creditLine{text: text}
	}
	for _, t := range works {
		if !strings.HasPrefix(lower, t.lead) {
			continue
		}
		rest := text[len(t.lead):]
		if inWord(lastRune(t.lead)) && unicode.IsLetter(firstRune(rest)) {
			continue // "Przełożyła" is not "Przełożył"
		}
		if first := firstField(rest); t.lead == "aus dem " && !strings.HasSuffix(first, "schen") {
			continue // "Aus dem Publikum"
		}
		if t.lead[len(t.lead)-1] == ' ' && t.task == "translator" {
			_, rest, _ = cutAny(rest, " by ", " von ", " par ", " por ", " da ")
		}
		rest = strings.TrimRight(strings.TrimLeft(rest, " :"), ".")
		if _, led := withoutLead(strings.TrimLeft(rest, "—–- ")); led || strings.HasPrefix(rest, "—") {
			continue // "Reviewed by — Written by Jane Doe": whoever reviewed it is not on this line
		}
		if names := splitNames(rest); len(names) > 0 && len(beforeDate(rest)) < 2*len(strings.Join(names, ", "))+8 {
			return creditLine{task: t.task, names: names, text: text, bare: t.task == "author" && !strings.Contains(strings.TrimRight(t.lead, " "), " ")}
		}
	}
	for _, lead := range outlets {
		if strings.HasPrefix(lower, lead) && len(text)-len(lead) < maxName {
			return creditLine{outlet: strings.TrimRight(text[len(lead):], "."), text: text}
		}
	}
	return creditLine{text: text}
}

// withoutSubject cuts "This essay was " off the begin of a text.
func withoutSubject(text string) string {
	few := creditedTexts.of(text)
	if len(few) == 0 || !mayBegin(text, few[0]) {
		return text
	}
	lower := strings.ToLower(text[:min(len(text), maxSubject)])
	for _, subject := range few {
		if strings.HasPrefix(lower, subject) {
			return text[len(subject):]
		}
	}
	return text
}

// creditedTexts are such words, in lower case, all of which begin alike.
var creditedTexts = phrases("this article was ", "this story was ", "this essay was ", "this interview was ", "this piece was ", "this post was ", "this text was ", "this report was ", "this column was ", "this review was ")

// maxSubject is the length in bytes of the longest of them.
const maxSubject = 19

// cutAny cuts s around the first of seps that it has.
func cutAny(s string, seps ...string) (before, after string, ok bool) {
	for _, sep := range seps {
		if before, after, ok = strings.Cut(s, sep); ok {
			return before, after, true
		}
	}
	return s, "", false
}

// credit records what the lines say. With a translator among them the author is
// the original's, and so are the outlet and its link.
func (p *page) credit(lines []creditLine, b *draftBlock) {
	translated := false
	for _, l := range lines {
		translated = translated || l.task == "translator"
	}
	for i, l := range lines {
		switch {
		case l.task == "author":
			if translated {
				setIfEmpty(&p.article.Original.Author, strings.Join(l.names, ", "))
			}
			setIfEmpty(&p.article.Byline, l.text)
			p.addAuthors("credit line", b.node, p.parted(l.names))
			p.dateFrom(b)
		case l.task != "":
			p.addCredits(l.task, b.node, l.names)
		case translated && (i == 0 || l.outlet != ""):
			outlet := l.outlet
			if outlet == "" {
				outlet, _, _ = strings.Cut(l.text, ",")
			}
			setIfEmpty(&p.article.Original.Outlet, outlet)
			for _, m := range b.Text.Marks {
				if m.Kind == article.Link {
					setIfEmpty(&p.article.Original.URL, m.URL)
				}
			}
		}
	}
}

// parted returns the names as the byline parts them, if the credit line is that:
// a block's text does not tell where "Jane Doe" ends and "Critic" begins.
func (p *page) parted(names []string) []string {
	if led := p.ledNames(); len(led) > 0 && sameName(led[0], names[0]) {
		return led
	}
	return names
}

// addCredits credits each of the names with a task, once.
func (p *page) addCredits(task string, node *html.Node, names []string) {
	for _, n := range names {
		if len(p.article.Credits) >= maxAuthors || slices.ContainsFunc(p.article.Credits, func(c article.Credit) bool { return c.Task == task && sameName(c.Person.Name, n) }) {
			continue
		}
		p.article.Credits = append(p.article.Credits, article.Credit{Task: task, Person: article.Person{Name: n, Kind: authorKind(n)}})
		p.trace(node, Event{Field: "credit", Rule: task, Kept: true, Text: n})
	}
}
