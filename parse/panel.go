package parse

import (
	"iter"
	"slices"
	"strings"

	"golang.org/x/net/html"
	"golang.org/x/net/html/atom"
)

// openPanels shows what readers see on a click: the panels of accordions and tabs and
// the rest of what a page folds away. A panel that has a control or is named as one
// is not hidden, and what stands on its control is its heading. Menus, dialogs and
// panels without running text stay as they are.
func (t *tree) openPanels() {
	if len(t.controls) == 0 && len(t.folded) == 0 {
		return
	}
	ids, labels := t.targeted(), map[string]int32{}
	for _, i := range t.controls {
		for _, panel := range t.panelsOf(i, ids) {
			t.open(i, panel)
		}
		if id := attr(t.nodes[i].node, "id"); id != "" {
			labels[id] = i
		}
	}
	for _, i := range t.folded {
		if control, ok := labels[attr(t.nodes[i].node, "aria-labelledby")]; ok {
			t.open(control, i)
		} else if t.isFold(i) && t.isPanel(i) {
			t.nodes[i].role &^= roleHidden
		}
	}
}

// open shows a panel of the text and makes a heading of its control.
func (t *tree) open(control, panel int32) {
	if !t.isPanel(panel) || t.inChrome(t.nodes[control].parent) {
		return
	}
	t.nodes[panel].role &^= roleHidden
	if control < panel && t.asks(control) {
		t.nodes[control].role |= roleQuestion
	}
}

// isFold reports whether the names of element i or of that around it are those of an
// accordion or of tabs.
func (t *tree) isFold(i int32) bool {
	parent := t.nodes[i].parent
	return t.nodes[i].names&wFold != 0 || parent >= 0 && t.nodes[parent].names&wFold != 0
}

// isPanel reports whether element i holds running text and is no chrome.
func (t *tree) isPanel(i int32) bool {
	e := &t.nodes[i]
	return e.text-e.link >= minProse && 3*e.link < e.text && e.names&(wCookie|wShare|wComment) == 0 && !t.inChrome(i)
}

// inChrome reports whether element i is chrome or in it. A form may hold the whole page.
func (t *tree) inChrome(i int32) bool {
	const chrome = roleChrome | roleComments | roleAuthorBox | rolePublisher
	for ; i >= 0; i = t.nodes[i].parent {
		if e := &t.nodes[i]; e.role&chrome != 0 && e.node.DataAtom != atom.Form {
			return true
		}
	}
	return false
}

// targeted returns the elements that controls name, by their id. The first of each
// counts.
func (t *tree) targeted() map[string]int32 {
	wanted := map[string]int32{}
	for _, i := range t.controls {
		for id := range targets(t.nodes[i].node) {
			wanted[id] = -1
		}
	}
	if len(wanted) == 0 {
		return nil
	}
	for i := range t.nodes {
		if id := attr(t.nodes[i].node, "id"); id != "" {
			if found, ok := wanted[id]; ok && found < 0 {
				wanted[id] = int32(i)
			}
		}
	}
	return wanted
}

// targets are the ids that control n names.
func targets(n *html.Node) iter.Seq[string] {
	return func(yield func(string) bool) {
		for _, key := range [...]string{"aria-controls", "data-target", "data-bs-target", "href"} {
			for id := range strings.FieldsSeq(attr(n, key)) {
				id, isLink := strings.CutPrefix(id, "#")
				if (isLink || key == "aria-controls") && !yield(id) {
					return
				}
			}
		}
	}
}

// panelsOf returns what control i opens: what it names, else what comes next.
func (t *tree) panelsOf(i int32, ids map[string]int32) []int32 {
	n := t.nodes[i].node
	if popup := attr(n, "aria-haspopup"); popup != "" && popup != "false" {
		return nil
	}
	toggles := attr(n, "data-toggle") + attr(n, "data-bs-toggle")
	if toggles != "" && !slices.Contains(toggled[:], toggles) {
		return nil
	}
	var panels []int32
	for id := range targets(n) {
		if j := ids[id]; j > 0 {
			panels = append(panels, j)
		}
	}
	if next := t.below(i); len(panels) == 0 && next >= 0 && attr(n, "aria-expanded") != "" {
		panels = append(panels, next)
	}
	return panels
}

// toggled is what Bootstrap's controls of panels open.
var toggled = [...]string{"collapse", "tab", "pill", "list"}

// below is the element after i, or after the line that i makes up alone; -1 if none is.
func (t *tree) below(i int32) int32 {
	text := t.nodes[i].text
	for parent := t.nodes[i].parent; parent >= 0 && t.nodes[parent].text == text; parent = t.nodes[i].parent {
		i = parent
	}
	next, parent := t.nodes[i].end, t.nodes[i].parent
	if parent < 0 || next >= t.nodes[parent].end {
		return -1
	}
	return next
}

// asks reports whether control i carries words of the article rather than telling
// what it does.
func (t *tree) asks(i int32) bool {
	e := &t.nodes[i]
	if e.text == 0 || e.text > maxMasthead {
		return false
	}
	text := strings.ToLower(strings.TrimRight(textOf(e.node), " .:…"+foldSigns))
	return !startsWithAny(text, unfolding[:])
}

// foldSigns stand on controls for open and closed.
const foldSigns = "+-–−×▾▼▲▴▸►⌄⌃∨∧"

// unfolding is how the labels of controls begin that tell what they do, in lower case.
var unfolding = [...]string{
	"read more", "see more", "view more", "more", "expand", "show", "view all", "see all", "continue reading", "read full", "load more", "open", "close", "toggle", "hide", "collapse", "menu", "share", "contents", "table of contents",
	"mehr", "weiterlesen", "alles anzeigen", "lire la suite", "voir plus", "afficher", "leer más", "ver más", "leia mais", "ver mais", "leggi tutto", "mostra", "lees meer", "toon", "czytaj więcej", "pokaż", "rozwiń", "читать", "показать", "развернуть", "もっと", "続き",
}

// mayControl tells elements that open others on a click.
func mayControl(n *html.Node, r role) bool {
	switch n.DataAtom {
	case atom.Input, atom.Select, atom.Summary, atom.Html, atom.Body:
		return false
	}
	return r&roleControl != 0
}

// question reports whether the button i is, or is in, a heading of its own: the
// control of a panel, or one that shares all its words with an element h1 to h6.
func (b *builder) question(i int32) bool {
	e := &b.tree.nodes[i]
	if e.role&roleQuestion != 0 {
		return true
	}
	if e.text == 0 || e.role&roleChrome == 0 || e.node.DataAtom != atom.Button && attr(e.node, "role") != "button" {
		return false
	}
	for j := i; j > b.main && b.tree.nodes[j].text == e.text; j = b.tree.nodes[j].parent {
		if isHeading(b.tree.nodes[j].node.DataAtom) {
			return true
		}
	}
	for j := i + 1; j < e.end && b.tree.nodes[j].text == e.text; j++ {
		if isHeading(b.tree.nodes[j].node.DataAtom) {
			return true
		}
	}
	return false
}
