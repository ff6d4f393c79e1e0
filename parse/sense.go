package parse

import (
	"bytes"

	"github.com/pullquote/pullquote/parse/internal/thin"
)

// sense tells package thin what an attribute means.
func (m *roleMemo) sense(attribute string, value []byte) thin.Sense {
	switch attribute {
	case "class":
		if bytes.Contains(value, []byte("pq-whole")) {
			return thin.Read | thin.Sought | thin.Intact // see findSnippet
		}
		return m.senseOfNames(value)
	case "id":
		if bytes.HasPrefix(value, []byte("S:")) {
			return thin.Intact // see fillHoles
		}
		return m.senseOfNames(value)
	case "itemprop":
		return senseOfRole(itemRole(string(value)))
	case "rel":
		return senseOfRole(relRole(string(value)))
	case "role":
		if string(value) == "button" {
			return thin.Intact // it may be the heading of a panel
		}
		return senseOfRole(ariaRole(string(value)))
	case "hidden":
		return thin.Chrome
	case "style":
		if hidesInline(string(value)) {
			return thin.Chrome
		}
	case "control":
		return thin.Intact
	case "href":
		if leadsToAuthor(value) {
			return thin.Sought
		}
	}
	return 0
}

func (m *roleMemo) senseOfNames(names []byte) thin.Sense {
	if len(names) == 0 {
		return 0
	}
	last := &m[placeOf(names)%len(m)]
	if last.names != string(names) {
		m.names(string(names))
	}
	if last.read {
		return senseOfRole(last.role) | thin.Read
	}
	return senseOfRole(last.role)
}

// senseOfRole tells what passes read in chrome, too: what is marked, where the article
// is, and what else they tell from chrome though it be named like it.
func senseOfRole(r role) thin.Sense {
	const (
		places = roleArticle | roleBody | roleText
		intact = markedRoles&^roleComments | roleTags | roleNotes | rolePullQuote | roleEmbed
	)
	switch {
	case r&intact != 0:
		return thin.Sought | thin.Intact
	case r&places != 0:
		return thin.Sought
	case r&(roleChrome|roleHidden) != 0:
		return thin.Chrome
	}
	return 0
}
