package parse

import (
	"errors"
	"fmt"
	"slices"
	"strings"

	"github.com/PuerkitoBio/goquery"
	"golang.org/x/net/html"

	"github.com/pullquote/pullquote/article"
	"github.com/pullquote/pullquote/parse/internal/plain"
)

// ErrRule means that a site rule holds a selector that does not compile.
var ErrRule = errors.New("bad site rule")

// Rule overrides what the passes find on the pages of one site or template.
// Fields hold CSS selectors, tried in order; "@name" after a selector takes that
// attribute instead of the text. What is left empty falls to the general passes.
type Rule struct {
	// Name stands in traces.
	Name string `json:"name"`
	// Hosts are the sites it serves; "example.com" covers its subdomains too.
	// None means every site.
	Hosts []string `json:"hosts,omitzero"`
	// Match is a selector that must hit for the rule to fit, which tells apart
	// templates of one site.
	Match string `json:"match,omitzero"`

	Headline  []string `json:"headline,omitzero"`
	Kicker    []string `json:"kicker,omitzero"`
	Dek       []string `json:"dek,omitzero"`
	Byline    []string `json:"byline,omitzero"`
	Published []string `json:"published,omitzero"`
	// Body names the element that holds the body. Which of its blocks are the
	// article is not judged then: Drop says what is not.
	Body []string `json:"body,omitzero"`
	// Drop names elements that are no part of it.
	Drop []string `json:"drop,omitzero"`

	// Func, if set, has the last word on the article.
	Func func(*goquery.Document, *article.Article) error `json:"-"`
}

// pickRule finds the first rule that fits the page. A selector that does not
// compile is an error whether or not its rule fits.
func (p *page) pickRule() error {
	for i := range p.Rules {
		r := &p.Rules[i]
		if err := r.check(); err != nil {
			return err
		}
		if p.rule == nil && r.serves(p.base.Hostname()) && (r.Match == "" || p.query().Find(r.Match).Length() > 0) {
			p.rule = r
			p.trace(nil, Event{Field: "rule", Rule: r.Name, Kept: true})
		}
	}
	return nil
}

// query is the page as a goquery document.
func (p *page) query() *goquery.Document {
	doc := goquery.NewDocumentFromNode(p.root)
	doc.Url = p.base
	return doc
}

func (r *Rule) serves(host string) bool {
	return len(r.Hosts) == 0 || slices.ContainsFunc(r.Hosts, func(h string) bool {
		return host == h || strings.HasSuffix(host, "."+h)
	})
}

// check compiles every selector of the rule.
func (r *Rule) check() error {
	// goquery matches nothing with a bad selector. A group with "html" in it
	// matches this element unless some part of the group is bad.
	probe := goquery.NewDocumentFromNode(&html.Node{Type: html.ElementNode, Data: "html"})
	for _, list := range [...][]string{{r.Match}, r.Headline, r.Kicker, r.Dek, r.Byline, r.Published, r.Body, r.Drop} {
		for _, s := range list {
			selector, _ := splitAttr(s)
			if selector != "" && !probe.Is(selector+", html") {
				return fmt.Errorf("%w: %s: selector %q", ErrRule, r.Name, s)
			}
		}
	}
	return nil
}

// splitAttr parts "selector@name". An at sign within brackets belongs to the selector.
func splitAttr(s string) (selector, name string) {
	i := strings.LastIndexByte(s, '@')
	if i < 0 || strings.ContainsAny(s[i:], "]\"'") {
		return s, ""
	}
	return s[:i], s[i+1:]
}

// ruleText returns the first value that one of the selectors finds.
func (p *page) ruleText(selectors []string) (string, *html.Node) {
	for _, s := range selectors {
		selector, name := splitAttr(s)
		found := p.query().Find(selector).First()
		if found.Length() == 0 {
			continue
		}
		value := ""
		if name != "" {
			value = plain.Text(found.AttrOr(name, ""))
		} else {
			value = textOf(found.Nodes[0])
		}
		if value != "" {
			return value, found.Nodes[0]
		}
	}
	return "", nil
}

// ruleBody makes the rule's element the body, if it names one that is there.
func (p *page) ruleBody() bool {
	if p.rule == nil {
		return false
	}
	for _, selector := range p.rule.Drop {
		for _, i := range p.tree.find(p.query().Find(selector).Nodes) {
			p.tree.nodes[i].role |= roleChrome
		}
	}
	for _, selector := range p.rule.Body {
		if found := p.tree.find(p.query().Find(selector).Nodes); len(found) > 0 {
			p.choose(found[0], p.rule.Name)
			return true
		}
	}
	return false
}

// ruleFunc gives the rule's function the last word.
func (p *page) ruleFunc() error {
	if p.rule == nil || p.rule.Func == nil {
		return nil
	}
	return p.rule.Func(p.query(), &p.article)
}
