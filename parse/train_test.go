package parse

import (
	"bytes"
	"compress/gzip"
	"encoding/json"
	"flag"
	"fmt"
	"go/format"
	"hash/fnv"
	"io"
	"os"
	"path/filepath"
	"strings"
	"testing"
	"unicode"

	"github.com/stretchr/testify/require"

	"github.com/pullquote/pullquote/parse/internal/forest"
	"github.com/pullquote/pullquote/parse/internal/forest/grow"
)

var trainFrom = flag.String("train", "", "grow the judge's forest anew from the corpora in this `folder`")

// plan was chosen by cross-validation: twice the trees or leaves gain nothing.
var plan = grow.Plan{Trees: 60, Leaves: 10, Rate: 0.2, Least: 4, Ridge: 4}

// teachers are the corpora to learn from and how much a page of each counts.
var teachers = [...]struct {
	set    string
	weight float64
}{{"scrapinghub", 2}, {"wcxb", 1}}

// TestTrain grows the forest that judge.go asks and writes judgement.go:
//
//	go test ./parse -run TestTrain -train ../../shared/data -v
//
// A corpus is a folder with truth.jsonl, lines of {"id", "body"}, and the pages in
// pages/ID.html.gz. The log says how well forests do on pages they were not grown on.
func TestTrain(t *testing.T) {
	if *trainFrom == "" {
		t.Skip("grows the forest only with -train")
	}
	var all []*lesson
	for _, teacher := range teachers {
		lessons := readLessons(t, filepath.Join(*trainFrom, teacher.set), teacher.weight)
		all = append(all, lessons...)
		t.Logf("%s: %d pages, words F1 %.4f unjudged", teacher.set, len(lessons), meanF1(lessons, func(*lesson, int) bool { return true }))
	}
	crossValidate(t, all)
	write(t, plan.Forest(samples(all, func(*lesson) bool { return true })))
}

// lesson is a page whose text is known.
type lesson struct {
	set    string
	weight float64
	fold   uint32
	truth  []string // words of the body
	blocks []exercise
	usable bool
}

// exercise is a block of it.
type exercise struct {
	vector vector
	words  []string
	open   bool // the judge may take it out
	is     bool // it is the article's
	weight float64
}

func readLessons(t *testing.T, folder string, weight float64) []*lesson {
	t.Helper()
	truth, err := os.ReadFile(filepath.Join(folder, "truth.jsonl"))
	require.NoError(t, err)
	var lessons []*lesson
	for line := range bytes.Lines(truth) {
		var row struct{ ID, Body string }
		require.NoError(t, json.Unmarshal(line, &row))
		hash := fnv.New32a()
		hash.Write([]byte(row.ID))
		l := &lesson{set: filepath.Base(folder), weight: weight, fold: hash.Sum32() % folds, truth: lowerWords(row.Body)}
		l.read(readPage(t, filepath.Join(folder, "pages", row.ID+".html.gz")), row.Body)
		lessons = append(lessons, l)
	}
	return lessons
}

func readPage(t *testing.T, path string) []byte {
	t.Helper()
	file, err := os.Open(path)
	require.NoError(t, err)
	defer file.Close()
	unzipped, err := gzip.NewReader(file)
	require.NoError(t, err)
	page, err := io.ReadAll(unzipped)
	require.NoError(t, err)
	return page
}

// read runs the passes ahead of the judge and marks each block as the article's or
// not. A page of which half is missing on either side has another truth, and teaches
// nothing.
func (l *lesson) read(data []byte, body string) {
	p := &page{Parser: new(Parser), source: bytes.NewReader(data)}
	for _, step := range passes {
		if step.name == "judge" {
			break
		}
		if step.run(p) != nil {
			return
		}
	}
	live := p.live()
	open := p.judgeable(live)
	key := newKey(body)
	total, right := 0, 0
	for k, v := range p.features(live) {
		e := exercise{vector: v, words: lowerWords(live[k].Text.Plain), open: open[k]}
		e.is = key.has(e.words)
		total += len(e.words)
		if e.is {
			right += len(e.words)
		}
		l.blocks = append(l.blocks, e)
	}
	for k := range l.blocks {
		e := &l.blocks[k]
		e.weight = l.weight * (0.3/float64(len(l.blocks)) + 0.7*float64(len(e.words))/float64(max(total, 1)))
	}
	l.usable = 2*right > total && 2*right > len(l.truth)
}

func lowerWords(s string) []string {
	return strings.FieldsFunc(strings.ToLower(s), func(r rune) bool {
		return !unicode.IsLetter(r) && !unicode.IsDigit(r) && !unicode.IsMark(r) && r != '_'
	})
}

// key tells what stands in the true body.
type key struct {
	runs  map[string]bool // of two and three words
	lines map[string]bool
}

func newKey(body string) key {
	k := key{map[string]bool{}, map[string]bool{}}
	words := lowerWords(body)
	for i := range words {
		for n := 2; n <= 3 && i+n <= len(words); n++ {
			k.runs[strings.Join(words[i:i+n], " ")] = true
		}
	}
	for line := range strings.Lines(body) {
		k.lines[strings.Join(lowerWords(line), " ")] = true
	}
	return k
}

// has reports whether most of the words, three in a row, stand in the body; of a
// short block, whether all of it does.
func (k key) has(words []string) bool {
	if len(words) < 4 {
		whole := strings.Join(words, " ")
		return k.lines[whole] || k.runs[whole]
	}
	hits := 0
	for i := 0; i+3 <= len(words); i++ {
		if k.runs[strings.Join(words[i:i+3], " ")] {
			hits++
		}
	}
	return float64(hits) >= 0.6*float64(len(words)-2)
}

// samples are the blocks to learn from of the lessons that fit.
func samples(lessons []*lesson, fits func(*lesson) bool) []grow.Sample {
	var list []grow.Sample
	for _, l := range lessons {
		if !l.usable || !fits(l) {
			continue
		}
		for k := range l.blocks {
			if e := &l.blocks[k]; e.open && len(e.words) > 0 {
				list = append(list, grow.Sample{Features: e.vector[:], Is: e.is, Weight: e.weight})
			}
		}
	}
	return list
}

const folds = 4

// crossValidate grows a forest for each part of the pages on the other parts.
func crossValidate(t *testing.T, all []*lesson) {
	var forests [folds]forest.Forest
	for k := range forests {
		forests[k] = plan.Forest(samples(all, func(l *lesson) bool { return l.fold != uint32(k) }))
	}
	for _, teacher := range teachers {
		var of []*lesson
		for _, l := range all {
			if l.set == teacher.set {
				of = append(of, l)
			}
		}
		t.Logf("%s: words F1 %.4f by forests grown on other pages", teacher.set, meanF1(of, func(l *lesson, k int) bool {
			e := &l.blocks[k]
			return !e.open || forests[l.fold].Score(e.vector[:]) >= leastOdds
		}))
	}
}

// meanF1 compares the words of the blocks that are kept with those of the truth.
func meanF1(lessons []*lesson, keeps func(*lesson, int) bool) float64 {
	sum := 0.0
	for _, l := range lessons {
		wanted := map[string]int{}
		for _, w := range l.truth {
			wanted[w]++
		}
		kept, hits := 0, 0
		for k := range l.blocks {
			if !keeps(l, k) {
				continue
			}
			for _, w := range l.blocks[k].words {
				kept++
				if wanted[w] > 0 {
					wanted[w]--
					hits++
				}
			}
		}
		sum += 2 * float64(hits) / float64(max(kept+len(l.truth), 1))
	}
	return sum / float64(len(lessons))
}

// write generates judgement.go.
func write(t *testing.T, f forest.Forest) {
	var b bytes.Buffer
	b.WriteString("// Code generated by TestTrain; DO NOT EDIT.\n\npackage parse\n\nimport \"github.com/pullquote/pullquote/parse/internal/forest\"\n\n")
	b.WriteString("// judgement is the forest that judge asks.\nvar judgement = forest.Forest{\n")
	for _, tree := range f {
		b.WriteString("{")
		for i, n := range tree {
			if i > 0 {
				b.WriteString(", ")
			}
			fmt.Fprintf(&b, "%#08x", uint32(n))
		}
		b.WriteString("},\n")
	}
	b.WriteString("}\n")
	source, err := format.Source(b.Bytes())
	require.NoError(t, err)
	require.NoError(t, os.WriteFile("judgement.go", source, 0o644))
}
