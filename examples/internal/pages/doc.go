// Package pages finds the pages that an example is to read, works on several at
// once and writes what became of each as a line of JSON.
package pages
