package parse

import (
	"slices"
	"strings"
	"unicode"

	"github.com/pullquote/pullquote/article"
)

// bylineRoles takes what authors are from the lines by the headline: "Jane Doe, Science
// Editor", or the next line.
func (p *page) bylineRoles() {
	m := &p.meta.mast
	for k := range p.article.Authors {
		a := &p.article.Authors[k]
		for i := range m.nearest {
			if a.Role != "" || len(m.lines[i].text) > maxDateLine || !strings.Contains(m.lines[i].text, a.Name) {
				continue
			}
			_, rest, _ := strings.Cut(m.lines[i].parted(), a.Name)
			if rest == "" && i+1 < len(m.lines) && i+1 != m.below && p.isTitle(m.lines[i+1]) {
				rest = ", " + m.lines[i+1].text
			}
			role := strings.TrimLeft(rest, roleMarks)
			if end := strings.IndexAny(role, roleMarks[1:]); end >= 0 {
				role = role[:end]
			}
			role = strings.TrimRight(p.withoutOthers(role, a), roleMarks)
			if !strings.Contains(role, ". ") && !strings.HasPrefix(a.Bio, role) && strings.ContainsRune(roleMarks[1:], firstRune(strings.TrimLeft(rest, " "))) && isJob(role) && !strings.ContainsAny(role, "@0123456789") && !namesPart(role, a.Name) {
				a.Role = role
			}
		}
	}
}

// withoutOthers cuts the name of another author and the joiner before it off a role.
func (p *page) withoutOthers(role string, a *article.Person) string {
	for _, other := range p.people() {
		if before, _, ok := strings.Cut(role, other.Name); ok && other != a && before != "" {
			before = strings.TrimRight(before, " ")
			return before[:strings.LastIndexByte(before, ' ')+1]
		}
	}
	return role
}

// roleMarks stand around roles in bylines.
const roleMarks = " ,|•·⋅"

// isTitle reports whether a line is nothing but what somebody is: a few words, no sentence,
// heading or link.
func (p *page) isTitle(l mastLine) bool {
	if !isJob(l.text) || strings.Count(l.text, " ") >= maxTitleWords || strings.Contains(l.text, ":") {
		return false
	}
	for w := range strings.FieldsSeq(strings.ToLower(l.text)) {
		if untitledWords[w] {
			return false
		}
	}
	if first, after, _ := strings.Cut(l.text, " "); looseTitles[strings.ToLower(first)] && unicode.IsUpper(firstRune(after)) {
		return false // "Student Life"
	}
	for n := p.tree.nodes[l.pieces[0].element].node; n != nil && (isInline(n.DataAtom) || isHeading(n.DataAtom)); n = n.Parent {
		if isHeading(n.DataAtom) {
			return false
		}
	}
	return true
}

// looseTitles are titles that go before other nouns, too.
var looseTitles = wordSet("student partner candidate fellow chair associate campaigner scientist officer")

// maxTitleWords is how many words such a line has at most.
const maxTitleWords = 9

// untitledWords are words that no title has, in lower case.
var untitledWords = wordSet("the a an what why how who when is was are were went should every contact email archive view all more about this that by to your our my")

// isJob tells "Ice Reporter" and "Editor, Maps": a few words, one of which says what
// somebody does.
func isJob(s string) bool {
	if len(s) > longestTitle || endsSentence(s) || beginsWith(s, authorPages) {
		return false
	}
	return hasWordOf(s, jobs)
}

// jobs are what those who write articles do, in lower case.
var jobs = wordSet(`
	writer editor reporter correspondent columnist journalist critic contributor author blogger producer analyst strategist copywriter researcher consultant
	coordinator candidate officer adviser advisor associate partner fellow scientist student campaigner chair economist historian
	founder cofounder ceo cto cmo director manager engineer developer designer specialist marketer president professor lecturer attorney physician
	redakteur redakteurin autor autorin journalistin korrespondent korrespondentin reporterin kolumnist kolumnistin
	journaliste rédacteur rédactrice periodista redactor redactora editora giornalista redattore redattrice jornalista`)

// koreanTitles stand behind the names of those who write for a paper.
var koreanTitles = wordSet("기자 선임기자 특파원 논설위원 편집장 칼럼니스트 인턴기자")

// authorLines takes lines that say only who the authors are, or what, out of the begin of
// the body: those before the first that is longer.
func (p *page) authorLines() {
	people := p.people()
	var short, found []int
	lead := true
	for i := range p.draft.blocks[:min(len(p.draft.blocks), maxAuthorLines)] {
		b := &p.draft.blocks[i]
		switch {
		case b.gone:
		case b.Kind != article.Paragraph || len(b.Text.Plain) > maxDateLine:
			lead = false
		default:
			short = append(short, i)
			if lead && slices.ContainsFunc(people, func(a *article.Person) bool { return saysWhoIs(b.Text.Plain, a) }) {
				found = append(found, i)
			}
		}
	}
	if len(found) == 0 || p.conversation(short) {
		return
	}
	for _, i := range found {
		p.drop(i, "author line")
	}
}

// maxAuthorLines is among how many blocks at the begin such lines may be.
const maxAuthorLines = 12

// saysWhoIs reports whether s is the name of a, what a is, or both.
func saysWhoIs(s string, a *article.Person) bool {
	if s != "" && s == a.Role {
		return true
	}
	rest, ok := strings.CutPrefix(s, a.Name)
	rest = strings.Trim(rest, roleMarks)
	return ok && (rest == "" || rest == a.Role || koreanTitles[rest])
}
