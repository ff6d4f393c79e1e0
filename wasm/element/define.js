// Defines the element, unless the page has it already: the first script wins.

import { version } from 'pullquote:build'
import { PullQuote } from './element.js'

const registry = globalThis.customElements
const defined = registry?.get('pull-quote')
if (!defined) registry?.define('pull-quote', PullQuote)
else if (defined.version !== version) console.warn(`<pull-quote> is of version ${defined.version}, not ${version}`)
