package browser

import (
	"fmt"
	"testing"

	"github.com/stretchr/testify/require"

	"github.com/pullquote/pullquote/internal/chromium"
)

// tampered are trees that no module of ours gives.
var tampered = []string{
	`["script",{},"alert(1)"]`,
	`["SCRIPT",{},"alert(1)"]`,
	`["iframe",{"srcdoc":"<script>alert(1)</script>"}]`,
	`["object",{"data":"/x"}]`,
	`["embed",{"src":"/x"}]`,
	`["style",{},"* { display: none }"]`,
	`["link",{"rel":"stylesheet","href":"/x.css"}]`,
	`["meta",{"http-equiv":"refresh","content":"0; url=https://elsewhere.example/"}]`,
	`["base",{"href":"https://elsewhere.example/"}]`,
	`["form",{"action":"https://elsewhere.example/"},["input",{"type":"password"}]]`,
	`["button",{"popovertarget":"x"},"x"]`,
	`["svg",{},["animate",{"onbegin":"alert(1)"}]]`,
	`["math",{},"x"]`,
	`["template",{},"x"]`,
	`["slot",{},"x"]`,
	`["dialog",{"open":""},"x"]`,
	`["video",{"src":"/x.mp4","autoplay":""}]`,
	`["pull-quote",{"src":"/testdata/mill.html"},"x"]`,
	`["x-other",{},"x"]`,
	`["__proto__",{},"x"]`,
	`["constructor",{},"x"]`,
	`["p onclick=alert(1)",{},"x"]`,
	`["",{},"x"]`,
	`[["p"],{},"x"]`,
	`["p",{"onclick":"alert(1)"},"x"]`,
	`["p",{"ONCLICK":"alert(1)"},"x"]`,
	`["p",{"style":"position: fixed; inset: 0"},"x"]`,
	`["p",{"slot":"x"},"x"]`,
	`["p",{"part":"button"},"x"]`,
	`["p",{"is":"x-y"},"x"]`,
	`["p",{"tabindex":"1"},"x"]`,
	`["p",{"popover":""},"x"]`,
	`["p",{"contenteditable":""},"x"]`,
	`["p",{"id":"location"},"x"]`,
	`["p",{"name":"location"},"x"]`,
	`["p",{"class":"fixed top"},"x"]`,
	`["p",{"class":"pq-p fixed"},"x"]`,
	`["p",{"role":"alert"},"x"]`,
	`["p",{"aria-hidden":"true"},"x"]`,
	`["p",{"__proto__":"x","onclick":"alert(1)"},"x"]`,
	`["p",{"href":"https://elsewhere.example/"},"x"]`,
	`["a",{"href":"javascript:alert(1)"},"x"]`,
	`["a",{"href":"JaVaScRiPt:alert(1)"},"x"]`,
	`["a",{"href":" javascript:alert(1)"},"x"]`,
	`["a",{"href":"java\nscript:alert(1)"},"x"]`,
	`["a",{"href":"data:text/html,<script>alert(1)</script>"},"x"]`,
	`["a",{"href":"blob:https://elsewhere.example/x"},"x"]`,
	`["a",{"href":"vbscript:x"},"x"]`,
	`["a",{"href":"//elsewhere.example/"},"x"]`,
	`["a",{"href":"/logout"},"x"]`,
	`["a",{"href":"https://user@elsewhere.example/"},"x"]`,
	`["a",{"href":"https://elsewhere.example/","target":"_top"},"x"]`,
	`["a",{"href":"https://elsewhere.example/","rel":"opener"},"x"]`,
	`["a",{"href":"https://elsewhere.example/","ping":"https://elsewhere.example/"},"x"]`,
	`["a",{"href":"https://elsewhere.example/","download":""},"x"]`,
	`["a",{"xlink:href":"javascript:alert(1)"},"x"]`,
	`["blockquote",{"cite":"javascript:alert(1)"},"x"]`,
	`["img",{"src":"/x.png"}]`,
	`["img",{"src":"https://counter.example/x.png","srcset":"https://counter.example/y.png"}]`,
	`["img",{"src":"x:","onerror":"alert(1)"}]`,
	`["p",{"class":{"toString":"x"}},"x"]`,
	`["p",null,"x"]`,
	`["p","x"]`,
	`["p",{},{"x":"y"}]`,
	`["p",{},1]`,
	`["p",{},null]`,
	`[]`,
	`{}`,
}

// TestTampering has modules that were tampered with answer: nothing of that is drawn.
func TestTampering(t *testing.T) {
	v := newVisit(t)
	w := chromium.NewWitness(v.Tab)
	body := ""
	for i, tree := range tampered {
		line := fmt.Sprintf(`{"version":{"protocol":1,"go":"go1.26"},"article":{"headline":"Fake"},"snippet":["pull-quote",{"class":"pq-card"},["p",{},"Said."],%s]}`+"\n", tree)
		v.site.put(fmt.Sprintf("/%d.wasm", i), answer{body: fake{answer: line}.module()})
		body += fmt.Sprintf(`<pull-quote id="a%d" src="/testdata/ferry.html" wasm-url="/%[1]d.wasm">The ferry.</pull-quote>`, i)
	}
	address := v.site.page(body)
	w.Take()
	v.Open(address)
	v.until(fmt.Sprintf(`log.filter(({type}) => type !== "pullquote-load").length === %d`, len(tampered)))
	for i, tree := range tampered {
		require.Contains(t, v.log(), fmt.Sprintf("a%d error draw", i), tree)
		require.True(t, chromium.Evaluate[bool](v.Tab, fmt.Sprintf(`fallback(element("a%d"))`, i)), tree)
	}
	v.requireHarmless(w.Take())
}

// TestTamperedRoots does the same with what a tree begins with.
func TestTamperedRoots(t *testing.T) {
	v := newVisit(t)
	roots := []string{`["script",{},"alert(1)"]`, `["p",{},"x"]`, `["pull-quote",{"onclick":"alert(1)"},"x"]`, `["pull-quote",{"style":"position: fixed"},"x"]`, `"x"`, `null`, `1`, `[]`, `{}`}
	body := ""
	for i, tree := range roots {
		line := fmt.Sprintf(`{"version":{"protocol":1,"go":"go1.26"},"article":{"headline":"Fake"},"snippet":%s}`+"\n", tree)
		v.site.put(fmt.Sprintf("/%d.wasm", i), answer{body: fake{answer: line}.module()})
		body += fmt.Sprintf(`<pull-quote id="a%d" src="/testdata/ferry.html" wasm-url="/%[1]d.wasm">The ferry.</pull-quote>`, i)
	}
	v.show(body)
	v.until(fmt.Sprintf(`log.filter(({type}) => type !== "pullquote-load").length === %d`, len(roots)))
	for i, tree := range roots {
		require.True(t, chromium.Evaluate[bool](v.Tab, fmt.Sprintf(`fallback(element("a%d"))`, i)), tree)
	}
	v.requireQuiet()
}

// requireHarmless fails the test if a page did anything but load the widget and what it reads.
func (v *visit) requireHarmless(d chromium.Deeds) {
	v.T.Helper()
	require.Empty(v.T, d.Hot)
	require.Empty(v.T, d.Dialogs)
	for _, address := range d.Scripts {
		require.Regexp(v.T, `^(`+v.site.url+`/((widget|testdata)/[\w.-]+\.js|\d+\.wasm|widget/pullquote\.\w+\.wasm)|wasm://wasm/\w+) of `, address)
	}
	for _, request := range d.Requests {
		require.Regexp(v.T, `^\w+ `+v.site.url+`/`, request)
		require.NotRegexp(v.T, `^(Image|Media|Font|Ping|Manifest|SubFrame) `, request)
	}
}
