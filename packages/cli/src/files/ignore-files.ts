import { existsSync, readFileSync } from 'node:fs'
import { dirname } from 'node:path'
import { decide, ignoreFilePatterns, type PathPatterns } from '@goalmark/core'
import { slashed } from './paths.js'

/** One ignore file, ready to be asked. */
export interface IgnoreFile {
  /** The folder its patterns are relative to; absolute, ends in `/`. */
  readonly base: string
  readonly patterns: PathPatterns
}

/** `undefined` where there is none, or none with a pattern in it. */
export function ignoreFileAt(folder: string, file = `${folder}/.gitignore`): IgnoreFile | undefined {
  try {
    const patterns = ignoreFilePatterns(readFileSync(file, 'utf8'))
    return patterns.patterns.length > 0 ? { base: `${folder}/`, patterns } : undefined
  } catch {
    return undefined
  }
}

/** Whether one path itself is ignored; inner files speak before outer ones. What lies in an ignored folder is ignored too: walkers do not go in. */
export function isIgnored(files: readonly IgnoreFile[], path: string, kind: 'file' | 'folder'): boolean {
  for (let at = files.length - 1; at >= 0; at--) {
    const { base, patterns } = files[at]!
    const said = path.startsWith(base) ? decide(patterns, path.slice(base.length), kind) : null
    if (said) return said === 'matched'
  }
  return false
}

/** Ignored itself, or inside an ignored folder. */
export function isLeftOut(files: readonly IgnoreFile[], path: string, kind: 'file' | 'folder'): boolean {
  const outermost = files[0]?.base
  if (outermost === undefined) return false
  for (let at = path.indexOf('/', outermost.length); at >= 0; at = path.indexOf('/', at + 1)) {
    if (isIgnored(files, path.slice(0, at), 'folder')) return true
  }
  return isIgnored(files, path, kind)
}

/** The ignore files that hold for what stands in a folder, outermost first: the clone's own, then each `.gitignore` from the root down to the folder's. */
export function ignoresIn(folder: string, root: string): readonly IgnoreFile[] {
  const folders: string[] = []
  for (let at = folder; at === root || at.startsWith(`${root}/`); at = slashed(dirname(at))) folders.unshift(at)
  const found = folders.length === 0 ? [ignoreFileAt(folder)] : [clonesOwn(root), ...folders.map((each) => ignoreFileAt(each))]
  return found.filter((file) => file !== undefined)
}

/** The ignore files above a folder: what a walk starts with. */
export const ignoresAbove = (folder: string, root: string): readonly IgnoreFile[] =>
  folder === root ? [clonesOwn(root)].filter((file) => file !== undefined) : ignoresIn(slashed(dirname(folder)), root)

const clonesOwn = (root: string): IgnoreFile | undefined =>
  existsSync(`${root}/.git/info/exclude`) ? ignoreFileAt(root, `${root}/.git/info/exclude`) : undefined
