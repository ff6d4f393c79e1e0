package speech

import "strings"

// sourceAt reads a source phrase at i and the mention behind it.
func (r *reading) sourceAt(i, end int32) (binding, bool) {
	n := r.sourcePhrase(i, end)
	if n == 0 {
		return binding{}, false
	}
	from := i + n
	if r.lex.has(noCapitals) && from < end && r.tokens[from].class&prepositionWord != 0 { // written as one with its noun
		from++
	}
	m := r.subjectAfter(from, end)
	if m < 0 {
		return binding{}, false
	}
	return binding{mention: m, cue: span32{i, i + n}}, true
}

// sourcePhrase returns how many tokens from i are a phrase of the lexicon's sources.
func (r *reading) sourcePhrase(i, end int32) int32 {
	if i >= end || r.tokens[i].class&phraseWord == 0 {
		return 0
	}
	for _, s := range r.lex.sources {
		if n := r.matches(i, end, s); n > 0 {
			return n
		}
	}
	return 0
}

// nameFollows stands in a phrase of the lexicon's sources for somebody's name: without
// one, and not at the start of the sentence, the words before it mean something else.
const nameFollows = "^"

// matches returns how many tokens from i are the words of phrase, 0 if they are not.
func (r *reading) matches(i, end int32, phrase string) int32 {
	n := int32(0)
	for w := range strings.FieldsSeq(phrase) {
		if w == nameFollows {
			if i+n >= end || r.tokens[i].shape&initial == 0 || !r.personHere(i+n) {
				return 0
			}
			continue
		}
		var buf [maxFolded]byte
		if i+n >= end || string(foldWord(&buf, r.text(i+n, i+n+1))) != w {
			return 0
		}
		n++
	}
	return n
}

// personHere reports whether the name of a person begins at i, title and all.
func (r *reading) personHere(i int32) bool {
	m := r.tokens[i].mention
	return m >= 0 && r.mentions[m].kind == named && !r.mentions[m].org
}
