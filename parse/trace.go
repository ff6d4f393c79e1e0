package parse

import (
	"strconv"
	"strings"

	"golang.org/x/net/html"
)

// Event is one decision of a parse: where a field came from, why a block was kept
// or dropped, which rule bound a quote to its speaker.
type Event struct {
	// Pass is the pass that decided: "metadata", "blocks", "quotes" …
	Pass string `json:"pass"`
	// Field is what it is about: "headline", "block", "quote", "footnote" …
	Field string `json:"field"`
	// Rule names the rule that decided.
	Rule string `json:"rule"`
	// Kept is false for what was seen and turned down.
	Kept bool `json:"kept"`
	// Score is what the rule weighed, in the rule's own unit; often 0. Of a quote it is
	// how often the rule names the right speaker, from 0 to 1.
	Score float64 `json:"score,omitzero"`
	// Node is the path of the element: "body>article#post-7>p:3".
	Node string `json:"node,omitzero"`
	// Text is the value, or its first words; of a quote the speaker and the words.
	Text string `json:"text,omitzero"`
}

// traceText is how many bytes of text an Event carries at most.
const traceText = 80

// trace reports a decision of the running pass. node may be nil.
// It costs one comparison when nobody listens.
func (p *page) trace(node *html.Node, e Event) {
	if p.Trace == nil {
		return
	}
	e.Pass = p.pass
	e.Node = nodePath(node)
	e.Text = shorten(e.Text, traceText)
	p.Trace(e)
}

// shorten cuts s after whole characters to at most n bytes, an ellipsis included.
func shorten(s string, n int) string {
	if len(s) <= n {
		return s
	}
	n -= len("…")
	for n > 0 && s[n]&0xC0 == 0x80 {
		n--
	}
	return s[:n] + "…"
}

// nodePath names node by its ancestors up to body, each by tag and id, or by its
// place among siblings of the same tag.
func nodePath(node *html.Node) string {
	var steps []string
	for n := node; n != nil && n.Type == html.ElementNode && n.Data != "html"; n = n.Parent {
		step := n.Data
		if id := attr(n, "id"); id != "" {
			step += "#" + shorten(id, 24)
		} else if i := siblingNumber(n); i > 1 {
			step += ":" + strconv.Itoa(i)
		}
		steps = append(steps, step)
	}
	var b strings.Builder
	for i := len(steps) - 1; i >= 0; i-- {
		b.WriteString(steps[i])
		if i > 0 {
			b.WriteByte('>')
		}
	}
	return b.String()
}

// maxSiblings bounds how many siblings are counted: with a thousand paragraphs the
// number tells nobody anything, and counting them for each would take its time.
const maxSiblings = 999

func siblingNumber(n *html.Node) int {
	i := 1
	for s := n.PrevSibling; s != nil && i < maxSiblings; s = s.PrevSibling {
		if s.Type == html.ElementNode && s.Data == n.Data {
			i++
		}
	}
	return i
}

func attr(n *html.Node, key string) string {
	for _, a := range n.Attr {
		if a.Key == key && a.Namespace == "" {
			return a.Val
		}
	}
	return ""
}
