package examples_test

import (
	"bytes"
	"encoding/json"
	"path/filepath"
	"strings"
	"testing"

	"github.com/stretchr/testify/require"
	"github.com/yuin/goldmark"
	"github.com/yuin/goldmark/extension"

	"github.com/pullquote/pullquote/article"
	"github.com/pullquote/pullquote/parse"
	"github.com/pullquote/pullquote/render"
)

// TestMarkdownThrough writes articles as Markdown, lets another program make a page of
// that, and reads it: notes must come back and stand behind the same words, and so must
// the authors with what is told of them, as they do from the HTML of the same articles.
func TestMarkdownThrough(t *testing.T) {
	for name, a := range articles(t) {
		t.Run(name, func(t *testing.T) {
			if len(a.Footnotes) == 0 {
				t.Skip("an article without notes")
			}
			html, markdown := throughHTML(t, a), throughMarkdown(t, a)
			require.Equal(t, shownNotes(html), shownNotes(markdown))
			if name != "hostile" { // whose names are none
				require.Equal(t, toldOf(html), toldOf(markdown))
			}
		})
	}
}

// articles are those of the golden cases of package render, by name, and the sample.
func articles(t *testing.T) map[string]*article.Article {
	paths, err := filepath.Glob("../render/testdata/*/article.json")
	require.NoError(t, err)
	require.NotEmpty(t, paths)
	all := map[string]*article.Article{}
	for _, path := range append(paths, "convert/testdata/sample.json") {
		var a article.Article
		require.NoError(t, json.Unmarshal([]byte(read(t, path)), &a))
		all[filepath.Base(filepath.Dir(path))] = &a
	}
	return all
}

// throughHTML returns what is read of the HTML of an article.
func throughHTML(t *testing.T, a *article.Article) *article.Article {
	var page bytes.Buffer
	require.NoError(t, render.HTML(&page, render.Whole(a)))
	back, err := parse.Parse(&page, "")
	require.NoError(t, err)
	return back
}

// throughMarkdown returns what is read of a page that goldmark made of an article.
func throughMarkdown(t *testing.T, a *article.Article) *article.Article {
	var source, page bytes.Buffer
	require.NoError(t, render.Renderer{}.Markdown(&source, render.Whole(a)))
	md := goldmark.New(goldmark.WithExtensions(extension.GFM, extension.Footnote))
	page.WriteString("<!DOCTYPE html><article>")
	require.NoError(t, md.Convert(source.Bytes(), &page))
	page.WriteString("</article>")
	back, err := parse.Parse(&page, "")
	require.NoError(t, err)
	require.NoError(t, back.Validate())
	return back
}

// shownNotes are the texts of the notes, each with the words before its references.
func shownNotes(a *article.Article) []string {
	var notes []string
	for _, f := range a.Footnotes {
		note := f.Text.Plain
		for _, r := range f.Refs {
			words := a.Body[r.Block].Words().Plain[:r.Start]
			note += " ← " + words[max(0, strings.LastIndexByte(words, ' ')+1):]
		}
		notes = append(notes, note)
	}
	return notes
}

// toldOf are the names and bios of the authors.
func toldOf(a *article.Article) []string {
	var told []string
	for _, p := range a.Authors {
		told = append(told, p.Name+": "+strings.Join(strings.Fields(p.Bio), " "))
	}
	return told
}
