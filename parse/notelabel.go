package parse

import (
	"slices"
	"strings"
	"unicode"
	"unicode/utf8"

	"github.com/pullquote/pullquote/article"
)

// noteLabel is a word by which a note says whose it is, in lower case.
type noteLabel struct {
	words string
	kind  article.FootnoteKind
	where labelPlace
}

// labelPlace is where the word stands.
type labelPlace uint8

const (
	leading  labelPlace = 1 << iota // ahead of the note, with a colon or dash, a date before that perhaps
	trailing                        // after it, in brackets or behind a dash
	doubtful                        // it leads to other things, too: the note has to speak of the text or a mistake
)

// noteLabels are the labels of the larger languages.
var noteLabels = openingsOf([]noteLabel{
	{"editor's note", article.Editor, leading},
	{"editors' note", article.Editor, leading},
	{"editors note", article.Editor, leading},
	{"editorial note", article.Editor, leading},
	{"ed. note", article.Editor, leading},
	{"ed note", article.Editor, leading},
	{"note from the editor", article.Editor, leading},
	{"note from the editors", article.Editor, leading},
	{"a note from the editor", article.Editor, leading},
	{"a note from the editors", article.Editor, leading},
	{"note to readers", article.Editor, leading},
	{"for the record", article.Correction, leading | doubtful},
	{"publisher's note", article.Editor, leading},
	{"author's note", article.Reference, leading},
	{"ed", article.Editor, trailing},
	{"eds", article.Editor, trailing},
	{"editor", article.Editor, trailing},
	{"translator's note", article.Translator, leading},
	{"translators' note", article.Translator, leading},
	{"trans. note", article.Translator, leading},
	{"tn", article.Translator, leading},
	{"t/n", article.Translator, leading},
	{"trans", article.Translator, trailing},
	{"transl", article.Translator, trailing},
	{"tr", article.Translator, trailing},
	{"translator", article.Translator, trailing},
	{"correction", article.Correction, leading},
	{"corrections", article.Correction, leading | doubtful},
	{"clarification", article.Correction, leading},
	{"erratum", article.Correction, leading},
	{"update", article.Correction, leading},
	{"disclosure", article.Disclosure, leading},
	{"disclosure statement", article.Disclosure, leading},
	{"full disclosure", article.Disclosure, leading},
	{"disclaimer", article.Editor, leading},

	{"anm. d. red", article.Editor, leading | trailing},
	{"anm. d. redaktion", article.Editor, leading | trailing},
	{"anm. der redaktion", article.Editor, leading | trailing},
	{"anmerkung der redaktion", article.Editor, leading | trailing},
	{"a. d. red", article.Editor, leading | trailing},
	{"d. red", article.Editor, trailing},
	{"red", article.Editor, trailing},
	{"hinweis der redaktion", article.Editor, leading},
	{"anmerkung des herausgebers", article.Editor, leading},
	{"anm. d. übers", article.Translator, leading | trailing},
	{"anm. d. ü", article.Translator, leading | trailing},
	{"a. d. ü", article.Translator, leading | trailing},
	{"anmerkung des übersetzers", article.Translator, leading | trailing},
	{"anmerkung der übersetzerin", article.Translator, leading | trailing},
	{"korrektur", article.Correction, leading},
	{"berichtigung", article.Correction, leading},
	{"richtigstellung", article.Correction, leading},
	{"korrekturhinweis", article.Correction, leading},
	{"nachtrag", article.Correction, leading},
	{"transparenzhinweis", article.Disclosure, leading},
	{"offenlegung", article.Disclosure, leading},

	{"ndlr", article.Editor, leading | trailing},
	{"boîte noire", article.Editor, leading},
	{"n.d.l.r", article.Editor, leading | trailing},
	{"n. d. l. r", article.Editor, leading | trailing},
	{"note de la rédaction", article.Editor, leading | trailing},
	{"note de l'éditeur", article.Editor, leading | trailing},
	{"nde", article.Editor, trailing},
	{"ndt", article.Translator, leading | trailing},
	{"n.d.t", article.Translator, leading | trailing},
	{"n. d. t", article.Translator, leading | trailing},
	{"note du traducteur", article.Translator, leading | trailing},
	{"note de la traductrice", article.Translator, leading | trailing},
	{"rectificatif", article.Correction, leading},
	{"précision", article.Correction, leading | doubtful},
	{"mise à jour", article.Correction, leading},

	{"nota del editor", article.Editor, leading | trailing},
	{"nota de la redacción", article.Editor, leading | trailing},
	{"nota de redacción", article.Editor, leading | trailing},
	{"n. de la r", article.Editor, leading | trailing},
	{"n. del e", article.Editor, leading | trailing},
	{"n. de e", article.Editor, leading | trailing},
	{"nota del traductor", article.Translator, leading | trailing},
	{"nota de la traductora", article.Translator, leading | trailing},
	{"n. del t", article.Translator, leading | trailing},
	{"n. de la t", article.Translator, leading | trailing},
	{"n. r", article.Editor, trailing},
	{"n. de r", article.Editor, leading | trailing},
	{"n. de la redacción", article.Editor, leading | trailing},
	{"fe de errores", article.Correction, leading},
	{"corrección", article.Correction, leading | doubtful},
	{"aclaración", article.Correction, leading | doubtful},
	{"rectificación", article.Correction, leading | doubtful},
	{"fe de erratas", article.Correction, leading},
	{"actualización", article.Correction, leading},

	{"nota da redação", article.Editor, leading | trailing},
	{"nota do editor", article.Editor, leading | trailing},
	{"nota da edição", article.Editor, leading | trailing},
	{"n. da r", article.Editor, leading | trailing},
	{"n. do e", article.Editor, leading | trailing},
	{"nota do tradutor", article.Translator, leading | trailing},
	{"nota da tradutora", article.Translator, leading | trailing},
	{"n. do t", article.Translator, leading | trailing},
	{"errata", article.Correction, leading},
	{"errata corrige", article.Correction, leading},
	{"rettifica", article.Correction, leading | doubtful},
	{"correção", article.Correction, leading},
	{"errámos", article.Correction, leading},
	{"erramos", article.Correction, leading},

	{"ndr", article.Editor, leading | trailing},
	{"n.d.r", article.Editor, leading | trailing},
	{"nota della redazione", article.Editor, leading | trailing},
	{"nota redazionale", article.Editor, leading},
	{"nota dell'editore", article.Editor, leading | trailing},
	{"nota del traduttore", article.Translator, leading | trailing},
	{"nota della traduttrice", article.Translator, leading | trailing},

	{"noot van de redactie", article.Editor, leading | trailing},
	{"redactie", article.Editor, trailing},
	{"noot van de vertaler", article.Translator, leading | trailing},
	{"vertalersnoot", article.Translator, leading},
	{"rectificatie", article.Correction, leading},
	{"correctie", article.Correction, leading | doubtful},
	{"naschrift", article.Editor, leading},
	{"naschrift redactie", article.Editor, leading},

	{"red. anm", article.Editor, leading | trailing},
	{"reds anm", article.Editor, leading | trailing},
	{"redaktionens anmärkning", article.Editor, leading},
	{"red.anm", article.Editor, leading | trailing},
	{"övers. anm", article.Translator, leading | trailing},
	{"översättarens anmärkning", article.Translator, leading | trailing},
	{"red. anmerkning", article.Editor, leading | trailing},
	{"overs. anm", article.Translator, leading | trailing},
	{"rättelse", article.Correction, leading},
	{"rettelse", article.Correction, leading},
	{"retting", article.Correction, leading | doubtful},
	{"presisering", article.Correction, leading | doubtful},
	{"oikaisu", article.Correction, leading},
	{"toim. huom", article.Editor, leading | trailing},

	{"przyp. red", article.Editor, leading | trailing},
	{"przypis redakcji", article.Editor, leading | trailing},
	{"od redakcji", article.Editor, leading},
	{"przyp. tłum", article.Translator, leading | trailing},
	{"przypis tłumacza", article.Translator, leading | trailing},
	{"sprostowanie", article.Correction, leading},
	{"pozn. red", article.Editor, leading | trailing},
	{"poznámka redakce", article.Editor, leading | trailing},
	{"oprava", article.Correction, leading | doubtful},
	{"aktualizováno", article.Correction, leading | doubtful},
	{"nota redacției", article.Editor, leading | trailing},
	{"n. red", article.Editor, trailing},
	{"n.r", article.Editor, trailing},
	{"a szerk", article.Editor, trailing},
	{"a szerkesztőség megjegyzése", article.Editor, leading},
	{"pozn. překl", article.Translator, leading | trailing},
	{"pozn. aut", article.Reference, trailing},

	{"прим. ред", article.Editor, leading | trailing},
	{"примечание редакции", article.Editor, leading | trailing},
	{"примечание редактора", article.Editor, leading | trailing},
	{"от редакции", article.Editor, leading},
	{"ред", article.Editor, trailing},
	{"прим. пер", article.Translator, leading | trailing},
	{"прим. перев", article.Translator, leading | trailing},
	{"примечание переводчика", article.Translator, leading | trailing},
	{"прим. авт", article.Reference, trailing},
	{"прим. перекл", article.Translator, leading | trailing},
	{"примітка редакції", article.Editor, leading | trailing},
	{"обновление", article.Correction, leading | doubtful},
	{"оновлено", article.Correction, leading | doubtful},
	{"виправлення", article.Correction, leading},
	{"уточнение", article.Correction, leading | doubtful},
	{"поправка", article.Correction, leading},
	{"исправление", article.Correction, leading},

	{"编者注", article.Editor, leading | trailing},
	{"编者按", article.Editor, leading},
	{"編者注", article.Editor, leading | trailing},
	{"編者按", article.Editor, leading},
	{"编注", article.Editor, leading | trailing},
	{"译者注", article.Translator, leading | trailing},
	{"譯者註", article.Translator, leading | trailing},
	{"譯註", article.Translator, leading | trailing},
	{"译注", article.Translator, leading | trailing},
	{"更正", article.Correction, leading},
	{"編集部注", article.Editor, leading | trailing},
	{"編注", article.Editor, leading | trailing},
	{"訳注", article.Translator, leading | trailing},
	{"訳者注", article.Translator, leading | trailing},
	{"訂正", article.Correction, leading},
	{"追記", article.Correction, leading | doubtful},
	{"お詫びと訂正", article.Correction, leading},
	{"바로잡습니다", article.Correction, leading},
	{"정정", article.Correction, leading},
	{"편집자 주", article.Editor, leading | trailing},
	{"편집자주", article.Editor, leading | trailing},
	{"역주", article.Translator, leading | trailing},
	{"옮긴이 주", article.Translator, leading | trailing},

	{"ملاحظة المحرر", article.Editor, leading},
	{"ملاحظة من المحرر", article.Editor, leading},
	{"ملاحظة التحرير", article.Editor, leading},
	{"ملاحظة المترجم", article.Translator, leading},
	{"تصحيح", article.Correction, leading},
	{"editörün notu", article.Editor, leading},
	{"çevirmenin notu", article.Translator, leading},
	{"ç.n", article.Translator, leading | trailing},
	{"düzeltme", article.Correction, leading},
	{"toimituksen huomautus", article.Editor, leading},
	{"kääntäjän huomautus", article.Translator, leading},
	{"σημείωση της σύνταξης", article.Editor, leading},
	{"σ.τ.μ", article.Translator, leading | trailing},
	{"σ.σ", article.Editor, leading | trailing},
	{"ed.n", article.Editor, trailing},
	{"הערת המערכת", article.Editor, leading | trailing},
	{"הערת העורך", article.Editor, leading | trailing},
	{"תיקון", article.Correction, leading},
}, func(l noteLabel) string { return l.words })

// foldLabel puts text into the form of noteLabels, changing no lengths that matter.
func foldLabel(s string) string {
	s = strings.ToLower(s)
	for i := 0; i < len(s); i++ {
		if s[i] >= utf8.RuneSelf || s[i] == '`' {
			return plainer.Replace(s)
		}
	}
	return s
}

var plainer = strings.NewReplacer("’", "'", "‘", "'", "`", "'", "\u00A0", " ", "\u202F", " ")

// maxLabel is how many bytes at either end of a note its label is looked for in.
const maxLabel = 64

// kindOf returns whose note a text is by its label: the author's where it has none.
func kindOf(s string) article.FootnoteKind {
	if l := labelOf(s); l != nil {
		if l.kind == article.Editor && tellsEarlier(s) {
			return article.Correction
		}
		return l.kind
	}
	if k := tells(s); k != "" {
		return k
	}
	if renames(s, true) {
		return article.Editor
	}
	return article.Reference
}

// tellsEarlier reports whether a note with a label tells what the text said before.
func tellsEarlier(s string) bool {
	_, rest, ok := strings.Cut(s, ": ")
	return ok && len(s) <= maxWording && tells(rest) == article.Correction
}

// labelOf returns the label that s begins or ends with, nil if there is none.
func labelOf(s string) *noteLabel {
	if l := leadingLabel(s); l != nil {
		return l
	}
	return trailingLabel(s)
}

// leadingLabel returns the label that s begins with, nil if there is none.
func leadingLabel(s string) *noteLabel {
	head := strings.TrimLeftFunc(s[:min(len(s), 2*maxLabel)], isLabelEdge)
	few, folded := noteLabels.of(head), ""
	for i := range few {
		l := &few[i]
		if l.where&leading == 0 || !mayBegin(head, l.words) {
			continue
		}
		if folded == "" {
			if !strings.ContainsFunc(head, endsLabel) {
				return nil
			}
			folded = foldLabel(head)
		}
		if strings.HasPrefix(folded, l.words) && l.opens(folded[len(l.words):]) {
			return l
		}
	}
	return nil
}

// trailingLabel returns the label that s ends with, nil if there is none.
func trailingLabel(s string) *noteLabel {
	tail := strings.TrimRightFunc(s[max(0, len(s)-maxLabel):], isLabelEdge)
	cut := lastLead(tail)
	if cut < 0 {
		return nil
	}
	before, size := utf8.DecodeRuneInString(tail[cut:])
	tail = strings.TrimLeft(tail[cut+size:], " ")
	listed := before == ',' && !strings.HasSuffix(strings.TrimRight(s, " )]"), ".")
	few, folded := noteLabels.of(tail), ""
	for i := range few {
		l := &few[i]
		if l.where&trailing == 0 || listed && shortLabels[l.words] || !mayBegin(tail, l.words) {
			continue // "(white, blue, red)" is no note of an editor
		}
		if folded == "" {
			folded = strings.TrimLeft(foldLabel(tail), " ")
		}
		if folded == l.words {
			return l
		}
	}
	return nil
}

// shortLabels are words, too: after a comma they need the stop of an abbreviation.
var shortLabels = map[string]bool{"ed": true, "eds": true, "editor": true, "translator": true, "trans": true, "transl": true, "tr": true, "red": true, "redactie": true, "ред": true, "n. r": true}

// mayBegin reports whether s, once folded, may begin with words, as far as a few bytes
// tell: most texts do not, and need no folding.
func mayBegin(s, words string) bool {
	for i := range min(len(s), len(words), 4) {
		c := s[i]
		if c >= utf8.RuneSelf || c == '`' {
			return true
		}
		if lower(c) != lower(words[i]) {
			return false
		}
	}
	return true
}

// endsLabel tells what may part a label from the note behind it.
func endsLabel(r rune) bool {
	switch r {
	case ':', '：', '—', '–', '|', '-', '\n', ']', '】':
		return true
	}
	return false
}

// leadsLabel tells what may part a label from the note before it.
func leadsLabel(r rune) bool {
	switch r {
	case '—', '–', '-', ',', '(', '（', '[', '，', '【', ';', ':', '：', '＝':
		return true
	}
	return false
}

// lastLead is where the last of such characters stands in s, -1 if none does.
func lastLead(s string) int {
	for i := len(s) - 1; i >= 0; i-- {
		if c := s[i]; c < utf8.RuneSelf {
			if leadsLabel(rune(c)) {
				return i
			}
		} else if r, _ := utf8.DecodeRuneInString(s[i:]); leadsLabel(r) {
			return i
		}
	}
	return -1
}

func isLabelEdge(r rune) bool {
	if 'a' <= r|0x20 && r|0x20 <= 'z' {
		return false // nearly always
	}
	return unicode.IsSpace(r) || isSymbol(r) || strings.ContainsRune("[](){}（）【】〔〕<>.。—–-/|•", r)
}

// opens reports whether what follows a label shows that it is one.
func (l *noteLabel) opens(rest string) bool {
	if next, _ := utf8.DecodeRuneInString(rest); unicode.IsLetter(next) {
		return false
	}
	if strings.HasPrefix(rest, "\n") || strings.HasPrefix(rest, "]") || strings.HasPrefix(rest, "】") {
		return true
	}
	trimmed := strings.TrimLeft(rest, " .)]】）")
	first, _ := utf8.DecodeRuneInString(trimmed)
	switch first {
	case ':', '：', '—', '–', '|':
		return true
	case '-':
		return strings.HasPrefix(rest, " ")
	}
	return hasDate(trimmed, maxLabelDate)
}

// maxLabelDate is the length in bytes of the longest date between a label and its
// colon: ", added on Wednesday, 23 September 2026, 8".
const maxLabelDate = 44

// soleLabel returns the label that is all of s, nil if s is none.
func soleLabel(s string) *noteLabel {
	s = strings.Trim(foldLabel(s), " :.")
	few := noteLabels.of(s)
	k := slices.IndexFunc(few, func(l noteLabel) bool {
		return l.where&leading != 0 && l.words == s && !l.update() && l.words != "disclaimer"
	})
	if k < 0 {
		return nil
	}
	return &few[k]
}

// fitsUnder reports whether s can be a note under the label: words that are headings of
// other things, too, have to lead to one that speaks of the text or its writer.
func (l *noteLabel) fitsUnder(s string) bool {
	if len(s) > maxNote {
		return false
	}
	switch {
	case l.where&doubtful != 0, l.kind == article.Correction:
		return speaksOfText(s)
	case l.words == "disclosure":
		return speaksOfWriter(s) || speaksOfText(s)
	}
	return true
}

// speaksOfWriter reports whether a text speaks of who wrote it.
func speaksOfWriter(s string) bool {
	return hasWordOf(s, ownPronouns) || hasWordOf(s, ourPronouns) || containsAny(strings.ToLower(s), ofWriter[:])
}

// Words with which disclosures do, in lower case, besides ownPronouns.
var (
	ourPronouns = wordSet("we our us")
	ofWriter    = [...]string{"the author", "the writer", "the reporter", "affiliate", "sponsor", "advertis", "commission"}
)

// hasDate reports whether a number, as of a date, stands in at most so many bytes before
// the first colon of s.
func hasDate(s string, size int) bool {
	head, _, ok := strings.Cut(strings.Replace(s, "：", ":", 1), ":")
	return ok && len(head) <= size && strings.ContainsAny(head, "0123456789")
}

// maxUpdate is the length in bytes up to which an update is a note; longer ones go on
// with the story.
const maxUpdate = 160

func (l *noteLabel) update() bool {
	switch l.words {
	case "update", "nachtrag", "mise à jour", "actualización", "обновление", "оновлено", "aktualizováno", "追記":
		return true
	}
	return false
}

// leads reports whether the label stands at the beginning of the text.
func (l *noteLabel) leads(plain string) bool {
	head := foldLabel(strings.TrimLeftFunc(plain[:min(len(plain), 2*maxLabel)], isLabelEdge))
	return l.where&leading != 0 && strings.HasPrefix(head, l.words)
}

// enclosed reports whether one pair of brackets holds all of s.
func enclosed(s string) bool {
	open, size := utf8.DecodeRuneInString(s)
	shut := closer(open)
	return shut != 0 && strings.IndexRune(s[size:], shut) == len(s)-size-utf8.RuneLen(shut)
}

func inside(s string) article.Span {
	_, open := utf8.DecodeRuneInString(s)
	_, shut := utf8.DecodeLastRuneInString(s)
	return article.Span{Start: open, End: len(s) - shut}
}
