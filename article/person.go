package article

// Person is an author, a speaker or somebody credited.
type Person struct {
	// Name is the fullest form the page gives, without titles and honorifics. Of
	// an Unnamed source it is the words that describe it.
	Name string     `json:"name,omitzero"`
	Kind PersonKind `json:"kind,omitzero"`
	// Role is what the person does: "professor of maritime law".
	Role string `json:"role,omitzero"`
	// Affiliation is where: "University of Tartu".
	Affiliation string `json:"affiliation,omitzero"`
	// Bio is the note about an author, in plain text.
	Bio string `json:"bio,omitzero"`
	// URL is the person's page on the publisher's site.
	URL string `json:"url,omitzero"`
	// SameAs are profiles elsewhere.
	SameAs []string `json:"sameAs,omitzero"`
	Image  *Image   `json:"image,omitzero"`
	// ArticleCount is how many articles the author box claims; 0 if it does not.
	ArticleCount int `json:"articleCount,omitzero"`
}

// PersonKind tells people from organisations. Empty means a person.
type PersonKind string

// The kinds of speakers and authors.
const (
	Human        PersonKind = "person"
	Organisation PersonKind = "org"
	// Unnamed is a source the page describes but does not name: "a senior official".
	Unnamed PersonKind = "unnamed"
)

// Credit is somebody's part in an article other than writing it.
type Credit struct {
	// Task is "translator", "editor", "photographer", "contributor" or another noun.
	Task   string `json:"task"`
	Person Person `json:"person"`
}
