package main

import (
	"bytes"
	"io"
	"reflect"
	"slices"
	"testing"

	"github.com/stretchr/testify/require"

	"github.com/pullquote/pullquote/article"
	"github.com/pullquote/pullquote/examples/internal/pages"
	"github.com/pullquote/pullquote/examples/internal/scripts"
	"github.com/pullquote/pullquote/internal/golden"
)

func TestMain(m *testing.M) { scripts.Main(m, "corpus", main) }

func TestScripts(t *testing.T) { scripts.Run(t, map[string]string{"help.txt": help}) }

// TestDiff compares two small runs; the README shows what it prints.
func TestDiff(t *testing.T) {
	var out, messages bytes.Buffer
	status := run([]string{"diff", "testdata/before.jsonl", "testdata/after.jsonl"}, streams{&out, &messages})
	require.Equal(t, different, status, messages.String())
	golden.Equal(t, "testdata/diff.txt", out.Bytes())
}

// TestEveryFieldCounts changes every value of an article in turn and has the change
// seen. Positions and ids, which follow from words, are left out.
func TestEveryFieldCounts(t *testing.T) {
	var before, after article.Article
	fill(reflect.ValueOf(&before).Elem())
	fill(reflect.ValueOf(&after).Elem())
	c := &command{fields: fields[:]}
	compared := func() []change {
		return slices.Concat(c.compare(pages.Line{Article: &before}, pages.Line{Article: &after})...)
	}
	require.Empty(t, compared())
	varied := 0
	vary(reflect.ValueOf(&after).Elem(), "Article", func(path string) {
		varied++
		require.NotEmpty(t, compared(), path)
	})
	require.Greater(t, varied, 50)
}

// fill puts something into every part of v.
func fill(v reflect.Value) {
	switch v.Kind() {
	case reflect.String:
		v.SetString("words")
	case reflect.Int:
		v.SetInt(1)
	case reflect.Bool:
		v.SetBool(true)
	case reflect.Pointer:
		v.Set(reflect.New(v.Type().Elem()))
		fill(v.Elem())
	case reflect.Slice:
		v.Set(reflect.MakeSlice(v.Type(), 1, 1))
		fill(v.Index(0))
	case reflect.Struct:
		for i := range v.NumField() {
			fill(v.Field(i))
		}
	}
}

// vary changes the values in v one at a time and calls do while they are changed.
func vary(v reflect.Value, path string, do func(path string)) {
	was := reflect.New(v.Type()).Elem()
	was.Set(v)
	switch v.Kind() {
	case reflect.String:
		v.SetString(v.String() + " more")
	case reflect.Int:
		v.SetInt(v.Int() + 1)
	case reflect.Bool:
		v.SetBool(!v.Bool())
	case reflect.Pointer:
		vary(v.Elem(), path, do)
		return
	case reflect.Slice:
		vary(v.Index(0), path, do)
		return
	case reflect.Struct:
		for i := range v.NumField() {
			if name := v.Type().Field(i).Name; !slices.Contains([]string{"ID", "Block", "Span", "Start", "End", "Caption"}, name) {
				vary(v.Field(i), path+"."+name, do)
			}
		}
		return
	}
	do(path)
	v.Set(was)
}

func TestParsePageOutlivesPanics(t *testing.T) {
	line := parsePage(pages.Input{Source: "a.html", Open: func() (io.ReadCloser, error) { panic("a fault") }})
	require.Equal(t, pages.Line{Source: "a.html", Error: "panic: a fault"}, line)
}

func TestApart(t *testing.T) {
	for _, c := range []struct{ text, beside, want string }{
		{"short", "short too", "short"},
		{"words in common, then ours", "words in common, then theirs", "…then ours"},
		{"words in common, then end", "words in common, then end and more", "…n end"},
		{"ÄÖÜÄÖÜÄÖÜÄÖÜ eins", "ÄÖÜÄÖÜÄÖÜÄÖÜ zwei", "…ÖÜ eins"},
		{"the same words as beside", "the same words as beside", "the same words as beside"},
		{"nothing beside it at all", "", "nothing beside it at all"},
	} {
		require.Equal(t, c.want, apart(c.text, c.beside, 10), c.text)
	}
}
