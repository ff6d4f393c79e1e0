// Package thin makes a page smaller before its tree is built. One pass over the
// bytes leaves out what no pass of package parse looks at: the text of scripts and
// styles, comments, drawings, attributes that nobody reads, white space between
// blocks, and the inside of menus and other chrome that is but links. The tree that
// package html builds of the rest is the same but for that.
//
// The pass also sets limits to what a page may make package html do: how deep
// elements nest, how many formatting elements are open at a time and how often they
// are opened anew, and how many attributes of what size a tag has. To do so it keeps
// a stack of open elements as the tree builder would. The two may disagree on
// markup that is broken enough; the limits leave room for that, and a page that
// slips through meets the limit of package html.
//
// Nothing foreign reaches the tree builder but the bare elements svg and math, so
// that what is text and what is markup never depends on where the builder is.
package thin
