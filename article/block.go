package article

// Block is one piece of the body: a paragraph, a list item, a picture.
type Block struct {
	Kind Kind `json:"kind"`
	// Level is the rank of a heading, 1 to 6. For every other kind it is how
	// many lists deep the block stands: 0 outside of lists. A ListItem opens an
	// item; any other kind with a Level belongs to the item before it.
	Level int `json:"level,omitzero"`
	// Item is the number of a ListItem in its list as displayed, usually from 1.
	// A number that does not follow on from the item before begins a new list.
	Item int `json:"item,omitzero"`
	// Ordered tells that a ListItem shows its number.
	Ordered bool `json:"ordered,omitzero"`
	// Continued tells that a BlockQuote or PullQuote goes on from the block before,
	// as the second paragraph of one quotation does.
	Continued bool `json:"continued,omitzero"`
	// Text is what the block says: the source of Code, the cells of a Table. A
	// Figure has none: its words are the Caption.
	Text Text `json:"text,omitzero"`
	// Caption is what stands below the picture of a Figure. No other kind has one.
	Caption Text `json:"caption,omitzero"`
	// Image is the picture of a Figure.
	Image *Image `json:"image,omitzero"`
	// URL is what an Embed shows, or the source a BlockQuote cites.
	URL string `json:"url,omitzero"`
	// Provider names the service of an Embed: "youtube", "x", "vimeo".
	Provider string `json:"provider,omitzero"`
	// Syntax is the programming language of Code, where the page names it.
	Syntax string `json:"syntax,omitzero"`
	// Grid lays out the Text of a Table.
	Grid *Grid `json:"grid,omitzero"`
}

// Kind is what a block is. An unknown kind counts as a Paragraph.
type Kind string

// The kinds of blocks.
const (
	Paragraph  Kind = "paragraph"
	Heading    Kind = "heading"
	ListItem   Kind = "listItem"
	BlockQuote Kind = "blockQuote"
	// PullQuote is a passage of the article set off for effect: a repeat.
	PullQuote Kind = "pullQuote"
	// AttributionLine is the line under a quotation or embed that names its speaker.
	AttributionLine Kind = "attribution"
	Figure          Kind = "figure"
	Code            Kind = "code"
	Table           Kind = "table"
	Embed           Kind = "embed"
	Rule            Kind = "rule"
)

// Grid says which parts of a block's Text are its caption and cells.
// The pieces stand in reading order and do not overlap.
type Grid struct {
	Caption Span     `json:"caption,omitzero"`
	Rows    [][]Cell `json:"rows"`
}

// Cell is one cell of a table.
type Cell struct {
	Span
	Header bool `json:"header,omitzero"`
	// Columns and Rows are how many it spans; 0 and 1 both mean one.
	Columns int `json:"columns,omitzero"`
	Rows    int `json:"rows,omitzero"`
}

// Words returns the one text of the block, which passages point into: the Caption
// of a Figure, else the Text.
func (b *Block) Words() *Text {
	if b.Kind == Figure {
		return &b.Caption
	}
	return &b.Text
}

// HasWords reports whether the block carries running text of the article, rather
// than a caption, a table, code or nothing.
func (b Block) HasWords() bool {
	switch b.Kind {
	case Figure, Code, Table, Embed, Rule:
		return false
	}
	return b.Text.Plain != ""
}
