package article_test

import (
	"fmt"

	"github.com/pullquote/pullquote/article"
)

// report is a short article as package parse would return it.
func report() *article.Article {
	const plain = "“The sea takes what it likes,” said Ilse Marrow, keeper of the Ostrel light."
	words := article.Passage{Block: 0, Span: span(plain, "The sea takes what it likes,")}
	return &article.Article{
		URL:      "https://fenpost.example/tides",
		Headline: "The sea at the door",
		Body: []article.Block{
			{Kind: article.Paragraph, Text: article.Text{Plain: plain, Marks: []article.Mark{
				{Span: span(plain, "The sea"), Kind: article.Emphasis},
				{Span: span(plain, "sea takes"), Kind: article.Link, URL: "https://fenpost.example/sea"},
			}}},
			{Kind: article.Paragraph, Text: article.Text{Plain: "The council votes in spring."}},
		},
		Quotes: []article.Quote{{
			ID: article.NewID("q", "The sea takes what it likes,"), Kind: article.Direct, Text: "The sea takes what it likes,",
			Speaker: article.Person{Name: "Ilse Marrow", Role: "keeper", Affiliation: "Ostrel light"}, Cue: "said",
			Passages: []article.Passage{words},
		}},
	}
}

func Example() {
	a := report()
	if err := a.Validate(); err != nil {
		fmt.Println(err)
	}
	for _, q := range a.Quotes {
		fmt.Printf("%s %s: %s\n", q.Speaker.Name, q.Cue, q.Text)
	}
	// Output: Ilse Marrow said: The sea takes what it likes,
}

func ExampleArticle_Excerpt() {
	a := report()
	fmt.Println(a.Excerpt(a.Quotes[0].Passages...))
	// Output: The sea takes what it likes,
}

func ExampleArticle_Verify() {
	a := report()
	v := a.Verify(`"the sea takes   what it likes"`)
	fmt.Println(v.Match, v.Passages, v.Quotes[0].Speaker.Name)
	v = a.Verify("The sea takes what it wants, like a tax.")
	fmt.Printf("%s %.2f %s\n", v.Match, v.Share, a.Excerpt(v.Passages...))
	fmt.Println(a.Verify("The sea gives.").Match)
	// Output:
	// folded [{0 {3 30}}] Ilse Marrow
	// partial 0.56 The sea takes what it
	// absent
}

func ExampleArticle_TextQuote() {
	a := report()
	sel := a.TextQuote(a.Quotes[0].Passages[0])
	fmt.Printf("%q after %q before %q\n", sel.Exact, sel.Prefix, sel.Suffix)
	// Output: "The sea takes what it likes," after "“" before "” said Ilse Marrow, keeper of th"
}

func ExampleArticle_Link() {
	a := report()
	fmt.Println(a.Link(a.Quotes[0].Passages...))
	// Output: https://fenpost.example/tides#:~:text=The%20sea%20takes%20what%20it%20likes
}

func ExampleText_Runs() {
	for piece, marks := range report().Body[0].Text.Runs() {
		fmt.Printf("%q", piece)
		for _, m := range marks {
			fmt.Print(" ", m.Kind)
		}
		fmt.Println()
	}
	// Output:
	// "“"
	// "The " emphasis
	// "sea" emphasis link
	// " takes" link
	// " what it likes,” said Ilse Marrow, keeper of the Ostrel light."
}
