// Defines the element, unless the page has it already: the first script wins.

import { version } from 'pullquote:build'
import { PullQuote } from './element.js'

const defined = globalThis.customElements?.get('pull-quote')
if (defined && defined.version !== version) console.warn(`<pull-quote> is defined as of version ${defined.version}, not ${version}`)
if (globalThis.customElements && !defined) customElements.define('pull-quote', PullQuote)
