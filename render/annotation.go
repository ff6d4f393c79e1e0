package render

import (
	"crypto/sha256"
	"encoding/json"
	"fmt"
	"io"
	"strings"

	"github.com/pullquote/pullquote/article"
	"github.com/pullquote/pullquote/internal/weburl"
)

// Annotation writes s as JSON of the W3C Web Annotation Data Model: each quote that s
// shows as an annotation that names the speaker, each note as a comment on the words
// before its marker, and a snippet without either as a bookmark of the article. More than
// one make an AnnotationPage. Passages are told by their words and by a text fragment; a
// TextPositionSelector would count in the page's text, which an article does not have.
// Without an address of the article there is nothing to annotate, and nothing is written.
func (r Renderer) Annotation(w io.Writer, s Snippet) error {
	if s.root == nil || weburl.Clean(s.article.URL) == "" {
		return nil
	}
	all := annotations(s)
	one := all[0]
	if len(all) > 1 {
		one = &annotation{Type: "AnnotationPage", Items: all}
		var ids []string
		for _, n := range all {
			ids = append(ids, n.ID)
		}
		one.identify(ids...)
	}
	one.Context = "http://www.w3.org/ns/anno.jsonld"
	return json.NewEncoder(w).Encode(one)
}

// annotation is an Annotation or an AnnotationPage.
type annotation struct {
	Context    string           `json:"@context,omitzero"`
	ID         string           `json:"id"`
	Type       string           `json:"type"`
	Motivation string           `json:"motivation,omitzero"`
	Body       *annotationBody  `json:"body,omitzero"`
	Target     []annotationSpot `json:"target,omitzero"`
	Items      []*annotation    `json:"items,omitzero"`
}

// annotationBody is what an annotation says (TextualBody, section 3.2.4).
type annotationBody struct {
	Type     string `json:"type"`
	Value    string `json:"value"`
	Format   string `json:"format"`
	Language string `json:"language,omitzero"`
}

// annotationSpot is what it is about (SpecificResource, section 4).
type annotationSpot struct {
	Type      string `json:"type"`
	Source    string `json:"source"`
	Selectors []any  `json:"selector,omitzero"`
}

// fragmentSelector tells a passage by a text fragment (section 4.2.1).
type fragmentSelector struct {
	Type       string `json:"type"`
	ConformsTo string `json:"conformsTo"`
	Value      string `json:"value"`
}

// annotations returns at least one annotation.
func annotations(s Snippet) []*annotation {
	b := newBuilder(s.article, "annotation")
	var all []*annotation
	for _, q := range s.quotes {
		all = append(all, b.annotated("identifying", newNode(spanNode, "", b.speaker(q.Speaker)...).plain(), q.Passages))
	}
	for _, f := range s.notes {
		var points []article.Passage
		for _, p := range f.Refs {
			points = append(points, b.before(p))
		}
		all = append(all, b.annotated("commenting", prose(f.Text.Plain), points))
	}
	if len(all) == 0 {
		all = append(all, b.annotated("bookmarking", label(s.article.Headline), nil))
	}
	return all
}

// annotated returns an annotation of the passages, or of the article where there are none.
// One that has nothing to say marks them only.
func (b *builder) annotated(motivation, says string, passages []article.Passage) *annotation {
	n := &annotation{Type: "Annotation", Motivation: motivation}
	if says != "" {
		n.Body = &annotationBody{Type: "TextualBody", Value: says, Format: "text/plain", Language: languageTag(b.article.Language)}
	} else {
		n.Motivation = "highlighting"
	}
	for _, p := range passages {
		n.Target = append(n.Target, b.spot(p))
	}
	if len(passages) == 0 {
		n.Target = []annotationSpot{b.spot()}
	}
	n.identify(motivation, says, b.article.URL, fmt.Sprint(passages), b.article.Excerpt(passages...))
	return n
}

// spot is the article, or a passage of it.
func (b *builder) spot(passages ...article.Passage) annotationSpot {
	spot := annotationSpot{Type: "SpecificResource", Source: weburl.Clean(b.article.URL)}
	for _, p := range passages {
		if words := b.article.TextQuote(p); words.Exact != "" {
			spot.Selectors = append(spot.Selectors, words)
		}
		if directive := b.article.TextFragment(p); directive != "" {
			spot.Selectors = append(spot.Selectors, fragmentSelector{"FragmentSelector", "https://wicg.github.io/scroll-to-text-fragment/", directive})
		}
	}
	return spot
}

// identify gives n a URN that depends on its content alone: a UUID of version 8 (RFC 9562).
func (n *annotation) identify(content ...string) {
	sum := sha256.Sum256([]byte(strings.Join(content, "\x00")))
	sum[6], sum[8] = sum[6]&0x0F|0x80, sum[8]&0x3F|0x80
	n.ID = fmt.Sprintf("urn:uuid:%x-%x-%x-%x-%x", sum[:4], sum[4:6], sum[6:8], sum[8:10], sum[10:16])
}
