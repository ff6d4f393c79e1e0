// Positions count UTF-8 bytes.

/** Article is one article, as its reader would describe it. The zero value is a valid, empty article. */
export interface Article {
  /** URL is the canonical address. */
  url?: string;
  /** NextPage is the address of the next part of an article split over pages. */
  nextPage?: string;
  /** Language is a BCP 47 tag such as "en-GB". */
  language?: string;
  /** Direction is "ltr" or "rtl"; empty where the page does not say. */
  direction?: string;
  /** Kicker is the short line above the headline. */
  kicker?: string;
  /** Headline is the title as the reader sees it, without the site's name. */
  headline?: string;
  /** Dek is the summary under the headline (in Britain, the standfirst). */
  dek?: string;
  /** Byline is the line of authors as printed. */
  byline?: string;
  authors?: Person[];
  /** Credits name everyone else who had a part: translator, editor, photographer. */
  credits?: Credit[];
  publisher?: Publisher;
  /** Original is what a translation or reprint was made from. */
  original?: Original;
  /** Published is the day the page gives its readers for its date: that of publication, or of the last change where it shows no other and only data of schema.org do. */
  published?: Date;
  /** Modified is that of the last change. */
  modified?: Date;
  section?: string;
  tags?: string[];
  /** Image is the lead image. */
  image?: Image;
  body?: Block[];
  quotes?: Quote[];
  footnotes?: Footnote[];
}

/** Person is an author, a speaker or somebody credited. */
export interface Person {
  /** Name is the fullest form the page gives, without titles and honorifics. Of an Unnamed source it is the words that describe it. */
  name?: string;
  kind?: PersonKind;
  /** Role is what the person does: "professor of maritime law". */
  role?: string;
  /** Affiliation is where: "University of Tartu". */
  affiliation?: string;
  /** Bio is the note about an author, in plain text. */
  bio?: string;
  /** URL is the person's page on the publisher's site. */
  url?: string;
  /** SameAs are profiles elsewhere. */
  sameAs?: string[];
  image?: Image;
  /** ArticleCount is how many articles the author box claims; 0 if it does not. */
  articleCount?: number;
}

/** PersonKind tells people from organisations. Empty means a person. */
export type PersonKind = "person" | "org" | "unnamed" | (string & {});

/** Image is a picture. URL is absolute. */
export interface Image {
  url: string;
  alt?: string;
  /** Width and Height are CSS pixels; 0 where the page does not say. */
  width?: number;
  height?: number;
}

/** Credit is somebody's part in an article other than writing it. */
export interface Credit {
  /** Task is "translator", "editor", "photographer", "contributor" or another noun. */
  task: string;
  person: Person;
}

/** Publisher is the outlet the article appeared in. */
export interface Publisher {
  name?: string;
  url?: string;
  logo?: string;
  /** About is what the page says of the publication, where it does. */
  about?: string;
}

/** Original tells where a translation or reprint comes from. */
export interface Original {
  /** Outlet is the publication, such as "Vzglyad". */
  outlet?: string;
  author?: string;
  language?: string;
  url?: string;
}

/** Date is a point in time as exact as its source: "2018", "2018-05", "2018-05-08", "2018-05-08T11:20", "2018-05-08T11:20:04+02:00". It is the ISO 8601 text itself, so a day stays a day and is not midnight somewhere. */
export type Date = string;

/** Block is one piece of the body: a paragraph, a list item, a picture. */
export interface Block {
  kind: Kind;
  /** Level is the rank of a heading, 1 to 6. For every other kind it is how many lists deep the block stands: 0 outside of lists. A ListItem opens an item; any other kind with a Level belongs to the item before it. */
  level?: number;
  /** Item is the number of a ListItem in its list as displayed, usually from 1. A number that does not follow on from the item before begins a new list. */
  item?: number;
  /** Ordered tells that a ListItem shows its number. */
  ordered?: boolean;
  /** Continued tells that a BlockQuote or PullQuote goes on from the block before, as the second paragraph of one quotation does. */
  continued?: boolean;
  /** Text is what the block says: the source of Code, the cells of a Table. A Figure has none: its words are the Caption. */
  text?: Text;
  /** Caption is what stands below the picture of a Figure. No other kind has one. */
  caption?: Text;
  /** Image is the picture of a Figure. */
  image?: Image;
  /** URL is what an Embed shows, or the source a BlockQuote cites. */
  url?: string;
  /** Provider names the service of an Embed: "youtube", "x", "vimeo". */
  provider?: string;
  /** Syntax is the programming language of Code, where the page names it. */
  syntax?: string;
  /** Grid lays out the Text of a Table. */
  grid?: Grid;
}

/** Kind is what a block is. An unknown kind counts as a Paragraph. */
export type Kind = "paragraph" | "heading" | "listItem" | "blockQuote" | "pullQuote" | "attribution" | "figure" | "code" | "table" | "embed" | "rule" | (string & {});

/** Text is a string and what the page's author marked up in it. Footnote markers are not part of Plain: they are a footnote's Refs. */
export interface Text {
  plain: string;
  /** Marks are sorted by Start, then longest first. They may overlap. */
  marks?: Mark[];
}

/** Mark is markup over a range of a Text. */
export interface Mark {
  start: number;
  end: number;
  kind: MarkKind;
  /** URL is where a Link leads. */
  url?: string;
}

/** MarkKind is what a mark does to its text. */
export type MarkKind = "emphasis" | "strong" | "code" | "link" | "sub" | "sup" | "struck" | (string & {});

/** Grid says which parts of a block's Text are its caption and cells. The pieces stand in reading order and do not overlap. */
export interface Grid {
  caption?: Span;
  rows: (Cell[] | null)[] | null;
}

/** Span is a range of UTF-8 bytes, half-open. */
export interface Span {
  start: number;
  end: number;
}

/** Cell is one cell of a table. */
export interface Cell {
  start: number;
  end: number;
  header?: boolean;
  /** Columns and Rows are how many it spans; 0 and 1 both mean one. */
  columns?: number;
  rows?: number;
}

/** Quote is something somebody said or wrote, as the article reports it. */
export interface Quote {
  /** ID is derived from the words and their speaker: the same from run to run. */
  id: string;
  kind: QuoteKind;
  /** Text is exactly what stands at Passages, without the quotation marks around it. */
  text: string;
  /** Speaker is the fullest name, role and affiliation the page gives for whoever said it. The zero Person means that the page does not tell. */
  speaker?: Person;
  /** Attribution is where the speaker is named for this quote: "he", "Jane Doe, professor at X". */
  attribution?: Passage;
  /** Cue is the reporting word: "said". */
  cue?: string;
  /** Passages is where the words stand, in reading order, at least one. */
  passages: Passage[] | null;
}

/** QuoteKind is how a quote is set. */
export type QuoteKind = "direct" | "indirect" | "statement" | "interview" | "block" | "pull" | "social" | (string & {});

/** Passage is a place in the body: bytes Start to End of the Plain of block Block. Where Start equals End it is a point between two characters. */
export interface Passage {
  /** Block is an index into Article.Body. */
  block: number;
  start: number;
  end: number;
}

/** Footnote is a note to the text. It is not part of the body. */
export interface Footnote {
  /** ID is derived from the words: the same from run to run. */
  id: string;
  /** Marker is the sign as printed: "*", "1", "†". Empty where the note has none. */
  marker?: string;
  kind: FootnoteKind;
  /** Text is the note without its marker, label number and back-link. A blank line parts its paragraphs. */
  text: Text;
  /** Refs are the points of the body where the marker stood: zero-width passages. */
  refs?: Passage[];
}

/** FootnoteKind is whose note it is and what for. */
export type FootnoteKind = "reference" | "editor" | "translator" | "correction" | "disclosure" | (string & {});
