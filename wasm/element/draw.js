// Draws the tree of a snippet. Nothing of it is taken on trust: whatever is not listed here
// is refused, and with it the snippet.

import { fault } from './fault.js'

const link = /^(https?:\/\/[^\s/?#@\\]+([/?#]|$)|#pq-)/i
const number = /^\d+$/

// What package render writes, and what attributes may say: those that all elements have,
// then those of some.
const everywhere = {
  class: /^(pq-[\w-]+|language-[\w+#.-]+)( pq-[\w-]+)*$/,
  id: /^pq-[\w-]+$/,
  role: /^doc-(noteref|footnote|endnotes|backlink|pullquote)$/,
  lang: /^[\w-]*$/,
  dir: /^(ltr|rtl|auto)$/,
  'aria-label': /^/,
}
const own = {
  a: { href: link, rel: /^nofollow noopener ugc$/ },
  article: { itemscope: /^$/, itemtype: /^https:\/\/schema\.org\/NewsArticle$/ },
  blockquote: { cite: link },
  div: { itemprop: /^\w+$/ },
  ol: { start: /^-?\d+$/ },
  td: { colspan: number, rowspan: number },
  th: { colspan: number, rowspan: number },
  time: { datetime: /^[\w:.+-]+$/ },
}
const plain = 'header footer section aside figure figcaption p h1 h2 h3 h4 h5 h6 ul li pre code table caption thead tbody tr hr br span bdi em strong sub sup s cite'
const elements = new Set([...Object.keys(own), ...plain.split(' ')])

/** The element that stands for a snippet in the shadow root. */
export const draw = (tree) => {
  const [tag, attributes, content] = parts(tree)
  if (tag !== 'pull-quote') throw fault('draw', 'no snippet')
  const root = document.createElement('div')
  set(root, attributes, everywhere)
  root.classList.add('pq-root')
  root.setAttribute('part', 'root')
  fill(root, content)
  return root
}

const element = (tree) => {
  const [tag, attributes, content] = parts(tree)
  if (!elements.has(tag)) throw fault('draw', `element ${tag}`)
  const made = document.createElement(tag)
  set(made, attributes, { ...everywhere, ...own[tag] })
  fill(made, content)
  return made
}

const parts = (tree) => {
  if (!Array.isArray(tree)) throw fault('draw', 'no element')
  const [tag, attributes, ...content] = tree
  if (typeof tag !== 'string' || typeof attributes !== 'object' || !attributes || Array.isArray(attributes)) throw fault('draw', 'no element')
  return [tag, attributes, content]
}

const set = (made, attributes, allowed) => {
  for (const [name, value] of Object.entries(attributes)) {
    if (!Object.hasOwn(allowed, name) || typeof value !== 'string' || !allowed[name].test(value)) throw fault('draw', `${name} of ${made.localName}`)
    made.setAttribute(name, value)
  }
}

const fill = (made, content) => {
  for (const item of content) made.append(typeof item === 'string' ? item : element(item))
}
