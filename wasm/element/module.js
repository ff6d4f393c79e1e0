// The WebAssembly module: how it is come by, what it needs of the system, and calls to it.

import { fault } from './fault.js'

/** Compiles the module at an address, unless that is a module already. */
export const compile = async (url, integrity) => {
  if (!globalThis.WebAssembly) throw fault('no-wasm', 'this browser has no WebAssembly')
  if (url instanceof WebAssembly.Module) return url
  const response = await request(url, integrity)
  if (!response.ok) throw fault('http', `${response.status} ${url}`)
  try {
    // Some hosts serve modules as something else, which only this way puts up with.
    if (!/^application\/wasm$/i.test(response.headers.get('content-type'))) return await WebAssembly.compile(await response.arrayBuffer())
    return await WebAssembly.compileStreaming(response)
  } catch (cause) {
    throw fault(codeOf(cause), cause.message)
  }
}

const request = async (url, integrity) => {
  try {
    return await fetch(url, { integrity })
  } catch (cause) {
    // The browser does not say whether the hash or the network is to blame.
    throw fault(integrity ? await reasonOf(url) : 'network', cause.message)
  }
}

const reasonOf = (url) => fetch(url, { method: 'HEAD' }).then(({ ok }) => ok ? 'integrity' : 'http', () => 'network')

const codeOf = (cause) => {
  if (!(cause instanceof WebAssembly.CompileError)) return 'network'
  return /Content Security Policy|unsafe-eval|blocked by CSP/i.test(cause.message) ? 'no-wasm' : 'module'
}

/** A running module. */
export class Instance {
  #exports
  #said = ''

  static async start(module) {
    const made = new Instance()
    try {
      const { exports } = await WebAssembly.instantiate(module, { wasi_snapshot_preview1: made.#system() })
      made.#exports = exports
      exports._initialize()
    } catch (cause) {
      throw fault('module', cause.message)
    }
    return made
  }

  /** The bytes of memory that it has taken, none of which it gives back. */
  get size() { return this.#exports.memory.buffer.byteLength }

  /** Answers a request of bytes, with text. After a fault the instance is of no more use. */
  call(bytes) {
    const { take, call, size, memory } = this.#exports
    try {
      const at = take(bytes.length)
      new Uint8Array(memory.buffer).set(bytes, at)
      const answer = call()
      return new TextDecoder().decode(new Uint8Array(memory.buffer, answer, size()))
    } catch (cause) {
      throw fault('crash', this.#said.split('\n')[0] || cause.message)
    }
  }

  get #memory() { return new DataView(this.#exports.memory.buffer) }

  /** What a program of WASI is given here: a clock, random numbers, and nothing else. */
  #system() {
    const none = (count, size) => {
      this.#memory.setUint32(count, 0, true)
      this.#memory.setUint32(size, 0, true)
      return 0
    }
    const badDescriptor = () => 8
    return {
      args_sizes_get: none,
      environ_sizes_get: none,
      args_get: () => 0,
      environ_get: () => 0,
      clock_time_get: (_id, _precision, at) => {
        this.#memory.setBigUint64(at, BigInt(Math.round((performance.timeOrigin + performance.now()) * 1e6)), true)
        return 0
      },
      random_get: (at, length) => {
        crypto.getRandomValues(new Uint8Array(this.#exports.memory.buffer, at, length))
        return 0
      },
      sched_yield: () => 0,
      poll_oneoff: () => 0,
      proc_exit: (code) => { throw new Error(`exit ${code}`) },
      fd_write: (_descriptor, vectors, count, at) => {
        let total = 0
        for (let i = 0; i < count; i++) {
          const length = this.#memory.getUint32(vectors + 8 * i + 4, true)
          const text = new Uint8Array(this.#exports.memory.buffer, this.#memory.getUint32(vectors + 8 * i, true), length)
          this.#said += new TextDecoder().decode(text)
          total += length
        }
        this.#memory.setUint32(at, total, true)
        return 0
      },
      fd_close: badDescriptor,
      fd_read: badDescriptor,
      fd_fdstat_get: badDescriptor,
      fd_fdstat_set_flags: badDescriptor,
      fd_prestat_get: badDescriptor,
      fd_prestat_dir_name: badDescriptor,
    }
  }
}
