package browser

import (
	"embed"
	"fmt"
	"net/http"
	"net/http/httptest"
	"os"
	"path"
	"slices"
	"strings"
	"sync"
	"testing"
	"time"

	"github.com/stretchr/testify/require"

	"github.com/pullquote/pullquote/internal/chromium"
	"github.com/pullquote/pullquote/render"
)

//go:embed testdata
var testdata embed.FS

// strict is the policy of all pages, unless a test is about another one.
const strict = "default-src 'none'; script-src 'self' 'wasm-unsafe-eval'; style-src 'self'; connect-src 'self'; " +
	"require-trusted-types-for 'script'; trusted-types 'none'"

// site serves what tests put there, the widget below /widget/ and the files of testdata.
type site struct {
	t   testing.TB
	url string

	mutex   sync.Mutex
	policy  string
	answers map[string]answer
	// asked are the paths of all requests, left of those that the browser took back.
	asked, left []string
}

// answer is what a path has.
type answer struct {
	body string
	// kind is a media type; without one it is told by the path.
	kind string
	// status is 200 if it is not set, and the connection is cut if it is negative.
	status int
	// hold delays the answer until it is closed.
	hold <-chan struct{}
	// rest is sent after body, when then is closed.
	rest string
	then <-chan struct{}
}

func newSite(t testing.TB) *site {
	t.Helper()
	s := &site{t: t, policy: strict, answers: map[string]answer{
		"/pullquote.css": {body: render.Stylesheet()},
		chromium.Icon:    {status: http.StatusNotFound},
	}}
	server := httptest.NewServer(s)
	t.Cleanup(server.Close)
	s.url = server.URL
	return s
}

// put has the site answer to a path.
func (s *site) put(path string, a answer) {
	s.mutex.Lock()
	defer s.mutex.Unlock()
	s.answers[path] = a
}

// adopt gives pages another policy from now on.
func (s *site) adopt(policy string) {
	s.mutex.Lock()
	defer s.mutex.Unlock()
	s.policy = policy
}

// page puts a page with body at /page and returns its address. Its script tells of events.
func (s *site) page(body string) string {
	s.put("/page", answer{kind: "text/html", body: `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<title>A page that quotes</title>
<meta name="viewport" content="width=device-width">
<link rel="stylesheet" href="/pullquote.css">
<link rel="stylesheet" href="/testdata/page.css">
<script src="/testdata/page.js"></script>
<script src="/widget/pull-quote.js" type="module"></script>
</head>
<body>
<main>
<h1>A page that quotes</h1>
` + body + `
</main>
</body>
</html>
`})
	return s.url + "/page"
}

// count tells how often paths that match the pattern, of package path, were asked for.
func (s *site) count(pattern string) int {
	s.mutex.Lock()
	defer s.mutex.Unlock()
	return matching(s.asked, pattern)
}

// requireLeft waits until the browser has taken back its request for a path.
func (s *site) requireLeft(path string) {
	s.t.Helper()
	require.Eventually(s.t, func() bool {
		s.mutex.Lock()
		defer s.mutex.Unlock()
		return matching(s.left, path) > 0
	}, patience, tick, "the request for %s still stands", path)
}

func matching(paths []string, pattern string) int {
	n := 0
	for _, p := range paths {
		if ok, _ := path.Match(pattern, p); ok {
			n++
		}
	}
	return n
}

func (s *site) ServeHTTP(w http.ResponseWriter, r *http.Request) {
	a, policy := s.answer(r.URL.Path)
	if a.hold != nil {
		select {
		case <-a.hold:
		case <-r.Context().Done():
			s.mutex.Lock()
			s.left = append(s.left, r.URL.Path)
			s.mutex.Unlock()
			return
		}
	}
	if a.status < 0 {
		panic(http.ErrAbortHandler)
	}
	w.Header().Set("Content-Type", a.kind)
	w.Header().Set("Content-Security-Policy", policy)
	w.WriteHeader(max(a.status, http.StatusOK))
	_, _ = w.Write([]byte(a.body))
	if a.then != nil {
		_ = http.NewResponseController(w).Flush()
		<-a.then
		_, _ = w.Write([]byte(a.rest))
	}
}

// kinds are the media types of endings.
var kinds = map[string]string{
	".css": "text/css", ".html": "text/html; charset=utf-8", ".js": "text/javascript", ".mjs": "text/javascript", ".wasm": "application/wasm",
}

// answer notes a request and finds the answer to it, and the policy that comes with it.
func (s *site) answer(name string) (answer, string) {
	s.mutex.Lock()
	defer s.mutex.Unlock()
	s.asked = append(s.asked, name)
	a, ok := s.answers[name]
	if !ok {
		a = stored(s.t, name)
	}
	if a.kind == "" {
		a.kind = kinds[path.Ext(name)]
	}
	return a, s.policy
}

// stored is an answer that is a file.
func stored(t testing.TB, name string) answer {
	var data []byte
	var err error
	if file, ok := strings.CutPrefix(name, "/widget/"); ok {
		data, err = os.ReadFile(dist(t) + "/" + file)
	} else {
		data, err = testdata.ReadFile(strings.TrimPrefix(name, "/"))
	}
	if err != nil {
		return answer{status: http.StatusNotFound, body: "nothing here"}
	}
	return answer{body: string(data)}
}

// How long a test waits for what has to happen, and how often it looks.
const patience, tick = 10 * time.Second, 10 * time.Millisecond

// visit is a tab that shows pages of a site. The test fails if the browser complains of
// anything that is not expected.
type visit struct {
	*chromium.Tab
	site *site
	seen *chromium.Sightings
}

// newVisit opens a tab whose window is so high that all elements are in view.
func newVisit(t testing.TB) *visit {
	t.Helper()
	b := chromium.NewTab(t)
	b.Size(1000, 20000, 1)
	return &visit{b, newSite(t), chromium.Watch(b)}
}

// show opens a page with body.
func (v *visit) show(body string) {
	v.T.Helper()
	v.Open(v.site.page(body))
}

// event is one that the page was told of.
type event struct {
	Type, ID, Code, Message, View, Headline string
}

// short is the event without what may be put in other words.
func (e event) short() string {
	return strings.Join(slices.DeleteFunc([]string{e.ID, strings.TrimPrefix(e.Type, "pullquote-"), e.Code + e.View + e.Headline}, func(s string) bool { return s == "" }), " ")
}

// until waits until a JavaScript expression is true.
func (v *visit) until(expression string) {
	v.T.Helper()
	require.Equal(v.T, "", chromium.Evaluate[string](v.Tab, fmt.Sprintf("until(() => %s)", expression)), expression)
}

// events waits for n events and returns all that there were.
func (v *visit) events(n int) []string {
	v.T.Helper()
	v.until(fmt.Sprintf("log.length >= %d", n))
	return v.log()
}

// log are the events that there were.
func (v *visit) log() []string {
	v.T.Helper()
	var lines []string
	for _, e := range chromium.Evaluate[[]event](v.Tab, "log") {
		lines = append(lines, e.short())
	}
	return lines
}

// requireQuiet fails the test if the browser has complained.
func (v *visit) requireQuiet() {
	v.T.Helper()
	require.Empty(v.T, v.seen.Complaints())
}
