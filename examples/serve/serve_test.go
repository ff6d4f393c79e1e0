package main

import (
	"bytes"
	"fmt"
	"io"
	"log/slog"
	"net/http"
	"net/http/httptest"
	"os"
	"path/filepath"
	"strings"
	"sync"
	"testing"

	"github.com/stretchr/testify/require"

	"github.com/pullquote/pullquote/examples/internal/scripts"
	"github.com/pullquote/pullquote/internal/golden"
)

func TestMain(m *testing.M) { scripts.Main(m, "serve", main) }

func TestScripts(t *testing.T) { scripts.Run(t, map[string]string{"help.txt": help}) }

// origin is what the addresses in answers begin with.
const origin = "https://embed.example"

// newTestSite is a site that may fetch from the hosts allowed.
func newTestSite(t *testing.T, allow ...string) *site {
	t.Helper()
	c := &command{base: origin}
	for _, names := range allow {
		require.NoError(t, c.allow.add(names))
	}
	s, err := newSite(c, slog.New(slog.DiscardHandler))
	require.NoError(t, err)
	return s
}

func page(t *testing.T, name string) []byte {
	t.Helper()
	data, err := os.ReadFile(filepath.Join("testdata", "pages", name))
	require.NoError(t, err)
	return data
}

// do asks a site without a network between. Headers are names and values in turns.
func do(s http.Handler, method, address string, headers ...string) *httptest.ResponseRecorder {
	r := httptest.NewRequest(method, address, nil)
	for i := 0; i < len(headers); i += 2 {
		r.Header.Set(headers[i], headers[i+1])
	}
	w := httptest.NewRecorder()
	s.ServeHTTP(w, r)
	return w
}

// TestAnswers asks what is in answers.txt and compares what is answered with what
// stands there below.
func TestAnswers(t *testing.T) {
	s := newTestSite(t)
	plain, err := s.library.upload(t.Context(), page(t, "plain.html"), "")
	require.NoError(t, err)
	ids := strings.NewReplacer("{sample}", s.library.sample.id, "{plain}", plain.id, "{origin}", origin)
	h := s.handler()
	path := filepath.Join("testdata", "answers.txt")
	data, err := os.ReadFile(path)
	require.NoError(t, err)
	var out bytes.Buffer
	for line := range strings.Lines(string(data)) {
		if method, address, ok := strings.Cut(strings.TrimSuffix(line, "\n"), " "); ok && method != "" {
			out.WriteString(line)
			if method != "#" {
				describe(&out, do(h, method, ids.Replace(address)))
			}
		}
	}
	golden.Equal(t, path, out.Bytes())
}

// describe writes down what matters of an answer.
func describe(out io.Writer, w *httptest.ResponseRecorder) {
	fmt.Fprintf(out, "    %d %s\n", w.Code, w.Header().Get("Content-Type"))
	policies := map[string]string{closedPolicy: "closed", embedPolicy: "embed", frontPolicy: "front"}
	fmt.Fprintf(out, "    policy: %s\n", policies[w.Header().Get("Content-Security-Policy")])
	for _, name := range []string{"Cache-Control", "Access-Control-Allow-Origin"} {
		if value := w.Header().Get(name); value != "" {
			fmt.Fprintf(out, "    %s: %s\n", name, value)
		}
	}
	if w.Code >= 400 && strings.HasPrefix(w.Header().Get("Content-Type"), "text/plain") {
		fmt.Fprintf(out, "    %s", w.Body)
	}
}

func TestEveryAnswerIsKeptToItsType(t *testing.T) {
	h := newTestSite(t).handler()
	for _, address := range []string{"/", "/nothing", "/oembed", "/frame.js", "/a/b/c", "/card.svg"} {
		w := do(h, "GET", address)
		require.Equal(t, "nosniff", w.Header().Get("X-Content-Type-Options"), address)
		require.Equal(t, "no-referrer", w.Header().Get("Referrer-Policy"), address)
	}
}

// TestCaching asks again for what it has.
func TestCaching(t *testing.T) {
	s := newTestSite(t)
	h, id := s.handler(), s.library.sample.id
	for _, address := range []string{
		"/embed/whole/" + id, "/oembed?url=" + origin + "/embed/card/" + id, "/card.svg?id=" + id,
		"/articles/" + id, "/format/markdown/quotes/" + id, "/frame.js", s.assets.Address("pullquote.css"),
	} {
		first := do(h, "GET", address)
		require.Equal(t, http.StatusOK, first.Code, address)
		tag := first.Header().Get("ETag")
		require.NotEmpty(t, tag, address)
		again := do(h, "GET", address, "If-None-Match", tag)
		require.Equal(t, http.StatusNotModified, again.Code, address)
		require.Empty(t, again.Body.Bytes(), address)
		require.Equal(t, http.StatusOK, do(h, "GET", address, "If-None-Match", `"other"`).Code, address)
	}
}

func TestAssetsOfHashedAddressesNeverChange(t *testing.T) {
	s := newTestSite(t)
	h := s.handler()
	for name, a := range s.assets {
		w := do(h, "GET", s.assets.Address(name))
		require.Contains(t, w.Header().Get("Cache-Control"), "immutable", name)
		require.Equal(t, a.body, w.Body.Bytes(), name)
		require.Equal(t, "*", w.Header().Get("Access-Control-Allow-Origin"), name)
		require.NotContains(t, do(h, "GET", "/"+name).Header().Get("Cache-Control"), "immutable", name)
	}
}

// TestHostsOfRequests has addresses begin with the host that was asked, if it is one.
func TestHostsOfRequests(t *testing.T) {
	s := newTestSite(t)
	s.base = ""
	for host, want := range map[string]int{
		"localhost:8090": http.StatusOK, "[::1]:8090": http.StatusOK, "embed.example": http.StatusOK,
		`a"b`: http.StatusBadRequest, "a>b": http.StatusBadRequest, "a'b,c": http.StatusBadRequest,
	} {
		r := httptest.NewRequest("GET", "/embed/card/"+s.library.sample.id, nil)
		r.Host = host
		w := httptest.NewRecorder()
		s.handler().ServeHTTP(w, r)
		require.Equal(t, want, w.Code, host)
		if want == http.StatusOK {
			require.True(t, strings.HasPrefix(w.Header().Get("Link"), "<http://"+host+"/oembed?"), host)
		}
	}
}

// TestManyAtOnce is for the race detector.
func TestManyAtOnce(t *testing.T) {
	s := newTestSite(t)
	h, id := s.handler(), s.library.sample.id
	addresses := []string{"/", "/embed/quotes/" + id, "/oembed?url=" + origin + "/embed/pullquote/" + id, "/card.svg", "/frame.js"}
	var group sync.WaitGroup
	for i := range 8 {
		group.Go(func() {
			w := do(h, "GET", addresses[i%len(addresses)])
			if w.Code != http.StatusOK {
				t.Errorf("%s: %d", addresses[i%len(addresses)], w.Code)
			}
			if _, err := s.library.upload(t.Context(), fmt.Appendf(page(t, "plain.html"), "<!-- %d -->", i/2), ""); err != nil {
				t.Error(err)
			}
		})
	}
	group.Wait()
}
