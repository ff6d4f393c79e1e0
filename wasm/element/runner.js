// A module that runs: begun when it is first asked, and anew after a crash.

import { protocol } from 'pullquote:build'
import { fault } from './fault.js'
import { compile, Instance } from './module.js'

// Memory that a module takes it never gives back. It gets by with a tenth of this.
const most = 512 << 20

export class Runner {
  #url
  #integrity
  #module
  #instance

  constructor(url, integrity) {
    this.#url = url
    this.#integrity = integrity
  }

  /** Compiles and starts the module, unless it runs. */
  async start() {
    const module = await (this.#module ??= compile(this.#url, this.#integrity).catch((cause) => {
      this.#module = undefined
      throw cause
    }))
    if (this.#instance) return
    const instance = await Instance.start(module)
    greet(instance)
    this.#instance = instance
  }

  /** Answers a request of bytes, with text. */
  async call(bytes) {
    await this.start()
    const instance = this.#instance
    try {
      const answer = instance.call(bytes)
      if (instance.size > most) this.#instance = undefined
      return answer
    } catch (cause) {
      this.#instance = undefined
      throw cause
    }
  }
}

/** Refuses a module of another protocol. */
const greet = (instance) => {
  let version
  try {
    ({ version } = JSON.parse(instance.call(new TextEncoder().encode('{"op":"version"}\n'))))
  } catch {}
  if (version?.protocol !== protocol) throw fault('version', `the module speaks protocol ${version?.protocol}, not ${protocol}`)
}
