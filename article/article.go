package article

// Article is one article, as its reader would describe it.
//
// The zero value is a valid, empty article.
type Article struct {
	// URL is the canonical address.
	URL string `json:"url,omitzero"`
	// NextPage is the address of the next part of an article split over pages.
	NextPage string `json:"nextPage,omitzero"`
	// Language is a BCP 47 tag such as "en-GB".
	Language string `json:"language,omitzero"`
	// Direction is "ltr" or "rtl"; empty where the page does not say.
	Direction string `json:"direction,omitzero"`

	// Kicker is the short line above the headline.
	Kicker string `json:"kicker,omitzero"`
	// Headline is the title as the reader sees it, without the site's name.
	Headline string `json:"headline,omitzero"`
	// Dek is the summary under the headline (in Britain, the standfirst).
	Dek string `json:"dek,omitzero"`
	// Byline is the line of authors as printed.
	Byline string `json:"byline,omitzero"`

	Authors []Person `json:"authors,omitzero"`
	// Credits name everyone else who had a part: translator, editor, photographer.
	Credits   []Credit  `json:"credits,omitzero"`
	Publisher Publisher `json:"publisher,omitzero"`
	// Original is what a translation or reprint was made from.
	Original Original `json:"original,omitzero"`

	// Published is the day the page gives its readers for its date: that of publication,
	// or of the last change where it shows no other and only data of schema.org do.
	Published Date `json:"published,omitzero"`
	// Modified is that of the last change.
	Modified Date `json:"modified,omitzero"`

	Section string   `json:"section,omitzero"`
	Tags    []string `json:"tags,omitzero"`
	// Image is the lead image.
	Image *Image `json:"image,omitzero"`

	Body      []Block    `json:"body,omitzero"`
	Quotes    []Quote    `json:"quotes,omitzero"`
	Footnotes []Footnote `json:"footnotes,omitzero"`
}

// Publisher is the outlet the article appeared in.
type Publisher struct {
	Name string `json:"name,omitzero"`
	URL  string `json:"url,omitzero"`
	Logo string `json:"logo,omitzero"`
	// About is what the page says of the publication, where it does.
	About string `json:"about,omitzero"`
}

// Original tells where a translation or reprint comes from.
type Original struct {
	// Outlet is the publication, such as "Vzglyad".
	Outlet   string `json:"outlet,omitzero"`
	Author   string `json:"author,omitzero"`
	Language string `json:"language,omitzero"`
	URL      string `json:"url,omitzero"`
}

// Image is a picture. URL is absolute.
type Image struct {
	URL string `json:"url"`
	Alt string `json:"alt,omitzero"`
	// Width and Height are CSS pixels; 0 where the page does not say.
	Width  int `json:"width,omitzero"`
	Height int `json:"height,omitzero"`
}
