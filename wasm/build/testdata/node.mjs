import { readFile } from 'node:fs/promises'
import { open, PullQuote, slice } from 'pullquote'
import { PullQuote as same } from 'pullquote/element'
import { StaticPullQuote } from 'pullquote/static'
import 'pullquote/define'

if (PullQuote !== same || !(PullQuote.prototype instanceof StaticPullQuote)) throw new Error('two classes')

const page = `<html lang="en"><head><title>The Ferry That Waited</title></head><body><article><h1>The Ferry That Waited</h1>
<p>The last boat left at nine, or so the timetable on the quay said every evening of that winter.</p>
<p>“We waited for the last letter — nobody else would,” said Ada Marsh, the skipper, when the county asked her why.</p>
<p>The county wrote it down, and printed a new timetable with the same hour in it.</p></article></body></html>`

const code = await readFile(new URL(import.meta.resolve('pullquote/pullquote.wasm')))
const library = open({ module: await WebAssembly.compile(code) })
const article = await library.parse(page, { url: 'https://example.org/ferry' })
console.log(article.headline)
const [quote] = article.quotes
console.log(`${quote.speaker.name}: ${quote.text}`)
const { block, start, end } = quote.passages[0]
console.log(slice(article.body[block].text.plain, start, end))
console.log(await library.render(article, { view: 'card', format: 'text' }))
console.log((await library.verify(page, 'waited for the last letter')).match)
console.log(await library.convert('').catch((fault) => fault.code))
