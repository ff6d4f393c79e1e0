package attack

import (
	"encoding/json"
	"html"
	"strings"
	"unicode"
	"unicode/utf8"
)

// Page is an article page with a payload in it.
type Page struct {
	// Place is where the payload stands.
	Place string
	HTML  string
	// Harmless tells that the payload is nothing but text and addresses there, so that
	// the article has to be found whole; Text is the payload if it is words of it.
	Harmless bool
	Text     string
}

// Opening is a paragraph that stands in every page but those that are the payload, and
// before the payload unless that is the headline.
const Opening = "The ferry to the outer islands has sailed at seven every morning for a hundred and twelve years, and nobody on the quay can remember a day on which it did not."

const closing = "Whoever missed it had to wait for the mail boat, which came on Thursdays if the weather was fair and on no day at all if it was not, as the older people like to say."

// places are the parts of an article page that a payload is put into.
var places = []struct {
	name, part string
	escaped    bool
}{
	{"text", `<p>A note on the gate read: PAYLOAD, and nobody at the harbour office could say who had put it there or why.</p>`, false},
	{"escaped text", `<p>A note on the gate read: PAYLOAD, and nobody at the harbour office could say who had put it there or why.</p>`, true},
	{"attributes", `<p>Read <a href="PAYLOAD" title="PAYLOAD">the timetable</a> <img src="PAYLOAD" alt="PAYLOAD" title="PAYLOAD"> and the map of the islands that goes with it, which has not changed either.</p>`, false},
	{"escaped attributes", `<p>Read <a href="PAYLOAD" title="PAYLOAD">the timetable</a> and the map.</p><figure><img src="https://img.ferry.example/a.jpg" alt="PAYLOAD"></figure><blockquote cite="PAYLOAD"><p>The boat waits for nobody, and nobody has ever asked it to wait.</p></blockquote>`, true},
	{"headline", `<h1>PAYLOAD</h1>`, false},
	{"escaped headline", `<h1>The ferry PAYLOAD</h1>`, true},
	{"author", `<p class="byline">By <a rel="author" href="/staff/1">PAYLOAD</a></p>`, false},
	{"escaped author", `<p class="byline">By <a rel="author" href="PAYLOAD">Ada PAYLOAD</a></p><div class="author-bio"><h3>About the author</h3><img src="PAYLOAD" alt="PAYLOAD"><p>Ada Marsh PAYLOAD writes about boats.</p></div>`, true},
	{"speaker", `<p>“It has never once been late by my own clock,” said PAYLOAD, harbour master of the outer islands.</p>`, false},
	{"escaped speaker", `<p>“It has never once been late by my own clock,” said Olm PAYLOAD, harbour master PAYLOAD.</p><p>Olm Brandt PAYLOAD, pilot:</p><blockquote><p>“The sea PAYLOAD does not read a timetable.”</p></blockquote>`, true},
	{"caption", `<figure><img src="https://img.ferry.example/quay.jpg" alt="PAYLOAD"><figcaption>PAYLOAD</figcaption></figure>`, false},
	{"escaped caption", `<figure><img src="https://img.ferry.example/quay.jpg" alt="Quay"><figcaption>The quay PAYLOAD at dawn</figcaption></figure>`, true},
	{"address", `<base href="PAYLOAD"><link rel="canonical" href="PAYLOAD"><meta property="og:image" content="PAYLOAD"><p>See <a href="PAYLOAD">the list</a>.<a href="#n1">1</a></p><figure><img data-src="PAYLOAD" srcset="PAYLOAD 2x" src="PAYLOAD"><figcaption>Quay</figcaption></figure><p id="n1">1 <a href="PAYLOAD">A source</a>.</p><iframe src="PAYLOAD"></iframe><video src="PAYLOAD" poster="PAYLOAD"></video>`, true},
	{"data", `<script type="application/ld+json">METADATA</script>`, false},
}

// Pages returns the pages for a payload: itself, and an article with it in each place.
func Pages(p Payload) []Page {
	source := p.Source()
	pages := []Page{{Place: "page", HTML: source}}
	if p.Full {
		return pages
	}
	escaped := html.EscapeString(source)
	data := linkedData(source)
	for _, place := range places {
		page := Page{Place: place.name, Harmless: place.escaped && isText(source)}
		value := source
		if place.escaped {
			value = escaped
		}
		if place.name == "escaped text" && page.Harmless {
			page.Text = source
		}
		page.HTML = article(strings.NewReplacer("PAYLOAD", value, "METADATA", data).Replace(place.part))
		pages = append(pages, page)
	}
	return pages
}

// isText reports whether s is UTF-8 without control characters, many of which would make
// of a page a binary file.
func isText(s string) bool {
	return utf8.ValidString(s) && !strings.ContainsFunc(s, func(r rune) bool { return unicode.IsControl(r) && !unicode.IsSpace(r) })
}

// article returns a page with a part in it, which may be its headline.
func article(part string) string {
	headline := "<h1>The ferry that is never late</h1>"
	if strings.HasPrefix(part, "<h1>") {
		headline, part = part, ""
	}
	return `<!DOCTYPE html><html lang="en"><head><title>The ferry</title><link rel="canonical" href="https://ferry.example/never-late"></head><body><article>` +
		headline + "<p>" + Opening + "</p>" + part + "<p>" + closing + "</p></article></body></html>"
}

// linkedData is metadata with a payload in every field.
func linkedData(payload string) string {
	person := map[string]any{"@type": "Person", "name": payload, "url": payload, "description": payload, "jobTitle": payload, "image": payload, "sameAs": []string{payload}}
	data, _ := json.Marshal(map[string]any{ // of strings it cannot fail
		"@context": "https://schema.org", "@type": "NewsArticle", "headline": payload, "url": payload, "description": payload, "author": person,
		"image": payload, "datePublished": payload, "articleSection": payload, "keywords": payload, "inLanguage": payload,
		"publisher": map[string]any{"@type": "Organization", "name": payload, "url": payload, "logo": payload},
	})
	return string(data)
}
