package render

import (
	"fmt"
	"strconv"
	"strings"

	"github.com/pullquote/pullquote/article"
)

// locale is what a snippet says in the article's language beside the article's
// own words. A language is one row of the table below.
type locale struct {
	// tag is the language of the words; empty where it is the article's.
	tag string
	// open and shut are the quotation marks, comma what parts the items of a line.
	open, shut, comma string
	// date is the order of day, month and year; months are empty where they are numbers.
	date   string
	months string
	// updated stands before the date of the last change, articles before a number,
	// original before what a translation was made from.
	updated, articles, original string
	// back is what the sign of a link back to a note's reference means, inArticle what
	// a link says that leads to the words of a quote.
	back, inArticle string
}

// locales holds the languages known, by primary subtag. Marks are those of the
// Unicode CLDR.
var locales = map[string]locale{
	"en": {open: "“", shut: "”", comma: ", ", date: "%[3]d %[2]s %[1]d", updated: "Updated", articles: "Articles:", original: "Original:", back: "Back to the text", inArticle: "In the article",
		months: "January February March April May June July August September October November December"},
	"de": {open: "„", shut: "“", comma: ", ", date: "%[3]d. %[2]s %[1]d", updated: "Aktualisiert", articles: "Artikel:", original: "Original:", back: "Zurück zum Text", inArticle: "Im Artikel",
		months: "Januar Februar März April Mai Juni Juli August September Oktober November Dezember"},
	"fr": {open: "«\u00A0", shut: "\u00A0»", comma: ", ", date: "%[3]d %[2]s %[1]d", updated: "Mis à jour", articles: "Articles\u00A0:", original: "Original\u00A0:", back: "Retour au texte", inArticle: "Dans l’article",
		months: "janvier février mars avril mai juin juillet août septembre octobre novembre décembre"},
	"es": {open: "«", shut: "»", comma: ", ", date: "%[3]d de %[2]s de %[1]d", updated: "Actualizado", articles: "Artículos:", original: "Original:", back: "Volver al texto", inArticle: "En el artículo",
		months: "enero febrero marzo abril mayo junio julio agosto septiembre octubre noviembre diciembre"},
	"ru": {open: "«", shut: "»", comma: ", ", date: "%[3]d %[2]s %[1]d", updated: "Обновлено", articles: "Статей:", original: "Оригинал:", back: "Назад к тексту", inArticle: "В статье",
		months: "января февраля марта апреля мая июня июля августа сентября октября ноября декабря"},
	"ar": {open: "«", shut: "»", comma: "، ", date: "%[3]d %[2]s %[1]d", updated: "آخر تحديث", articles: "المقالات:", original: "الأصل:", back: "العودة إلى النص", inArticle: "في المقال",
		months: "يناير فبراير مارس أبريل مايو يونيو يوليو أغسطس سبتمبر أكتوبر نوفمبر ديسمبر"},
	"he": {open: "”", shut: "”", comma: ", ", date: "%[3]d ב%[2]s %[1]d", updated: "עודכן", articles: "מאמרים:", original: "המקור:", back: "חזרה לטקסט", inArticle: "בכתבה",
		months: "ינואר פברואר מרץ אפריל מאי יוני יולי אוגוסט ספטמבר אוקטובר נובמבר דצמבר"},
	"ja": {open: "「", shut: "」", comma: "、", date: "%[1]d年%[2]s月%[3]d日", updated: "更新", articles: "記事数", original: "原文", back: "本文に戻る", inArticle: "記事で読む"},
	"zh": {open: "“", shut: "”", comma: "，", date: "%[1]d年%[2]s月%[3]d日", updated: "更新", articles: "文章数", original: "原文", back: "返回正文", inArticle: "查看原文"},
	"ko": {open: "“", shut: "”", comma: ", ", date: "%[1]d년 %[2]s월 %[3]d일", updated: "수정", articles: "기사 수", original: "원문", back: "본문으로 돌아가기", inArticle: "기사에서 보기"},
}

// localeOf returns the locale of a language. For one not in the table the words
// are English, with their language given, and dates are ISO 8601.
func localeOf(language string) locale {
	primary, _, _ := strings.Cut(strings.ToLower(language), "-")
	if l, known := locales[primary]; known {
		return l
	}
	l := locales["en"]
	l.tag, l.date = "en", ""
	return l
}

// day writes a date as exact as it is, up to the day.
func (l locale) day(d article.Date) string {
	t, ok := d.Time()
	day := string(d.Day())
	if !ok || len(day) != len("2006-01-02") || l.date == "" {
		return day
	}
	month := strconv.Itoa(int(t.Month()))
	if l.months != "" {
		month = strings.Fields(l.months)[t.Month()-1]
	}
	return fmt.Sprintf(l.date, t.Year(), month, t.Day())
}

// own returns words of the snippet itself, with their language where it is not
// the article's.
func (l locale) own(names, s string) *node {
	return newNode(spanNode, names, words(s)).has(more{lang: l.tag})
}
