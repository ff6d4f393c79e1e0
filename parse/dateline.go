package parse

import (
	"fmt"
	"strings"
	"unicode"
	"unicode/utf8"

	"github.com/pullquote/pullquote/article"
)

// dayOrder tells how digits such as 05/08/2018 are to be read.
type dayOrder int8

const (
	orderUnknown dayOrder = iota
	dayFirst
	monthFirst
)

// writtenDate reads the first date that people wrote in a line, to the day:
// "May 8, 2018", "8. Mai 2018", "8 de mayo de 2018", "22.05.2022", "2018年5月8日".
// Where day and month cannot be told apart ("05/08/2018") there is none.
func writtenDate(s string) article.Date {
	d, _, _ := findDate(s, orderUnknown)
	return d
}

// maxDateLine is how many bytes of a line are searched for a date.
const maxDateLine = 160

// findDate is writtenDate for lines whose order of digits may be known. It tells
// which bytes of s are the date.
func findDate(s string, order dayOrder) (d article.Date, start, end int) {
	return firstDate(dateTokens(s[:min(len(s), maxDateLine)], leastNumbers), order)
}

// firstDate is findDate for the tokens of a line.
func firstDate(tokens []dateToken, order dayOrder) (d article.Date, start, end int) {
	for i := range tokens {
		t := tokens[i:]
		for _, form := range dateForms {
			if y, m, day, n := form(t, order); n > 0 {
				if d = valid(fmt.Sprintf("%04d-%02d-%02d", y, m, day)); d != "" {
					return d, t[0].start, t[n-1].end
				}
			}
		}
	}
	return "", 0, 0
}

// loneMonth reads a month and year, "May 2018", in a line without other numbers.
func loneMonth(s string) (d article.Date, start, end int) {
	if t := dateTokens(s, 1); len(t) == 2 && t[0].month > 0 && t[1].isYear() && t[1].joins() {
		return article.Date(fmt.Sprintf("%04d-%02d", t[1].number, t[0].month)), t[0].start, t[1].end
	}
	return "", 0, 0
}

// dateToken is a number or a word of a line.
type dateToken struct {
	number     int // -1 for a word
	month      int // 1 to 12 for the name of a month
	start, end int
	before     string // what stands between it and the token before, in lower case
}

// leastNumbers is how many numbers a date has at least.
const leastNumbers = 2

// numbers counts the runs of digits in s.
func numbers(s string) int {
	n, inNumber := 0, false
	for i := range len(s) {
		digit := '0' <= s[i] && s[i] <= '9'
		if digit && !inNumber {
			n++
		}
		inNumber = digit
	}
	return n
}

// dateTokens are the numbers and months of a line, none if it has fewer than least
// numbers. Other words are what stands before them.
func dateTokens(s string, least int) []dateToken {
	if numbers(s) < least {
		return nil
	}
	var tokens []dateToken
	gap := 0
	for i := 0; i < len(s); {
		r, size := utf8.DecodeRuneInString(s[i:])
		t := dateToken{number: -1, start: i}
		switch {
		case '0' <= r && r <= '9':
			for t.end = i; t.end < len(s) && '0' <= s[t.end] && s[t.end] <= '9'; t.end++ {
			}
			t.number = 10000 // too long to be part of a date
			if t.end-i <= 4 {
				t.number, _ = number(s[i:t.end])
			}
		case unicode.IsLetter(r):
			for t.end = i; t.end < len(s) && size > 0 && (unicode.IsLetter(r) || unicode.IsMark(r)); r, size = utf8.DecodeRuneInString(s[t.end:]) {
				t.end += size
			}
			t.month = months[strings.ToLower(s[i:t.end])]
		default:
			i += size
			continue
		}
		if i = t.end; t.number >= 0 || t.month > 0 {
			t.before = strings.ToLower(s[gap:t.start])
			gap = t.end
			tokens = append(tokens, t)
		}
	}
	return tokens
}

// digits is how many bytes a number has.
func (t dateToken) digits() int { return t.end - t.start }

func (t dateToken) isYear() bool {
	return t.number >= 1600 && t.number <= 2200
}

func (t dateToken) isDay() bool { return t.number >= 1 && t.number <= 31 && t.digits() <= 2 }

// joins reports whether what stands before the token holds parts of a date together.
func (t dateToken) joins() bool {
	if t.before == " " || t.before == "" {
		return true
	}
	switch strings.Trim(t.before, " ,.'’\u00A0\u202F-/") {
	case "", "st", "nd", "rd", "th", "er", "º", "ª", "de", "del", "of", "th of", "st of", "nd of", "rd of", "º de":
		return true
	}
	return false
}

// dateForms read the tokens that a line begins with as year, month and day, n of
// them; n is 0 where they are no such date.
var dateForms = [...]func(t []dateToken, order dayOrder) (y, m, d, n int){
	yearFirst, namedMonth, digitsOnly,
}

// yearFirst reads "2018-05-08", "2018/5/8", "2018. 5. 8.", "2018年5月8日", "2018년 5월 8일".
func yearFirst(t []dateToken, _ dayOrder) (y, m, d, n int) {
	if len(t) < 3 || !t[0].isYear() || t[1].number < 1 || t[1].number > 12 || !t[2].isDay() {
		return
	}
	switch a, b := strings.TrimSpace(t[1].before), strings.TrimSpace(t[2].before); {
	case a == b && (a == "-" || a == "/" || a == "."), a == "年" && b == "月", a == "년" && b == "월":
		return t[0].number, t[1].number, t[2].number, 3
	}
	return
}

// namedMonth reads "8 May 2018", "May 8th, 2018" and "2018 May 8".
func namedMonth(t []dateToken, _ dayOrder) (y, m, d, n int) {
	if len(t) < 3 || !t[1].joins() || !t[2].joins() || strings.Contains(t[2].before, "of") {
		return // "12 out of 2000" is no day of October
	}
	switch a, b, c := t[0], t[1], t[2]; {
	case a.isDay() && b.month > 0 && c.isYear():
		return c.number, b.month, a.number, 3
	case a.month > 0 && b.isDay() && c.isYear():
		return c.number, a.month, b.number, 3
	case a.isYear() && b.month > 0 && c.isDay():
		return a.number, b.month, c.number, 3
	}
	return
}

// digitsOnly reads "22.05.2022", "05/22/2022" and, after points, "22.05.22".
func digitsOnly(t []dateToken, order dayOrder) (y, m, d, n int) {
	if len(t) < 3 || !t[0].isDay() || !t[1].isDay() {
		return
	}
	sep := strings.TrimSpace(t[1].before)
	if sep != strings.TrimSpace(t[2].before) || sep != "." && sep != "/" && sep != "-" {
		return
	}
	y = t[2].number
	if !t[2].isYear() {
		if t[2].digits() != 2 || sep != "." || len(t) > 3 && t[3].before == "." {
			return
		}
		y += 2000
	}
	switch a, b := t[0].number, t[1].number; {
	case a > 12 && b <= 12:
		return y, b, a, 3
	case b > 12 && a <= 12:
		return y, a, b, 3
	case order == monthFirst && b <= 12:
		return y, a, b, 3
	case (order == dayFirst || sep == "." || a == b) && b <= 12:
		return y, b, a, 3
	}
	return 0, 0, 0, 0
}

// dateLabel is what a line says of the date in it.
type dateLabel int8

const (
	unlabelled dateLabel = iota
	published
	updated
)

// dateLabels are the beginnings of words that say what a date is of, in lower case.
var dateLabels = [...]struct {
	label dateLabel
	words []string
}{
	{published, []string{"publi", "pubbl", "posted", "post on", "gepost", "veröffentlich", "erschienen", "erstellt", "created", "written", "released",
		"опубликов", "опубліков", "objavlj", "zveřejn", "julkaistu", "yayın", "közzét", "発行", "公開", "掲載", "発表", "投稿", "发布", "發布", "发表", "등록", "입력", "نشر", "פורסם"}},
	{updated, []string{"updat", "modif", "revis", "review", "edited", "changed", "verified", "checked", "aktualisiert", "geändert", "überarbeitet", "stand:", "mis à jour", "mise à jour", "màj",
		"actualiz", "atualiz", "aggiorn", "обновл", "изменен", "оновлен", "bijgewerkt", "gewijzigd", "aktualiz", "uppdater", "opdater", "oppdater", "ändrad", "päivitetty", "güncel", "frissít", "更新", "修正", "수정", "업데이트", "تحديث", "עודכן"}},
}

// labelBefore returns the last label in what stands before a date.
func labelBefore(s string) dateLabel {
	lower := strings.ToLower(s)
	label, at := unlabelled, -1
	for _, l := range dateLabels {
		for _, w := range l.words {
			if i := strings.LastIndex(lower, w); i > at {
				label, at = l.label, i
			}
		}
	}
	return label
}
