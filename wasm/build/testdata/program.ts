import { open, slice, PullQuote, type Article, type Fault, type Finding, type Quote, type Verification } from 'pullquote'
import { PullQuote as Same } from 'pullquote/element'
import { StaticPullQuote } from 'pullquote/static'
import 'pullquote/define'
import 'pullquote/pull-quote.js'

const element: PullQuote = document.createElement('pull-quote')
element.src = '/ferry.html'
element.view = 'quotes'
element.theme = 'dark'
element.verify = true
element.addEventListener('pullquote-load', (event) => {
  const article: Article = event.detail.article
  const quotes: Quote[] = article.quotes ?? []
  console.log(article.headline?.toUpperCase(), quotes.map(({ speaker, text }) => `${speaker?.name}: ${text}`))
})
element.addEventListener('pullquote-verify', function ({ detail }) {
  const findings: Finding[] | undefined = this.findings
  console.log(findings === detail.findings, detail.findings[0].date.getTime())
})
document.addEventListener('pullquote-error', ({ detail }) => {
  const fault: Fault = detail
  console.log(fault.code === 'no-wasm', fault.message)
})
element.addEventListener('click', (event) => console.log(event.clientX))
const words: string | undefined = element.article?.quotes?.[0].text
const small: StaticPullQuote = new Same()
console.log(words, small.theme, PullQuote.version)

const library = open({ workerUrl: new URL('/worker.js', location.href) })
const { article, snippet } = await library.convert('<p>A ferry.</p>', { view: 'card', format: 'html', url: location.href })
const finding: Verification = await library.verify('<p>A ferry.</p>', 'ferry', { indirect: true })
console.log(slice(article.headline ?? '', 0, 1), snippet, finding.match === 'exact')

// @ts-expect-error no such view
element.view = 'table'
// @ts-expect-error read only
element.article = article
// @ts-expect-error no such code
document.addEventListener('pullquote-error', ({ detail }) => detail.code === 'abort')
// @ts-expect-error not a string
element.addEventListener('pullquote-render', ({ detail }) => detail.view.toFixed())
// @ts-expect-error no such option
await library.parse('', { selector: 'p' })
// @ts-expect-error an article, not a page
await library.render('<p>A ferry.</p>')
