// What reads articles, draws them and looks up their words.

import stylesheet from 'pullquote:stylesheet'
import { draw } from './draw.js'
import drawnStyle from './drawn.css'
import { fault } from './fault.js'
import { markOf, quotationsOf, stateOf } from './finding.js'
import findingStyle from './finding.css'
import { libraryOf } from './library.js'
import { addressOf, originOf, pageAt } from './source.js'

/** Has every error of a function have a code. */
const coded = (work) => (...given) => work(...given).catch((cause) => {
  throw typeof cause.code === 'string' ? cause : fault('failed', cause.message)
})

/** Reads what an element is about and draws its view; what was read before stays. */
export const read = coded(async (element, before, signal) => {
  if (!element.src) await complete()
  const origin = originOf(element)
  const about = [origin.key, element.wasmUrl, element.workerUrl, element.integrity].join('\n')
  const look = { view: element.view || 'card', speaker: element.speaker || undefined, quote: element.quote || undefined, ownPage: origin.ownPage }
  const key = JSON.stringify(look)
  if (before?.about === about && before.key === key) return before
  const ask = libraryOf(element, signal)
  const answer = before?.about === about
    ? await ask({ op: 'render', ...look }, JSON.stringify(before.article))
    : await convert(ask, look, await origin.page(signal))
  const article = answer.article ?? before?.article
  if (!article) throw fault('module', 'the module answers with no article')
  const reading = { about, key, article, view: look.view }
  if (!answer.snippet) return { ...reading, empty: fault('empty', `the article has nothing to show as ${look.view}`) }
  return { ...reading, style: drawnStyle + stylesheet, drawn: draw(answer.snippet) }
})

/** The page is there to its end. */
const complete = () => document.readyState === 'loading' && new Promise((done) => document.addEventListener('DOMContentLoaded', done, { once: true }))

const convert = (ask, look, { url, html }) => ask({ op: 'convert', url, ...look }, html)

/** Reads again the sources of the quotations in content: the page that the element reads, or
 * those that are cited. */
export const verify = coded(async (element, content, signal) => {
  const ask = libraryOf(element, signal)
  const pages = new Map()
  const findings = []
  // The words of a template that says no other address are not at the page's.
  const nowhere = !element.src && element.querySelector(':scope > template') ? location.href.split('#')[0] : ''
  for (const { cited, text } of quotationsOf(content)) {
    const address = element.src ? addressOf(element.src) : cited
    if (address === nowhere) continue
    if (!pages.has(address)) pages.set(address, await pageAt(address, signal, 'no-cache'))
    const { url, html } = pages.get(address)
    const { finding } = await ask({ op: 'verify', url, text }, html)
    findings.push({ ...finding, url, text, date: new Date(), state: stateOf(finding) })
  }
  const language = element.closest('[lang]')?.lang || document.documentElement.lang
  return { findings, style: findingStyle, marks: findings.map((finding) => markOf(finding, language, findings.length > 1)) }
})
