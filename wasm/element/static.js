// The element on top of a snippet that is already in the page.

import { addressOf, citationOf } from './citation.js'
import { fault } from './fault.js'
import { frameOf } from './frame.js'
import { labelsOf } from './labels.js'
import { follow } from './note.js'
import { reflect } from './property.js'

/** Upgrades a static snippet in place: notes open beside their references, and there are
 * buttons that copy it, with its source, or the address of its words. */
export class StaticPullQuote extends (globalThis.HTMLElement ?? class {}) {
  static observedAttributes = ['lang', 'theme']

  constructor() {
    super()
    const frame = frameOf(this)
    frame.slot.addEventListener('slotchange', () => this.refresh())
    frame.copy.addEventListener('click', () => this.#tell(citationOf(frame.content, this.#labels.marks)))
    frame.link.addEventListener('click', () => this.#share())
    frame.close.addEventListener('click', () => frame.note.hidePopover())
    frame.root.addEventListener('click', (event) => this.#follow(event))
  }

  connectedCallback() {
    for (const name of this.constructor.properties) {
      if (!Object.hasOwn(this, name)) continue
      // It was set before the element was defined: sets it again, through its setter.
      const value = this[name]
      delete this[name]
      this[name] = value
    }
    this.refresh()
    // What is still on the way comes into the snippet without a sign of it.
    if (document.readyState === 'loading') addEventListener('DOMContentLoaded', () => this.refresh(), { once: true })
  }

  /** Styles belong to a document. */
  adoptedCallback() {
    frameOf(this).dress()
  }

  /** A move within the page changes nothing. */
  connectedMoveCallback() {}

  attributeChangedCallback() {
    if (this.isConnected) this.refresh()
  }

  static properties = ['theme']

  /** Names the controls anew; hides those that there is nothing for. */
  refresh() {
    const { copy, link, close, note, status, toolbar, content } = frameOf(this)
    const labels = this.#labels
    for (const part of [toolbar, status, close]) part.lang = labels.lang
    copy.textContent = labels.copy
    link.textContent = labels.link
    close.textContent = labels.close
    note.setAttribute('aria-label', labels.note)
    copy.hidden = !navigator.clipboard || !citationOf(content, labels.marks)
    link.hidden = copy.hidden || !addressOf(content)
  }

  get #labels() {
    return labelsOf(this.closest('[lang]')?.lang || document.documentElement.lang)
  }

  async #tell(text) {
    const { status } = frameOf(this)
    try {
      await navigator.clipboard.writeText(text)
      status.textContent = this.#labels.copied
      setTimeout(() => status.replaceChildren(), 3000)
    } catch (cause) {
      this.fail(fault('clipboard', cause.message))
    }
  }

  #share() {
    const url = addressOf(frameOf(this).content)
    if (!navigator.share) return this.#tell(url)
    return navigator.share({ url }).catch(({ name }) => name === 'AbortError' || this.#tell(url))
  }

  #follow(event) {
    const link = event.composedPath().find((e) => e.localName === 'a')
    if (!event.defaultPrevented && !event.ctrlKey && !event.metaKey && link?.matches('[href^="#"]') && follow(frameOf(this), link)) event.preventDefault()
  }

  /** Tells the page what went wrong. */
  fail({ code, message }) {
    this.emit('pullquote-error', { code, message })
  }

  emit(type, detail) {
    this.dispatchEvent(new CustomEvent(type, { detail, bubbles: true, composed: true }))
  }
}

reflect(StaticPullQuote, { theme: 'theme' })
