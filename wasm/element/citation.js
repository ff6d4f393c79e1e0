// The words of a snippet with who said them and where, as text.

const signs = '.pq-noteref, .pq-backlink, .pq-towords'
const lines = '.pq-words p, .pq-passage > *, .pq-caption p, .pq-masthead > *, .pq-note, .pq-person, .pq-bio p'

/** The address of the words: that of the only quotation, otherwise of the article. */
export const addressOf = (content) => {
  const cited = [...content.querySelectorAll('.pq-words[cite], .pq-passage[cite]')]
  const links = content.querySelectorAll('.pq-source cite a, .pq-headline a')
  const address = cited.length === 1 ? cited[0].cite : links[0]?.href
  return /^https?:/.test(address) ? address : ''
}

/** What is copied: a line a paragraph, quotations between marks, the address last. */
export const citationOf = (content, marks) => {
  const of = content.querySelector('.pq-body') ? '.pq-masthead > *' : lines
  const texts = [...content.querySelectorAll(of)].filter((e) => !e.matches(signs)).map((e) => quoted(e, marks))
  return [...texts, addressOf(content)].filter(Boolean).join('\n')
}

const quoted = (element, marks) => {
  const text = plain(element)
  const words = element.closest('.pq-words:not(.pq-indirect)')
  if (!words) return text
  return (element.matches(':first-child') ? marks[0] : '') + text + (element.matches(':last-child') ? marks[1] : '')
}

const plain = (element) => {
  const copy = element.cloneNode(true)
  for (const sign of copy.querySelectorAll(signs)) sign.remove()
  return copy.textContent.replace(/\s+/g, ' ').trim()
}
