// The element with all it can do. What reads articles is loaded when there is one to read
// and somebody to see it.

import { version } from 'pullquote:build'
import { fault } from './fault.js'
import { frameOf } from './frame.js'
import { reflect } from './property.js'
import { StaticPullQuote } from './static.js'

const attributes = { src: 'src', htmlFor: 'for', view: 'view', speaker: 'speaker', quote: 'quote', wasmUrl: 'wasm-url', workerUrl: 'worker-url', integrity: 'integrity' }

/** Reads an article where there is one to read, and draws a view of it; looks up again where
 * its words are from. */
export class PullQuote extends StaticPullQuote {
  static version = version
  static observedAttributes = [...StaticPullQuote.observedAttributes, ...Object.values(attributes), 'verify']
  static properties = [...StaticPullQuote.properties, ...Object.keys(attributes), 'verify']

  #sight
  #seen = false
  #due = false
  #wanted
  #settled = false
  #work
  #reading
  #findings

  /** The article that was read. */
  get article() { return this.#reading?.article }

  /** What became of the quotations. */
  get findings() { return this.#findings }

  get verify() { return this.hasAttribute('verify') }
  set verify(on) { this.toggleAttribute('verify', Boolean(on)) }

  connectedCallback() {
    super.connectedCallback()
    this.#sight = new IntersectionObserver((entries) => {
      if (!entries.some((entry) => entry.isIntersecting)) return
      this.#sight.disconnect()
      this.#seen = true
      this.refresh()
    })
    this.#sight.observe(this)
  }

  disconnectedCallback() {
    this.#sight.disconnect()
    this.#seen = false
    this.#work?.abort()
    // What is not complete is tried again.
    if (!this.#settled) this.#wanted = undefined
  }

  /** Begins once for all changes of a moment. */
  refresh() {
    super.refresh()
    if (!this.#seen || this.#due) return
    this.#due = true
    queueMicrotask(() => {
      this.#due = false
      if (this.isConnected) this.#begin()
    })
  }

  async #begin() {
    const wanted = [...Object.keys(attributes).map((name) => this[name]), this.verify, this.#template?.innerHTML, this.querySelector('.pq-words')?.textContent].join('\n')
    if (wanted === this.#wanted) return
    this.#wanted = wanted
    this.#settled = false
    this.#work?.abort()
    const { signal } = (this.#work = new AbortController())
    try {
      await this.#read(signal)
      await this.#look(signal)
      this.#settled ||= !signal.aborted
    } catch (cause) {
      if (!signal.aborted) this.fail(cause)
    }
  }

  async #read(signal) {
    const before = this.#reading
    if (!this.src && !this.htmlFor && !this.#template) return this.#show(undefined)
    try {
      const { read } = await reader()
      const reading = await read(this, before, signal)
      if (signal.aborted || reading === before) return
      this.#show(reading)
      if (reading.article !== before?.article) this.emit('pullquote-load', { article: reading.article })
      reading.empty ? this.fail(reading.empty) : this.emit('pullquote-render', { view: reading.view })
    } catch (cause) {
      if (!signal.aborted) this.#show(undefined)
      throw cause
    }
  }

  get #template() { return this.querySelector(':scope > template') }

  #show(reading) {
    if (reading !== this.#reading) this.#find(undefined)
    this.#reading = reading
    if (frameOf(this).show(reading?.drawn, reading?.style)) super.refresh()
  }

  async #look(signal) {
    if (!this.verify) return this.#find(undefined)
    const { verify } = await reader()
    const { findings, marks, style } = await verify(this, frameOf(this).content, signal)
    if (signal.aborted) return
    this.#find(findings, marks, style)
    this.emit('pullquote-verify', { findings })
  }

  #find(findings, marks = [], style) {
    this.#findings = findings
    frameOf(this).tell(marks, style)
  }
}

const reader = () => import('./reader.js').catch((cause) => { throw fault('network', cause.message) })

reflect(PullQuote, attributes)
