// Package parse turns the HTML of a page into an article.
package parse
