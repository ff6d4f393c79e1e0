package render_test

import (
	"fmt"
	"log"
	"os"

	"github.com/pullquote/pullquote/article"
	"github.com/pullquote/pullquote/render"
)

// tides is a short article with a quote, a note and an author.
func tides() *article.Article {
	a := &article.Article{
		URL:       "https://ledger.example/tides",
		Language:  "en",
		Headline:  "The tide tables are wrong",
		Byline:    "By Ada Marsh",
		Authors:   []article.Person{{Name: "Ada Marsh", Role: "coast reporter", Bio: "Ada Marsh grew up on a sandbank.", ArticleCount: 31}},
		Publisher: article.Publisher{Name: "The Ledger"},
		Published: "2024-05-08",
		Body:      []article.Block{{Kind: article.Paragraph, Text: article.Text{Plain: "“The sea does not read,” says Olm Brandt, pilot at Eastness."}}},
	}
	a.Quotes = []article.Quote{{
		ID: "q1", Kind: article.Direct, Text: "The sea does not read",
		Speaker:  article.Person{Name: "Olm Brandt", Role: "pilot", Affiliation: "Eastness"},
		Passages: []article.Passage{{Span: article.Span{Start: 3, End: 24}}},
	}}
	a.Footnotes = []article.Footnote{{
		ID: "n1", Marker: "*", Kind: article.Reference, Text: article.Text{Plain: "Eastness is an invented port."},
		Refs: []article.Passage{{Span: article.Span{Start: 64, End: 64}}},
	}}
	return a
}

func Example() {
	a := tides()
	if err := render.HTML(os.Stdout, render.PullQuote(a, a.Quotes[0])); err != nil {
		log.Fatal(err)
	}
	// Output:
	// <pull-quote class="pq-pullquote" lang="en" dir="auto">
	// <figure class="pq-quote">
	// <blockquote class="pq-words" cite="https://ledger.example/tides#:~:text=The%20sea%20does%20not%20read">
	// <p>The sea does not read</p>
	// </blockquote>
	// <figcaption class="pq-caption">
	// <p class="pq-speaker"><bdi class="pq-name">Olm Brandt</bdi>, <bdi class="pq-role">pilot</bdi>, <bdi class="pq-affiliation">Eastness</bdi></p>
	// <p class="pq-source"><cite><a href="https://ledger.example/tides#:~:text=The%20sea%20does%20not%20read" rel="nofollow noopener ugc"><bdi class="pq-headline">The tide tables are wrong</bdi></a></cite>, <bdi class="pq-publisher">The Ledger</bdi>, <time class="pq-published" datetime="2024-05-08">8 May 2024</time></p>
	// </figcaption>
	// </figure>
	// </pull-quote>
}

func ExampleExcerpt() {
	a := tides()
	render.Text(os.Stdout, render.Excerpt(a, article.Passage{Span: article.Span{Start: 29, End: 64}}))
	// Output:
	//     says Olm Brandt, pilot at Eastness.*
	// By Ada Marsh
	// The tide tables are wrong, The Ledger, 8 May 2024
	// https://ledger.example/tides#:~:text=says%20Olm%20Brandt%2C%20pilot%20at%20Eastness
	//
	// * Eastness is an invented port.
}

func ExampleRenderer_OEmbed() {
	r := render.Renderer{}
	r.OEmbed(os.Stdout, render.Card(tides()), render.OEmbed{Page: "https://snippets.example/embed/tides", MaxWidth: 400})
	// Output:
	// {"type":"rich","version":"1.0","title":"The tide tables are wrong","author_name":"Ada Marsh","provider_name":"The Ledger","html":"\u003ciframe class=\"pq-frame\" src=\"https://snippets.example/embed/tides\" title=\"The tide tables are wrong\" width=\"400\" height=\"213\" loading=\"lazy\" sandbox=\"allow-scripts allow-popups allow-popups-to-escape-sandbox\" style=\"border: 0; max-width: 100%\"\u003e\u003c/iframe\u003e","width":400,"height":213}
}

func ExampleTree() {
	render.Tree(os.Stdout, render.AuthorBox(tides()))
	// Output:
	// ["pull-quote",{"class":"pq-authorbox","lang":"en","dir":"auto"},["section",{"class":"pq-authors"},["div",{"class":"pq-author"},["p",{"class":"pq-person"},["bdi",{"class":"pq-name"},"Ada Marsh"],", ",["bdi",{"class":"pq-role"},"coast reporter"]],["div",{"class":"pq-bio"},["p",{},"Ada Marsh grew up on a sandbank."]],["p",{"class":"pq-more"},["span",{},["span",{"class":"pq-label"},"Articles:"]," ",["span",{"class":"pq-count"},"31"]]]]]]
}

func ExampleWhole() {
	render.Markdown(os.Stdout, render.Whole(tides()))
	// Output:
	// ## [The tide tables are wrong](https://ledger.example/tides)
	//
	// By Ada Marsh
	//
	// The Ledger, 8 May 2024
	//
	// “The sea does not read,” says Olm Brandt, pilot at Eastness.[^1]
	//
	// [^1]: Eastness is an invented port.
	//
	// Ada Marsh, coast reporter
	//
	// Ada Marsh grew up on a sandbank.
	//
	// Articles: 31
}

func ExampleCard() {
	render.HTML(os.Stdout, render.Card(tides()))
	// Output:
	// <pull-quote class="pq-card" lang="en" dir="auto">
	// <article class="pq-article" itemscope itemtype="https://schema.org/NewsArticle">
	// <header class="pq-masthead">
	// <h2 class="pq-headline"><a href="https://ledger.example/tides" rel="nofollow noopener ugc">The tide tables are wrong</a></h2>
	// <p class="pq-byline">By <span class="pq-author"><bdi class="pq-name">Ada Marsh</bdi></span></p>
	// <p class="pq-dateline"><bdi class="pq-publisher">The Ledger</bdi>, <time class="pq-published" datetime="2024-05-08">8 May 2024</time></p>
	// </header>
	// </article>
	// </pull-quote>
}

func ExamplePullQuote() {
	a := tides()
	render.Text(os.Stdout, render.PullQuote(a, a.Quotes[0]))
	// Output:
	// “The sea does not read”
	// — Olm Brandt, pilot, Eastness
	// The tide tables are wrong, The Ledger, 8 May 2024
	// https://ledger.example/tides#:~:text=The%20sea%20does%20not%20read
}

func ExampleQuotes() {
	render.Markdown(os.Stdout, render.Quotes(tides()))
	// Output:
	// ## [The tide tables are wrong](https://ledger.example/tides)
	//
	// The Ledger, 8 May 2024
	//
	// > The sea does not read
	//
	// [In the article](https://ledger.example/tides#:~:text=The%20sea%20does%20not%20read)
	//
	// — Olm Brandt, pilot, Eastness
}

func ExampleQuotesBy() {
	render.Text(os.Stdout, render.QuotesBy(tides(), "Olm Brandt"))
	// Output:
	// The tide tables are wrong
	// https://ledger.example/tides
	// The Ledger, 8 May 2024
	//
	// “The sea does not read”
	// https://ledger.example/tides#:~:text=The%20sea%20does%20not%20read
	// — Olm Brandt, pilot, Eastness
}

func ExampleFootnotes() {
	render.Text(os.Stdout, render.Footnotes(tides()))
	// Output:
	// The tide tables are wrong
	// https://ledger.example/tides
	// The Ledger, 8 May 2024
	//
	// * Eastness is an invented port.
}

func ExampleAuthorBox() {
	render.Text(os.Stdout, render.AuthorBox(tides()))
	// Output:
	// Ada Marsh, coast reporter
	// Ada Marsh grew up on a sandbank.
	// Articles: 31
}

func ExampleJSONLD() {
	a := tides()
	render.JSONLD(os.Stdout, render.PullQuote(a, a.Quotes[0]))
	// Output:
	// {"@context":"https://schema.org","@type":"Quotation","url":"https://ledger.example/tides#:~:text=The%20sea%20does%20not%20read","text":"The sea does not read","inLanguage":"en","creator":{"@type":"Person","name":"Olm Brandt","jobTitle":"pilot","affiliation":{"@type":"Organization","name":"Eastness"}},"isPartOf":{"@type":"NewsArticle","url":"https://ledger.example/tides","headline":"The tide tables are wrong","inLanguage":"en","author":[{"@type":"Person","name":"Ada Marsh","description":"Ada Marsh grew up on a sandbank.","jobTitle":"coast reporter"}],"publisher":{"@type":"Organization","name":"The Ledger"},"datePublished":"2024-05-08"}}
}

func ExampleRenderer() {
	r := render.Renderer{HeadingLevel: 4}
	if err := r.Markdown(os.Stdout, render.Card(tides())); err != nil {
		log.Fatal(err)
	}
	// Output:
	// #### [The tide tables are wrong](https://ledger.example/tides)
	//
	// By Ada Marsh
	//
	// The Ledger, 8 May 2024
}

func ExampleStylesheet() {
	fmt.Println(len(render.Stylesheet()) < 16<<10)
	// Output: true
}
