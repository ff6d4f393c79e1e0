package parse

import (
	"errors"
	"fmt"
	"io"
	"net/url"

	"github.com/PuerkitoBio/goquery"
	"golang.org/x/net/html"

	"github.com/pullquote/pullquote/article"
)

var (
	// ErrNoArticle means that the page holds nothing that reads like an article, be it
	// because it is a picture or an archive under the name of a page.
	// The article returned beside it has the metadata that was found.
	ErrNoArticle = errors.New("no article on the page")
	// ErrTooLarge means that the page has more bytes than Parser.MaxBytes.
	ErrTooLarge = errors.New("page too large")
	// ErrTooDeep means that elements are nested deeper than package html follows (512).
	// Parse leaves out what is too deep, so that this is rare.
	ErrTooDeep = errors.New("page nested too deep")
)

// Parser turns pages into articles. The zero value is ready to use. A Parser is
// never written to and may be shared between goroutines.
type Parser struct {
	// Rules override what the passes would find on pages of certain sites.
	// The first one that fits a page applies. A parser with rules keeps scripts, styles
	// and all attributes of a page, which takes longer.
	Rules []Rule `json:"rules,omitzero"`
	// MaxBytes limits the size of a page: 0 means 8 MiB, a negative number no limit.
	MaxBytes int64 `json:"maxBytes,omitzero"`
	// Indirect also reports indirect speech ("she said that …"), as quotes of the
	// kind article.Indirect. Without it, quotes are what somebody said word for word.
	Indirect bool `json:"indirect,omitzero"`
	// Trace, if set, is told of every decision, in order, on the goroutine that
	// parses. A shared Parser calls it from several goroutines at once. With it
	// menus are read, too, which takes longer; the article is the same.
	Trace func(Event) `json:"-"`
}

const defaultMaxBytes = 8 << 20

func (p *Parser) maxBytes() int64 {
	if p.MaxBytes == 0 {
		return defaultMaxBytes
	}
	return p.MaxBytes
}

// Parse reads a page with the zero Parser. See [Parser.Parse].
func Parse(r io.Reader, pageURL string) (*article.Article, error) {
	return new(Parser).Parse(r, pageURL)
}

// Parse reads a page from r, in whatever encoding, and returns its article.
// pageURL is where the page came from; it makes links absolute and may be empty.
//
// An error wraps the failing pass and pageURL, and one of [ErrNoArticle],
// [ErrTooLarge], [ErrTooDeep] or what r returned. No input makes Parse panic.
func (p *Parser) Parse(r io.Reader, pageURL string) (*article.Article, error) {
	pg := &page{Parser: p, source: r, pageURL: pageURL}
	return pg.run(passes[:])
}

// ParseDocument is Parse for a document that is loaded already, with doc.Url as
// the page's address. It does not change doc.
func (p *Parser) ParseDocument(doc *goquery.Document) (*article.Article, error) {
	pg := &page{Parser: p}
	if doc.Url != nil {
		pg.pageURL = doc.Url.String()
	}
	if len(doc.Nodes) > 0 {
		pg.root = doc.Nodes[0]
	}
	return pg.run(passes[1:])
}

// pass is one step from bytes to article. Its name stands in errors and traces.
type pass struct {
	name string
	run  func(*page) error
}

// passes run in this order. Whatever takes blocks out of the body (notes, then bios,
// then what is not the article) comes before quotes, which bind positions in it.
var passes = [...]pass{
	{"decode", (*page).decode},
	{"document", (*page).document},
	{"metadata", (*page).metadata},
	{"content", (*page).content},
	{"blocks", (*page).blocks},
	{"footnotes", (*page).footnotes},
	{"authors", (*page).authors},
	{"judge", (*page).judge},
	{"quotes", (*page).quotes},
}

// page is the state of one call.
type page struct {
	*Parser
	pass string // the pass that runs, for traces

	source  io.Reader
	pageURL string
	base    *url.URL // what relative links are resolved against; never nil after document
	root    *html.Node
	thinned bool // chrome of it may be emptied
	tree    tree
	roles   roleMemo
	rule    *Rule
	snippet *snippet // set if the page is an article that render wrote

	article article.Article
	meta    metadata // what the head and the marked-up parts of the page claim
	main    int32    // the element that holds the body; -1 if none does
	lede    []int32  // elements before main that may belong to the body
	draft   draft    // the body while blocks may still move
}

func (p *page) run(passes []pass) (*article.Article, error) {
	for _, step := range passes {
		p.pass = step.name
		if err := step.run(p); err != nil {
			return &p.article, p.failed(step.name, err)
		}
	}
	p.pass = "rule"
	if err := p.ruleFunc(); err != nil {
		return &p.article, p.failed(p.rule.Name, err)
	}
	return &p.article, nil
}

// failed tells which step failed on which page.
func (p *page) failed(step string, err error) error {
	if p.pageURL == "" {
		return fmt.Errorf("parse: %s: %w", step, err)
	}
	return fmt.Errorf("parse %s: %s: %w", p.pageURL, step, err)
}
