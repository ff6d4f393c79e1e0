package article

// Footnote is a note to the text. It is not part of the body.
type Footnote struct {
	// ID is derived from the words: the same from run to run.
	ID string `json:"id"`
	// Marker is the sign as printed: "*", "1", "†". Empty where the note has none.
	Marker string       `json:"marker,omitzero"`
	Kind   FootnoteKind `json:"kind"`
	// Text is the note without its marker, label number and back-link.
	// A blank line parts its paragraphs.
	Text Text `json:"text"`
	// Refs are the points of the body where the marker stood: zero-width passages.
	Refs []Passage `json:"refs,omitzero"`
}

// FootnoteKind is whose note it is and what for.
type FootnoteKind string

// The kinds of footnotes.
const (
	// Reference is the author's own note: a source, an aside.
	Reference FootnoteKind = "reference"
	// Editor is a note of the editors, republication lines included.
	Editor FootnoteKind = "editor"
	// Translator is a note of the translator.
	Translator FootnoteKind = "translator"
	// Correction tells what was changed after publication.
	Correction FootnoteKind = "correction"
	// Disclosure tells of interests.
	Disclosure FootnoteKind = "disclosure"
)
