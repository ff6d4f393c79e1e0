// Package browser holds no code but tests: what the widget does in Chromium, and whether
// its module says what the library says.
//
//   - the module answers as the library does, byte for byte (parity)
//   - views are drawn from every source, and are the library's snippets (view)
//   - elements share a module and load nothing that nobody sees (sharing)
//   - they are changed, moved, taken away and overtaken (life), and looked at and used by
//     mouse (control), keyboard (keyboard) and what axe knows of other ways (barrier)
//   - whatever goes wrong, the page's own text stays (failure)
//   - modules that were tampered with (tampering, fake) and hostile pages (attacks) do nothing
//
// All pages have the strictest policy that the widget has to work under (site).
//
// The tests build the widget, which takes a minute; -widget DIR takes one that is built. They
// need Chromium, Node and the npm packages that npm ci installs here. What is missing skips
// the tests that need it, unless CI=true. -attacks DIR tries attacks of another folder, -every N
// one of N of them. All of them take hours: give a -timeout.
package browser
