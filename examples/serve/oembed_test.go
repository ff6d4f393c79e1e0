package main

import (
	"context"
	"encoding/json"
	"io"
	"net/http"
	"path/filepath"
	"strings"
	"testing"

	"github.com/stretchr/testify/require"
	"golang.org/x/net/html"
	"golang.org/x/net/html/atom"

	"github.com/pullquote/pullquote/internal/golden"
)

// elements returns those of a document.
func elements(t *testing.T, document io.Reader) []*html.Node {
	t.Helper()
	root, err := html.Parse(document)
	require.NoError(t, err)
	var found []*html.Node
	for n := range root.Descendants() {
		if n.Type == html.ElementNode {
			found = append(found, n)
		}
	}
	return found
}

// attribute returns "" for one that is not there.
func attribute(n *html.Node, name string) string {
	for _, a := range n.Attr {
		if a.Key == name {
			return a.Val
		}
	}
	return ""
}

func TestOEmbed(t *testing.T) {
	s := newTestSite(t)
	address := "/oembed?url=" + s.library.sample.article.URL + "&maxwidth=800"
	w := do(s.handler(), "GET", address)
	require.Equal(t, http.StatusOK, w.Code)
	var fields map[string]any
	require.NoError(t, json.Unmarshal(w.Body.Bytes(), &fields))
	require.Equal(t, "1.0", fields["version"])
	require.Equal(t, "rich", fields["type"])
	require.LessOrEqual(t, fields["width"], 800.0)
	require.Positive(t, fields["height"])
	require.Equal(t, 800.0, fields["thumbnail_width"])
	require.Equal(t, 420.0, fields["thumbnail_height"])
	golden.Equal(t, filepath.Join("testdata", "oembed.json"), w.Body.Bytes())
}

// TestThumbnailsFit has a card of the shape of the usual one, or none where it would be
// too small to read.
func TestThumbnailsFit(t *testing.T) {
	for room, want := range map[size]size{
		{}: {1200, 630}, {600, 0}: {600, 315}, {0, 300}: {571, 300}, {500, 400}: {500, 262}, {380, 0}: {}, {0, 199}: {},
	} {
		s := newTestSite(t)
		query := newQuery("url", origin+"/embed/card/"+s.library.sample.id, "maxwidth", room.width, "maxheight", room.height)
		var got struct {
			URL    string `json:"thumbnail_url"`
			Width  int    `json:"thumbnail_width"`
			Height int    `json:"thumbnail_height"`
		}
		require.NoError(t, json.Unmarshal(do(s.handler(), "GET", "/oembed?"+query).Body.Bytes(), &got))
		require.Equal(t, want, size{got.Width, got.Height}, room)
		if want == (size{500, 262}) {
			require.Equal(t, http.StatusOK, do(s.handler(), "GET", strings.TrimPrefix(got.URL, origin)).Code, got.URL)
		}
	}
}

// TestThumbnailIsOfTheView has no picture of words that the snippet does not show.
func TestThumbnailIsOfTheView(t *testing.T) {
	s := newTestSite(t)
	for path, want := range map[string]bool{
		"/embed/pullquote/" + s.library.sample.id:                         true,
		"/embed/quotes/" + s.library.sample.id + "?speaker=Marit+Ekeland": false,
		"/embed/authorbox/" + s.library.sample.id:                         false,
	} {
		response := do(s.handler(), "GET", "/oembed?"+newQuery("url", origin+path))
		require.Equal(t, http.StatusOK, response.Code, path)
		require.Equal(t, want, strings.Contains(response.Body.String(), "thumbnail_url"), path)
	}
}

// TestTurns turns away who does not wait until others are done.
func TestTurns(t *testing.T) {
	busy := make(turns, 1)
	require.NoError(t, busy.take(t.Context()))
	ctx, leave := context.WithCancel(t.Context())
	leave()
	require.ErrorIs(t, busy.take(ctx), context.Canceled)
	busy.done()
	require.NoError(t, busy.take(t.Context()))
}

// TestDiscovery goes from a snippet's page to its oEmbed response, from there to the
// frame, and is back at the page.
func TestDiscovery(t *testing.T) {
	s := newTestSite(t)
	h, id := s.handler(), s.library.sample.id
	for _, path := range []string{
		"/embed/whole/" + id,
		"/embed/quotes/" + id + "?speaker=Jostein+Barvik&theme=dark",
		"/embed/pullquote/" + id + "?quote=q-0c392540f6&theme=light",
	} {
		page := do(h, "GET", path)
		require.Equal(t, http.StatusOK, page.Code, path)
		header, ok := strings.CutSuffix(page.Header().Get("Link"), `>; rel="alternate"; type="application/json+oembed"`)
		require.True(t, ok, path)
		var link, frame string
		for _, n := range elements(t, strings.NewReader(page.Body.String())) {
			if n.DataAtom == atom.Link && attribute(n, "type") == "application/json+oembed" {
				link = attribute(n, "href")
			}
		}
		require.Equal(t, "<"+link, header, path)

		response := do(h, "GET", strings.TrimPrefix(link, origin))
		require.Equal(t, http.StatusOK, response.Code, link)
		var fields struct{ HTML string }
		require.NoError(t, json.Unmarshal(response.Body.Bytes(), &fields))
		for _, n := range elements(t, strings.NewReader(fields.HTML)) {
			if n.DataAtom == atom.Iframe {
				frame = attribute(n, "src")
			}
		}
		require.True(t, strings.HasPrefix(frame, origin+"/embed/"), frame)
		require.Equal(t, page.Body.String(), do(h, "GET", strings.TrimPrefix(frame, origin)).Body.String(), path)
	}
}
