package parse

import (
	"slices"
	"strings"
	"unicode/utf8"
)

// openings are phrases in lower case, and what they mean, by their first letter: few
// of a long list can begin a text.
type openings[T any] [utf8.RuneSelf + 1][]T

// openingsOf sorts a list by the phrases in it.
func openingsOf[T any](list []T, phrase func(T) string) *openings[T] {
	o := new(openings[T])
	for _, x := range list {
		if first := phrase(x)[0]; first < utf8.RuneSelf {
			o[first] = append(o[first], x)
		}
		o[utf8.RuneSelf] = append(o[utf8.RuneSelf], x)
	}
	return o
}

// phrases are openings that mean themselves.
func phrases(list ...string) *openings[string] {
	return openingsOf(list, func(s string) string { return s })
}

// of returns those that s may begin with, in whatever case and with whatever
// apostrophe, in the order of the list.
func (o *openings[T]) of(s string) []T {
	switch {
	case s == "":
		return nil
	case s[0] >= utf8.RuneSelf || s[0] == '`':
		return o.all()
	}
	return o[lower(s[0])]
}

func (o *openings[T]) all() []T { return o[utf8.RuneSelf] }

// beginsWith reports whether s, in lower case, begins with one of the phrases.
func beginsWith(s string, with *openings[string]) bool {
	few := with.of(s)
	if len(few) == 0 {
		return false
	}
	s = strings.ToLower(s)
	return slices.ContainsFunc(few, func(phrase string) bool { return strings.HasPrefix(s, phrase) })
}
