package render_test

import (
	"regexp"
	"strconv"
	"strings"
	"testing"

	"github.com/stretchr/testify/require"

	"github.com/pullquote/pullquote/article"
	"github.com/pullquote/pullquote/render"
)

// TestSpans writes a table row by row as columns x rows of its cells, and reads what its
// HTML spans.
func TestSpans(t *testing.T) {
	for _, c := range []struct{ name, rows, want string }{
		{"as they are", "1x1 1x1 | 2x1", "1x1 1x1 | 2x1"},
		{"no further than the columns", "1x1 1x1 | 9x1", "1x1 1x1 | 2x1"},
		{"columns that no cell begins in", "1x1 5x1 | 1x1 5x1", "1x1 1x1 | 1x1 1x1"},
		{"no further than the rows", "1x9 1x1 | 1x1", "1x2 1x1 | 1x1"},
		{"below a longer span", "1x1 1x3 | 2x1 | 1x1 1x1 | 3x1", "1x1 1x3 | 2x1 | 1x1 1x1 | 3x1"},
		{"over a row without cells", "1x2 1x1 | | 1x1 1x1", "1x1 1x1 | 1x1 1x1"},
		{"none and less than none", "0x0 -1x-5", "1x1 1x1"},
		{"very far", "1000000000x1000000000 1x1", "1x1 1x1"},
	} {
		t.Run(c.name, func(t *testing.T) {
			require.Equal(t, c.want, spans(print(t, render.Renderer.HTML, render.Renderer{}, render.Whole(spanned(c.rows)))))
		})
	}
}

// spanned is an article of one table.
func spanned(rows string) *article.Article {
	block := article.Block{Kind: article.Table, Text: article.Text{Plain: "x"}, Grid: &article.Grid{}}
	for row := range strings.SplitSeq(rows, "|") {
		var cells []article.Cell
		for _, cell := range regexp.MustCompile(`(-?\d+)x(-?\d+)`).FindAllStringSubmatch(row, -1) {
			cells = append(cells, article.Cell{Span: article.Span{End: 1}, Columns: number10(cell[1]), Rows: number10(cell[2])})
		}
		block.Grid.Rows = append(block.Grid.Rows, cells)
	}
	return &article.Article{Body: []article.Block{block}}
}

func number10(s string) int {
	n, err := strconv.Atoi(s)
	if err != nil {
		panic(err)
	}
	return n
}

// spans reads a table as spanned writes one.
func spans(source string) string {
	var rows []string
	for _, row := range regexp.MustCompile(`(?s)<tr>(.*?)</tr>`).FindAllStringSubmatch(source, -1) {
		var cells []string
		for _, cell := range regexp.MustCompile(`<td([^>]*)>`).FindAllStringSubmatch(row[1], -1) {
			cells = append(cells, span(cell[1], "colspan")+"x"+span(cell[1], "rowspan"))
		}
		rows = append(rows, strings.Join(cells, " "))
	}
	return strings.Join(rows, " | ")
}

func span(attributes, name string) string {
	if found := regexp.MustCompile(name + `="(\d+)"`).FindStringSubmatch(attributes); found != nil {
		return found[1]
	}
	return "1"
}
