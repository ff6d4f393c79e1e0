package speech

import (
	"math/bits"
	"strings"
	"sync"
	"unicode"
	"unicode/utf8"
)

// class is what a word can be to the quotes pass: a set of bits.
type class uint64

const (
	sayWord         class = 1 << iota // reports speech: "said"
	toneWord                          // reports it only beside a quotation: "laughed"
	sayingWord                        // participle of either: "adding"
	maleWord                          // he; and nouns, names and titles for men
	femaleWord                        // she; likewise
	pronounWord                       // stands for a person named before
	pluralWord                        // of pronouns: "they"
	selfWord                          // "I"
	honorificWord                     // before a name, not part of it: "Dr"
	roleWord                          // what somebody does: "minister"
	orgWord                           // an organisation: "ministry"
	documentWord                      // something written that can speak: "statement"
	determinerWord                    // opens a noun phrase: "the"
	prepositionWord                   // "in"
	affiliationWord                   // of those, what leads from a role to its place: "at"
	adverbWord                        // may stand between speaker and verb: "also", "has"
	joinWord                          // "and", "but"
	thatWord                          // opens reported speech: "that"
	whoWord                           // opens a relative clause: "who"
	stopWord                          // never part of a name, even with a capital
	timeWord                          // "Monday"
	particleWord                      // within a name: "van"
	phraseWord                        // begins one of the lexicon's phrases
	copulaWord                        // "is", "was"
	shortWord                         // takes a full stop that ends no sentence: "Sen."
	placeWord                         // after a preposition no speaker: "interview"
	answerWord                        // label of an answer: "A"
	questionWord                      // label of a question: "Q"
	clauseWord                        // reports a clause without "that": "says it is so"
	salutationWord                    // opens a letter: "Dear"
	styleWord                         // stays with a name of one word: "Sister"
	remarkWord                        // a noun for what is said: "remark", "claims"
	manyWord                          // a determiner that stands for somebody by itself: "another"
	whenWord                          // of those that join, what opens a subordinate clause: "when"
	surnameWord                       // opens a name, in scripts without spaces: "王"
	indefiniteWord                    // a determiner for somebody not spoken of before: "a"
	makerWord                         // leads to who made something: "by"
	capacityWord                      // opens what somebody is said to be: "as"
	namingWord                        // what somebody or something is, before a name given: "dubbed"
	termWord                          // a noun for wording: "slogan"
	workWord                          // a noun before its title: "show"
)

// lexicon is what the quotes pass knows of one language.
type lexicon struct {
	words dictionary
	// sources are phrases before a speaker: "according to".
	sources []string
	// agents are the endings of nouns for those who do something: "ist".
	agents []string
	// manner is the ending of adverbs: "ly".
	manner string
	// compounds are what words written as one end in: "minister".
	compounds dictionary
	// cases are endings of names and nouns.
	cases []caseEnding
	// traits tell the order of words.
	traits traits
}

// caseEnding is one that a word has instead of the one in dictionaries.
type caseEnding struct{ oblique, plain string }

// sameName reports whether a and b, in lower case, are one name in the same case or in
// two of them.
func (l *lexicon) sameName(a, b string) bool {
	if a == b {
		return true
	}
	for _, e := range l.cases {
		for _, pair := range [...][2]string{{a, b}, {b, a}} {
			if stem, ok := strings.CutSuffix(pair[0], e.plain); ok && len(stem) >= minStem && pair[1] == stem+e.oblique {
				return true
			}
		}
	}
	return false
}

// traits are switches of a language's word order and spelling.
type traits uint16

const (
	// dashCue puts the cue between dashes within the marks: «…, — said NAME. — …».
	dashCue traits = 1 << iota
	// nounCapitals writes all nouns with a capital.
	nounCapitals
	// noCapitals is a script without them.
	noCapitals
	// unspacedWords is a script without spaces between words.
	unspacedWords
	// genitiveRoles puts nouns in the genitive between role and name.
	genitiveRoles
	// elision writes short words without a space before the next: "l’institut".
	elision
	// dashSpeech marks direct speech by a dash at the start of the paragraph.
	dashSpeech
	// commaCue puts the cue between commas within the marks: « …, explains NAME, … ».
	commaCue
	// freeVerb lets the subject follow its verb before a quotation, too.
	freeVerb
	// dropsPronouns leaves out "he" where the verb tells.
	dropsPronouns
	// sparse is a vocabulary of few common words: a capital at the start of a sentence
	// tells nothing.
	sparse
	// noSpeakers is a vocabulary that cannot tell who speaks.
	noSpeakers
)

// entry gives a class to the words of a list parted by white space.
type entry struct {
	class class
	words string
}

// vocabulary is a language's data: what its file holds.
type vocabulary struct {
	entries []entry
	sources []string
	agents  []string
	manner  string
	// compounds are endings instead of words.
	compounds []entry
	// cases are pairs "oblique/plain" parted by white space.
	cases  string
	traits traits
}

// lexicons are the languages known, by their BCP 47 primary subtag. Each is built
// when first needed.
var lexicons = [...]struct {
	language string
	lexicon  func() *lexicon
}{
	{"en", sync.OnceValue(english.compile)},
	{"de", sync.OnceValue(german.compile)},
	{"fr", sync.OnceValue(french.compile)},
	{"es", sync.OnceValue(spanish.compile)},
	{"pt", sync.OnceValue(portuguese.compile)},
	{"it", sync.OnceValue(italian.compile)},
	{"ru", sync.OnceValue(russian.compile)},
	{"uk", sync.OnceValue(ukrainian.compile)},
	{"pl", sync.OnceValue(polish.compile)},
	{"nl", sync.OnceValue(dutch.compile)},
	{"ar", sync.OnceValue(arabic.compile)},
	{"zh", sync.OnceValue(chinese.compile)},
	{"ja", sync.OnceValue(japanese.compile)},
}

func (v vocabulary) compile() *lexicon {
	l := &lexicon{words: newDictionary(v.classes()), sources: v.sources, agents: v.agents, manner: v.manner, traits: v.traits}
	endings := map[string]class{}
	for _, e := range v.compounds {
		for w := range strings.FieldsSeq(e.words) {
			endings[w] |= e.class
		}
	}
	if len(endings) > 0 {
		l.compounds = newDictionary(endings)
	}
	for c := range strings.FieldsSeq(v.cases) {
		oblique, plain, _ := strings.Cut(c, "/")
		l.cases = append(l.cases, caseEnding{oblique, plain})
	}
	return l
}

// classes are the vocabulary's words, and the first ones of its phrases.
func (v vocabulary) classes() map[string]class {
	words := map[string]class{}
	for _, e := range v.entries {
		for w := range strings.FieldsSeq(e.words) {
			words[w] |= e.class
		}
	}
	for _, s := range v.sources {
		first, _, _ := strings.Cut(s, " ")
		words[first] |= phraseWord
	}
	return words
}

// lexiconOf returns the lexicon of a BCP 47 tag, nil if there is none.
func lexiconOf(tag string) *lexicon {
	primary, _, _ := strings.Cut(strings.ToLower(tag), "-")
	for _, l := range lexicons {
		if l.language == primary {
			return l.lexicon()
		}
	}
	return nil
}

// fits reports whether text is in l's language, as far as function words tell.
func (l *lexicon) fits(text string) bool {
	if l.has(noCapitals | unspacedWords) {
		return true
	}
	const enough, share = 60, 12
	words, known, left := 0, 0, len(text)
	for word := range strings.FieldsSeq(text) {
		words++
		if l.lookup(word)&functionWord != 0 {
			known++
		}
		if left -= len(word) + 1; share*known >= words+(left+1)/2 {
			return true // of whatever words the rest is
		}
	}
	return words < enough || share*known >= words
}

// functionWord are the words that tell languages apart.
const functionWord = stopWord | prepositionWord | determinerWord | joinWord

// functionWords has a bit for each of the lexicons that a function word is in.
var functionWords = sync.OnceValue(func() map[string]uint32 {
	in := map[string]uint32{}
	for i, l := range lexicons {
		for _, e := range l.lexicon().words.entries {
			if e.class&functionWord != 0 {
				in[e.word] |= 1 << i
			}
		}
	}
	return in
})

// guessLexicon returns the lexicon most of whose function words stand in text, and
// whether that is sure enough for a page that names a language without a lexicon. It
// returns bare where no lexicon fits. Scripts tell the languages written without capitals.
func guessLexicon(text string) (lex *lexicon, sure bool) {
	if lex := lexiconOfScript(text); lex != nil {
		return lex, false
	}
	var known [len(lexicons)]int
	words := 0
	for word := range strings.FieldsSeq(text) {
		words++
		var buf [maxFolded]byte
		for in := functionWords()[string(foldWord(&buf, word))]; in != 0; in &= in - 1 {
			known[bits.TrailingZeros32(in)]++
		}
	}
	best, second := 0, -1
	for i := range known {
		switch {
		case i == 0:
		case known[i] > known[best]:
			best, second = i, best
		case second < 0 || known[i] > known[second]:
			second = i
		}
	}
	const few, share, sureShare = 24, 7, 4
	if words >= few && share*known[best] < words {
		return bare(), true
	}
	return lexicons[best].lexicon(), sureShare*known[best] >= words && 2*known[best] >= 3*known[second]
}

// lexiconOfScript returns the lexicon of a language that its script tells, nil if none
// does.
func lexiconOfScript(text string) *lexicon {
	han, hangul, cased := 0, 0, 0
	for _, c := range text {
		switch {
		case c < utf8.RuneSelf:
			if unicode.IsLetter(c) {
				cased++
			}
		case unicode.In(c, unicode.Hiragana, unicode.Katakana):
			return lexiconOf("ja")
		case strings.ContainsRune("پچگ", c): // of Persian and Urdu
			return bare()
		case unicode.Is(unicode.Arabic, c):
			return lexiconOf("ar")
		case unicode.Is(unicode.Hangul, c):
			hangul++
		case unicode.Is(unicode.Han, c):
			han++
		}
	}
	switch {
	case hangul > cased:
		return bare()
	case 2*han > cased:
		return lexiconOf("zh")
	}
	return nil
}

// maxLexiconWord is the length in bytes of the longest word that is looked up.
const maxLexiconWord = 48

// maxFolded is the length in bytes of the longest folded word.
const maxFolded = maxLexiconWord + utf8.UTFMax

// lookup returns what word, in any case, can be. It does not allocate.
func (l *lexicon) lookup(word string) class {
	var buf [maxFolded]byte
	folded := foldWord(&buf, word)
	c := l.words.class(folded)
	if c == 0 && len(l.cases) > 0 {
		c = l.inCase(string(folded))
	}
	if c == 0 && l.compounds.entries != nil {
		c = l.compound(folded)
	}
	return c
}

// Lengths in bytes under which a word is no compound, or has no ending to take off.
const (
	minHead = 3
	minStem = 4
)

// compound returns what the longest listed ending of word makes it.
func (l *lexicon) compound(word []byte) class {
	for i := minHead; i < len(word)-1; i++ {
		if utf8.RuneStart(word[i]) {
			if c := l.compounds.class(word[i:]); c != 0 {
				return c
			}
		}
	}
	return 0
}

// inCase returns what a noun is that stands in a case other than the listed one.
func (l *lexicon) inCase(word string) class {
	for _, e := range l.cases {
		stem, ok := strings.CutSuffix(word, e.oblique)
		if !ok || len(stem) < minStem {
			continue
		}
		if c := l.words.class([]byte(stem + e.plain)); c&(roleWord|orgWord|documentWord) != 0 {
			return c & (roleWord | orgWord | documentWord | maleWord | femaleWord)
		}
	}
	return 0
}

// foldWord writes word as lexicons have it to buf and returns it: in lower case, with
// straight apostrophes. Words that are too long for any lexicon fold to nothing.
func foldWord(buf *[maxFolded]byte, word string) []byte {
	if len(word) > maxLexiconWord {
		return nil
	}
	for i := 0; i < len(word); i++ {
		if word[i] >= utf8.RuneSelf {
			return foldRunes(buf[:i], word[i:])
		}
		buf[i] = lowered[word[i]] // nearly always
	}
	return buf[:len(word)]
}

// foldRunes appends word, folded, to buf.
func foldRunes(buf []byte, word string) []byte {
	for _, r := range word {
		if len(buf) > maxLexiconWord-utf8.UTFMax {
			return nil
		}
		switch {
		case r < utf8.RuneSelf:
			r = rune(lowered[r])
		case r == '’':
			r = '\''
		default:
			r = unicode.ToLower(r)
		}
		buf = utf8.AppendRune(buf, r)
	}
	return buf
}

// lowered is ASCII in lower case.
var lowered = func() (all [utf8.RuneSelf]byte) {
	for c := range all {
		all[c] = byte(unicode.ToLower(rune(c)))
	}
	return all
}()

// has reports whether the lexicon's language has trait t.
func (l *lexicon) has(t traits) bool { return l.traits&t != 0 }

// mannerWord reports whether a word in small letters that is not listed ends as adverbs do.
func (l *lexicon) mannerWord(word string) bool {
	return l.manner != "" && len(word) >= minAgent && word[0] >= 'a' && strings.HasSuffix(word, l.manner)
}

// minAgent is the length in bytes under which an ending tells nothing.
const minAgent = 6

// agentNoun reports whether word ends as nouns for those who do something do.
func (l *lexicon) agentNoun(word string) bool {
	if len(word) < minAgent {
		return false
	}
	for _, ending := range l.agents {
		if strings.HasSuffix(word, ending) {
			return true
		}
	}
	return false
}
