// Package browser holds no code but tests: what programs that snippets are made for
// make of them.
//
//   - attacks: Chromium shows snippets of hostile pages, which must do nothing (judge, attacks)
//   - Chromium reads addresses that may be linked to (address)
//   - Chromium shows snippets under a strict Content-Security-Policy (csp) and in frames (frame)
//   - axe looks for barriers (axe), the validator of the HTML standard for errors (validator)
//   - TypeScript checks JSON-LD against the vocabulary of schema.org, JSON Schema checks
//     annotations and oEmbed responses (schema)
//
// The tests need Chromium, Java, Node and the npm packages that npm ci installs here. What
// is missing skips the tests that need it, unless CI=true. -attacks DIR tries attacks of
// another folder, -whole all of them; -shots DIR draws snippets, -of CASE those of another
// article.
package browser
