package speech

import (
	"os"
	"strings"
	"testing"

	"github.com/stretchr/testify/require"
)

// TestLexicons holds every lexicon to what the rules look up in one.
func TestLexicons(t *testing.T) {
	seen := map[string]bool{}
	for _, l := range lexicons {
		t.Run(l.language, func(t *testing.T) {
			require.False(t, seen[l.language], "listed twice")
			seen[l.language] = true
			lex := l.lexicon()
			require.Same(t, lex, lexiconOf(l.language))
			requireRoles(t, lex)
			requireFolded(t, lex)
			require.NotEmpty(t, lex.sources)
			require.FileExists(t, "../../testdata/languages/"+l.language+".txt")
		})
	}
	files, err := os.ReadDir("../../testdata/languages")
	require.NoError(t, err)
	for _, f := range files {
		require.True(t, seen[strings.TrimSuffix(f.Name(), ".txt")], f.Name())
	}
}

// requireRoles has a lexicon know words of every class that its script needs.
func requireRoles(t *testing.T, lex *lexicon) {
	t.Helper()
	count := map[class]int{}
	for _, e := range lex.words.entries {
		for c := class(1); c != 0; c <<= 1 {
			if e.class&c != 0 {
				count[c]++
			}
		}
	}
	atLeast := func(least int, classes ...class) {
		for _, c := range classes {
			require.GreaterOrEqual(t, count[c], least, "class %b", c)
		}
	}
	atLeast(40, sayWord, roleWord)
	atLeast(15, orgWord)
	atLeast(1, pronounWord, maleWord, femaleWord, selfWord, honorificWord, questionWord, answerWord)
	if lex.has(unspacedWords) {
		return
	}
	atLeast(20, stopWord)
	atLeast(1, thatWord)
	atLeast(2, prepositionWord, joinWord, whoWord, adverbWord, timeWord, affiliationWord, documentWord)
	if lex.has(noCapitals) {
		return
	}
	atLeast(30, maleWord, femaleWord)
	atLeast(4, determinerWord, copulaWord, toneWord)
}

// requireFolded has every word be found as it is listed.
func requireFolded(t *testing.T, lex *lexicon) {
	t.Helper()
	for _, e := range lex.words.entries[1:] {
		var buf [maxFolded]byte
		require.Equal(t, e.word, string(foldWord(&buf, e.word)))
		require.Equal(t, e.class, lex.lookup(e.word), e.word)
	}
	for _, s := range lex.sources {
		require.Equal(t, strings.ToLower(s), s)
	}
	for _, c := range lex.cases {
		require.NotEmpty(t, c.oblique)
		require.NotEqual(t, c.oblique, c.plain)
	}
}
