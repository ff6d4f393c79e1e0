// What programs import: the class of the element, and the library without one.

import { integrity as ownIntegrity, url as ownURL } from 'pullquote:build'
import { Library } from './library.js'

export { PullQuote } from './element.js'

/** The library in its module: the package's own, one at another address, or one that is
 * compiled already. */
export const open = ({ module, wasmUrl, workerUrl, integrity } = {}) => {
  // A worker takes no objects, and addresses as they are from its own.
  const library = new Library(module ?? (wasmUrl ? new URL(wasmUrl, globalThis.document?.baseURI).href : ownURL), integrity ?? (wasmUrl ? '' : ownIntegrity), workerUrl)
  const asks = (op, of) => (body, options) => library.ask({ ...options, op }, body).then((answer) => answer[of])
  return {
    parse: asks('parse', 'article'),
    convert: (html, options) => library.ask({ ...options, op: 'convert' }, html),
    render: (article, options) => asks('render', 'snippet')(JSON.stringify(article), options),
    verify: (html, text, options) => asks('verify', 'finding')(html, { ...options, text }),
  }
}

/** The part of a text between two places that an article gives, which are bytes of UTF-8. */
export const slice = (text, start, end) => new TextDecoder('utf-8', { ignoreBOM: true }).decode(new TextEncoder().encode(text).subarray(start, end))
