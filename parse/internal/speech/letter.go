package speech

import "github.com/pullquote/pullquote/article"

// How far a letter to the editor goes, and how long the line may be that signs it.
const (
	maxLetter    = 10
	maxSignature = 120
)

// letters finds letters to the editor: from a salutation to the line with the name.
func (r *reading) letters() {
	for b := range r.article.Body {
		if r.claimed[b] || r.article.Body[b].Kind != article.Paragraph {
			continue
		}
		text := r.salutation(int32(b))
		if text < 0 {
			continue
		}
		if end := r.signature(int32(b)); end > 0 {
			r.letter(int32(b), end, text)
		}
	}
}

// salutation returns the token behind "Sir, –" or "Dear Editor," that opens block
// b, -1 if none does.
func (r *reading) salutation(b int32) int32 {
	const maxWords = 5
	lo, hi := r.first[b], r.first[b+1]
	if lo >= hi || r.tokens[lo].class&salutationWord == 0 {
		return -1
	}
	for k := lo + 1; k < min(lo+maxWords, hi); k++ {
		if s := r.tokens[k].sign; isComma(s) || isDash(s) || s == ':' {
			for k < hi && r.tokens[k].sign != 0 {
				k++
			}
			if k == hi {
				return -1
			}
			return k
		}
	}
	return -1
}

// signature returns the block after b that signs the letter, 0 if none does.
func (r *reading) signature(b int32) int32 {
	for n := b + 1; n < min(b+maxLetter, int32(len(r.article.Body))); n++ {
		block := &r.article.Body[n]
		lo, hi := r.first[n], r.first[n+1]
		if block.Kind != article.Paragraph && block.Kind != article.AttributionLine || lo == hi || r.claimed[n] || r.salutation(n) >= 0 {
			return 0
		}
		if len(block.Text.Plain) > maxSignature || isTerminal(r.tokens[hi-1].sign) {
			continue
		}
		if m := r.tokens[lo].mention; m >= 0 && r.mentions[m].from == lo || r.allMarked(n, article.Emphasis) {
			return n
		}
	}
	return 0
}

// letter notes the letter of blocks b to end, which signs it; its words begin at text.
func (r *reading) letter(b, end, text int32) {
	f := finding{kind: article.Statement, person: -1, rule: "letter"}
	f.mention, _ = r.credited(end)
	for n := b; n < end; n++ {
		from := r.first[n]
		if n == b {
			from = text
		}
		f.passages = append(f.passages, r.passage(from, r.first[n+1]))
		r.claimed[n] = true
	}
	r.claimed[end] = true
	r.find(f)
}
