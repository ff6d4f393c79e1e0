package parse

import (
	"strings"
	"unicode"
	"unicode/utf8"

	"github.com/pullquote/pullquote/parse/internal/plain"
)

// leads are what stands before names in a byline, in lower case.
var leads = phrases(
	"by", "written by", "posted by", "published by", "words by", "text by", "story by", "reported by", "article by", "guest post by", "this is a guest post by", "a guest post by", "this post was written by", "this article was written by", "this blog was written by", "author:", "author", "authors:", "about the author:", "about",
	"von", "text:", "ein beitrag von", "autor:", "autorin:", "veröffentlicht von", "über", "über den autor:", "par", "publié par", "écrit par", "por", "escrito por", "publicado por", "sobre", "di", "a cura di", "scritto da",
	"interview by", "interview:", "article by:", "written by:", "words:", "contributors:", "contributor:", "researched by:", "geschrieben von", "verfasst von", "eine kolumne von", "ein kommentar von", "kommentar von", "ein gastbeitrag von", "gastbeitrag von", "ein interview von", "opinion by", "analysis by", "review by", "a column by", "une chronique de", "une tribune de", "chronique de", "texte:", "texto:", "testo di", "textos:", "published by:", "rédigé par", "propos recueillis par", "redactado por", "redacción:", "tekst av", "text av", "skrevet af", "skrevet av",
	"zeige alle beiträge von", "alle beiträge von", "view all posts by", "view all articles by", "all posts by", "posts by", "see all posts by", "more posts by", "more by", "voir tous les articles de", "ver todas las entradas de",
	"door", "autor", "автор:", "автор", "текст:", "автори:", "przez", "tekst:", "af", "av", "بقلم:", "بقلم", "كتب:", "文／", "文/", "文：", "文＝", "文・", "מאת:", "מאת", "글:", "글 ", "írta:", "yazan:", "teksti:", "作者：", "作者:", "記者：", "記者＝", "记者：", "记者:",
)

// withoutLead strips one lead from a byline.
func withoutLead(s string) (string, bool) {
	best := 0
	for _, lead := range leads.of(s) {
		if len(lead) <= best || len(s) <= len(lead) || !mayBegin(s, lead) || !strings.EqualFold(s[:len(lead)], lead) {
			continue
		}
		after, _ := utf8.DecodeRuneInString(s[len(lead):])
		last, _ := utf8.DecodeLastRuneInString(lead)
		if !unicode.IsLetter(last) || !unicode.IsLetter(after) && after != '\'' && after != '’' && after != '-' {
			best = len(lead)
		}
	}
	return strings.TrimLeft(s[best:], " :\u00A0"), best > 0
}

// isLead reports whether s is nothing but a lead.
func isLead(s string) bool {
	for _, lead := range leads.of(s) {
		if strings.EqualFold(s, lead) {
			return true
		}
	}
	return false
}

// joiners are the words between the names of a list.
var joiners = [...]string{" and ", " & ", " und ", " et ", " y ", " e ", " en ", " и ", " та ", " i ", " och ", " og ", " with ", ";", " / ", "、", "，", " و"}

// splitNames parts a byline into names: "By Jane Doe and John Roe, Example Times"
// gives both and drops what follows them.
func splitNames(s string) []string {
	s, led := withoutLead(plain.Name(s))
	var names []string
	shut := byName // what follows is about the last of the names
	parts := strings.Split(joinedNames(s), ",")
	for i, part := range parts {
		sign := namesSign(part)
		part = strings.Trim(part[len(sign):], nameTrim)
		if shut == byRole && sign == joinerSign && joinsName(parts, i) {
			shut = byDegree
		}
		if sign == barSign && len(names) > 0 && !isPersonal(part) {
			return names // the outlet or a title
		}
		part, _ = withoutLead(withoutAgency(beforeDate(part)))
		job := len(names) > 0 && isPersonal(names[0]) && (isJob(part) || strings.Contains(part, " of "))
		part = withoutTitle(withoutTail(part, led))
		again := shut == byName || isPersonal(part) && (sign == lineSign || sign == joinerSign && shut != byRole)
		switch {
		case part == "":
		case job:
			shut = byRole
		case !again:
		case len(names) > 0 && (isAcronym(part) || !spaced(part) && spaced(names[0]) || sign != joinerSign && isOutlet(part)):
			shut = byDegree // or the outlet, or a place: "Jane Doe, CNN", "Reuters, Ostrey"
		case len(names) > 0 && isPersonal(names[0]) && sign != joinerSign && !isPersonal(part):
			shut = byRole
		case looksLikeName(part):
			names, shut = append(names, uncapped(strings.TrimPrefix(part, "the "))), byName
			if agencies[strings.ToLower(part)] {
				return names
			}
		case len(names) > 0:
			shut = byRole
		}
	}
	return names
}

// joinsName reports whether the joiner before part i joins a further name and not more of
// a role: behind a comma, "Jane Doe, reporter, and John Roe", or before a role of its own.
func joinsName(parts []string, i int) bool {
	name := strings.Trim(parts[i][len(joinerSign):], nameTrim)
	return isPersonal(name) && !isJob(name) && (strings.TrimSpace(parts[i-1]) == "" || i+1 < len(parts) && isJob(strings.Trim(parts[i+1], nameTrim)))
}

// ending says what was read last in a list of names.
type ending byte

const (
	byName   ending = iota
	byDegree        // an outlet, a place, a degree: a further name may be joined to it
	byRole          // what somebody is: a further name stands on another line
)

// Signs of what stood before a part of a list of names: a word such as "and", a bar, the
// end of a line.
const (
	joinerSign = "&"
	barSign    = "|"
	lineSign   = "¦"
)

// namesSign returns the sign that a part begins with, "" for a comma.
func namesSign(part string) string {
	for _, sign := range [...]string{joinerSign, barSign, lineSign} {
		if strings.HasPrefix(part, sign) {
			return sign
		}
	}
	return ""
}

// joinedNames puts commas for all that stands between names, with those signs.
func joinedNames(s string) string {
	lower := strings.ToLower(s)
	for _, j := range joiners {
		if strings.Contains(lower, j) {
			s = replaceFold(s, j, ","+joinerSign)
			lower = strings.ToLower(s)
		}
	}
	return strings.ReplaceAll(strings.ReplaceAll(s, " | ", ","+barSign), lineSign, ","+lineSign)
}

// isOutlet tells names of papers by their last word.
func isOutlet(s string) bool {
	return outletWords[strings.ToLower(s[strings.LastIndexByte(s, ' ')+1:])]
}

// outletWords end the names of papers, in lower case.
var outletWords = wordSet("courier times post herald gazette news journal tribune press echo chronicle telegraph observer examiner mirror sentinel dispatch register inquirer bulletin advertiser media magazine zeitung rundschau nachrichten tagblatt kurier anzeiger presse tv radio")

// withoutTail cuts off what follows a name without a comma: brackets, an address, the
// place, and in a byline that is led by "By" the outlet.
func withoutTail(s string, led bool) string {
	for i, r := range s {
		switch {
		case i == 0:
		case r == '(' && s[i-1] == ' ' && !strings.Contains(s[i:], ") "), r == '（', r == '〈':
			return strings.TrimRight(s[:i], nameTrim)
		case r != ' ':
		case strings.Contains(firstField(s[i+1:]), "@"), tailWords[strings.ToLower(firstField(s[i+1:]))] && isPersonal(s[:i]) && (led || strings.HasPrefix(s[i:], " in ")):
			return s[:i]
		}
	}
	return s
}

// tailWords lead from a name to the outlet or place, in lower case.
var tailWords = wordSet("for in at on pour für para per")

func firstField(s string) string {
	first, _, _ := strings.Cut(s, " ")
	return first
}

// titles stand before names and are no part of them, in lower case.
var titles = map[string]bool{
	"dr": true, "dr.": true, "prof": true, "prof.": true, "professor": true, "mr": true, "mr.": true, "mrs": true, "mrs.": true, "ms": true, "ms.": true, "sir": true, "dame": true, "rev": true, "rev.": true, "fr.": true, "h.c.": true, "med.": true,
	"rechtsanwalt": true, "rechtsanwältin": true, "dipl.-ing.": true, "ing.": true, "mag.": true, "herr": true, "frau": true, "mme": true, "m.": true, "maître": true, "don": true, "doña": true, "dott.": true, "dott.ssa": true, "avv.": true,
}

// kickers stand before names in some bylines, in lower case.
var kickers = wordSet("opinion analysis review interview column comment exclusive feature explainer essay video podcast meinung kommentar analyse kolumne reportage forschung opinión análisis entrevista tribune chronique enquête opinione commento intervista мнение интервью")

// withoutTitle cuts titles and kickers off a name that has two more words.
func withoutTitle(s string) string {
	for {
		first, rest, _ := strings.Cut(s, " ")
		if kickers[strings.ToLower(first)] && isPersonal(rest) {
			return rest
		}
		if !titles[strings.ToLower(first)] || !spaced(rest) && first != "Dr." && first != "Dr" {
			return s
		}
		if rest == "" {
			return s
		}
		s = rest
	}
}

// nobodies are the authors that content systems fill in, in lower case.
var nobodies = map[string]bool{
	"admin": true, "administrator": true, "wordpress": true, "root": true, "webmaster": true, "user": true, "guest": true, "none": true, "null": true, "undefined": true, "unknown": true, "anonymous": true, "author": true, "autor": true, "editor": true, "editors": true,
	"redaktion": true, "redaction": true, "rédaction": true, "redacción": true, "redazione": true, "staff": true, "default": true, "name": true, "website": true, "the author": true, "veröffentlicht am": true, "posted on": true, "text": true, "feed": true, "follow": true, "contributor": true, "veröffentlicht": true,
}

// weekdays begin dates, in lower case.
var weekdays = wordSet("mon tue tues wed thu thur thurs fri sat sun monday tuesday wednesday thursday friday saturday sunday")

// maxHandle is the length in bytes of the longest name that somebody signs with
// without its being like a person's.
const maxHandle = 40

// handle returns s if it can be what an author signs with, though it is not like a
// person's name: "inkfinger", "Our Editors". Only what is named as author is one.
func handle(s string) string {
	s, _ = withoutLead(plain.Name(s))
	s = strings.Trim(s, nameTrim)
	if len(s) < 2 || len(s) > maxHandle || nobodies[strings.ToLower(s)] || isLead(s) || strings.ContainsAny(s, "@:?!/\\<>{}|=\"“”") || strings.Count(s, " ") > 3 || strings.HasPrefix(s, "Contributors ") || strings.IndexFunc(s, unicode.IsLetter) < 0 {
		return ""
	}
	return s
}

// spaced reports whether s is of several words, or in a script that parts none.
func spaced(s string) bool { return strings.Contains(s, " ") }

// agencies are news agencies that sign articles, in lower case.
var agencies = map[string]bool{
	"associated press": true, "the associated press": true, "ap": true, "reuters": true, "afp": true, "agence france-presse": true, "dpa": true, "epd": true, "kna": true, "apa": true, "bloomberg": true, "bloomberg news": true,
	"pti": true, "press trust of india": true, "ani": true, "ians": true, "efe": true, "ansa": true, "tass": true, "xinhua": true, "kyodo": true, "kyodo news": true, "yonhap": true, "upi": true, "cnn": true, "pa media": true, "press association": true, "tt": true, "ntb": true, "stt": true, "ritzau": true, "pap": true, "čtk": true, "mti": true, "lusa": true, "belga": true, "keystone-sda": true,
}

// withoutAgency cuts the agency off a name: "ERIC DOE Associated Press".
func withoutAgency(s string) string {
	for i := range s {
		if s[i] == ' ' && agencies[strings.ToLower(s[i+1:])] && strings.Contains(s[:i], " ") {
			return s[:i]
		}
	}
	return s
}

// nameTrim is what may stick to either end of a name.
const nameTrim = " .·•–—-|→»* "

// beforeDate cuts a date or time off the end: "Jane Doe Monday", "Jane Doe 22 Dec".
func beforeDate(s string) string {
	before := rune(0)
	for i, r := range s {
		starts := i > 0 && (unicode.IsSpace(before) || unicode.IsDigit(r))
		before = r
		if !starts {
			continue
		}
		word, _, _ := strings.Cut(s[i:], " ")
		word = strings.ToLower(strings.Trim(word, ".,:|"))
		if unicode.IsDigit(r) || dateWords[word] || months[word] > 0 && dayFollows(s[i:]) {
			return strings.TrimRight(s[:i], nameTrim+",\u3000")
		}
	}
	return s
}

// dayFollows reports whether the word that s begins with has a number after it.
func dayFollows(s string) bool {
	_, rest, _ := strings.Cut(s, " ")
	return unicode.IsDigit(firstRune(rest))
}

// dateWords begin what follows a name in a byline.
var dateWords = map[string]bool{
	"monday": true, "tuesday": true, "wednesday": true, "thursday": true, "friday": true, "saturday": true, "sunday": true,
	"updated": true, "published": true, "posted": true, "updated:": true, "on": true, "am": true, "vom": true, "at": true, "reviewed": true, "edited": true, "follow": true, "aktualisiert": true, "veröffentlicht": true, "publié": true, "publicado": true, "montag": true, "dienstag": true, "mittwoch": true, "donnerstag": true, "freitag": true, "samstag": true, "sonntag": true,
}

// isAcronym tells "CNN" and "AP": capitals only, one word.
func isAcronym(s string) bool {
	return 2 <= len(s) && len(s) <= 5 && strings.ToUpper(s) == s && !strings.ContainsAny(s, " .")
}

// replaceFold replaces old, which is in lower case, whatever case it has in s.
func replaceFold(s, old, new string) string {
	lower := strings.ToLower(s)
	if len(lower) != len(s) || !strings.Contains(lower, old) {
		return s
	}
	var b strings.Builder
	for {
		i := strings.Index(lower, old)
		if i < 0 {
			b.WriteString(s)
			return b.String()
		}
		b.WriteString(s[:i])
		b.WriteString(new)
		s, lower = s[i+len(old):], lower[i+len(old):]
	}
}

// notNames are words that no person's name holds, in lower case.
var notNames = map[string]bool{
	"admin": true, "administrator": true, "editor": true, "editors": true, "reporter": true, "correspondent": true, "writer": true, "contributor": true, "contributors": true, "published": true, "updated": true,
	"posted": true, "read": true, "min": true, "minutes": true, "views": true, "comments": true, "share": true, "email": true, "follow": true, "http": true, "https": true, "www": true, "uhr": true, "articles": true,
	"january": true, "february": true, "march": true, "july": true, "september": true, "october": true, "november": true, "december": true, "am": true, "pm": true, "est": true, "edt": true, "gmt": true,
	"author": true, "authors": true, "reviewer": true, "special": true, "photo": true, "photos": true, "photography": true,
	"is": true, "are": true, "has": true, "columnist": true, "critic": true, "journalist": true, "analyst": true, "photographer": true, "blogger": true, "producer": true, "specialist": true, "officer": true, "director": true, "manager": true, "founder": true, "attorney": true, "lawyer": true, "physician": true, "consultant": true, "advisor": true, "adviser": true, "dietitian": true, "therapist": true, "psychologist": true, "strategist": true, "researcher": true, "historian": true, "economist": true, "more": true, "us": true, "bio": true, "veröffentlicht": true, "text": true, "feed": true,
}

// maxName is the length in bytes over which a string is no name.
const maxName = 60

// looksLikeName reports whether s can be the name of a person or a body that signs
// articles: few words, none of them a number, most of them capitalised.
func looksLikeName(s string) bool {
	if len(s) < 2 || len(s) > maxName || isLead(s) || nobodies[strings.ToLower(s)] || weekdays[strings.ToLower(s)] || strings.ContainsAny(s, "@:?!/\\<>{}|=\"“”") {
		return false
	}
	capitals, count, letters := 0, 0, false
	for word := range strings.FieldsSeq(s) {
		first := firstRune(word)
		if lower := strings.ToLower(word); lower == "the" && count > 0 {
			return false
		}
		if unicode.IsDigit(first) && count == 0 && !spaced(s) || notNames[strings.ToLower(strings.Trim(word, ".,"))] {
			return false
		}
		if !unicode.IsLower(first) {
			capitals++
			letters = letters || unicode.IsLetter(first)
		}
		count++
	}
	return 0 < count && count <= 6 && 2*capitals >= count && (letters || !spaced(s)) && !danglers[s[strings.LastIndexByte(s, ' ')+1:]]
}

// danglers end no name: "Insights from".
var danglers = wordSet("from by of with and or the in on at for to as von mit und par de du avec et por con y di da e")

// uncapped writes a name in capitals as names are written: "JANE DOE-ROE".
func uncapped(s string) string {
	if len(s) < 4 || strings.ToUpper(s) != s || strings.ToLower(s) == s || !strings.Contains(s, " ") {
		return s
	}
	var b strings.Builder
	start := true
	for _, r := range s {
		if start {
			b.WriteRune(r)
		} else {
			b.WriteRune(unicode.ToLower(r))
		}
		start = !unicode.IsLetter(r) && r != '\'' && r != '’'
	}
	return b.String()
}

// sameName reports whether two names are of one person: equal, or one the other
// with more words to it.
func sameName(a, b string) bool {
	x, y := foldedWords(a), foldedWords(b)
	if len(x) > len(y) {
		x, y = y, x
	}
	if len(x) == 0 {
		return false
	}
	if len(x) == 1 && len(y) > 1 {
		return false
	}
	i := 0
	for _, w := range y {
		if i < len(x) && w == x[i] {
			i++
		}
	}
	return i == len(x)
}
