import type { ConfigResolver, Settings } from '@goalmark/core'
import { contentKey } from '../cache/content-key.js'
import { readText, type TextRead } from '../files/read-text.js'
import type { Reader } from './reader.js'
import type { Work } from './work.js'

/** One file after reading: what was made of it, or why there is nothing. */
export type FileRead<Kept> =
  /** `line`: it packed, where it came so. */
  | { readonly kind: 'kept'; readonly kept: Kept; readonly line: string | null }
  | { readonly kind: 'made'; readonly kept: Kept; readonly key: string; readonly line: string }
  | UnreadFile

export type UnreadFile = Extract<TextRead, { readonly kind: 'problem' }>

export interface ReadOptions<Kept> {
  readonly work: Work<Kept>
  /** Absolute, without `/` at its end. */
  readonly root: string
  readonly config: ConfigResolver
  readonly reader: () => Promise<Reader>
  /** Whether a cache will want to know the new entries. */
  readonly keeping: boolean
  /** Where the names are no UTF-8: path as shown → path in bytes. */
  readonly oddNames: ReadonlyMap<string, Uint8Array>
  /** Texts to take in place of what stands in the file: stdin, the state after fixing. */
  readonly instead: ReadonlyMap<string, string>
}

/** A path as core knows it: relative to the root. */
export const insideRoot = (root: string, path: string): string => (path.startsWith(`${root}/`) ? path.slice(root.length + 1) : path)

export function textOf(path: string, { instead, oddNames }: Pick<ReadOptions<unknown>, 'instead' | 'oddNames'>): TextRead {
  const given = instead.get(path)
  return given === undefined ? readText(oddNames.get(path) ?? path) : { kind: 'text', text: given, bom: false }
}

export function keyOf(path: string, text: string, { root, config }: Pick<ReadOptions<unknown>, 'root' | 'config'>): string {
  return contentKey(insideRoot(root, path), shortKeyOf(config(path).settings), text)
}

const shortKeys = new WeakMap<Settings, string>()

/** The settings' key is a long text; most files share one, so it is hashed once. */
function shortKeyOf(settings: Settings): string {
  const before = shortKeys.get(settings)
  if (before !== undefined) return before
  const key = contentKey('', '', settings.key)
  shortKeys.set(settings, key)
  return key
}

/** Reads one file from its text, whatever a cache may know. */
export async function readOne<Kept>(path: string, options: ReadOptions<Kept>): Promise<FileRead<Kept>> {
  const read = textOf(path, options)
  if (read.kind === 'problem') return read
  const { settings } = options.config(path)
  const reader = await options.reader()
  const kept = await options.work.make(reader, { path: insideRoot(options.root, path), text: read.text, settings })
  if (!options.keeping) return { kind: 'kept', kept, line: null }
  return { kind: 'made', kept, key: keyOf(path, read.text, options), line: options.work.pack(kept) }
}
