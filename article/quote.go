package article

import (
	"encoding/hex"
	"hash/fnv"
	"strconv"
)

// Quote is something somebody said or wrote, as the article reports it.
type Quote struct {
	// ID is derived from the words and their speaker: the same from run to run.
	ID   string    `json:"id"`
	Kind QuoteKind `json:"kind"`
	// Text is exactly what stands at Passages, without the quotation marks around it.
	Text string `json:"text"`
	// Speaker is the fullest name, role and affiliation the page gives for whoever
	// said it. The zero Person means that the page does not tell.
	Speaker Person `json:"speaker,omitzero"`
	// Attribution is where the speaker is named for this quote:
	// "he", "Jane Doe, professor at X".
	Attribution *Passage `json:"attribution,omitzero"`
	// Cue is the reporting word: "said".
	Cue string `json:"cue,omitzero"`
	// Passages is where the words stand, in reading order, at least one.
	Passages []Passage `json:"passages"`
}

// QuoteKind is how a quote is set.
type QuoteKind string

// The kinds of quotes.
const (
	// Direct stands within quotation marks in running text.
	Direct QuoteKind = "direct"
	// Indirect is reported without being word for word: "said that …".
	Indirect QuoteKind = "indirect"
	// Statement is one or more paragraphs under the name of who made it.
	Statement QuoteKind = "statement"
	// Interview is an answer under a question or a speaker's label.
	Interview QuoteKind = "interview"
	// SetOff is a quotation set off from the text.
	SetOff QuoteKind = "block"
	// Pull repeats words of the article for effect.
	Pull QuoteKind = "pull"
	// Social is a post of a social network.
	Social QuoteKind = "social"
)

// NewID returns an identifier made of a prefix and a hash of the parts: the same
// for the same content on every run and machine.
func NewID(prefix string, parts ...string) string {
	h := fnv.New64a()
	for _, p := range parts {
		h.Write([]byte(strconv.Itoa(len(p)) + ":" + p))
	}
	return prefix + hex.EncodeToString(h.Sum(nil)[:5])
}
