package parse

import (
	"slices"
	"strings"
	"unicode"

	"golang.org/x/net/html"

	"github.com/pullquote/pullquote/article"
)

// prune takes out what stands among the article's blocks but is not the article:
// the headline and dek said again, lines of links, calls to read, share, subscribe
// or comment, and all that follows the article's end.
func (p *page) prune() {
	blocks := p.draft.blocks
	headline, dek := fold(p.article.Headline), fold(p.article.Dek)
	prose, said, reach := false, map[string]bool{}, []int(nil)
	for i := range blocks {
		b := &blocks[i]
		rule := ""
		switch text := b.Text.Plain; {
		case !prose && headline != "" && len(text) < 2*len(p.article.Headline) && fold(text) == headline:
			rule = "headline again"
		case !prose && dek != "" && len(text) < 2*len(p.article.Dek) && fold(text) == dek:
			rule = "dek again"
		case !prose && len(text) < maxMasthead && isDateLine(text) && credits(text) == nil:
			rule = "date line"
			p.dateFrom(b)
		case strings.HasPrefix(text, "Lorem ipsum dolor sit amet"):
			rule = "placeholder"
		case b.Kind == article.Paragraph && isSeparator(text):
			b.Block = article.Block{Kind: article.Rule, Level: b.Level}
		case b.Kind == article.Paragraph && isOrnament(text):
			rule = "no words"
		case len(text) < maxCall && b.Kind != article.Figure:
			rule = lineRule(b)
		}
		if text := b.Text.Plain; len(text) >= minRepeat && b.Kind != article.PullQuote && rule == "" && !(i > 0 && blocks[i-1].Kind == article.Heading) {
			if said[text] {
				rule = "said already"
			}
			said[text] = true
		}
		if rule == "end" {
			if reach == nil {
				reach = p.reaches()
			}
			if reach[i] < i {
				p.cutFrom(i)
				return
			}
			rule = "inset"
		}
		if rule != "" {
			p.drop(i, rule)
		}
		prose = prose || rule == "" && b.Kind == article.Paragraph && len(b.Text.Plain) >= minProse
	}
	p.dropTail()
}

// drop takes block i out of the body.
func (p *page) drop(i int, rule string) {
	b := &p.draft.blocks[i]
	b.gone = true
	p.trace(b.node, Event{Field: "block", Rule: rule, Text: b.Text.Plain})
}

// reaches tells of each block how far running text goes on beside running text that
// stands before it: a block that text reaches beyond is in a box within the article.
func (p *page) reaches() []int {
	last := map[*html.Node]int{}
	for i := range p.draft.blocks {
		if b := &p.draft.blocks[i]; b.Kind == article.Paragraph && isText(b) {
			last[b.node.Parent] = i
		}
	}
	reach, far := make([]int, len(p.draft.blocks)), -1
	for i := range p.draft.blocks {
		reach[i] = far
		if b := &p.draft.blocks[i]; b.Kind == article.Paragraph && isText(b) {
			far = max(far, last[b.node.Parent])
		}
	}
	return reach
}

// cutFrom drops block i and all that follow, unless that is most of the article.
func (p *page) cutFrom(i int) {
	before, after := 0, 0
	for j := range p.draft.blocks {
		if j < i {
			before += len(p.draft.blocks[j].Text.Plain)
		} else {
			after += len(p.draft.blocks[j].Text.Plain)
		}
	}
	if before < after {
		p.drop(i, "call")
		return
	}
	for j := i; j < len(p.draft.blocks); j++ {
		if !keptAfterEnd(&p.draft.blocks[j]) {
			p.drop(j, "after the end")
		}
	}
}

// keptAfterEnd tells notes, which some themes print after the comments.
func keptAfterEnd(b *draftBlock) bool { return len(b.anchors) > 0 || startsWithMarker(b.Text.Plain) }

func startsWithMarker(s string) bool {
	return strings.HasPrefix(s, "*") || strings.HasPrefix(s, "†") || strings.HasPrefix(s, "[1]")
}

// dateFrom takes the date of publication from a line that gives it, if nothing
// else did.
func (p *page) dateFrom(b *draftBlock) {
	if p.article.Published == "" {
		p.article.Published = article.Date(p.first("published", b.node, claim{"date line", string(writtenDate(b.Text.Plain))}))
	}
}

// isSeparator tells "* * *" and other rules made of signs. The underscores of news
// agencies are text to whoever compares texts, and stay.
func isSeparator(text string) bool {
	if len(text) > 40 {
		return false
	}
	signs := 0
	for _, r := range text {
		switch {
		case strings.ContainsRune("⁂❦❧◆◇✻✽❖", r):
			signs += 3
		case strings.ContainsRune("*•·∗—–-~#=■□●○", r):
			signs++
		case !unicode.IsSpace(r):
			return false
		}
	}
	return signs >= 3
}

// isOrnament tells pictograms on a line of their own.
func isOrnament(text string) bool {
	for _, r := range text {
		if !unicode.Is(unicode.So, r) && !unicode.Is(unicode.Sk, r) && !unicode.IsMark(r) && !unicode.IsSpace(r) && r != '\u200D' {
			return false
		}
	}
	return text != ""
}

// dropTail drops headings, rules and dates of change that nothing follows.
func (p *page) dropTail() {
	for i := len(p.draft.blocks) - 1; i >= 0; i-- {
		switch b := &p.draft.blocks[i]; {
		case b.gone:
		case b.Kind == article.Heading, b.Kind == article.Rule:
			p.drop(i, "nothing follows")
		case len(b.Text.Plain) < maxMasthead && beginsWith(b.Text.Plain, changed) && writtenDate(b.Text.Plain) != "":
			setIfEmpty((*string)(&p.article.Modified), string(writtenDate(b.Text.Plain)))
			p.drop(i, "date of change")
		default:
			return
		}
	}
}

// minRepeat is the length in bytes from which a block that stands twice does so by
// the working of the page: a slide show and its list of captions.
const minRepeat = 120

// isDateLine tells "Updated 11:21 pm CST, Tuesday, November 19, 2019" and
// "The Associated Press / Published Monday, November 18, 2019 8:22AM EST".
func isDateLine(text string) bool {
	lower := strings.ToLower(text)
	for _, word := range [...]string{"updated", "published", "posted", "last modified", "veröffentlicht", "aktualisiert", "publié", "mis à jour", "publicado", "actualizado", "опубликовано"} {
		if strings.Contains(lower, word) && writtenDate(text) != "" {
			return true
		}
	}
	return len(text) < 40 && writtenDate(text) != ""
}

// changed are the beginnings of a line that tells when the page was changed, in
// lower case.
var changed = phrases(
	"last changed", "last modified", "last update", "updated", "this page was last", "stand:", "zuletzt geändert", "letzte änderung", "aktualisiert",
	"dernière modification", "dernière mise à jour", "última actualización", "última atualização", "ultimo aggiornamento", "обновлено", "последнее изменение", "ostatnia aktualizacja",
)

func startsWithAny(s string, beginnings []string) bool {
	return slices.ContainsFunc(beginnings, func(b string) bool { return strings.HasPrefix(s, b) })
}

// maxCall is the length in bytes up to which a block may be a call or label
// rather than text.
const maxCall = 240

// lineRule judges a short block by its words and links. "end" tells that the
// article is over.
func lineRule(b *draftBlock) string {
	text := b.Text.Plain
	if text == "" {
		return ""
	}
	if rule := wordsRule(b); rule != "" {
		return rule
	}
	if !strings.Contains(text, " ") && (strings.HasPrefix(text, "http://") || strings.HasPrefix(text, "https://")) && b.Kind == article.Paragraph {
		return "address"
	}
	if (b.link > 0 || len(text) < 100) && beginsWith(strings.TrimRight(text, endSigns), calls) {
		return "call"
	}
	if b.link > 0 && b.Kind == article.Paragraph && len(b.anchors) == 0 && b.Level == 0 && float64(b.link) >= callLinks*float64(menuBytes(text)) {
		return "links"
	}
	return ""
}

// wordsRule judges a short block by its words alone.
func wordsRule(b *draftBlock) string {
	text := b.Text.Plain
	ends, means := endings.of(text), labels.of(text)
	if len(ends)+len(means) == 0 && !mayCount(firstRune(text)) {
		return ""
	}
	lower := strings.ToLower(strings.TrimRight(text, endSigns))
	for _, s := range ends {
		if lower == s || b.Kind == article.Heading && strings.HasPrefix(lower, s) {
			return "end"
		}
	}
	switch {
	case isCommentCount(lower):
		return "end"
	case slices.Contains(means, lower):
		return "label"
	}
	return ""
}

// callLinks is the share of a paragraph's bytes within links from which it is a
// pointer to other pages rather than text.
const callLinks = 0.85

// menuBytes counts the bytes of text less what parts the entries of a menu.
func menuBytes(text string) int {
	n := 0
	for entry := range strings.FieldsFuncSeq(text, func(r rune) bool { return strings.ContainsRune("|｜·•›»", r) }) {
		n += len(strings.TrimSpace(entry))
	}
	return n
}

// endSigns may stand at the end of such a line.
const endSigns = " .:!…"

// mayCount tells what a number may begin with.
func mayCount(r rune) bool { return unicode.IsDigit(r) || unicode.IsSpace(r) || r == '+' || r == '-' }

// isCommentCount tells "12 Comments" and "1 Kommentar".
func isCommentCount(s string) bool {
	count, rest, ok := strings.Cut(s, " ")
	if _, isNumber := number(count); !ok || !isNumber {
		return false
	}
	switch rest {
	case "comment", "comments", "kommentar", "kommentare", "commentaire", "commentaires", "comentarios", "responses", "thoughts":
		return true
	}
	return false
}

// endings are what stands at the end of an article and begins what follows it, in
// lower case: on a line of its own, or as the beginning of a heading.
var endings = phrases(
	"be the first to comment", "leave a reply", "leave a comment", "post a comment", "add a comment", "comments are closed", "join the discussion", "join the conversation",
	"trackbacks / pingbacks", "kommentar hinterlassen", "hinterlasse jetzt einen kommentar", "schreibe einen kommentar", "laisser un commentaire", "deja un comentario", "lascia un commento", "deixe um comentário", "оставить комментарий", "добавить комментарий",
	"related articles", "related posts", "related stories", "related content", "you may also like", "you might also like", "recommended for you", "more from this author", "read next", "most popular", "más noticias", "das könnte sie auch interessieren", "artículos relacionados", "articles similaires", "verwandte artikel", "читайте также", "関連記事",
)

// labels are lines that theme and newsroom put between paragraphs.
var labels = phrases(
	"advertisement", "advertising", "anzeige", "werbung", "publicité", "publicidad", "pubblicità", "реклама", "広告",
	"share this", "share", "share this article", "share this post", "teilen", "compartir", "partager", "tweet", "print", "email", "pocket", "facebook", "twitter", "whatsapp", "linkedin", "pinterest", "reddit", "telegram", "copy link", "link copied",
	"story continues below", "story continues below advertisement", "article continues below", "article continues below advertisement", "article continues after advertisement", "continue reading the main story", "like this", "like loading", "loading", "about this publication", "tags", "read more", "more", "topics", "skip advertisement", "view comments", "show comments", "close", "menu", "newsletter",
)

// calls are the beginnings of lines that send the reader elsewhere.
var calls = phrases(
	"read more:", "read more about", "read also:", "also read:", "also read ", "read also ", "related:", "see also:", "more:", "read next:", "read:", "watch:", "don't miss:", "don’t miss:", "recommended:",
	"mehr zum thema", "lesen sie auch", "lesen sie mehr", "lire aussi", "à lire aussi", "lea también", "lee también", "leggi anche", "leia também", "leia mais", "читайте также", "czytaj także", "lees ook",
	"this website uses cookies", "this site uses cookies", "we use cookies", "diese website verwendet cookies", "ce site utilise des cookies", "este sitio web utiliza cookies",
	"sign up for", "sign up to", "subscribe to", "follow us on", "like us on", "click here to", "download our app", "join our newsletter", "share this:", "filed under", "tagged with", "posted in",
)
