import type { Article, Passage, Quote, Span } from './article.js'
import { StaticPullQuote } from './static.js'

export type View = 'card' | 'quotes' | 'quote' | 'footnotes' | 'author' | 'whole'

/** Reads an article where there is one to read, and draws a view of it; looks up again where
 * its words are from. Every attribute has a property. */
export declare class PullQuote extends StaticPullQuote {
  /** The version of the package. */
  static readonly version: string
  /** The address of the page to read. Without it, a child <template> is read. */
  src: string
  /** What of this page to read: a CSS selector, the attribute "for". */
  htmlFor: string
  /** What to show of it, a card if nothing is said. */
  view: View | ''
  /** Narrows the views quotes and quote to what the speaker of that name says. */
  speaker: string
  /** The id, or some of the words, of the quote to show. */
  quote: string
  /** Looks up the quotations again in their sources. */
  verify: boolean
  /** The address of the module, if it is not beside the script. */
  wasmUrl: string
  /** The address of worker.js, which has to be on the page's own site. Where it cannot run, the
   * module runs in the page. */
  workerUrl: string
  /** The hash of the module, as the build prints it. */
  integrity: string
  /** The article that was read. */
  readonly article: Article | undefined
  /** What became of the quotations, after pullquote-verify. */
  readonly findings: Finding[] | undefined

  addEventListener<K extends keyof PullQuoteEventMap>(type: K, listener: (this: PullQuote, event: PullQuoteEventMap[K]) => unknown, options?: boolean | AddEventListenerOptions): void
  addEventListener(type: string, listener: EventListenerOrEventListenerObject, options?: boolean | AddEventListenerOptions): void
  removeEventListener<K extends keyof PullQuoteEventMap>(type: K, listener: (this: PullQuote, event: PullQuoteEventMap[K]) => unknown, options?: boolean | EventListenerOptions): void
  removeEventListener(type: string, listener: EventListenerOrEventListenerObject, options?: boolean | EventListenerOptions): void
}

/** The events of the element. They bubble and leave shadow roots. */
export interface PullQuoteEvents {
  /** An article was read. */
  'pullquote-load': CustomEvent<{ article: Article }>
  /** A view of it was drawn. */
  'pullquote-render': CustomEvent<{ view: View }>
  /** Its quotations were looked up. */
  'pullquote-verify': CustomEvent<{ findings: Finding[] }>
  /** Something failed, and the element shows what the page has in it. */
  'pullquote-error': CustomEvent<Fault>
}

export interface PullQuoteEventMap extends HTMLElementEventMap, PullQuoteEvents {}

/** Why something failed. */
export interface Fault {
  /** For programs: the page or the module is not to be had (network, http, source, too-large,
   * integrity), the module does not run (module, version, no-wasm, crash, panic, failed), the
   * page or the request does not do (no-article, no-quote, bad-request, bad-article), the
   * article that was read has nothing of that view (empty), what the module answered is refused
   * (draw), the browser lets nothing be copied (clipboard). */
  code: 'network' | 'http' | 'source' | 'too-large' | 'integrity' | 'module' | 'version' | 'no-wasm' | 'crash' | 'panic' | 'failed'
    | 'no-article' | 'no-quote' | 'bad-request' | 'bad-article' | 'empty' | 'draw' | 'clipboard'
  /** For people. */
  message: string
}

/** Whether a page says some words. */
export interface Verification {
  match: 'exact' | 'folded' | 'partial' | 'absent'
  /** The part of the words that was found, 0 to 1. */
  share: number
  passages?: Passage[]
  missing?: Span[]
  /** Who said them, as the page has it now. */
  quotes?: Quote[]
  /** The words, cut where the page differs. */
  words: { text: string, missing?: boolean }[]
  /** What stands where most of them were found. */
  now?: string
}

/** What became of a quotation. */
export interface Finding extends Verification {
  /** The words that were looked for. */
  text: string
  /** Where. */
  url: string
  date: Date
  state: 'found' | 'changed' | 'gone'
}

declare global {
  interface HTMLElementTagNameMap {
    'pull-quote': PullQuote
  }
  interface GlobalEventHandlersEventMap extends PullQuoteEvents {}
}
