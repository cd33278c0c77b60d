import { lstatSync, readdirSync, realpathSync, statSync } from 'node:fs'
import { basename, dirname } from 'node:path'
import { type ConfigResolver, closest } from '@goalmark/core'
import { fixedPart, globTest, isGlob } from './files/glob.js'
import { ignoresAbove, ignoresIn, isLeftOut } from './files/ignore-files.js'
import { absolute, byCode, gitRootOf, shownFrom, slashed } from './files/paths.js'
import { type Walked, walk } from './files/walk.js'
import type { Problem } from './lint/outcome.js'

export interface Asked {
  readonly cwd: string
  /** As written on the command line; none means the working directory. */
  readonly paths: readonly string[]
  readonly ignoring: boolean
  readonly config: ConfigResolver
  /** Files that are there although the disk may have none: stdin, what is staged. Absolute. */
  readonly given: ReadonlySet<string>
}

/** The files a run looks at, before anyone knows which of them are plans. */
export interface Selection {
  /** The folder of the workspace: git's, else the working directory, else the argument's. Absolute. */
  readonly root: string
  /** Absolute, sorted, each once. */
  readonly files: readonly string[]
  /** Names that are no UTF-8: shown path → path in bytes. */
  readonly oddNames: ReadonlyMap<string, Uint8Array>
  readonly ignored: { readonly byGit: number; readonly byConfig: number }
  /** What was asked for and is not there. */
  readonly problems: readonly Problem[]
  /** Whether all Markdown files of the workspace are among `files`. */
  readonly whole: boolean
}

/** Arguments → files. What is named and not there is a problem; what is there and ignored is counted. */
export function findPlans(asked: Asked): Selection {
  const words = wordsOf(asked)
  const root = rootOf(asked.cwd, words)
  const found: Found = { files: new Set(), oddNames: new Map(), byGit: 0, byConfig: 0, problems: [] }
  for (const word of words) take(word, asked, root, found)
  return {
    root,
    files: [...found.files].sort(byCode),
    oddNames: found.oddNames,
    ignored: { byGit: found.byGit, byConfig: found.byConfig },
    problems: found.problems,
    whole: words.some((word) => absolute(asked.cwd, word) === root),
  }
}

const wordsOf = ({ paths }: Pick<Asked, 'paths'>): readonly string[] => (paths.length === 0 ? ['.'] : paths)

/** The folder of the workspace that such a run looks at. */
export const workspaceRoot = (asked: Pick<Asked, 'cwd' | 'paths'>): string => rootOf(asked.cwd, wordsOf(asked))

interface Found {
  readonly files: Set<string>
  readonly oddNames: Map<string, Uint8Array>
  byGit: number
  byConfig: number
  readonly problems: Problem[]
}

/** The git root of what is named, else the working directory where it lies inside, else itself. */
function rootOf(cwd: string, words: readonly string[]): string {
  const base = commonFolder(
    words.map((word) => folderOf(absolute(cwd, isGlob(word) && !isThere(absolute(cwd, word)) ? fixedPart(word) : word))),
  )
  return gitRootOf(base) ?? (base === cwd || base.startsWith(`${cwd}/`) ? cwd : base)
}

const isThere = (path: string): boolean => !['missing', 'dangling'].includes(statusOf(path))

const folderOf = (path: string): string => (statusOf(path) === 'folder' ? path : slashed(dirname(path)))

function commonFolder(folders: readonly string[]): string {
  const [first = '/', ...others] = folders
  let common = first
  while (!others.every((other) => other === common || other.startsWith(common === '/' ? '/' : `${common}/`)))
    common = slashed(dirname(common))
  return common
}

function take(word: string, asked: Asked, root: string, found: Found): void {
  const path = absolute(asked.cwd, word)
  const there = asked.given.has(path) ? 'file' : statusOf(path)
  if (there === 'folder') takeFolder(path, asked, root, found, () => true)
  else if (there === 'file') takeFile(path, asked, root, found)
  else if (there === 'missing' && takeOddName(path, asked, root, found)) return
  else if (there === 'missing' && isGlob(word)) takeGlob(word, asked, root, found)
  else
    found.problems.push({
      path: shownFrom(asked.cwd, path),
      kind: there === 'missing' || there === 'dangling' ? 'missing' : 'unreadable',
      rule: null,
      message: there === 'missing' ? missing(word, asked.cwd) : absent[there],
    })
}

/** Node hands over arguments as UTF-8: of a name that is none, what it could not read comes as U+FFFD. Taken where one file is shown so. */
function takeOddName(path: string, asked: Asked, root: string, found: Found): boolean {
  if (!basename(path).includes('\ufffd')) return false
  const folder = slashed(dirname(path))
  const like = namesInBytes(folder).filter((bytes) => bytes.toString() === basename(path))
  if (like.length !== 1) return false
  found.oddNames.set(path, Buffer.concat([Buffer.from(`${folder}/`), like[0]!]))
  takeFile(path, asked, root, found)
  return true
}

function namesInBytes(folder: string): readonly Buffer[] {
  try {
    return readdirSync(folder, { encoding: 'buffer' })
  } catch {
    return []
  }
}

const absent = {
  missing: 'there is no such file or folder',
  dangling: 'the link leads to nothing',
  special: 'this is neither a file nor a folder',
  loop: 'the link leads to itself',
  closed: 'no permission to look there',
} as const

/** What is not there, and what may have been meant: the same with slashes, a name beside it that is nearly the same. */
function missing(word: string, cwd: string): string {
  const slashes = word.replaceAll('\\', '/')
  if (slashes !== word && isThere(absolute(cwd, slashes))) return `${absent.missing}; with slashes there is: ${slashes}`
  const path = absolute(cwd, slashes)
  const near = closest(basename(path), namesIn(dirname(path)))
  if (near) return `${absent.missing}; did you mean ${shownFrom(cwd, `${slashed(dirname(path))}/${near}`)}?`
  return `${absent.missing}; check the spelling, and the folder you are in`
}

function namesIn(folder: string): readonly string[] {
  try {
    return readdirSync(folder)
  } catch {
    return []
  }
}

function statusOf(path: string): 'file' | 'folder' | keyof typeof absent {
  try {
    const status = statSync(path)
    return status.isDirectory() ? 'folder' : status.isFile() ? 'file' : 'special'
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException
    if (code === 'ELOOP') return 'loop'
    if (code === 'EACCES' || code === 'EPERM') return 'closed'
    return isLink(path) ? 'dangling' : 'missing'
  }
}

const isLink = (path: string): boolean => lstatSync(path, { throwIfNoEntry: false })?.isSymbolicLink() === true

function takeFolder(folder: string, asked: Asked, root: string, found: Found, wanted: (path: string) => boolean): void {
  const above = asked.ignoring ? ignoresAbove(folder, root) : []
  if (folder !== root && isLeftOut(above, folder, 'folder')) {
    found.byGit++
    return
  }
  const leaves = (path: string): boolean => asked.ignoring && asked.config(path).ignored
  add(walk(folder, { above, ignoring: asked.ignoring, leaves }), asked, found, wanted)
  for (const path of asked.given)
    if (path.startsWith(`${folder}/`) && wanted(path) && statusOf(path) === 'missing') takeFile(path, asked, root, found)
}

function add(walked: Walked, { cwd }: Asked, found: Found, wanted: (path: string) => boolean): void {
  for (const path of walked.files) if (wanted(path)) found.files.add(path)
  for (const [path, bytes] of walked.oddNames) found.oddNames.set(path, bytes)
  found.byGit += walked.ignored.byGit
  found.byConfig += walked.ignored.byConfig
  for (const path of walked.unreadable)
    found.problems.push({ path: shownFrom(cwd, path), kind: 'unreadable', rule: null, message: 'no permission to list this folder' })
}

function takeFile(path: string, asked: Asked, root: string, found: Found): void {
  if (asked.ignoring) {
    if (isLeftOut(ignoresIn(slashed(dirname(path)), root), path, 'file')) {
      found.byGit++
      return
    }
    if (asked.config(path).ignored) {
      found.byConfig++
      return
    }
  }
  found.files.add(path)
}

function takeGlob(word: string, asked: Asked, root: string, found: Found): void {
  const start = absolute(asked.cwd, fixedPart(word))
  const matches = globTest(word, start)
  const before = found.files.size + found.byGit + found.byConfig
  if (statusOf(start) === 'folder') takeFolder(start, asked, root, found, matches)
  if (found.files.size + found.byGit + found.byConfig > before) return
  found.problems.push({ path: word, kind: 'missing', rule: null, message: 'no Markdown file matches this pattern; check the spelling' })
}

/** A path with links resolved, for comparing with what git says; itself where nothing is there. */
export function realPathOf(path: string): string {
  try {
    return slashed(realpathSync(path))
  } catch {
    return path
  }
}
