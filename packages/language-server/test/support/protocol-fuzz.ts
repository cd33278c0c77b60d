import { startEditor } from './editor.js'
import { freshDiagnostics } from './expected.js'
import { type MemoryHost, memoryHost } from './memory-host.js'
import { plan } from './plans.js'
import { type Random, randomFrom } from './random.js'
import { randomEdit } from './random-edits.js'

export interface FuzzOptions {
  readonly seed: number
  readonly messages: number
  readonly native: MemoryHost['native']
}

export interface FuzzResult {
  readonly alive: boolean
  readonly different: readonly string[]
}

/** What the editor holds, by the rule that messages are applied in the order they come. */
type Model = Map<string, string>

type Send = (method: string, params: unknown) => void

const uris = ['file:///w/a.md', 'file:///w/b%20c.md', 'untitled:Untitled-1', 'git:/w/a.md?HEAD', 'strange:x']
const text = plan('### Read twelve books 🎯\r\n\r\n- **By:** 2026-06-30\n- [ ] Choose them, by 2026-02-30\n')
const nonsense: readonly unknown[] = [
  null,
  undefined,
  7,
  'x',
  [],
  {},
  { textDocument: null },
  { textDocument: { uri: 7 } },
  { textDocument: { uri: 'file:///w/never-open.md' }, contentChanges: 'x' },
  { textDocument: { uri: 'file:///w/never-open.md' }, position: { line: -1, character: 1e12 } },
]
const notifications = [
  'textDocument/didOpen',
  'textDocument/didChange',
  'textDocument/didClose',
  'textDocument/didSave',
  'workspace/didChangeWatchedFiles',
  '$/unknown',
  '$/setTrace',
]
const requests = [
  ...[
    'textDocument/hover',
    'textDocument/completion',
    'textDocument/definition',
    'textDocument/references',
    'textDocument/rename',
    'textDocument/prepareRename',
    'textDocument/codeAction',
  ],
  ...[
    'textDocument/documentSymbol',
    'textDocument/foldingRange',
    'textDocument/selectionRange',
    'textDocument/semanticTokens/full',
    'textDocument/inlayHint',
    'textDocument/codeLens',
    'textDocument/documentLink',
  ],
  ...[
    'textDocument/diagnostic',
    'textDocument/onTypeFormatting',
    'workspace/symbol',
    'workspace/executeCommand',
    'goalmark/plan',
    'goalmark/plans',
    'no/such/method',
  ],
]

/** Messages in orders that no editor sends on purpose and some send by mistake. */
const moves: readonly ((random: Random, model: Model, send: Send) => void)[] = [
  // Opens, also what is open already, with versions that go back.
  (random, model, send) => {
    const uri = random.pick(uris)
    model.set(uri, text)
    send('textDocument/didOpen', { textDocument: { uri, languageId: 'markdown', version: random.int(9) - 4, text } })
  },
  // Changes, also what is not open, also many at once.
  (random, model, send) => {
    const uri = random.pick(uris)
    const changes: unknown[] = []
    for (let count = random.int(4); count >= 0; count--) {
      const edit = randomEdit(model.get(uri) ?? text, random, 2000)
      changes.push(edit.change)
      if (model.has(uri)) model.set(uri, edit.text)
    }
    send('textDocument/didChange', { textDocument: { uri, version: random.int(99) }, contentChanges: changes })
  },
  // A range past the end is the end's.
  (random, model, send) => {
    const uri = random.pick(uris)
    const far = { line: 1e6, character: 1e6 }
    if (model.has(uri)) model.set(uri, `${model.get(uri)}x`)
    send('textDocument/didChange', { textDocument: { uri, version: 1 }, contentChanges: [{ range: { start: far, end: far }, text: 'x' }] })
  },
  // A whole text in place of an edit.
  (random, model, send) => {
    const uri = random.pick(uris)
    if (model.has(uri)) model.set(uri, text)
    send('textDocument/didChange', { textDocument: { uri, version: 2 }, contentChanges: [{ text }] })
  },
  // Closes, also what is not open.
  (random, model, send) => {
    const uri = random.pick(uris)
    model.delete(uri)
    send('textDocument/didClose', { textDocument: { uri } })
  },
  // Nonsense changes nothing.
  (random, _, send) => send(random.pick(notifications), random.pick(nonsense)),
]

export async function fuzzProtocol({ seed, messages, native }: FuzzOptions): Promise<FuzzResult> {
  const host: MemoryHost = { ...memoryHost(), native }
  const editor = await startEditor(host)
  const random = randomFrom(seed)
  const model: Model = new Map()
  const answers: Promise<unknown>[] = []
  const { connection } = editor
  const send: Send = (method, params) => void connection.sendNotification(method, params as object)
  for (let sent = 0; sent < messages; sent++) {
    if (random.int(3) === 0) {
      const uri = random.pick(uris)
      const position = { line: random.int(20), character: random.int(40) }
      const sound = {
        textDocument: { uri },
        position,
        positions: [position],
        range: { start: position, end: position },
        context: { diagnostics: [] },
        newName: 'x',
        ch: '\n',
        query: 'r',
        uri,
      }
      const asked = connection.sendRequest(random.pick(requests), (random.int(4) === 0 ? random.pick(nonsense) : sound) as object)
      answers.push(asked.catch(() => null))
    } else random.pick(moves)(random, model, send)
    if (random.int(10) === 0) await editor.turned()
    if (random.int(50) === 0) host.pass(random.int(2000))
  }
  await Promise.all(answers)
  await editor.settled()
  host.pass(5000)
  await editor.settled()
  host.pass(5000)
  await editor.settled()
  const different: string[] = []
  for (const uri of uris) {
    const now = model.get(uri)
    const path = decodeURIComponent(uri.replace(/^file:\/\/\/w\/|^\w+:/, '').replace(/\?.*/, ''))
    const fresh = now === undefined ? [] : await freshDiagnostics(host, path, now)
    if (JSON.stringify(fresh) !== JSON.stringify(editor.pushed.get(uri)?.diagnostics ?? [])) different.push(`${uri}, seed ${seed}`)
  }
  const alive = (await connection.sendRequest('workspace/symbol', { query: '' }).catch(() => null)) !== null
  await editor.close()
  return { alive, different }
}
