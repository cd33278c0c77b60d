import { readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { createContext, runInContext } from 'node:vm'
import { expect, test } from 'vitest'

const bundle = readFileSync(fileURLToPath(new URL('../dist/browser.js', import.meta.url)), 'utf8')

interface Message {
  readonly id?: number
  readonly method?: string
  readonly result?: unknown
}

/** What a worker has, and nothing that a page has beside it: no `document`, no `window`. */
function inWorker() {
  const waiting = new Map<number, (message: Message) => void>()
  const scope: Record<string, unknown> = {
    ...{ TextDecoder, TextEncoder, URL, console, performance, queueMicrotask },
    ...{ setTimeout, clearTimeout, setImmediate, setInterval, clearInterval },
    addEventListener: () => {},
    // What the server asks of us is answered with nothing.
    postMessage: ({ id, method, result }: Message) => {
      if (id === undefined) return
      if (method === undefined) waiting.get(id)?.({ result })
      else hear({ data: { jsonrpc: '2.0', id, result: null } })
    },
  }
  scope.self = scope
  runInContext(bundle, createContext(scope))
  const hear = (event: object) => (scope.onmessage as (event: object) => void)(event)
  const send = (message: object) => hear({ data: { jsonrpc: '2.0', ...message } })
  return {
    tell: (method: string, params: object) => send({ method, params }),
    ask: (id: number, method: string, params: object) =>
      new Promise<Message>((resolve) => {
        waiting.set(id, resolve)
        send({ id, method, params })
      }),
  }
}

test('the server for browsers reads and judges in a bare worker, named character references and all', async () => {
  const { tell, ask } = inWorker()
  await ask(1, 'initialize', { processId: null, rootUri: null, capabilities: { textDocument: { diagnostic: {} } } })
  tell('initialized', {})
  const text =
    '---\nplan: personal\n---\n\n# Mine &amp; yours\n\n## Goals\n\n### Read 12 books &mdash; slowly\n\n- **Dedline:** 2027-03-31\n'
  const uri = 'memory:/plan.md'
  tell('textDocument/didOpen', { textDocument: { uri, languageId: 'markdown', version: 1, text } })
  const { result } = await ask(2, 'textDocument/diagnostic', { textDocument: { uri } })
  const { items } = result as { readonly items: readonly { readonly code: string }[] }
  expect(items.map(({ code }) => code)).toContain('plan/known-fields')
})
