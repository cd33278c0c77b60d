import { absolute, isMarkdown } from '../files/paths.js'
import { strictly } from '../files/read-text.js'
import { isRefusal, type Refusal, refuse } from '../refusal.js'
import { gitRoot } from './changed-files.js'
import { git, gitBytes } from './git.js'

/** What would be committed now. */
export interface Staged {
  /** Absolute paths of the staged files; deleted ones are none, renamed ones have their new name. */
  readonly paths: ReadonlySet<string>
  /** The texts of the Markdown files among them as they are staged, by absolute path: the working copy may say something else by now. */
  readonly texts: ReadonlyMap<string, string>
}

export function stagedIn(cwd: string): Staged | Refusal {
  const root = gitRoot(cwd, '--staged')
  if (isRefusal(root)) return root
  const answer = git(root, ['diff', '--cached', '--raw', '--no-abbrev', '-z', '--diff-filter=d', '--find-renames'])
  if (answer.kind === 'failed') return refuse(`git could not list what is staged: ${answer.message}`, 'try `git status`')
  const entries = [...entriesOf(answer.text)].map((entry) => ({ ...entry, path: absolute(root, entry.path) }))
  const plain = entries.filter(({ mode, path }) => mode.startsWith('100') && isMarkdown(path))
  const blobs = blobsOf(
    root,
    plain.map(({ object }) => object),
  )
  if (isRefusal(blobs)) return blobs
  const texts = new Map<string, string>()
  for (const [index, { path }] of plain.entries()) {
    const read = strictly(blobs[index]!)
    if (read.kind === 'text') texts.set(path, read.text)
  }
  return { paths: new Set(entries.map(({ path }) => path)), texts }
}

interface StagedEntry {
  /** Octal, as git writes it: `100…` for files, `120000` for links. */
  readonly mode: string
  readonly object: string
  readonly path: string
}

/** `:100644 100644 <object> <object> M␀path␀`, and for renames and copies the old path before the new one. */
function* entriesOf(raw: string): Generator<StagedEntry> {
  const words = raw.split('\0')
  for (let at = 0; at + 1 < words.length; ) {
    const [, mode = '', , object = '', status = ''] = words[at]!.split(' ')
    const paths = /^[RC]/.test(status) ? 2 : 1
    yield { mode, object, path: words[at + paths]! }
    at += 1 + paths
  }
}

/** Contents of objects, in the order asked for. `<object> blob <size>␊<bytes>␊` for each. */
function blobsOf(root: string, objects: readonly string[]): readonly Uint8Array[] | Refusal {
  if (objects.length === 0) return []
  const answer = gitBytes(root, ['cat-file', '--batch'], objects.join('\n'))
  if (answer.kind === 'failed') return refuse(`git could not show what is staged: ${answer.message}`, 'try `git status`')
  const { bytes } = answer
  const blobs: Uint8Array[] = []
  for (let at = 0; at < bytes.length; ) {
    const header = bytes.indexOf(0x0a, at)
    const size = Number(bytes.toString('latin1', at, header).split(' ')[2])
    blobs.push(bytes.subarray(header + 1, header + 1 + size))
    at = header + 1 + size + 1
  }
  return blobs
}
