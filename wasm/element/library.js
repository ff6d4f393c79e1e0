// The library: one a page for each module, whichever script asks for it.

import { integrity as ownIntegrity, protocol, url as ownURL } from 'pullquote:build'
import { fault } from './fault.js'
import { Runner } from './runner.js'
import { resolve } from './source.js'

/** A function that asks the library that an element names. */
export const libraryOf = ({ wasmUrl, workerUrl, integrity }, signal) => {
  const url = wasmUrl ? resolve(wasmUrl) : ownURL
  const hash = integrity || (wasmUrl ? '' : ownIntegrity)
  const libraries = (globalThis[Symbol.for('pullquote')] ??= new Map())
  const key = [protocol, url, hash, workerUrl].join(' ')
  if (!libraries.has(key)) libraries.set(key, new Library(url, hash, workerUrl))
  return (head, body) => libraries.get(key).ask(head, body, signal)
}

/** Asks one thing at a time, so that a page can do something in between. */
export class Library {
  #url
  #integrity
  #worker
  #runner
  #last = Promise.resolve()

  constructor(url, integrity, worker) {
    this.#url = url
    this.#integrity = integrity
    this.#worker = worker
  }

  /** The answer to a request about body, which is text or bytes of UTF-8. */
  async ask(head, body, signal) {
    const asked = this.#last.then(async () => {
      await pause()
      signal?.throwIfAborted()
      return (await this.#start()).call(request(head, body))
    })
    this.#last = asked.catch(() => {})
    const answer = JSON.parse(await asked)
    if (answer.error) throw fault(answer.error.code, answer.error.message)
    return answer
  }

  /** A worker where one is given and allowed, otherwise this thread. */
  async #start() {
    this.#runner ??= await (this.#worker ? hire(this.#worker, this.#url, this.#integrity).catch(() => undefined) : undefined)
    this.#runner ??= new Runner(this.#url, this.#integrity)
    return this.#runner
  }
}

const pause = () => globalThis.scheduler?.yield?.() ?? new Promise((done) => setTimeout(done))

const request = (head, body) => {
  const encoder = new TextEncoder()
  const bytes = typeof body === 'string' ? encoder.encode(body) : body
  const line = encoder.encode(`${JSON.stringify({ ...head, bytes: bytes.length })}\n`)
  const all = new Uint8Array(line.length + bytes.length)
  all.set(line)
  all.set(bytes, line.length)
  return all
}

/** A runner in a worker. */
const hire = async (script, url, integrity) => {
  const worker = new Worker(new URL(script, document.baseURI), { type: 'module' })
  const send = (message) => new Promise((resolve, reject) => {
    worker.onerror = () => reject(fault('network', `no worker at ${script}`))
    worker.onmessage = ({ data: { error, answer } }) => error ? reject(fault(error.code, error.message)) : resolve(answer)
    worker.postMessage(message)
  })
  try {
    await send({ url, integrity })
  } catch (cause) {
    worker.terminate()
    throw cause
  }
  return { call: (bytes) => send({ bytes }) }
}
