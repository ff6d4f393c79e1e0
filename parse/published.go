package parse

import (
	"cmp"
	"slices"
	"strings"
	"unicode"

	"golang.org/x/net/html/atom"

	"github.com/pullquote/pullquote/article"
)

// publishedTags and modifiedTags are meta elements with dates, the most trusted first.
var (
	publishedTags = [...]string{
		"article:published_time", "og:published_time", "datepublished", "article:published", "date", "dc.date", "dc.date.issued", "dcterms.date", "dcterms.created",
		"pubdate", "publishdate", "publish-date", "publish_date", "parsely-pub-date", "sailthru.date", "article.published", "citation_publication_date", "citation_date", "cxenseparse:recs:publishtime", "cxenseparse:publishtime",
		"published-date", "published", "article_date_original", "citation_online_date", "dc:date", "dc.date.created", "dcterms.issued",
	}
	modifiedTags = [...]string{
		"article:modified_time", "og:updated_time", "datemodified", "lastmod", "last-modified", "dcterms.modified", "article:modified", "article.updated", "og:article:modified_time",
		"article_date_updated", "modified-date", "modified-time", "updated-date", "updated_time", "updated_at", "dc.date.modified",
	}
)

// dates fill Published and Modified.
//
// The day of publication is the one the reader sees, since stamps are in the zone
// of a server and templates confuse them; a stamp of the same day adds its time.
// A date shown as that of a change is only believed to be the day of publication
// where no other is shown or stated, but for data of schema.org: a page dated so may
// have been written anew since the day that these tell, which readers never see.
func (p *page) dates() {
	m := &p.meta
	var ruled string
	if p.rule != nil {
		ruled, _ = p.ruleText(p.rule.Published)
	}
	stated := m.statedDates()
	shown := p.shownDates(stated)
	stated = append(confirmed(stated, shown), claim{"time element", shown.stamp})
	named := p.namedDates()
	claims := append([]claim{dated("rule", ruled), {"shown as published", shown.published}, {"named as published", named.published}, p.unlabelled(shown), p.dateOfChange(shown)}, stated...)
	claims = append(claims,
		claim{"shown", shown.plain},
		claim{"address", string(pathDate(p.path()))},
		claim{"shown as updated", shown.updated},
		claim{"named as date", named.plain},
	)
	if shown.plain != "" && shown.published == "" && !anyValue(stated) {
		claims = slices.Insert(claims, 1, p.firstPublished()) // what is shown is the day of a change, then
	}
	if !anyValue(claims) {
		told := p.colophon()
		claims = append(claims, claim{"colophon as published", told.published}, claim{"colophon", told.plain}, claim{"colophon as updated", told.updated})
	}
	p.article.Published = article.Date(p.first("published", nil, sharpened(claims, stated)...))
	changed := append([]claim{dated("json-ld", m.ld.text("dateModified"))}, datedTags(m, modifiedTags[:])...)
	p.article.Modified = article.Date(p.first("modified", nil, append(changed, claim{"shown as updated", shown.updated})...))
}

// statedDates are the days of publication that the page states for machines, the
// most trusted first.
func (m *metadata) statedDates() []claim {
	stated := append([]claim{dated("json-ld", m.ld.text("datePublished"))}, datedTags(m, publishedTags[:])...)
	return append(stated,
		dated("meta "+m.publication.rule, m.publication.value),
		dated("json-ld created", m.ld.text("dateCreated")),
		dated("json-ld page", m.graph.ofType("WebPage").text("datePublished")),
	)
}

// confirmed moves the first that states the day which the page shows as that of a
// change to the front: pages published anew may say so in one place only.
func confirmed(stated []claim, shown shownDates) []claim {
	i := slices.IndexFunc(stated, func(c claim) bool { return shown.updated != "" && strings.HasPrefix(c.value, shown.updated) })
	if i <= 0 {
		return stated
	}
	return slices.Concat(stated[i:i+1], stated[:i], stated[i+1:])
}

func anyValue(claims []claim) bool {
	return slices.ContainsFunc(claims, func(c claim) bool { return c.value != "" })
}

// sharpened replaces a date that is only a day by a stamp of that day.
func sharpened(claims, stated []claim) []claim {
	for i, c := range claims {
		if c.value == "" {
			continue
		}
		for _, s := range stated {
			if len(s.value) > len(c.value) && strings.HasPrefix(s.value, c.value) {
				claims[i] = s
				break
			}
		}
		break
	}
	return claims
}

// unlabelled is the claim of a date that the page shows without saying of what. It
// may be the day of a change, but not on the word of JSON-LD alone, which is not
// for readers and often kept from the first version on.
func (p *page) unlabelled(shown shownDates) claim {
	m := &p.meta
	changed := machineDate(cmp.Or(m.ld.text("dateModified"), m.tags["article:modified_time"]))
	if m.tags["article:published_time"] != "" && shown.plain != "" && changed.Day() == article.Date(shown.plain).Day() {
		return claim{}
	}
	return claim{"shown", shown.plain}
}

// dateOfChange is the claim of the date of the last change, where the page shows no
// other and no meta element tells of one, only data of schema.org.
func (p *page) dateOfChange(shown shownDates) claim {
	for _, k := range publishedTags {
		if k != "datepublished" && p.meta.tags[k] != "" {
			return claim{}
		}
	}
	if shown.published != "" || shown.plain != "" {
		return claim{}
	}
	return claim{"shown as updated", shown.updated}
}

// shownDates are the dates of the masthead.
type shownDates struct {
	published, plain, updated string
	stamp                     string // of the first time element
}

// shownDates reads the lines around the headline, the nearest first, until one
// has a date.
func (p *page) shownDates(stated []claim) shownDates {
	var found shownDates
	order := p.digitOrder(stated)
	m := &p.meta.mast
	for i := range m.nearest {
		l := m.lines[i]
		switch {
		case len(l.text) <= maxDateLine:
			p.readDates(&found, i, order)
		case found == (shownDates{}) && i >= m.below:
			found.plain = string(dateline(l.text, order))
		}
		if found.published != "" || found.plain != "" {
			break
		}
	}
	return found
}

// labelOver is the label that the line before line i consists of, if it does.
func (m *masthead) labelOver(i int) dateLabel {
	for i--; i >= 0 && i != m.below-1; i-- {
		if s := m.lines[i].text; strings.IndexFunc(s, isWordRune) >= 0 {
			if len(s) < maxDateLabel {
				return labelBefore(s)
			}
			break
		}
	}
	return unlabelled
}

func isWordRune(r rune) bool { return unicode.IsLetter(r) || unicode.IsNumber(r) }

// dateline reads the date at the beginning of a story: "OSTREY, Jan 9, 2024 (ICE) —".
func dateline(s string, order dayOrder) article.Date {
	d, start, end := findDate(s, order)
	if d == "" || start > maxDateLabel+10 || !startsWithAny(strings.TrimLeft(s[end:], ". "), []string{"-", "–", "—", "(", ":", "/"}) {
		return ""
	}
	return d
}

// maxDateLabel is the length in bytes of a line that can be the label of the next.
const maxDateLabel = 30

// readDates takes the dates of line i, for readers and for machines.
func (p *page) readDates(found *shownDates, i int, order dayOrder) {
	l := p.meta.mast.lines[i]
	stamps := p.stamps(l)
	if len(stamps) == 0 && numbers(l.text) < leastNumbers {
		return // nearly always
	}
	label := p.meta.mast.labelOver(i)
	found.read(l.text, label, order)
	found.readStamps(stamps, label)
}

// read takes all dates of one line. label is that of the line before, if it was
// nothing else.
func (f *shownDates) read(s string, label dateLabel, order dayOrder) {
	for s != "" {
		d, start, end := findDate(s, order)
		if d == "" || isTold(s[:start]) {
			return
		}
		if l := labelBefore(s[:start]); l != unlabelled {
			label = l
		}
		f.take(string(d), label)
		s, label = s[end:], unlabelled
	}
}

// isTold reports whether running text leads up to a date, which then is the day of
// what it tells of.
func isTold(before string) bool {
	small := 0
	for w := range strings.FieldsSeq(before) {
		if unicode.IsLower(firstRune(w)) {
			small++
		}
	}
	return small > maxSmallWords
}

// maxSmallWords is how many words without a capital a byline has before its date.
const maxSmallWords = 4

func (f *shownDates) take(date string, label dateLabel) {
	switch label {
	case published:
		setIfEmpty(&f.published, date)
	case updated:
		setIfEmpty(&f.updated, date)
	default:
		setIfEmpty(&f.plain, date)
	}
}

// readStamps takes the dates for machines of time elements in the line whose
// words are no date ("3 days ago", "Nov 19").
func (f *shownDates) readStamps(stamps []claim, label dateLabel) {
	for _, s := range stamps {
		if isTold(s.rule) {
			continue
		}
		if before := labelBefore(s.rule); before != unlabelled {
			label = before
		}
		if label != updated {
			setIfEmpty(&f.stamp, s.value)
		}
		f.take(s.value, label)
	}
}

// stamps are the dates for machines in a line, each with the words before the one
// for readers.
func (p *page) stamps(l mastLine) []claim {
	var all []claim
	for k, piece := range l.pieces {
		n := p.tree.nodes[piece.element].node
		if n.DataAtom != atom.Time && n.Parent != nil {
			n = n.Parent
		}
		if n.DataAtom != atom.Time {
			continue
		}
		if d := string(machineDate(attr(n, "datetime"))); d != "" {
			all = append(all, claim{joinPieces(l.pieces[:k]) + " " + beforeNumber(piece.text), d})
		}
	}
	return all
}

// beforeNumber is what stands before the first number of a text.
func beforeNumber(s string) string {
	if i := strings.IndexAny(s, "0123456789"); i >= 0 {
		return s[:i]
	}
	return s
}

// digitOrder is dayOrder, or what agrees with a date that the page states for
// machines.
func (p *page) digitOrder(stated []claim) dayOrder {
	for _, l := range p.meta.mast.lines {
		if len(l.text) > maxDateLine {
			continue
		}
		tokens := dateTokens(l.text, leastNumbers)
		a, _, _ := firstDate(tokens, dayFirst)
		b, _, _ := firstDate(tokens, monthFirst)
		if a == b {
			continue
		}
		known := append(p.stamps(l), stated...)
		for _, s := range known {
			switch article.Date(s.value).Day() {
			case a:
				return dayFirst
			case b:
				return monthFirst
			}
		}
	}
	return p.dayOrder()
}

// dayOrder tells how the page's digits are to be read, from its region, its
// language or the country of its host.
func (p *page) dayOrder() dayOrder {
	for _, lang := range [...]string{p.article.Language, tagged(p.meta.tags["og:locale"])} {
		primary, rest, _ := strings.Cut(strings.ToLower(lang), "-")
		switch region := rest[strings.LastIndexByte(rest, '-')+1:]; {
		case primary == "":
		case region == "us":
			return monthFirst
		case primary != "en" || region != "":
			return dayFirst
		}
	}
	host := p.base.Hostname()
	switch host[strings.LastIndexByte(host, '.')+1:] {
	case "uk", "ie", "au", "nz", "in", "za", "eu", "de", "fr", "it", "es", "nl", "be", "ch", "at":
		return dayFirst
	case "gov", "mil", "us":
		return monthFirst
	}
	return orderUnknown
}

func dated(rule, value string) claim {
	if value == "" {
		return claim{}
	}
	return claim{rule, string(machineDate(value))}
}

func datedTags(m *metadata, keys []string) []claim {
	var claims []claim
	for _, k := range keys {
		if v := m.tags[k]; v != "" {
			claims = append(claims, dated("meta "+k, v))
		}
	}
	return claims
}
