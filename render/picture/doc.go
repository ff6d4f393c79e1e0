// Package picture draws a snippet as a card for social networks and messengers, as SVG
// or PNG:
//
//	err := picture.Picture{}.PNG(w, render.PullQuote(a, a.Quotes[0]))
//
// The zero [Picture] is 1200 by 630 CSS pixels, the format of og:image, and light.
// [Alt] is the text to go with it, for og:image:alt or an alt attribute.
//
// # Setting
//
// Any snippet can be drawn. Its lines ([render.Snippet.Lines]) are set in the styles of
// one table: the words of a quotation large, with the opening mark hung into the margin,
// speaker and source small at the foot. Text is set as large as leaves the card some air,
// smaller the more there is, and what does not fit at the least size is cut after a word
// and ends with "…". A card shows some hundred characters, so only the first few thousand
// are looked at.
//
// Glyphs are shaped by a port of HarfBuzz, lines broken by Unicode Standard Annex 14
// (Korean at spaces only) and put into visual order by Annex 9. Lines of one paragraph are
// evened out. What reads from right to left starts at the right margin.
//
// # Fonts
//
// A card has the fonts that this package brings (STIX Two, Liberation and DejaVu: Latin,
// Greek, Cyrillic, Hebrew, Arabic, Armenian, Georgian), and looks the same on every
// machine. For characters that these do not have, such as those of Chinese, Japanese,
// Korean or Thai, it looks among the fonts installed. [Picture.Fonts] come before both.
// Where no font has a character the error is [ErrNoFont]. Glyphs are outlines in one
// colour; fonts of coloured or bitmap glyphs do not count.
//
// # Output
//
// An SVG is complete in itself: outlines of glyphs, each once, no text to set in a font, no
// script, no style, no address. Its elements are svg, title, desc, defs, path, rect, g and
// use; it says what it shows in title and desc and has the article's language and
// direction. The ids of outlines are made from the outlines, so that several cards can be
// put into one page. A PNG has the same text in an iTXt chunk "Description".
//
// The same snippet gives the same bytes on every run.
//
// # Security considerations
//
// Text reaches the output as outlines and as escaped text, nothing else of an article does.
// No picture of the article is read and nothing requested. Fonts are parsed, so bring only
// those you trust.
package picture
