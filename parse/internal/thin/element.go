package thin

import (
	"golang.org/x/net/html/atom"
)

// kind is what matters of an element here: a set of bits.
type kind uint32

const (
	void       kind = 1 << iota // has no content
	raw                         // its content is text whatever it looks like
	block                       // stands on a line of its own: isInline of package parse denies it
	special                     // end tags of ordinary elements do not reach through it
	barrier                     // other end tags do not either
	noP                         // neither does the end of a paragraph
	noItem                      // … of a list item
	noPart                      // … of parts of a table
	closesP                     // its start tag ends an open paragraph
	still                       // its start tag opens no formatting element anew
	implied                     // the end of what holds it ends it
	scoped                      // its end tag reaches up to a barrier
	formatting                  // is opened anew after it was cut off
	marker                      // formatting elements around it are not opened anew within it
	part                        // part of a table
	unstacked                   // exists once, or nowhere that counts
	useless                     // no pass reads it, unless droppable says so
	chrome                      // no pass reads what it holds, unless it holds running text or what is sought
	sought                      // passes look for it wherever it stands, or it is more than an element in another
	classed                     // its class is read whatever it says
)

const sectioning = block | special | closesP | still | scoped

// kinds are the elements that HTML treats in some way of their own. All others
// are ordinary.
var kinds = map[atom.Atom]kind{
	atom.Html: unstacked, atom.Head: unstacked, atom.Body: unstacked,
	atom.Frameset: unstacked, atom.Frame: void | still,

	atom.Base: block | void | still, atom.Basefont: void | still, atom.Bgsound: void | still,
	atom.Link: block | void | still | useless, atom.Meta: block | void | still | useless,
	atom.Title: block | raw | still, atom.Script: raw | still | useless, atom.Style: raw | still | useless,
	atom.Template: special | barrier | noPart | marker | still,

	atom.Address: sectioning, atom.Article: sectioning, atom.Aside: sectioning, atom.Blockquote: sectioning,
	atom.Center: sectioning, atom.Details: sectioning, atom.Div: sectioning, atom.Dl: sectioning,
	atom.Fieldset: sectioning, atom.Figcaption: sectioning, atom.Figure: sectioning, atom.Footer: sectioning,
	atom.Header: sectioning, atom.Hgroup: sectioning, atom.Main: sectioning, atom.Menu: sectioning,
	atom.Nav: sectioning, atom.Section: sectioning, atom.Summary: sectioning,
	atom.Ol: sectioning | noItem, atom.Ul: sectioning | noItem,
	atom.Dialog: sectioning &^ special, atom.Dir: sectioning &^ block, atom.Search: sectioning &^ (block | special),
	atom.Pre: sectioning, atom.Listing: sectioning &^ block,

	atom.H1: sectioning &^ scoped, atom.H2: sectioning &^ scoped, atom.H3: sectioning &^ scoped,
	atom.H4: sectioning &^ scoped, atom.H5: sectioning &^ scoped, atom.H6: sectioning &^ scoped,
	atom.P: sectioning&^scoped | implied, atom.Form: sectioning &^ scoped,
	atom.Li: sectioning&^scoped | implied, atom.Dd: sectioning&^scoped | implied, atom.Dt: sectioning&^scoped | implied,
	atom.Hr: block | void | closesP | still,

	atom.A: formatting, atom.B: formatting, atom.Big: formatting, atom.Code: formatting, atom.Em: formatting,
	atom.Font: formatting, atom.I: formatting, atom.Nobr: formatting, atom.S: formatting, atom.Small: formatting,
	atom.Strike: formatting, atom.Strong: formatting, atom.Tt: formatting, atom.U: formatting,

	atom.Applet: special | barrier | marker, atom.Marquee: special | barrier | marker, atom.Object: special | barrier | marker,

	atom.Area: void, atom.Br: void | block, atom.Embed: void, atom.Img: void, atom.Image: void, atom.Keygen: void, atom.Wbr: void,
	atom.Input: void, atom.Param: void | still, atom.Source: void | still, atom.Track: void | still,

	atom.Button: special | scoped | noP, atom.Select: special | barrier | scoped,
	atom.Option: implied, atom.Optgroup: implied,
	atom.Rb: implied | still, atom.Rp: implied | still, atom.Rt: implied | still, atom.Rtc: implied | still,

	atom.Textarea: raw | still, atom.Iframe: block | raw | still, atom.Noembed: raw | still, atom.Noframes: raw | still,
	atom.Noscript: raw | still, atom.Xmp: raw | closesP, atom.Plaintext: raw | closesP | still,

	atom.Table:   block | special | barrier | noPart | still,
	atom.Caption: block | special | barrier | marker | part | still, atom.Colgroup: special | part | still, atom.Col: void | part | still,
	atom.Tbody: block | special | part | still, atom.Tfoot: block | special | part | still, atom.Thead: block | special | part | still,
	atom.Tr: block | special | part | still, atom.Td: block | special | barrier | marker | part | still, atom.Th: block | special | barrier | marker | part | still,

	atom.Video: block, atom.Audio: block,
}

// kindOf is what matters of an element: besides what HTML says, what package parse
// makes of it. Pictures and quotations are told by parts of their classes, and which
// formatting elements are alike, but links, by the whole.
func kindOf(a atom.Atom) kind {
	k := kinds[a]
	switch a {
	case atom.Nav, atom.Form, atom.Dialog, atom.Footer, atom.Aside, atom.Menu:
		return k | chrome
	case atom.Article, atom.Blockquote:
		return k | sought | classed
	case atom.Html, atom.Head, atom.Body, atom.Frameset, atom.Frame, atom.Noframes, atom.Base, atom.Link, atom.Meta, atom.Title,
		atom.Address, atom.H1, atom.Main, atom.Time, atom.Pre, atom.Listing, atom.Xmp, atom.Plaintext,
		atom.Template, atom.Applet, atom.Marquee, atom.Object, atom.Table:
		return k | sought
	case atom.Img, atom.Image:
		return k | classed
	}
	switch {
	case a == 0:
		return k | sought | classed
	case k&part != 0:
		return k | sought
	case k&formatting != 0 && a != atom.A:
		return k | classed
	}
	return k
}

// readText are the elements without markup whose text some pass reads.
func readText(a atom.Atom) bool { return a == atom.Title || a == atom.Xmp || a == atom.Plaintext }
