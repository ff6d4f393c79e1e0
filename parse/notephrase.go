package parse

import (
	"slices"
	"strings"
	"unicode"
	"unicode/utf8"

	"github.com/pullquote/pullquote/article"
)

// topic is what a line without a label speaks of when it is a note.
type topic uint16

const (
	ofText    topic = 1 << iota // where else and when the text appeared, and what was mended in it
	ofTime                      // when it was updated
	ofSale                      // what the writer earns by it, or was given for it
	ofRights                    // who may print it
	ofWording                   // whom its words mean
	ofEarlier                   // what it said before
	ofPrint                     // where it was printed, without saying what
	ofViews                     // whose views it has
	ofFunds                     // who paid for the work on it
)

// maxLine is the length in bytes up to which a line may say such things, most of them;
// how a text speaks of people takes more words, up to maxWording.
const (
	maxLine    = 320
	maxWording = 600
)

// noteOpening is how such a line begins, noteSaying what it says then, in lower case.
type (
	noteOpening struct {
		words  string
		topics topic
	}
	noteSaying struct {
		words  string
		topics topic
		kind   article.FootnoteKind
	}
)

// noteOpenings are those of the larger languages.
var noteOpenings = openingsOf(slices.Concat(
	opening(ofText|ofSale|ofFunds, "this article", "this story", "this post", "this piece", "this guide", "this page", "this review", "this blog post", "dieser artikel", "dieser beitrag", "dieser text", "der artikel", "der beitrag", "cet article", "article", "este artículo", "este texto", "este post", "este artigo", "questo articolo", "questo post", "dit artikel", "deze post", "статья", "материал", "эта статья", "本文"),
	opening(ofEarlier, "an earlier version of this", "an earlier version gave", "an earlier version said", "an earlier version stated", "an earlier version misstated", "an earlier version misspelled", "an earlier version incorrectly", "an earlier version listed", "an earlier version named", "an earlier version of the story", "an earlier version of the article", "an earlier edition of this", "earlier versions of this", "a previous version of this", "previous versions of this", "an earlier headline", "a correction was made", "in einer früheren version", "in einer früheren fassung", "in einer ersten version", "in der ursprünglichen version", "in der ursprünglichen fassung", "eine frühere version", "eine frühere fassung", "in een eerdere versie", "een eerdere versie", "i en tidigare version", "en tidigare version av", "i en tidligere version", "i en tidligere versjon", "une version précédente", "une précédente version", "dans une version précédente", "une première version de", "una versión anterior de", "una primera versión de", "en una versión anterior", "una versione precedente di", "in una versione precedente", "uma versão anterior", "versão anterior deste", "w poprzedniej wersji", "wcześniejsza wersja", "v předchozí verzi", "в предыдущей версии", "в первоначальной версии", "в ранней версии", "у попередній версії", "本文早前版本", "本文此前版本"),
	opening(ofText, "a version of this", "this essay", "this report", "this interview", "this column", "this excerpt", "from the book", "from the forthcoming book", "excerpted from", "adapted from", "reprinted from", "der text", "zuletzt", "ce texte"),
	opening(ofPrint, "originally published", "first published", "originally appeared", "first appeared", "previously published", "published in the print edition", "reprinted with permission", "republished with permission", "published with permission", "zuerst erschienen", "zuerst veröffentlicht", "erstmals erschienen", "publié initialement", "initialement publié", "publicado originalmente", "pubblicato originariamente", "originalmente publicado", "впервые опубликовано", "मूल रूप से"),
	opening(ofText|ofFunds|ofRights, "this investigation", "this reporting", "the reporting for this", "reporting for this", "research for this", "diese recherche", "diese reportage", "diese reise", "die reise wurde", "die recherche wurde", "cette enquête", "ce reportage", "dit onderzoek", "deze reportage", "the author travelled", "the author traveled", "the writer travelled", "our reporter travelled", "our writer travelled", "esta investigación", "este reportaje", "quest'inchiesta", "questo reportage", "esta reportagem"),
	opening(ofViews, "the views expressed", "the opinions expressed", "views expressed", "opinions expressed", "any views expressed", "this article reflects", "this article represents", "die hier geäußerten", "die in diesem beitrag", "die in diesem artikel", "die in diesem text", "die in diesem kommentar", "die in diesem gastbeitrag", "der kommentar gibt", "les opinions exprimées", "les propos tenus", "las opiniones expresadas", "los puntos de vista", "le opinioni espresse", "as opiniões expressas", "de meningen in", "мнение автора", "мнение редакции", "думка автора", "думка редакції", "колонка відображає", "колонка отражает"),
	opening(ofWording, "a autora escreve", "o autor escreve", "o autor não escreve", "este texto segue", "texto escrito segundo"),
	opening(ofTime, "updated at"),
	opening(ofSale, "this site", "this website", "this blog", "our site", "our website", "some links", "some of the links", "some of these links", "links in this", "links on this", "we may", "we are reader-supported", "we are a reader-supported", "as an amazon", "as amazon", "if you buy", "if you purchase", "if you click", "when you buy", "when you purchase", "when you click", "p.s", "ps", "diese seite", "einige links", "einige der links", "enthält", "als amazon-partner", "ce site", "certains liens", "esta página", "algunos enlaces", "alcuni link", "deze pagina"),
	opening(ofSale|ofFunds|ofRights, "note", "please note", "nb", "n.b", "hinweis", "bitte beachten", "bitte beachtet"),
	opening(ofWording, "wenn wir in unseren texten", "aus gründen der lesbarkeit", "aus gründen der besseren lesbarkeit", "aus gründen besserer lesbarkeit", "zur besseren lesbarkeit", "zugunsten der lesbarkeit", "zugunsten der besseren lesbarkeit", "wegen der besseren lesbarkeit", "im sinne der besseren lesbarkeit"),
), func(o noteOpening) string { return o.words })

func opening(topics topic, words ...string) []noteOpening {
	list := make([]noteOpening, len(words))
	for i, w := range words {
		list[i] = noteOpening{w, topics}
	}
	return list
}

var noteSayings = slices.Concat(
	saying(ofText, article.Editor, "originally published", "first published", "originally appeared", "first appeared", "appears in print", "appeared in print", "originally written", "originally ran", "republished", "was reprinted", "is reprinted", "been adapted", "was adapted", "is adapted", "appears in the…issue", "appeared in the…issue", "appears in the…edition", "appeared in the…edition", "appears in the…magazine", "appeared in the…magazine", "also appears in", "also appeared in", "was updated", "been updated", "by permission", "with permission", "copyright ©",
		"zuerst erschienen", "erschien zuerst", "zuerst bei", "zuerst in ", "zuerst im ", "uscito su", "pubblicato su", "apparso su", "è uscito", "zuerst auf", "erstmals erschienen", "ist erschienen", "überarbeitet am", "republié", "a été publié", "mis à jour", "publicado originalmente", "se publicó originalmente", "publicado por primera vez", "pubblicato originariamente", "originariamente pubblicato", "verscheen eerder", "впервые опубликован", "впервые опубликована", "经授权转载", "首发于"),
	saying(ofText, article.Correction, "been corrected", "was corrected", "been amended", "was amended", "been clarified", "wurde korrigiert", "a été corrigé", "a été modifié", "ha sido corregid", "fue corregid", "è stato corretto", "foi corrigid"),
	saying(ofTime, article.Editor, " p.m.", " a.m."),
	saying(ofPrint, article.Editor, " in ", " on ", " at ", " by ", " from ", " im ", " am ", " bei ", " auf ", " dans ", " sur ", " par ", " en ", " su ", " em ", " no ", " na ", " в ", " на ", "प्रकाशित", "edition", " issue"),
	saying(ofViews, article.Editor, "those of", "their own", "his own", "her own", "own and", "necessarily", "solely", "not represent", "not reflect", "nicht unbedingt", "die meinung", "die ansicht", "n'engag", "celles de", "ceux de", "son propi", "son exclusiv", "son de", "responsab", "sono quelle", "dell'autor", "refletem", "zijn die van", "точку", "точка", "збіга", "совпада"),
	saying(ofRights, article.Editor, "with permission", "by permission", "urheberrecht", "copyright"),
	saying(ofFunds, article.Disclosure, "supported by", "with support from", "with the support of", "funded by", "a grant from", "as a guest of", "as guests of", "were guests of", "at the invitation of", "gefördert", "unterstützt", "finanziert", "auf einladung", "avec le soutien", "soutenue par", "financé par", "financée par", "met steun van", "mogelijk gemaakt", "con el apoyo", "financiad", "con il sostegno", "con il supporto", "com o apoio"),
	saying(ofSale, article.Disclosure, "in partnership with", "sponsored by", "is sponsored", "contains affiliate", "contain affiliate", "contains some affiliate", "include affiliate", "includes affiliate", "uses affiliate", "use affiliate", "are affiliate links", "earn a commission", "earn commission", "earn us a commission", "earn a small commission", "earn an affiliate commission", "earn from qualifying", "earns from qualifying", "receive a commission", "receive a small commission", "make a small commission", "make a commission", "provided free", "free of charge",
		"kooperation mit", "in zusammenarbeit mit", "affiliate-links", "affiliatelinks", "affiliate links", "partnerlinks", "enthält werbung", "bezahlte werbung", "testmuster", "pr-sample", "kostenlos zur verfügung", "an qualifizierten", "liens affiliés", "liens d'affiliation", "liens sponsorisés", "enlaces de afiliado", "enlaces de afiliación", "links de afiliado", "link di affiliazione", "link affiliati"),
	saying(ofWording, article.Editor, "beziehen wir uns", "meinen wir", "generische", "sprachform", "männliche form", "personenbezeichnung", "alle geschlechter", "alle geschlechtsidentitäten", "geschlechtsneutral", "gleichermaßen", "acordo ortográfico"),
)

func saying(topics topic, kind article.FootnoteKind, words ...string) []noteSaying {
	list := make([]noteSaying, len(words))
	for i, w := range words {
		list[i] = noteSaying{w, topics, kind}
	}
	return list
}

// tells returns whose note a text is by its first words and what they say, "" if it
// is none.
func tells(s string) article.FootnoteKind {
	if len(s) > maxWording {
		return ""
	}
	if advertises(s) || discloses(s) {
		return article.Disclosure
	}
	s = strings.TrimLeftFunc(s, isLabelEdge)
	head := withoutNoteWord(s)
	if len(head) < len(s) {
		return article.Correction // "Note:" says that it is one
	}
	few := noteOpenings.of(head)
	if !slices.ContainsFunc(few, func(o noteOpening) bool { return mayBegin(head, o.words) }) {
		return ""
	}
	head = foldLabel(head)
	for _, o := range few {
		rest, ok := strings.CutPrefix(head, o.words)
		if next, _ := utf8.DecodeRuneInString(rest); !ok || unicode.IsLetter(next) && next < 0x2E80 {
			continue
		}
		if kind := o.says(rest); kind != "" {
			return kind
		}
	}
	return ""
}

// speaksOfText reports whether a note speaks of the text that it stands in, or of a
// mistake.
func speaksOfText(s string) bool {
	s = foldLabel(s)
	return containsAny(s, textWords[:])
}

// textWords are words for texts and for mistakes in them, in lower case.
var textWords = [...]string{
	"article", "this story", "the story", "this post", "this piece", "this report", "this column", "this review", "this essay", "this interview", "this page", "headline", "caption", "earlier version gave", "earlier version said", "earlier version stated", "a correction was made",
	"incorrect", "misstated", "misspelled", "misidentified", "mistaken", "erroneous", "wrongly",
	"artikel", "dieses text", "diesem text", "der text", "dieses beitrag", "diesem beitrag", "des beitrag", "dieser beitrag", "dieser meldung", "falsch", "irrtümlich", "fehler",
	"texte", "erreur", "erroné", "artículo", "texto", "esta nota", "noticia", "informaci", "error", "articolo", "testo", "notizia", "errat", "artigo", "reportagem", "matéria", "erro ", "dit stuk", "dit bericht", "dit verhaal", "onjuist", "verkeerd", "felaktig", "texten", "tekst", "artyku", "błędn", "článk", "textu", "chyb",
	"стать", "материал", "текст", "публикаци", "заметк", "ошиб", "неверно", "матеріал", "помилк", "cikk", "makale", "haber", "本文", "文章", "記事", "기사",
}

// withoutNoteWord cuts "Note:" off the begin of a line that tells of an earlier version.
func withoutNoteWord(s string) string {
	lead, rest, ok := strings.Cut(s[:min(len(s), maxLabel)], ": ")
	if !ok || !slices.Contains(noteWords[:], strings.ToLower(lead)) {
		return s
	}
	rest = s[len(lead)+2:]
	few := noteOpenings.of(rest)
	if slices.ContainsFunc(few, func(o noteOpening) bool {
		return o.topics&ofEarlier != 0 && mayBegin(rest, o.words) && strings.HasPrefix(foldLabel(rest), o.words)
	}) {
		return rest
	}
	return s
}

// noteWords lead to notes of any kind, in lower case.
var noteWords = [...]string{"note", "hinweis", "anmerkung", "nota", "remarque", "opmerking", "примечание", "uwaga", "obs", "anm", "poznámka"}

// says returns whose note a line is that begins so and goes on with rest.
func (o noteOpening) says(rest string) article.FootnoteKind {
	if o.topics&ofWording == 0 && len(o.words)+len(rest) > maxLine {
		return ""
	}
	if o.topics&ofEarlier != 0 {
		if speaksOfText(o.words + rest) {
			return article.Correction
		}
		return ""
	}
	if o.topics&(ofPrint|ofFunds|ofViews) != 0 && (strings.HasPrefix(rest, ",") || goesOnWithClause(rest)) {
		return "" // "First published in Berlin in 1923, the novel was soon forgotten."
	}
	for _, x := range noteSayings {
		if x.topics&o.topics != 0 && x.in(rest) {
			return x.kind
		}
	}
	return ""
}

// in reports whether a line says x: parts of it with … between them stand in that order.
func (x noteSaying) in(rest string) bool {
	words, more, parted := strings.Cut(x.words, "…")
	_, after, ok := strings.Cut(rest, words)
	switch {
	case !ok || parted && !strings.Contains(after, more):
		return false
	case x.topics&ofPrint != 0:
		return slices.ContainsFunc(strings.Split(rest, words)[1:], saysWhere)
	}
	return true
}

// goesOnWithClause reports whether a comma is followed by the subject or verb of another
// clause: such notes are one.
func goesOnWithClause(s string) bool {
	for i := strings.Index(s, ", "); i >= 0; i = strings.Index(s, ", ") {
		s = s[i+2:]
		if clauseWords[firstField(s)] {
			return true
		}
	}
	return false
}

// clauseWords are such words: articles, pronouns, auxiliaries, in lower case.
var clauseWords = wordSet("the it he she they but was were has had der die das er sie es aber war waren wurde wurden hat ist le la il elle mais el ella los las era")

// saysWhere reports whether what follows "published in" is a place and no date.
func saysWhere(s string) bool {
	first, _, _ := strings.Cut(s, " ")
	return !strings.ContainsAny(first, "0123456789") && months[strings.Trim(first, ".,")] == 0
}

// discloses reports whether somebody named at its beginning earns by the links of the
// page, the one disclosure that has no words of its own to begin with.
func discloses(s string) bool {
	_, rest, ok := strings.Cut(s, "may earn ")
	return ok && len(s) <= maxLine && strings.Contains(rest, "commission") &&
		(strings.Contains(s, "affiliate") || strings.Contains(rest, " links"))
}

// advertises reports whether s is the mark of an advertisement that says for what, as
// German law has it: "WERBUNG für ...".
func advertises(s string) bool {
	rest, ok := strings.CutPrefix(strings.TrimPrefix(s, "UNBEZAHLTE "), "WERBUNG ")
	return ok && len(s) <= maxAdvertisement && rest != "" && !endsSentence(s)
}

// maxAdvertisement is how long such a mark may be, in bytes.
const maxAdvertisement = 120

// renames reports whether a short note says that names were changed: in any words if it
// is marked as a note, else in those of such notes, or to protect somebody.
func renames(s string, marked bool) bool {
	if len(s) > maxUpdate || !mayRename(s) {
		return false
	}
	s = foldLabel(strings.TrimLeftFunc(s, isLabelEdge))
	if slices.ContainsFunc(renamed.of(s), func(phrase string) bool { return strings.HasPrefix(s, phrase) }) {
		return true
	}
	if containsAny(s, falseNames[:]) {
		return true
	}
	if marked && containsAny(s, renamed.all) {
		return true
	}
	ours := marked || strings.HasSuffix(strings.TrimRight(s, "."), "'s name has been changed") || slices.ContainsFunc(someNames.of(s), func(phrase string) bool { return strings.HasPrefix(s, phrase) }) ||
		containsAny(s, protecting[:])
	return ours && changesNames(s)
}

// mayRename reports whether s has a part of a word for names: most texts do not, and
// need no folding.
func mayRename(s string) bool {
	return containsAny(s, nameParts[:])
}

// nameParts are parts of all words for names below, as they are written.
var nameParts = [...]string{"ame", "noms", "Noms", "nom ", "ombre", "omi ", "ome ", "omes ", "miona", "azwiska", "ména", "мена", "мя ", "amne", "aam ", "avnene", "imet", "prénom", "Prénom", "heter", "fingerat", "仮名", "化名", "가명"}

// changesNames reports whether s, in lower case, speaks of names at its begin and then
// of their change.
func changesNames(s string) bool {
	return slices.ContainsFunc(nameWords[:], func(name string) bool {
		i := strings.Index(s, name)
		return 0 <= i && i <= maxLabel && containsAny(s[i+len(name):], changedWords[:])
	})
}

// Words of such notes, in lower case: for names, for their change, for made-up names, and
// for why. someNames are how they begin where nothing else marks them.
var (
	nameWords    = [...]string{"names ", "’s name ", "'s name ", "namen ", "vornamen ", "prénoms ", "noms ", "nombres ", "nomi ", "nomes ", "imiona", "nazwiska", "jména", "имена", "імена", "namnen", "navnene", "nimet"}
	changedWords = [...]string{"been changed", "were changed", "has been changed", "been altered", "are pseudonyms", "geändert", "verändert", "été modifiés", "été changés", "sido modificados", "sido cambiados", "son ficticios", "di fantasia", "stati cambiati", "são fictícios", "foram alterados", "zmienion", "změněn", "изменен", "змінен", "fingerade", "fingerat", "ændret", "endret", "gefingeerd", "muutettu"}
	falseNames   = [...]string{"は仮名", "仮名です", "가명입니다", "가명을 사용", "为化名", "為化名", "均为化名", "系化名"}
	protecting   = [...]string{"protect", "privacy", "anonym", "identit", "real name", "request", "schutz", "schützen", "ihren wunsch", "seinen wunsch", "eigenen wunsch", "wunsch geändert", "redaktion", "rédaction", "redacci", "redazione", "redação", "редакц", "préserver", "proteger", "tutela", "bescherm", "skydda", "ochron", "безопасн"}
	someNames    = phrases("some names", "some of the names", "all names", "names have been", "names in this", "names and ", "einige namen", "alle namen", "die namen der beteiligten", "die namen der betroffenen", "die namen aller", "certains prénoms", "certains noms", "les prénoms ont", "les prénoms des", "tous les prénoms", "algunos nombres", "todos los nombres", "alcuni nomi", "tutti i nomi", "i nomi sono", "alguns nomes", "os nomes dos entrevistados", "imiona bohaterów", "imiona niektórych", "niektóre imiona", "některá jména", "имена героев", "все имена", "некоторые имена", "деякі імена", "імена героїв", "sommige namen", "de namen zijn", "alla namn", "namnen är", "navnene er", "nimet on")
)

// renamed are phrases that say that somebody's name was changed.
var renamed = phrases(
	"name geändert", "namen geändert", "name von der redaktion geändert", "namen von der redaktion geändert", "names have been changed", "name has been changed", "not their real name", "not her real name", "not his real name",
	"prénom a été modifié", "prénoms ont été modifiés", "prénom a été changé", "prénoms ont été changés", "le nom a été modifié", "nombre ficticio", "nombres ficticios", "nome fittizio", "nomi di fantasia", "nome di fantasia", "nome fictício", "naam is gefingeerd", "imiona zostały zmienione", "имя изменено", "имена изменены", "heter egentligen", "namnet är fingerat", "imię zmienione", "imię i nazwisko zmienione", "nevét megváltoztattuk", "jméno bylo změněno",
)
