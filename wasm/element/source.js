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
  const url = resolve(text)
  if (!/^https?:/.test(url)) throw fault('source', `no address of a page: ${text}`)
  return url.split('#')[0]
}

/** An address in full. */
export const resolve = (text) => {
  try {
    return new URL(text, document.baseURI).href
  } catch {
    throw fault('source', `no address: ${text}`)
  }
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
  const said = document.querySelectorAll('base, title, meta, link[rel~=canonical], script[type="application/ld+json"]')
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
  if (!body) return new Uint8Array()
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

/** The page as the module takes it: as it is in UTF-8, otherwise as text. As in package parse,
 * bytes that are UTF-8 are, whatever the page says. */
const decode = (bytes, kind) => {
  const declared = /charset\s*=\s*["']?([\w-]+)/i
  const head = new TextDecoder('latin1').decode(bytes.subarray(0, 1 << 16))
  const own = head.match(/<meta[^>]*>/gi)?.map((meta) => declared.exec(meta)?.[1]).find(Boolean)
  const mark = markOf(bytes)
  for (const label of [mark, declared.exec(kind)?.[1], own].filter(Boolean)) {
    try {
      const decoder = new TextDecoder(label)
      return decoder.encoding === 'utf-8' || label !== mark && isUTF8(bytes, decoder) ? bytes : decoder.decode(bytes)
    } catch {}
  }
  return bytes
}

const markOf = ([a, b, c]) => a === 0xff && b === 0xfe ? 'utf-16le' : a === 0xfe && b === 0xff ? 'utf-16be' : a === 0xef && b === 0xbb && c === 0xbf && 'utf-8'

/** Bytes of ISO 2022 are all ASCII. */
const isUTF8 = (bytes, { encoding }) => {
  try {
    return encoding !== 'iso-2022-jp' && Boolean(new TextDecoder('utf-8', { fatal: true }).decode(bytes))
  } catch {
    return false
  }
}
