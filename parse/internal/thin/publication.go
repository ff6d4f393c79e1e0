package thin

import "strings"

// publicationNames are endings of names of meta elements with the day of
// publication, without what stands between words.
var publicationNames = [...]string{
	"publisheddate", "publishdate", "publicationdate", "pubdate", "datepublished", "publishedtime", "publishtime", "publicationtime", "publishedat", "publishedon",
}

// TellsPublication reports whether a meta element of this name says when the page
// was published, whoever made the name up: "vendor:publish-date".
func TellsPublication(name string) bool {
	if len(name) > maxAttributeName {
		return false
	}
	var letters [maxAttributeName]byte
	n := 0
	for i := range len(name) {
		if c := name[i] | 0x20; 'a' <= c && c <= 'z' {
			letters[n] = c
			n++
		}
	}
	squeezed := string(letters[:n])
	for _, end := range publicationNames {
		if before, ok := strings.CutSuffix(squeezed, end); ok {
			return !strings.HasSuffix(before, "un") && !strings.HasSuffix(before, "re") && !strings.HasSuffix(before, "last")
		}
	}
	return false
}
