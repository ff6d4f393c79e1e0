package article

import "strings"

// Fold returns s as Verify compares it.
func Fold(s string) string { return string(fold(s).runes) }

// Trim returns s without what may stand around a quotation.
func Trim(s string) string { return strings.TrimFunc(s, surrounds) }
