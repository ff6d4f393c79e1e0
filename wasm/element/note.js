// A note beside its reference.

/** Shows the note that a link refers to. False if there is none, or no popover. */
export const showNote = (frame, reference) => {
  const note = frame.content.querySelector(`.pq-note[id="${CSS.escape(reference.hash.slice(1))}"]`)
  if (!note || !frame.note.showPopover) return false
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
  return true
}

/** Puts a note below a box of the window, above it where there is more room. */
const place = (note, box) => {
  const { width, height } = note.getBoundingClientRect()
  const left = Math.max(8, Math.min(box.left + (box.width - width) / 2, document.documentElement.clientWidth - width - 8))
  const above = box.bottom + height + 8 > innerHeight && box.top > height
  note.style.left = `${left + scrollX}px`
  note.style.top = `${(above ? box.top - height - 6 : box.bottom + 6) + scrollY}px`
}
