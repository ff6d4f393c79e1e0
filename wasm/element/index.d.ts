import type { Article } from './article.js'
import type { Verification, View } from './element.js'

export type * from './article.js'
export { PullQuote } from './element.js'
export type { Fault, Finding, PullQuoteEventMap, PullQuoteEvents, Verification, View } from './element.js'

/** The library without an element. Answers come one after the other; what fails is an Error
 * with the code of a Fault. */
export interface Library {
  /** Reads a page. */
  parse(html: string, options?: ParseOptions): Promise<Article>
  /** Writes a view of an article. It is undefined if there is nothing to show. */
  render(article: Article, options?: RenderOptions): Promise<unknown>
  /** Reads a page and writes a view of it. */
  convert(html: string, options?: ParseOptions & RenderOptions): Promise<{ article: Article, snippet?: unknown }>
  /** Tells whether a page says some words. */
  verify(html: string, text: string, options?: ParseOptions): Promise<Verification>
}

export interface ParseOptions {
  /** The address of the page. */
  url?: string
  /** Reports indirect speech, too. */
  indirect?: boolean
  /** The most bytes that a page may have, 8 MiB if nothing is said. */
  maxBytes?: number
}

export interface RenderOptions {
  view?: View
  speaker?: string
  quote?: string
  /** "tree" if nothing is said. All but tree, jsonld, annotation and oembed are text. */
  format?: 'tree' | 'html' | 'page' | 'markdown' | 'text' | 'jsonld' | 'annotation' | 'oembed'
  /** The rank of the snippet's own heading, 1 to 6; 2 if nothing is said. */
  headingLevel?: number
  /** Shows pictures, which requests them from wherever the article has them. */
  images?: boolean
  /** The snippet is to stand on the page of its article. */
  ownPage?: boolean
}

export interface OpenOptions {
  /** A module that is compiled already; Node, which cannot fetch files, needs it. */
  module?: WebAssembly.Module
  /** The address of the module, if it is not beside the script. */
  wasmUrl?: string | URL
  /** The address of worker.js. */
  workerUrl?: string | URL
  /** The hash of the module. */
  integrity?: string
}

/** The library in its module, which is loaded at the first request. */
export declare function open(options?: OpenOptions): Library

/** The part of a text between two places that an article gives, which are bytes of UTF-8. */
export declare function slice(text: string, start: number, end: number): string
