package main

import (
	"bytes"
	"encoding/xml"
	"image/png"
	"net/http"
	"net/url"
	"strings"
	"testing"

	"github.com/stretchr/testify/require"
)

// TestCards has pictures of the size that was asked for.
func TestCards(t *testing.T) {
	h := newTestSite(t).handler()
	drawn := do(h, "GET", "/card.png?width=400&height=210")
	require.Equal(t, http.StatusOK, drawn.Code)
	image, err := png.DecodeConfig(drawn.Body)
	require.NoError(t, err)
	require.Equal(t, size{400, 210}, size{image.Width, image.Height})
	for query, want := range map[string]size{
		"":                      {1200, 630},
		"?width=600&height=315": {600, 315},
		"?theme=dark&width=200": {200, 630},
		"?quote=q-0c392540f6":   {1200, 630},
	} {
		var svg struct {
			XMLName xml.Name
			Width   int `xml:"width,attr"`
			Height  int `xml:"height,attr"`
		}
		require.NoError(t, xml.Unmarshal(do(h, "GET", "/card.svg"+query).Body.Bytes(), &svg), query)
		require.Equal(t, "svg", svg.XMLName.Local, query)
		require.Equal(t, want, size{svg.Width, svg.Height}, query)
	}
	light, dark := do(h, "GET", "/card.svg"), do(h, "GET", "/card.svg?theme=dark")
	require.False(t, bytes.Equal(light.Body.Bytes(), dark.Body.Bytes()))
}

// TestFrontShowsTheCard says in words what is in the picture, and follows the choices.
func TestFrontShowsTheCard(t *testing.T) {
	h := newTestSite(t).handler()
	for query, want := range map[string]string{
		"":                               "", // light or dark as the system is
		"?theme=dark":                    "theme=dark",
		"?quote=q-b9d7a0f9aa&theme=dark": "quote=q-b9d7a0f9aa&theme=dark",
	} {
		front := do(h, "GET", "/"+query).Body.String()
		var address, alt, source string
		for _, n := range elements(t, strings.NewReader(front)) {
			switch n.Data {
			case "img":
				address, alt = attribute(n, "src"), attribute(n, "alt")
			case "source":
				source = attribute(n, "srcset")
			}
		}
		require.Equal(t, http.StatusOK, do(h, "GET", address).Code, address)
		require.Contains(t, alt, "“", query)
		require.Equal(t, want == "", source != "", query)
		u, err := url.Parse(address)
		require.NoError(t, err)
		shown := u.Query()
		shown.Del("id")
		require.Equal(t, want, shown.Encode())
	}
}
