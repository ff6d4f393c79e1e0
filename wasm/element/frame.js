// The shadow root of an element: what it shows around the snippet, and, in place of the
// snippet that the page holds, one that was drawn.

import style from './frame.css'
import { make } from './part.js'

const frames = new WeakMap()
const sheets = new WeakMap()

/** The frame of an element, made at the first call. */
export const frameOf = (host) => frames.get(host) ?? new Frame(host)

/** One sheet of a style for all elements of a document. */
const sheetOf = (css, page) => {
  const own = sheets.get(page) ?? {}
  sheets.set(page, own)
  if (!own[css]) (own[css] = new page.defaultView.CSSStyleSheet()).replaceSync(css)
  return own[css]
}

class Frame {
  styles = { frame: style }

  constructor(host) {
    this.host = host
    this.internals = host.attachInternals()
    this.root = this.internals.shadowRoot ?? host.attachShadow({ mode: 'open' })
    this.slot = make('slot')
    this.copy = make('button', 'button copy')
    this.link = make('button', 'button link')
    this.toolbar = make('div', 'toolbar')
    this.findings = make('div', 'findings')
    this.note = make('div', 'note', { tabIndex: -1, popover: 'auto' })
    this.close = make('button', 'button close')
    this.status = make('p', 'status')
    for (const part of [this.findings, this.status]) part.setAttribute('role', 'status')
    this.note.setAttribute('role', 'note')
    this.toolbar.append(this.copy, this.link)
    this.root.replaceChildren(this.slot, this.findings, this.toolbar, this.note, this.status)
    this.dress()
    frames.set(host, this)
  }

  /** Holds the snippet that is seen: the host, or what was drawn. */
  get content() {
    return this.drawn ?? this.host
  }

  /** Shows what was drawn, with its style; without it, the page's own snippet again. Tells
   * whether that is a change. */
  show(drawn, css) {
    if (drawn === this.drawn) return false
    this.note.hidePopover?.()
    const focused = (this.drawn ?? this.slot).matches(':focus-within')
    this.drawn?.remove()
    // Out of the root it would not tell of changes.
    this.slot.hidden = Boolean(drawn)
    if (drawn) this.slot.before(drawn)
    this.drawn = drawn
    this.dress({ drawn: css })
    this.#states(drawn)
    if (drawn && focused) Object.assign(drawn, { tabIndex: -1 }).focus({ preventScroll: true })
    return true
  }

  /** Shows what became of the quotations. */
  tell(marks, css) {
    this.findings.replaceChildren(...marks)
    this.dress({ findings: css })
  }

  /** Adds or takes away styles, by the names of what they are for. */
  dress(styles) {
    Object.assign(this.styles, styles)
    const page = this.host.ownerDocument
    // That of a template shows nothing and has no sheets.
    if (page.defaultView) this.root.adoptedStyleSheets = Object.values(this.styles).filter(Boolean).map((css) => sheetOf(css, page))
  }

  /** Pages see that something is drawn, and of what kind, as :state(drawn) and others. */
  #states(drawn) {
    const { states } = this.internals
    // Browsers do without, or want other names.
    try {
      states.clear()
      for (const name of drawn ? ['drawn', ...drawn.classList] : []) states.add(name)
    } catch {}
  }
}
