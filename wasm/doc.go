// Package wasm is the library behind one function, for programs in other languages: in a
// browser it is a WebAssembly module, which wasm/pullquote builds.
//
// # Requests
//
// A request is a line of JSON, an object, and behind its line break the Bytes bytes that it
// is about. The answer is one line of JSON.
//
//	{"op":"convert","url":"https://example.org/ferry","view":"card","bytes":15}
//	<p>A ferry.</p>
//
// op is what to do:
//
//   - version tells which library and which protocol this is. There are no bytes.
//   - parse reads a page, UTF-8, into an article: package parse.
//   - render makes a snippet of an article, which is JSON as parse gives it: package render.
//   - convert is both, from page to snippet.
//   - verify reads a page and tells whether it says the words of text.
//
// The fields beside op are those of [Request], the answer is a [Response]. A request that
// fails has an answer with an Error, and the next is not affected.
//
// # Security considerations
//
// Pages and articles may be hostile; see package parse for what they cannot do, and package
// render for what makes snippets safe. Nothing is fetched.
package wasm
