// The editor, and the tables of what it took.

const byId = (id) => document.getElementById(id)

const row = (table, ...cells) => {
  const made = document.createElement('tr')
  for (const [i, text] of cells.entries()) {
    const cell = document.createElement(i ? 'td' : 'th')
    if (!i) cell.scope = 'row'
    cell.textContent = text
    made.append(cell)
  }
  byId(table).append(made)
}

const milliseconds = (n) => `${n.toFixed(1)} ms`
const bytes = (n) => n ? n.toLocaleString('en') : '–'

new PerformanceObserver((list) => {
  for (const { name, encodedBodySize, decodedBodySize, duration } of list.getEntries()) {
    const { pathname } = new URL(name)
    if (!pathname.startsWith('/widget/') && !pathname.endsWith('.html')) continue
    row('files', pathname, bytes(encodedBodySize), bytes(decodedBodySize), milliseconds(duration))
  }
}).observe({ type: 'resource', buffered: true })

new PerformanceObserver((list) => {
  for (const { name, duration } of list.getEntries()) row('steps', name, milliseconds(duration))
}).observe({ type: 'measure', buffered: true })

document.addEventListener('pullquote-render', ({ detail }) => {
  performance.measure(`${detail.view}: from the start of the page until it is drawn`, { start: 0 })
})
document.addEventListener('pullquote-error', ({ detail }) => row('steps', `${detail.code}: ${detail.message}`, '–'))

const timed = async (name, work) => {
  const start = performance.now()
  const result = await work()
  performance.measure(`editor: ${name}`, { start })
  return result
}

/** The library, and with it the module, comes when there is something to read. */
const start = async () => {
  const { open } = await import('/widget/index.js')
  const code = await timed('fetch the module', () => fetch(document.body.dataset.module).then((response) => response.arrayBuffer()))
  const module = await timed('compile it', () => WebAssembly.compile(code))
  return open({ module })
}

let library

/** Makes the elements of a tree. What the library gives has nothing in it that runs. */
const draw = ([tag, attributes, ...content]) => {
  const element = document.createElement(tag)
  for (const [name, value] of Object.entries(attributes)) element.setAttribute(name, value)
  element.append(...content.map((item) => typeof item === 'string' ? item : draw(item)))
  return element
}

const read = async ({ html, view }) => {
  library ??= await start()
  const article = await timed('parse', () => library.parse(html.value, { url: location.href }))
  byId('data').value = JSON.stringify(article, null, 2)
  const tree = await timed('render', () => library.render(article, { view: view.value }))
  byId('code').value = await library.render(article, { view: view.value, format: 'html' }) ?? ''
  byId('drawn').hidden = !tree
  await timed('draw', () => byId('drawn').replaceChildren(...(tree ? [draw(tree)] : [])))
  byId('fault').textContent = tree ? '' : 'The article has nothing of the kind.'
}

const form = byId('editor')

const edit = async () => {
  try {
    await read(form.elements)
  } catch (cause) {
    byId('fault').textContent = cause.message
  }
}

form.addEventListener('submit', (event) => {
  event.preventDefault()
  edit()
})
form.elements.view.addEventListener('change', edit)

let pause
form.elements.html.addEventListener('input', () => {
  clearTimeout(pause)
  pause = setTimeout(edit, 300)
})
