package parse

import (
	"strings"

	"golang.org/x/net/html"
	"golang.org/x/net/html/atom"
)

// role is what an element's tag, class, id and ARIA or microdata attributes say
// it is for: a set of bits.
type role uint32

const (
	roleChrome    role = 1 << iota // navigation, sharing, comments, advertising
	roleHidden                     // not shown, or for screen readers only
	roleBody                       // named as the article's text
	roleArticle                    // <article> and the like
	roleHeadline                   // named as the headline
	roleDek                        // … the dek
	roleKicker                     // … the kicker
	roleByline                     // … the line of authors
	roleAuthor                     // … one author's name
	roleDate                       // … the date
	roleAuthorBox                  // the box about an author
	roleBio                        // the text in it
	rolePublisher                  // about the publication
	roleCaption                    // caption of a picture
	rolePullQuote                  // set off for effect
	roleNotes                      // a container of footnotes
	roleEmbed                      // stands in for a player or a post
	roleTags                       // keywords of the article
	roleTag                        // a link to one of them
	roleSection                    // a link to the section
	roleComments                   // what readers wrote
	roleTeaser                     // an entry of a list of other articles
	roleText                       // the article's text, in the words of microdata
	roleHeading                    // a heading by its ARIA role
	roleControl                    // opens something on a click
	roleQuestion                   // … a panel of the text, whose heading it is
)

// markedRoles are the roles by which passes find elements outside of the body.
const markedRoles = roleHeadline | roleDek | roleKicker | roleByline | roleAuthor | roleDate |
	roleAuthorBox | rolePublisher | roleTag | roleSection | roleComments

// word is what a part of a class or id name means: a set of bits, so that
// "mh-author-box-bio" becomes author|box|bio.
type word uint64

const (
	wAd word = 1 << iota
	wAuthor
	wBio
	wBody
	wBox
	wByline
	wCaption
	wComment
	wContent
	wCookie
	wCount
	wDate
	wDek
	wEmbed
	wEntry
	wFooter
	wHeader
	wHidden
	wKicker
	wMeta
	wName
	wNav
	wNewsletter
	wNote
	wPublication
	wPull
	wQuote
	wRelated
	wShare
	wSide
	wTags
	wTitle
	wWidget
	wForm
	wAvatar
	wReader
	wScreen
	wAloud
	wList
	wCredit
	wJob
	wHover
	wFold
)

// words are the parts of names that mean something. What is not here means nothing.
var words = map[string]word{
	"ad": wAd, "ads": wAd, "adv": wAd, "advert": wAd, "advertisement": wAd, "advertising": wAd, "adsbygoogle": wAd, "adslot": wAd, "adunit": wAd,
	"sponsor": wAd, "sponsored": wAd, "promo": wAd, "promotion": wAd, "promobox": wAd, "banner": wAd, "anzeige": wAd, "werbung": wAd, "publicite": wAd, "dfp": wAd, "affiliate": wAd,

	"author": wAuthor, "authors": wAuthor, "autor": wAuthor, "autoren": wAuthor, "auteur": wAuthor, "autore": wAuthor, "writer": wAuthor, "contributor": wAuthor, "auteurs": wAuthor, "autores": wAuthor, "autori": wAuthor, "autorin": wAuthor, "verfasser": wAuthor, "forfatter": wAuthor, "skribent": wAuthor, "yazar": wAuthor, "szerzo": wAuthor, "columnist": wAuthor, "colunista": wAuthor, "kolumnist": wAuthor,
	"authorbox": wAuthor | wBox, "authorinfo": wAuthor | wBox, "autorenbox": wAuthor | wBox, "autorbox": wAuthor | wBox, "saboxplugin": wAuthor | wBox, "starbox": wAuthor | wBox,
	"authorname": wAuthor | wName, "vcard": wAuthor, "authordesc": wAuthor | wBio, "authorbio": wAuthor | wBio,
	"bio": wBio, "biography": wBio, "bios": wBio, "desc": wBio, "descr": wBio, "vita": wBio, "profile": wBox, "biographical": wBio, "description": wBio | wDek,
	"box": wBox, "card": wBox, "info": wBox, "about": wBox, "details": wBox, "wrap": wBox, "panel": wBox, "block": wBox,
	"byline": wByline, "bylines": wByline, "byl": wByline, "writtenby": wByline, "postedby": wByline, "credits": wByline,
	"caption": wCaption, "figcaption": wCaption, "bildunterschrift": wCaption, "legend": wCaption, "captiontext": wCaption,
	"comment": wComment, "comments": wComment, "commentlist": wComment, "commentform": wComment, "disqus": wComment, "respond": wComment, "kommentare": wComment, "commentaires": wComment, "comentarios": wComment, "replies": wComment, "discussion": wComment, "livefyre": wComment,
	"cookie": wCookie, "cookies": wCookie, "consent": wCookie, "gdpr": wCookie, "cmpbox": wCookie, "onetrust": wCookie, "modal": wCookie, "popup": wCookie, "overlay": wCookie,
	"count": wCount, "postcount": wCount, "counter": wCount,
	"date": wDate, "dateline": wDate, "datetime": wDate, "timestamp": wDate, "pubdate": wDate, "published": wDate, "datum": wDate, "fecha": wDate, "time": wDate,
	"dek": wDek, "deck": wDek, "standfirst": wDek, "subtitle": wDek, "subheading": wDek, "subheadline": wDek, "subhead": wDek, "subhed": wDek, "strapline": wDek, "teaser": wDek, "lede": wDek, "intro": wDek, "abstract": wDek, "excerpt": wDek, "summary": wDek, "chapo": wDek, "vorspann": wDek, "untertitel": wDek, "leadtext": wDek,
	"embed": wEmbed, "embedded": wEmbed, "tweet": wEmbed, "instagram": wEmbed, "bluesky": wEmbed, "mastodon": wEmbed,
	"entry": wEntry, "article": wEntry, "post": wEntry, "story": wEntry, "artikel": wEntry, "single": wEntry, "news": wEntry, "page": wEntry, "blog": wEntry, "node": wEntry,
	"body": wBody, "content": wContent, "text": wContent, "copy": wContent, "main": wContent,
	"articlebody": wEntry | wBody, "articlecontent": wEntry | wContent, "storybody": wEntry | wBody, "storycontent": wEntry | wContent, "articletext": wEntry | wContent, "postcontent": wEntry | wContent, "postbody": wEntry | wBody, "entrycontent": wEntry | wContent, "bodycopy": wBody | wContent,
	"footer": wFooter, "colophon": wFooter, "copyright": wFooter, "fusszeile": wFooter,
	"header": wHeader, "masthead": wHeader | wNav, "head": wHeader,
	"hidden": wHidden, "sr": wReader, "screen": wScreen, "visually": wReader, "visuallyhidden": wReader | wHidden, "screenreader": wScreen | wAloud, "reader": wAloud | wHidden, "only": wHidden, "offscreen": wReader | wHidden, "assistive": wReader | wHidden,
	"kicker": wKicker, "eyebrow": wKicker, "overline": wKicker, "dachzeile": wKicker, "surtitle": wKicker, "topline": wKicker, "roofline": wKicker,
	"meta": wMeta, "metadata": wMeta,
	"name": wName, "fn": wName,
	"nav": wNav, "navi": wNav, "navbar": wNav, "navigation": wNav, "menu": wNav, "breadcrumb": wNav, "breadcrumbs": wNav, "crumbs": wNav, "pagination": wNav, "pager": wNav, "toolbar": wNav, "toc": wNav, "ticker": wNav, "search": wNav, "login": wNav, "prevnext": wNav, "topbar": wNav,
	"newsletter": wNewsletter, "newsletters": wNewsletter, "subscribe": wNewsletter, "subscription": wNewsletter, "signup": wNewsletter, "optin": wNewsletter, "mailchimp": wNewsletter, "donate": wNewsletter, "donation": wNewsletter, "cta": wNewsletter,
	"footnote": wNote, "footnotes": wNote, "fnote": wNote, "endnote": wNote, "endnotes": wNote, "references": wNote, "reflist": wNote, "notes": wNote,
	"publication": wPublication, "pull": wPull, "pullquote": wPull | wQuote, "quote": wQuote, "blockquote": wQuote,
	"related": wRelated, "relatedposts": wRelated, "recommended": wRelated, "recommendations": wRelated, "recommendation": wRelated, "recirc": wRelated, "outbrain": wRelated, "taboola": wRelated, "yarpp": wRelated, "trending": wRelated, "popular": wRelated, "mostread": wRelated, "readmore": wRelated, "readnext": wRelated, "morestories": wRelated, "verwandte": wRelated, "teaserbox": wRelated, "zergnet": wRelated, "latest": wRelated, "recent": wRelated, "mostpopular": wRelated, "relatedarticles": wRelated, "seealso": wRelated,
	"share": wShare, "shares": wShare, "sharing": wShare, "social": wShare, "socials": wShare, "sharedaddy": wShare, "shariff": wShare, "addtoany": wShare, "sharethis": wShare, "addthis": wShare, "sharebar": wShare, "teilen": wShare, "partage": wShare, "follow": wShare, "sharebuttons": wShare, "socialmedia": wShare,
	"side": wSide, "sidebar": wSide, "rail": wSide, "sidebars": wSide, "seitenleiste": wSide,
	"tags": wTags, "taglist": wTags, "keywords": wTags, "tagcloud": wTags, "topics": wTags, "schlagworte": wTags,
	"title": wTitle, "headline": wTitle | wEntry, "heading": wTitle, "hed": wTitle | wEntry, "ueberschrift": wTitle, "titre": wTitle,
	"accordion": wFold, "accordions": wFold, "collapse": wFold, "collapsible": wFold, "expandable": wFold, "faq": wFold, "faqs": wFold, "tab": wFold, "tabs": wFold, "toggle": wFold, "spoiler": wFold,
	"rollover": wHover, "hovercard": wHover, "widget": wWidget, "form": wForm, "job": wJob, "jobtitle": wJob, "position": wJob, "boxes": wBox, "attribution": wCredit, "citation": wCredit, "avatar": wAvatar, "gravatar": wAvatar, "list": wList,
}

// roleRule gives a role to names that have all of some words and none of others.
type roleRule struct {
	all, none word
	role      role
}

// roleRules are tried on each name, all of them. They state conventions of themes
// and content systems, not of single sites.
var roleRules = [...]roleRule{
	{wComment, wCount | wMeta, roleChrome | roleComments},
	{wShare, wAuthor | wEmbed, roleChrome},
	{wRelated, 0, roleChrome},
	{wNav, wContent, roleChrome},
	{wFooter, wEntry | wQuote | wNote | wAuthor, roleChrome},
	{wSide, wContent | wQuote, roleChrome},
	{wAd, wAuthor | wEntry | wTitle, roleChrome},
	{wCookie, wContent, roleChrome},
	{wNewsletter, wContent, roleChrome},
	{wReader | wHidden, 0, roleHidden},
	{wScreen | wAloud, 0, roleHidden}, // "screen-only" is not for print
	{wHover | wBox, 0, roleHidden},
	{wTags, wContent, roleChrome | roleTags},
	{wEntry | wBody, wWidget | wCount | wHeader | wRelated, roleBody},
	{wEntry | wContent, wWidget | wHeader | wRelated | wTitle | wSide, roleBody},
	{wBody | wContent, wHeader, roleBody},
	{wEntry | wTitle, wRelated | wDek | wWidget | wComment | wShare | wAuthor | wList, roleHeadline},
	{wDek, wAuthor | wBio | wRelated | wList | wWidget, roleDek},
	{wKicker, 0, roleKicker},
	{wByline, wDate, roleByline},
	{wAuthor | wMeta, wAvatar | wBox | wBio, roleByline},
	{wAuthor, wAvatar | wBox | wBio | wCount | wShare | wComment | wTitle | wContent | wList | wDate, roleAuthor},
	{wDate, wComment | wWidget | wRelated, roleDate},
	{wAuthor | wBox, wComment | wName | wBio | wAvatar | wCount | wTitle | wShare, roleAuthorBox},
	{wAuthor | wBio, wComment, roleBio | roleAuthorBox},
	{wPublication | wBox, 0, rolePublisher},
	{wCaption, wBody, roleCaption},
	{wPull | wQuote, 0, rolePullQuote},
	{wNote, wMeta | wComment, roleNotes},
}

// maxClass is how many bytes of a class attribute are read. No honest one is longer.
const maxClass = 512

// roleOf reads an element's tag and attributes.
func roleOf(n *html.Node) role {
	r, _ := (*roleMemo)(nil).of(n)
	return r
}

// roleMemo keeps what the class and id attributes read last say, which is the same on
// many elements of a page. nil keeps nothing.
type roleMemo [256]struct {
	names string
	role  role
	words word
	read  bool // some pass reads it
}

func (m *roleMemo) names(s string) (role, word) {
	if m == nil || s == "" {
		return namesRole(s)
	}
	last := &m[placeOf(s)%len(m)]
	if last.names != s {
		last.names = s
		last.role, last.words = namesRole(s)
		last.read = last.words != 0 || isRead(s)
	}
	return last.role, last.words
}

// placeOf is a number for names, which are not empty.
func placeOf[T string | []byte](s T) int {
	n := uint32(len(s))
	for i := 0; i < len(s); i += 1 + len(s)/16 {
		n = n*31 + uint32(s[i])
	}
	return int((n*31 + uint32(s[len(s)-1])) * 0x9E3779B1 >> 16)
}

// isRead reports whether names without any of the words are read still: by a pass
// that has words of its own, or because they are not what they look like.
func isRead(s string) bool {
	if len(s) > maxClass || strings.IndexByte(s, '&') >= 0 {
		return true
	}
	for part := range strings.FieldsFuncSeq(s, notLetter) {
		if mayPass(readNameSieve, part) && (noteNames[strings.ToLower(part)] || ownNames[part]) {
			return true
		}
	}
	return false
}

// ownNames are parts of class names that single passes compare with: of what package
// render writes, of notes, of code and the numbers of its lines, of posts and players.
var ownNames = map[string]bool{
	"lineno": true, "linenos": true, "linenumber": true, "linenumbers": true, "line": true, "LineNumber": true, "gutter": true, "ln": true, "lnt": true, "lnum": true,
	"blob": true, "crayon": true, "rll": true, "fb": true,
	"tooltip": true, "tooltiptext": true, "popover": true, "footnotetext": true, "datablock": true,
	"pq": true, "sidenote": true, "marginnote": true, "margin": true, "littlefoot": true, "ltx": true,
	"language": true, "lang": true, "highlight": true, "twitter": true, "xfbml": true, "hentry": true,
}

// of reads an element's role and what the words of its class and id mean.
func (m *roleMemo) of(n *html.Node) (role, word) {
	r, w := tagRole(n.DataAtom), word(0)
	for _, a := range n.Attr {
		switch a.Key {
		case "class":
			named, words := m.names(a.Val)
			if words&wNav != 0 && words&(wRelated|wComment|wShare|wAd|wNewsletter|wSide) == 0 && isHeading(n.DataAtom) {
				named &^= roleChrome // "anchor-with-sticky-navbar" tells where it stops
			}
			r, w = r|named, w|words
		case "id": // seldom the same on two elements
			named, words := namesRole(a.Val)
			if isHeading(n.DataAtom) || n.DataAtom == atom.P { // it repeats the heading's words, or is made up: "ad54"
				named &^= roleChrome
			}
			r, w = r|named, w|words
		case "role":
			r |= ariaRole(a.Val)
		case "itemprop":
			r |= itemRole(a.Val)
		case "rel":
			r |= relRole(a.Val)
		case "hidden":
			if !strings.EqualFold(a.Val, "until-found") {
				r |= roleHidden
			}
		case "aria-expanded", "aria-controls", "data-toggle", "data-bs-toggle":
			r |= roleControl
		case "style":
			if hidesInline(a.Val) {
				r |= roleHidden
			}
		}
	}
	if mayHoldPlace(n) && heldPlace(n) != nil {
		r |= roleEmbed
	}
	switch n.DataAtom {
	case atom.Html, atom.Body, atom.Main:
		r = r&roleBody | tagRole(n.DataAtom) // names on the whole page tell of its template
	case atom.Article:
		if r&roleComments == 0 || strings.Contains(attr(n, "class"), "hentry") {
			r = r&roleBody | roleArticle // WordPress lists its tags and sections in the class
		}
	}
	return r, w
}

func tagRole(a atom.Atom) role {
	switch a {
	case atom.Nav, atom.Form, atom.Button, atom.Dialog, atom.Input, atom.Select, atom.Textarea:
		return roleChrome
	case atom.Article:
		return roleArticle
	case atom.Figcaption:
		return roleCaption
	case atom.Address:
		return roleByline
	case atom.Time:
		return roleDate
	}
	return 0
}

// ariaRole reads a role attribute (WAI-ARIA 1.2 and DPUB-ARIA 1.1).
func ariaRole(s string) role {
	switch s {
	case "navigation", "search", "dialog", "alertdialog", "menu", "menubar", "toolbar", "button", "contentinfo", "complementary", "banner":
		return roleChrome
	case "article":
		return roleArticle
	case "heading":
		return roleHeading
	case "doc-endnotes", "doc-footnote":
		return roleNotes
	case "doc-pullquote":
		return rolePullQuote
	case "doc-subtitle":
		return roleDek
	}
	return 0
}

// relRole reads the relation of a link (rel-author, rel-tag and rel-category of
// microformats.org). WordPress says "category tag" for a section.
func relRole(s string) role {
	switch s {
	case "author":
		return roleAuthor
	case "tag":
		return roleTag
	case "category", "category tag":
		return roleSection
	}
	return 0
}

// itemRole reads microdata of schema.org's Article and Person.
func itemRole(s string) role {
	switch s {
	case "articleBody":
		return roleBody | roleText
	case "headline":
		return roleHeadline
	case "alternativeHeadline":
		return roleDek
	case "author":
		return roleAuthor
	case "datePublished", "dateModified", "dateCreated":
		return roleDate
	}
	return 0
}

// hidesInline reports whether an inline style takes the element away: the last
// declaration of display or visibility counts, one marked important before all.
func hidesInline(style string) bool {
	var display, visibility declared
	for declaration := range strings.SplitSeq(style, ";") {
		property, value, _ := strings.Cut(declaration, ":")
		switch property = strings.TrimSpace(property); {
		case strings.EqualFold(property, "display"):
			display.set(value, "none")
		case strings.EqualFold(property, "visibility"):
			visibility.set(value, "hidden")
		}
	}
	return display.hides || visibility.hides
}

// declared is what the declarations of a property come to.
type declared struct{ hides, important bool }

// set reads the value of one more declaration, of which one word hides.
func (d *declared) set(value, hiding string) {
	value, flag, _ := strings.Cut(value, "!")
	important := strings.EqualFold(strings.TrimSpace(flag), "important")
	if important || !d.important {
		d.hides, d.important = strings.EqualFold(strings.TrimSpace(value), hiding), important
	}
}

// namesRole reads a class or id attribute: its role, and what its words mean.
func namesRole(s string) (role, word) {
	s = s[:min(len(s), maxClass)]
	var r role
	var all word
	for name := range strings.FieldsSeq(s) {
		w := wordsOf(name)
		if w&(wSide|wAd|wNewsletter|wRelated|wComment|wShare) != 0 && tellsLayout(name) {
			continue
		}
		if w == 0 {
			continue
		}
		all |= w
		for i := range roleRules {
			if rule := &roleRules[i]; w&rule.all == rule.all && w&rule.none == 0 {
				r |= rule.role
			}
		}
	}
	return r, all
}

// tellsLayout tells names such as "has-sidebar" and "no-comments", which say what else
// the page has, or has not, and "icon-side-right".
func tellsLayout(name string) bool {
	for _, lead := range [...]string{"has-", "has_", "with-", "with_", "no-", "without-"} {
		if strings.HasPrefix(name, lead) {
			return true
		}
	}
	return strings.HasSuffix(name, "-side-left") || strings.HasSuffix(name, "-side-right")
}

// blockPrefix begins every class of WordPress's block editor and tells nothing. Its
// block "post-author" is a box, with name, bio and picture.
const blockPrefix = "wp-block-"

// elementorReader is what the page builder Elementor calls text for screen readers.
const elementorReader = "elementor-screen-only"

// bloggerBox is what Blogger calls the box about who keeps a blog.
const bloggerBox = "profile-datablock"

// canadaReader is what the web toolkit of Canada's government calls that.
const canadaReader = "wb-inv"

// molonguiPrefix begins the classes of the author boxes by Molongui.
const molonguiPrefix = "m-a-box"

// maxWord is the length of the longest of the words.
const maxWord = 20

// wordsOf splits a name at hyphens, underscores, digits and capitals and gathers
// what its parts mean.
func wordsOf(name string) word {
	var w word
	name, isBlock := strings.CutPrefix(name, blockPrefix)
	switch {
	case isBlock && name == "post-author":
		w = wBox
	case name == elementorReader:
		w = wReader
	case name == bloggerBox:
		w = wAuthor | wBox
	case name == canadaReader:
		w = wReader | wHidden
	case strings.HasPrefix(name, molonguiPrefix):
		w = wAuthor
	}
	for i := 0; i < len(name); {
		end := partEnd(name, i)
		w |= meaning(name[i:end])
		i = max(end, i+1)
	}
	return w
}

// partEnd is where the part of name that begins at i ends: at a capital after a small
// letter, or at what is no letter.
func partEnd(name string, i int) int {
	small := false
	for ; i < len(name); i++ {
		switch c := name[i]; {
		case 'a' <= c && c <= 'z':
			small = true
		case 'A' <= c && c <= 'Z' && !small:
		default:
			return i
		}
	}
	return i
}

// meaning looks up a part of a name, which is of letters.
func meaning(part string) word {
	n := len(part)
	if n == 0 || n > maxWord || !mayPass(wordSieve, part) {
		return 0
	}
	var folded [maxWord]byte
	for i := range n {
		folded[i] = part[i] | 0x20
	}
	return words[string(folded[:n])]
}
