package parse_test

import (
	"fmt"
	"strings"

	"github.com/pullquote/pullquote/parse"
)

const examplePage = `<html lang="en">
<head>
<title>The ferry that carries a choir | Field Post</title>
<meta property="og:site_name" content="Field Post">
<meta property="article:published_time" content="2026-05-08">
</head>
<body>
<nav><a href="/">Home</a></nav>
<h1>The ferry that carries a choir</h1>
<p class="byline">By Sunniva Hale</p>
<p>Every Thursday at seven the upper deck of the Ostrey ferry fills with <em>altos</em>, and the captain turns the radio off.</p>
<div class="share-bar"><a href="/share">Share</a></div>
<p>The sopranos stand below, since somebody has to be near the tea, and nobody has ever asked them to change places.</p>
</body>
</html>`

func ExampleParse() {
	a, err := parse.Parse(strings.NewReader(examplePage), "https://fieldpost.example/choir")
	if err != nil {
		fmt.Println(err)
		return
	}
	fmt.Println(a.Headline)
	fmt.Println(a.Authors[0].Name, a.Published, a.Publisher.Name)
	for _, b := range a.Body {
		fmt.Println(b.Kind, b.Text.Plain[:32])
	}
	// Output:
	// The ferry that carries a choir
	// Sunniva Hale 2026-05-08 Field Post
	// paragraph Every Thursday at seven the uppe
	// paragraph The sopranos stand below, since
}

// Trace tells of every decision; here, of what was left out of the body.
func ExampleParser_Parse() {
	p := parse.Parser{Trace: func(e parse.Event) {
		if e.Pass == "blocks" && !e.Kept {
			fmt.Printf("%s at %s: %s\n", e.Rule, e.Node, e.Text)
		}
	}}
	if _, err := p.Parse(strings.NewReader(examplePage), ""); err != nil {
		fmt.Println(err)
	}
	// Output:
	// chrome at body>nav: Home
	// masthead at body>h1: The ferry that carries a choir
	// masthead at body>p: By Sunniva Hale
	// chrome at body>div: Share
}

// A rule overrides what the passes would find on the pages of a site.
func ExampleRule() {
	p := parse.Parser{Rules: []parse.Rule{{
		Name:   "field post",
		Hosts:  []string{"fieldpost.example"},
		Kicker: []string{"nav a"},
		Drop:   []string{"p:last-of-type"},
	}}}
	a, err := p.Parse(strings.NewReader(examplePage), "https://www.fieldpost.example/choir")
	if err != nil {
		fmt.Println(err)
		return
	}
	fmt.Println(a.Kicker)
	fmt.Println(len(a.Body), "block")
	// Output:
	// Home
	// 1 block
}
