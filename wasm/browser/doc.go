// Package browser holds no code but tests: what the widget does in Chromium, and whether
// its module says what the library says.
package browser
