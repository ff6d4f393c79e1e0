// Package parse turns the HTML of a page into an article: headline, byline and
// dates, the body block by block, whom it quotes, its notes, its authors.
//
//	a, err := parse.Parse(resp.Body, "https://example.org/2026/05/ferry")
//
// # Passes
//
// A page goes through nine passes in this order, each in the file of its name with
// the files that serve it:
//
//   - decode: bytes to UTF-8, less what nobody reads (charset.go, internal/thin), and
//     the tree of package html
//   - document: the index of elements, the base address, the site rule (tree.go,
//     role.go, panel.go, suspense.go, rule.go)
//   - metadata: what head, JSON-LD and the lines around the headline say (jsonld.go,
//     headline.go, masthead.go, dek.go, published.go, dateline.go, date.go)
//   - content: which element holds the body (teaser.go)
//   - blocks: that element as blocks, less what is not the article (line.go,
//     heading.go, figure.go, embed.go, table.go, code.go, draft.go, prune.go)
//   - footnotes: notes leave the body, their markers the text (the files note*.go)
//   - authors: names, boxes, bios and credits, likewise (byline.go, names.go,
//     authorbox.go, credits.go)
//   - judge: blocks that read and stand like what is not the article leave the body
//     (feature.go, describer.go, cue.go, internal/forest)
//   - quotes: what is said in the body that is left, and by whom (internal/speech)
//
// What takes blocks out of the body comes before quotes, which bind positions in it.
// A page that package render wrote is read back by its own classes (snippet.go).
//
// A [Parser] with Trace set tells of each decision: where a field came from, why a
// block was dropped, by which rule a quote was given to its speaker.
//
// # Site rules
//
// Where the general passes fail on a site, a [Rule] of selectors overrides them,
// field by field. Rules are data and can be read from JSON.
//
// # Security considerations
//
// Every byte of a page may be hostile. Parse never panics, takes memory and time
// in proportion to the page, and refuses pages of more than Parser.MaxBytes
// (8 MiB). What would make a tree of a few bytes large or deep is left out and told
// in the trace: elements below a depth of 256, formatting elements that pile up,
// attributes beyond measure. It loads nothing. URLs in the article are http or https.
// Text is text, not markup: to show an article, use package render, which escapes it.
// Whether a page tells the truth about its author is for the caller to judge.
package parse
