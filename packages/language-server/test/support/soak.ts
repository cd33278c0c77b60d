import { type Editor, startEditor } from './editor.js'
import { freshDiagnostics } from './expected.js'
import { type MemoryHost, memoryHost } from './memory-host.js'
import { plan } from './plans.js'
import { randomFrom } from './random.js'
import { type RandomChange, randomEdit } from './random-edits.js'

export interface SoakOptions {
  readonly seed: number
  readonly edits: number
  /** So many edits between two comparisons with a fresh reading. */
  readonly every: number
  readonly native: MemoryHost['native']
  readonly tick?: (done: number) => void
}

export interface SoakResult {
  readonly edits: number
  readonly compared: number
  /** Documents whose diagnostics differed from a fresh reading, with the seed and count that lead there again. */
  readonly different: readonly string[]
  /** What the server logged as an error. */
  readonly errors: readonly string[]
}

const documents = ['file:///w/a.md', 'file:///w/b.md', 'file:///w/c.md']
const start = plan(
  '### Read twelve books\n\n- **Done when:** 12 books (3 so far)\n- **By:** 2026-06-30\n\n- [x] Choose them\n- [ ] Read one a month\n',
)

/** Edits several documents at random, now and then closing and opening one, and compares with a fresh reading on the way and at the end. */
export async function soak({ seed, edits, every, native, tick }: SoakOptions): Promise<SoakResult> {
  const host: MemoryHost = { ...memoryHost(), native }
  // An engine that is still being loaded has found nothing yet: that is no difference.
  const declines = (await host.native())?.declines
  const editor = await startEditor(host)
  const random = randomFrom(seed)
  const texts = new Map(documents.map((uri) => [uri, start]))
  const undo = undoing(declines ?? (() => false))
  for (const uri of documents) editor.open(uri, start)
  const different: string[] = []
  let compared = 0
  for (let done = 1; done <= edits; done++) {
    const uri = random.pick(documents)
    const { change, text } = undo(uri, randomEdit(texts.get(uri)!, random, 6000))
    texts.set(uri, text)
    editor.change(uri, done + 1, change)
    if (random.int(500) === 0) reopen(editor, uri, text)
    if (done % 20 === 0) await editor.turned()
    if (done % every !== 0 && done !== edits) continue
    compared++
    different.push(...(await differing(editor, host, texts)).map((name) => `${name} after ${done} edits of seed ${seed}`))
    tick?.(done)
  }
  const errors = editor.logged.filter(({ type }) => type === 1).map(({ message }) => message)
  await editor.close()
  return { edits, compared, different, errors }
}

/**
 * Random marks soon make a text that the fast engine leaves to the reference engine, and one such place is enough for good: a soak would try little else. So
 * after some edits of such a text the writer goes back, in one change of the whole text, to the last one that the fast engine reads.
 */
function undoing(declines: (text: string) => boolean) {
  const sound = new Map<string, { readonly text: string; readonly since: number }>()
  return (uri: string, edit: { readonly change: RandomChange; readonly text: string }) => {
    if (!declines(edit.text)) sound.set(uri, { text: edit.text, since: 0 })
    const last = sound.get(uri) ?? { text: start, since: 0 }
    if (last.since < mostDeclined) {
      if (declines(edit.text)) sound.set(uri, { ...last, since: last.since + 1 })
      return edit
    }
    sound.set(uri, { ...last, since: 0 })
    return { change: { text: last.text }, text: last.text }
  }
}

/** So many edits in turn are made to a text that the reference engine reads. */
const mostDeclined = 12

function reopen(editor: Editor, uri: string, text: string): void {
  void editor.connection.sendNotification('textDocument/didClose', { textDocument: { uri } })
  editor.open(uri, text)
}

async function differing(editor: Editor, host: MemoryHost, texts: ReadonlyMap<string, string>): Promise<readonly string[]> {
  await editor.settled()
  host.pass(2000)
  await editor.settled()
  const different: string[] = []
  for (const [uri, text] of texts) {
    const fresh = await freshDiagnostics(host, uri.slice('file:///w/'.length), text)
    if (JSON.stringify(fresh) !== JSON.stringify(editor.pushed.get(uri)?.diagnostics)) different.push(uri)
  }
  return different
}
