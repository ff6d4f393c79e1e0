// The side of the library that runs in a worker: the first message says which module, each
// later one is a request.

import { Runner } from './runner.js'

let runner

onmessage = async ({ data: { url, integrity, bytes } }) => {
  try {
    runner ??= new Runner(url, integrity)
    if (bytes) return postMessage({ answer: await runner.call(bytes) })
    await runner.start()
    postMessage({})
  } catch ({ code, message }) {
    postMessage({ error: { code: code ?? 'failed', message } })
  }
}
