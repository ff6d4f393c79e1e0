// Package speech finds what an article quotes and who said it, by rules.
//
// The body becomes one run of words (reading.go) with what the vocabulary of its
// language knows of each (lexicon.go and a lexicon_*.go for every language; scripts
// without spaces in unspaced.go). Quotation marks are paired block by block
// (quotemarks.go, dash.go). One scan finds whom the text speaks of (mention.go), and
// capitals.go takes back what only looks like a name; the people behind that, with
// their fullest names, roles and affiliations, are the cast (cast.go, description.go,
// appositive.go, affiliation.go).
//
// Then the forms that quotations take claim their words, in the order of the table in
// quotes.go: quotations set off from the text (setoff.go), letters (letter.go), tables
// of answers (panel.go), statements and interviews (statement.go, extent.go), and what
// stands within marks in running text (attribution.go, subject.go, follow.go). Indirect
// speech (indirect.go) is found on request. speaker.go tells who is meant by "he".
//
// Everything takes time in proportion to the body.
package speech
