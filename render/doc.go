// Package render turns an article into snippets to embed in other pages.
//
// A constructor says what to show and a function how:
//
//	err := render.HTML(w, render.Card(a))
//	err := render.Markdown(w, render.PullQuote(a, a.Quotes[0]))
//
// The constructors are [Whole], [Card], [PullQuote], [Quotes], [QuotesBy], [Excerpt],
// [Footnotes] and [AuthorBox]. The formats for readers are [HTML], a page around it
// ([Renderer.Page]), [Markdown] and [Text]; for programs [JSONLD], [Annotation],
// [Renderer.OEmbed] and [Tree]. Package picture, a module of its own, draws the
// [Snippet.Lines] as SVG and PNG. A [Renderer] has the few options there are.
//
// A snippet shows each word of the article once, prints markers of notes as the
// page has them (an excerpt counts numbers anew), and adds only what a reader needs to place it: the marks around a
// quotation, the sign of a link back, a label before a number. These are in the
// article's language where this package knows it, otherwise in English. Every quote
// leads to its words in the article by a text fragment.
//
// # HTML
//
// A snippet is one <pull-quote> element. It is complete without script and style.
// [Stylesheet] is an optional stylesheet for it; without one, make the element a
// block. A quotation is a figure, its speaker and source the caption; a pull
// quote, whose words the page has already, is an aside, and so is every quotation
// on the article's own page ([Renderer].OwnPage). Notes are linked both ways, their
// ids begin with "pq-", are hashes of content, and differ from snippet to snippet.
//
// This is the markup of [Whole], from which the article can be read back. The other
// snippets use the same names. Names stand in bdi elements, labels and the like in span,
// the titles of works in cite; the rows of a table in thead and tbody. Links have rel, in
// a page target, signs and asides an aria-label, notes, references to them and asides a
// role, images loading and referrerpolicy, the article itemscope and itemtype.
//
//	<pull-quote lang dir>        Language; Direction, "auto" where that is empty
//	article.pq-article           the rest is in here
//	header.pq-masthead
//	  p.pq-kicker                Kicker
//	  h2.pq-headline > a[href]   Headline, URL
//	  p.pq-dek                   Dek
//	  p.pq-byline                Byline, as printed
//	    .pq-author .pq-name      an author, where names are all that is known of any
//	  p.pq-dateline
//	    .pq-publisher            Publisher.Name; a link to Publisher.URL around it
//	    time.pq-published        Published, in datetime
//	    time.pq-modified         Modified, in datetime
//	img.pq-lead                  Image, if the body does not have it (with Images)
//	div.pq-body                  Body; itemprop="articleBody"
//	  p                          Paragraph; kinds unknown
//	  h1.pq-hN … h6.pq-hN        Heading; N is its Level, the element where it stands here
//	  ul, ol[start]; li          ListItem; nested for Level, a list of its own where Item breaks off
//	  blockquote.pq-blockquote   BlockQuote, URL in cite; further p are Continued
//	  aside.pq-pull              PullQuote; further p are Continued
//	  p.pq-attribution           AttributionLine, last in an aside.pq-pull or by itself
//	  figure.pq-quoted           a blockquote and below it, in figcaption.pq-attribution, its AttributionLine
//	  figure.pq-figure           Figure: img[src alt width height] (with Images) or a.pq-picture; figcaption
//	  pre > code.language-X      Code; X is Syntax
//	  div.pq-scroll > table      Table: caption, td and th[colspan rowspan]
//	  figure.pq-embed            Embed: Text in blockquote.pq-post, in figcaption its AttributionLine
//	                             in .pq-attribution and a link to URL, around .pq-provider (Provider as it
//	                             writes itself) or .pq-host (no Provider)
//	  hr                         Rule
//	  em strong code a sub sup s marks; br is a line break
//	  sup.pq-noteref > a[href]   a reference to the note with that id; not part of the text
//	section.pq-notes
//	  div.pq-note#id             Footnote; a second class is its Kind: pq-reference, pq-editor,
//	                             pq-translator, pq-correction, pq-disclosure
//	    .pq-marker               Marker, then a space; with pq-unmarked it is not the article's
//	    a.pq-backlink            a link back; not part of the text
//	section.pq-authors
//	  div.pq-author              a Person; with pq-org an organisation
//	    img.pq-portrait          Image (with Images)
//	    p.pq-person              .pq-name, a link to URL around it, .pq-role, .pq-affiliation
//	    div.pq-bio               Bio, a p for each paragraph
//	    p.pq-more                a > .pq-profile: SameAs; .pq-count: ArticleCount; .pq-label: ours
//	footer.pq-colophon
//	  div.pq-credit              a Credit: as an author, with .pq-task first in p.pq-person
//	  p.pq-original              Original: .pq-outlet (or .pq-host) in a link to URL, .pq-writer, .pq-language
//	  p.pq-filed                 .pq-section, .pq-tag
//	  div.pq-about               img.pq-logo (with Images); Publisher.About, a p for each paragraph
//
// A snippet of quotations has figure.pq-quote with blockquote.pq-words (and
// pq-indirect where the words are not the speaker's own) and figcaption.pq-caption
// with p.pq-speaker and p.pq-source. Where there are several, a p.pq-towords below each
// leads to its words. An excerpt has blockquote.pq-passage, built as the body is, with
// p.pq-gap for words left out, and p.pq-byline in the caption. On the article's own page
// the figure is an aside, blockquote a div, and figcaption a footer.
//
// # Security considerations
//
// An article comes from a page that somebody else wrote, so everything in it is
// taken for hostile. HTML output is safe as the content of an element of a page,
// put there by a template's unescaped slot or innerHTML. It is not meant for
// attributes, nor for the inside of script, style or svg elements.
//
// Nothing is filtered: texts are escaped and put between tags that this package
// writes itself. The only elements and attributes are those named above;
// no class, id, style or event handler comes from the article. Addresses are
// absolute and http or https, read as browsers read them, and those with a user
// name are refused. Links carry rel="nofollow noopener ugc". Unless
// [Renderer].Images is set, a snippet requests nothing from anywhere.
//
// Control characters are left out, and so are bidirectional overrides, with which a
// text could be made to read otherwise than it is written. Embeddings and isolates
// stay in running text, in pairs, so that none reaches beyond its line. Names, roles,
// sources and headlines lose all bidirectional controls and are isolated from what
// stands around them.
//
// A page has a script of this package and no other, which its policy allows by hash,
// and the frame around it in an oEmbed response is sandboxed. Markdown output has no
// raw HTML and links to http and https only, but what a Markdown program makes of it is
// up to that program. Everything in JSON can stand in a script element. Whether the
// quoted words are true is not checked.
package render
