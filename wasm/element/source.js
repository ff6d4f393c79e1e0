// Where an element has its article from.

import { fault } from './fault.js'

// What package parse takes, unless it is told otherwise.
const most = 8 << 20

/** What an element reads: a key that changes when that does, a function that gives the page,
 * with its address, and whether it is this one. */
export const originOf = (element) => {
  if (element.src) {
    const url = addressOf(element.src)
    return { key: url, page: (signal) => pageAt(url, signal) }
  }
  const url = location.href.split('#')[0]
  const template = element.querySelector(':scope > template')
  if (template) {
    const html = template.innerHTML
    return { key: html, page: () => ({ url, html }) }
  }
  return { key: element.htmlFor, ownPage: true, page: () => ({ url, html: excerpt(element.htmlFor) }) }
}

/** An address of http or https, in full. */
export const addressOf = (text) => {
  const url = URL.canParse(text, document.baseURI) && new URL(text, document.baseURI)
  if (!/^https?:$/.test(url?.protocol)) throw fault('source', `no address of a page: ${text}`)
  return url.href.split('#')[0]
}

/** This page, as far as a selector goes, with what it says of itself. The copies belong to a
 * document that loads and runs nothing. */
const excerpt = (selector) => {
  let found
  try {
    found = document.querySelector(selector)
  } catch {}
  if (!found) throw fault('source', `nothing on this page is ${selector}`)
  const copy = document.implementation.createHTMLDocument('')
  const said = document.querySelectorAll('title, meta, link[rel~=canonical], script[type="application/ld+json"]')
  copy.documentElement.lang = document.documentElement.lang
  copy.head.replaceChildren(...[...said].filter((e) => !found.contains(e)).map((e) => copy.importNode(e, true)))
  copy.body.append(copy.importNode(found, true))
  for (const own of copy.body.querySelectorAll('pull-quote')) own.remove()
  return copy.documentElement.outerHTML
}

const flights = new Map()

/** The page at an address. One request serves all that wait for it; it is taken back when
 * nobody does any more. */
export const pageAt = async (url, signal, cache = 'default') => {
  signal.throwIfAborted()
  const key = `${cache} ${url}`
  const flight = flights.get(key) ?? begin(url, cache)
  flights.set(key, flight)
  flight.waiting++
  const leave = () => {
    if (--flight.waiting > 0) return
    flights.delete(key)
    flight.controller.abort()
  }
  signal.addEventListener('abort', leave, { once: true })
  try {
    return await flight.page
  } finally {
    flights.delete(key)
    signal.removeEventListener('abort', leave)
  }
}

const begin = (url, cache) => {
  const controller = new AbortController()
  return { controller, waiting: 0, page: load(url, cache, controller.signal) }
}

const load = async (url, cache, signal) => {
  try {
    const response = await fetch(url, { cache, signal })
    if (!response.ok) throw fault('http', `${response.status} ${url}`)
    const html = decode(await bytesOf(response), response.headers.get('content-type') ?? '')
    return { url: response.url.split('#')[0], html }
  } catch (cause) {
    throw cause.code ? cause : fault('network', cause.message)
  }
}

/** The bytes of a response, unless they are more than an article has. */
const bytesOf = async ({ url, body }) => {
  const chunks = []
  let size = 0
  for (const reader = body.getReader(); ;) {
    const { done, value } = await reader.read()
    if (done) break
    size += value.length
    if (size > most) {
      await reader.cancel()
      throw fault('too-large', `more than ${most} bytes: ${url}`)
    }
    chunks.push(value)
  }
  return new Uint8Array(await new Blob(chunks).arrayBuffer())
}

/** The page as the module takes it: as it is in UTF-8, otherwise as text. */
const decode = (bytes, kind) => {
  const declared = /charset\s*=\s*["']?([\w-]+)/i
  const head = new TextDecoder('latin1').decode(bytes.subarray(0, 1024))
  const own = head.match(/<meta[^>]*>/gi)?.map((meta) => declared.exec(meta)?.[1]).find(Boolean)
  for (const label of [markOf(bytes), declared.exec(kind)?.[1], own].filter(Boolean)) {
    try {
      const decoder = new TextDecoder(label)
      return decoder.encoding === 'utf-8' ? bytes : decoder.decode(bytes)
    } catch {}
  }
  return bytes
}

const markOf = ([a, b]) => a === 0xff && b === 0xfe ? 'utf-16le' : a === 0xfe && b === 0xff && 'utf-16be'
