// Where links within a snippet lead: to notes, and back.

/** Shows the note that a link refers to beside it. Where that cannot be, or the link is
 * another one, goes where it leads in what was drawn, which the browser does not find. False
 * if the browser is to do it. */
export const follow = (frame, link) => {
  const target = frame.content.querySelector(`[id="${CSS.escape(link.hash.slice(1))}"]`)
  if (target?.matches('.pq-note') && frame.note.showPopover) show(frame, target, link)
  else if (target && frame.drawn) {
    if (!target.href) target.tabIndex = -1
    target.focus()
  } else return false
  return true
}

const show = (frame, note, reference) => {
  const copy = note.cloneNode(true)
  for (const back of copy.querySelectorAll('.pq-backlink')) back.remove()
  for (const named of copy.querySelectorAll('[id]')) named.removeAttribute('id')
  frame.note.lang = note.closest('[lang]')?.lang ?? ''
  frame.note.dir = getComputedStyle(note).direction
  frame.note.replaceChildren(...copy.childNodes, frame.close)
  frame.note.hidePopover()
  frame.note.showPopover({ source: reference })
  place(frame.note, reference.getBoundingClientRect())
  frame.note.focus()
  // Who went on to something else stays there.
  frame.note.addEventListener('beforetoggle', () => frame.note.matches(':focus-within') && reference.focus(), { once: true })
}

/** Puts a note below a box of the window, above it where there is more room. */
const place = (note, box) => {
  const { width, height } = note.getBoundingClientRect()
  const left = Math.max(8, Math.min(box.left + (box.width - width) / 2, document.documentElement.clientWidth - width - 8))
  const above = box.bottom + height + 8 > innerHeight && box.top > height
  note.style.left = `${left + scrollX}px`
  note.style.top = `${(above ? box.top - height - 6 : box.bottom + 6) + scrollY}px`
}
