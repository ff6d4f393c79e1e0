// Package terminal tells how text may look where it is written, and makes the words
// of strangers fit to be shown there.
package terminal
