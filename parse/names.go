package parse

import (
	"strings"
	"unicode"
	"unicode/utf8"

	"github.com/pullquote/pullquote/parse/internal/plain"
)

// leads are what stands before names in a byline, in lower case.
var leads = [...]string{
	"by", "written by", "posted by", "published by", "words by", "text by", "story by", "reported by", "article by", "author:", "author", "authors:", "about the author:", "about",
	"von", "text:", "ein beitrag von", "autor:", "autorin:", "veröffentlicht von", "über", "über den autor:", "par", "publié par", "écrit par", "por", "escrito por", "publicado por", "sobre", "di", "a cura di", "scritto da",
	"door", "autor", "автор:", "автор", "текст:", "автори:", "przez", "tekst:", "af", "av", "بقلم:", "بقلم", "كتب:", "文／", "文/", "文：", "作者：", "作者:", "記者：",
}

// withoutLead strips one lead from a byline.
func withoutLead(s string) (string, bool) {
	best := 0
	for _, lead := range leads {
		if len(lead) <= best || len(s) <= len(lead) || !strings.EqualFold(s[:len(lead)], lead) {
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
	for _, lead := range leads {
		if strings.EqualFold(s, lead) {
			return true
		}
	}
	return false
}

// joiners are the words between the names of a list.
var joiners = [...]string{" and ", " & ", " und ", " et ", " y ", " e ", " en ", " и ", " та ", " i ", " och ", " og ", " with ", ";", " / ", " | ", "、", "，", " و"}

// splitNames parts a byline into names: "By Jane Doe and John Roe, Example Times"
// gives both and drops what follows them.
func splitNames(s string) []string {
	s, _ = withoutLead(plain.Name(s))
	for _, j := range joiners {
		s = replaceFold(s, j, ",")
	}
	var names []string
	for part := range strings.SplitSeq(s, ",") {
		part = beforeDate(strings.Trim(part, nameTrim))
		part, _ = withoutLead(part)
		if len(names) > 0 && isAcronym(part) {
			break // the outlet: "Jane Doe, CNN"
		}
		if looksLikeName(part) {
			names = append(names, uncapped(part))
		} else if len(names) > 0 {
			break // a role or place: what follows is about the name before
		}
	}
	return names
}

// nameTrim is what may stick to either end of a name.
const nameTrim = " .·•–—-| "

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
		if unicode.IsDigit(r) || dateWords[word] || months[word] > 0 && len(word) > 3 {
			return strings.TrimRight(s[:i], nameTrim+",\u3000")
		}
	}
	return s
}

// dateWords begin what follows a name in a byline.
var dateWords = map[string]bool{
	"monday": true, "tuesday": true, "wednesday": true, "thursday": true, "friday": true, "saturday": true, "sunday": true,
	"updated": true, "published": true, "posted": true, "updated:": true, "on": true, "am": true, "montag": true, "dienstag": true, "mittwoch": true, "donnerstag": true, "freitag": true, "samstag": true, "sonntag": true,
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
	"admin": true, "administrator": true, "editor": true, "editors": true, "reporter": true, "correspondent": true, "writer": true, "contributor": true, "published": true, "updated": true,
	"posted": true, "read": true, "min": true, "minutes": true, "views": true, "comments": true, "share": true, "email": true, "follow": true, "http": true, "https": true, "www": true, "uhr": true, "articles": true,
	"january": true, "february": true, "march": true, "april": true, "june": true, "july": true, "august": true, "september": true, "october": true, "november": true, "december": true, "am": true, "pm": true, "est": true, "edt": true, "gmt": true,
	"author": true, "authors": true, "special": true, "photo": true, "photos": true, "photography": true,
	"is": true, "are": true, "has": true, "the": true,
}

// maxName is the length in bytes over which a string is no name.
const maxName = 60

// looksLikeName reports whether s can be the name of a person or a body that signs
// articles: few words, none of them a number, most of them capitalised.
func looksLikeName(s string) bool {
	if len(s) < 2 || len(s) > maxName || isLead(s) || strings.ContainsAny(s, "@:?!/\\<>{}|=\"“”") {
		return false
	}
	capitals, count := 0, 0
	for word := range strings.FieldsSeq(s) {
		first := firstRune(word)
		if unicode.IsDigit(first) || notNames[strings.ToLower(strings.Trim(word, ".,"))] {
			return false
		}
		if !unicode.IsLower(first) {
			capitals++
		}
		count++
	}
	return count <= 6 && 2*capitals >= count
}

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
	x, y := strings.Fields(fold(a)), strings.Fields(fold(b))
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
