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
// of answers (panel.go), statements and interviews by people (statement.go, extent.go,
// human.go), and what stands within marks in running text. Who said that is a table of
// rules (attribution.go): the tag behind the words (tag.go), what leads to them (lead.go,
// owner.go, source.go), and what stands near (follow.go, signed.go). verb.go and subject.go
// find the verb that reports and its subject, speaker.go whom "he" means, and
// confidence.go holds how often each rule is right. Indirect speech (indirect.go) is
// found on request.
//
// Everything takes time in proportion to the body.
package speech
