import { type Dirent, readdirSync, realpathSync, statSync } from 'node:fs'
import { type IgnoreFile, ignoreFileAt, isIgnored } from './ignore-files.js'
import { byCode, isMarkdown } from './paths.js'

export interface WalkOptions {
  /** Ignore files that hold above `folder`, outermost first. Empty with `--no-ignore`. */
  readonly above: readonly IgnoreFile[]
  /** Whether `.gitignore` files are read on the way. */
  readonly ignoring: boolean
  /** What else is left out: the config's `ignore`. Folders end in `/`; asked before going in. */
  readonly leaves: (path: string) => boolean
}

export interface Walked {
  /** Absolute paths of Markdown files, in the order of their names, folder by folder. */
  readonly files: readonly string[]
  /** Files whose names are no UTF-8: shown name → name as bytes. */
  readonly oddNames: ReadonlyMap<string, Uint8Array>
  /** Markdown files and folders that were left out, by what left them out. */
  readonly ignored: { readonly byGit: number; readonly byConfig: number }
  /** Folders that could not be listed. */
  readonly unreadable: readonly string[]
}

/** Folders that hold no one's plans and can be very large. */
export const neverEntered: ReadonlySet<string> = new Set(['.git', '.hg', '.svn', '.jj', 'node_modules', '.obsidian', '.trash'])

/** All Markdown files below a folder. Ignored folders are not entered; links to folders are not followed, so that nothing is read twice and no loop is walked. */
export function walk(folder: string, options: WalkOptions): Walked {
  const found: Found = { files: [], oddNames: new Map(), ignored: { byGit: 0, byConfig: 0 }, unreadable: [] }
  enter(folder === '/' ? '' : folder, options.above, options, found)
  return found
}

interface Found {
  readonly files: string[]
  readonly oddNames: Map<string, Uint8Array>
  readonly ignored: { byGit: number; byConfig: number }
  readonly unreadable: string[]
}

function enter(folder: string, above: readonly IgnoreFile[], options: WalkOptions, found: Found): void {
  const entries = entriesOf(folder)
  if (!entries) {
    found.unreadable.push(folder)
    return
  }
  const own = options.ignoring && entries.some(({ name }) => name === '.gitignore') ? ignoreFileAt(folder) : undefined
  const ignores = own ? [...above, own] : above
  for (const entry of entries.sort((a, b) => byCode(a.name, b.name))) {
    const path = `${folder}/${entry.name}`
    if (entry.isDirectory()) {
      if (neverEntered.has(entry.name)) continue
      if (!leftOut(path, true, ignores, options, found)) enter(path, ignores, options, found)
    } else if (isMarkdown(entry.name) && isFile(entry, path) && !leftOut(path, false, ignores, options, found)) {
      found.files.push(path)
      if (entry.name.includes('\ufffd')) nameInBytes(folder, entry.name, path, found)
    }
  }
}

function entriesOf(folder: string): Dirent[] | undefined {
  try {
    return readdirSync(folder === '' ? '/' : folder, { withFileTypes: true })
  } catch {
    return undefined
  }
}

function leftOut(path: string, isFolder: boolean, ignores: readonly IgnoreFile[], options: WalkOptions, found: Found): boolean {
  if (ignores.length > 0 && isIgnored(ignores, path, isFolder ? 'folder' : 'file')) {
    found.ignored.byGit++
    return true
  }
  if (options.leaves(isFolder ? `${path}/` : path)) {
    found.ignored.byConfig++
    return true
  }
  return false
}

/** A link to a file counts only where the file itself is not met on the walk: outside of the folder. Broken links are nothing. */
function isFile(entry: Dirent, path: string): boolean {
  if (entry.isFile()) return true
  if (!entry.isSymbolicLink()) return false
  try {
    return statSync(path).isFile() && !realpathSync(path).startsWith(`${realpathSync(path.slice(0, path.lastIndexOf('/')) || '/')}/`)
  } catch {
    return false
  }
}

function nameInBytes(folder: string, name: string, path: string, found: Found): void {
  for (const bytes of readdirSync(folder, { encoding: 'buffer' })) {
    if (bytes.toString() === name) found.oddNames.set(path, Buffer.concat([Buffer.from(`${folder}/`), bytes]))
  }
}
