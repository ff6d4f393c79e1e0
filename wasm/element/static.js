// The element on top of a snippet that is already in the page.

import { addressOf, citationOf } from './citation.js'
import { frameOf } from './frame.js'
import { labelsOf } from './labels.js'
import { showNote } from './note.js'

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
    frame.note.addEventListener('toggle', (event) => this.#toggled(event))
    frame.root.addEventListener('click', (event) => this.#follow(event))
  }

  connectedCallback() {
    for (const name of this.constructor.properties) this.#upgrade(name)
    this.refresh()
  }

  /** A move within the page changes nothing. */
  connectedMoveCallback() {}

  attributeChangedCallback() {
    if (this.isConnected) this.refresh()
  }

  static properties = ['theme']

  get theme() { return this.getAttribute('theme') ?? '' }
  set theme(value) { this.setAttribute('theme', value) }

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

  /** Sets again, through its setter, a property that was set before the element was defined. */
  #upgrade(name) {
    if (!Object.hasOwn(this, name)) return
    const value = this[name]
    delete this[name]
    this[name] = value
  }

  async #tell(text) {
    const { status } = frameOf(this)
    try {
      await navigator.clipboard.writeText(text)
      status.textContent = this.#labels.copied
      setTimeout(() => { status.textContent = '' }, 3000)
    } catch (cause) {
      this.fail({ code: 'clipboard', message: cause.message })
    }
  }

  #share() {
    const url = addressOf(frameOf(this).content)
    if (!navigator.share) return this.#tell(url)
    return navigator.share({ url }).catch(() => {})
  }

  #follow(event) {
    const link = event.composedPath().find((e) => e.localName === 'a')
    if (event.defaultPrevented || !link?.getAttribute('href')?.startsWith('#')) return
    const frame = frameOf(this)
    if (link.role === 'doc-noteref' && showNote(frame, link)) {
      this.reference = link
      event.preventDefault()
    }
  }

  #toggled(event) {
    if (event.newState === 'closed') this.reference?.focus()
  }

  /** Tells the page what went wrong. */
  fail({ code, message }) {
    this.emit('pullquote-error', { code, message })
  }

  emit(type, detail) {
    this.dispatchEvent(new CustomEvent(type, { detail, bubbles: true, composed: true }))
  }
}
