package main

import (
	"bytes"
	"fmt"
	"mime/multipart"
	"net/http"
	"net/http/httptest"
	"net/url"
	"strings"
	"testing"

	"github.com/stretchr/testify/require"
	"golang.org/x/net/html"
)

// newQuery is a query of names and values in turns.
func newQuery(pairs ...any) string {
	query := url.Values{}
	for i := 0; i < len(pairs); i += 2 {
		if value := fmt.Sprint(pairs[i+1]); value != "0" {
			query.Set(fmt.Sprint(pairs[i]), value)
		}
	}
	return query.Encode()
}

// post sends the form of the front.
func post(t *testing.T, h http.Handler, page []byte, address string, headers ...string) *httptest.ResponseRecorder {
	t.Helper()
	var body bytes.Buffer
	form := multipart.NewWriter(&body)
	if page != nil {
		file, err := form.CreateFormFile("page", "page.html")
		require.NoError(t, err)
		file.Write(page)
	}
	require.NoError(t, form.WriteField("url", address))
	require.NoError(t, form.Close())
	r := httptest.NewRequest("POST", "/articles", &body)
	r.Header.Set("Content-Type", form.FormDataContentType())
	for i := 0; i < len(headers); i += 2 {
		r.Header.Set(headers[i], headers[i+1])
	}
	w := httptest.NewRecorder()
	h.ServeHTTP(w, r)
	return w
}

func TestUpload(t *testing.T) {
	s := newTestSite(t)
	h := s.handler()
	w := post(t, h, page(t, "plain.html"), "https://quay.example/clock")
	require.Equal(t, http.StatusSeeOther, w.Code)
	require.Regexp(t, `^/\?id=[0-9a-f]{32}$`, w.Header().Get("Location"))
	require.Equal(t, w.Header().Get("Location"), post(t, h, page(t, "plain.html"), "https://quay.example/clock").Header().Get("Location"))
	front := do(h, "GET", w.Header().Get("Location"))
	require.Equal(t, http.StatusOK, front.Code)
	require.Contains(t, front.Body.String(), "The Clock That Was Right Twice")
	require.Contains(t, front.Body.String(), "/embed/card/")
	require.NotContains(t, front.Body.String(), "/embed/footnotes/")

	claimed := do(h, "GET", "/oembed?url=https://quay.example/clock")
	require.Equal(t, http.StatusForbidden, claimed.Code, "an upload must not speak for an address")
}

func TestUploadFaults(t *testing.T) {
	h := newTestSite(t).handler()
	large := bytes.Repeat([]byte("<p>x"), pageBytes/4+1)
	for name, c := range map[string]struct {
		page    []byte
		address string
		status  int
		words   string
	}{
		"no file":        {nil, "", http.StatusBadRequest, "an HTML file is needed"},
		"no article":     {[]byte("<title>x</title>"), "", http.StatusUnprocessableEntity, "no article on the page"},
		"empty":          {[]byte{}, "", http.StatusUnprocessableEntity, "no article on the page"},
		"bad address":    {page(t, "plain.html"), "javascript:alert(1)", http.StatusBadRequest, "not an http or https address"},
		"a byte too big": {large[:pageBytes+1], "", http.StatusRequestEntityTooLarge, "larger than 8 MiB"},
		"too big":        {bytes.Repeat(large, 2), "", http.StatusRequestEntityTooLarge, "larger than 8 MiB"},
	} {
		w := post(t, h, c.page, c.address)
		require.Equal(t, c.status, w.Code, name)
		require.Contains(t, w.Body.String(), c.words, name)
		require.Equal(t, frontPolicy, w.Header().Get("Content-Security-Policy"), name)
	}
	r := httptest.NewRequest("POST", "/articles", strings.NewReader("page=x"))
	r.Header.Set("Content-Type", "application/x-www-form-urlencoded")
	w := httptest.NewRecorder()
	h.ServeHTTP(w, r)
	require.Equal(t, http.StatusBadRequest, w.Code)
}

// TestUploadsOfOtherSites has pages of other sites post the form.
func TestUploadsOfOtherSites(t *testing.T) {
	h := newTestSite(t).handler()
	for _, c := range []struct {
		header, value string
		status        int
	}{
		{"Sec-Fetch-Site", "same-origin", http.StatusSeeOther},
		{"Sec-Fetch-Site", "none", http.StatusSeeOther},
		{"Sec-Fetch-Site", "same-site", http.StatusForbidden},
		{"Sec-Fetch-Site", "cross-site", http.StatusForbidden},
		{"Origin", "https://elsewhere.example", http.StatusForbidden},
		{"Origin", "null", http.StatusForbidden},
	} {
		w := post(t, h, page(t, "plain.html"), "", c.header, c.value)
		require.Equal(t, c.status, w.Code, "%s: %s", c.header, c.value)
	}
}

// TestHostilePage has no markup of a page in any of ours.
func TestHostilePage(t *testing.T) {
	s := newTestSite(t)
	h := s.handler()
	location := post(t, h, page(t, "hostile.html"), "").Header().Get("Location")
	require.NotEmpty(t, location)
	front := do(h, "GET", location)
	require.Contains(t, front.Body.String(), "x-evil", "the words are there")
	checkMarkup(t, location, front.Body.String())
	frames := 0
	for _, n := range elements(t, strings.NewReader(front.Body.String())) {
		if n.Data != "iframe" {
			continue
		}
		frames++
		framed := do(h, "GET", attribute(n, "src"))
		require.Equal(t, http.StatusOK, framed.Code, attribute(n, "src"))
		checkMarkup(t, attribute(n, "src"), framed.Body.String())
	}
	require.GreaterOrEqual(t, frames, 5)
}

// checkMarkup fails t if a page has elements, scripts, styles or addresses that are not
// of this program.
func checkMarkup(t *testing.T, where, page string) {
	t.Helper()
	for _, n := range elements(t, strings.NewReader(page)) {
		require.NotContains(t, []string{"x-evil", "object", "embed", "style", "base"}, n.Data, where)
		if n.Data == "script" {
			require.Regexp(t, `^/(frame|page)\.js\?v=[0-9a-f]+$`, attribute(n, "src"), where)
			require.Nil(t, n.FirstChild, where)
		}
		for _, a := range n.Attr {
			checkAttribute(t, where, n, a)
		}
	}
}

func checkAttribute(t *testing.T, where string, n *html.Node, a html.Attribute) {
	t.Helper()
	require.False(t, strings.HasPrefix(a.Key, "on") || a.Key == "style" || a.Key == "srcdoc", "%s: %s of %s", where, a.Key, n.Data)
	switch a.Key {
	case "href", "src", "action", "cite":
		u, err := url.Parse(a.Val)
		require.NoError(t, err, where)
		require.Contains(t, []string{"", "http", "https"}, u.Scheme, where)
	}
}
