import { chmodSync, closeSync, fsyncSync, mkdirSync, openSync, realpathSync, renameSync, rmSync, statSync, writeSync } from 'node:fs'
import { basename, dirname, join } from 'node:path'
import { inChunks } from './in-chunks.js'

/** Bytes, a text, or a text in pieces. */
type Content = Uint8Array | string | Iterable<string>

export type Written = { readonly kind: 'written' } | { readonly kind: 'not-written'; readonly message: string }

/**
 * Writes a file whole or not at all: to a new file beside it, which then takes its name. The mode is kept; a link keeps pointing to its file.
 * A file that is read-only is left alone, although a rename could replace it. A pipe or a device (`/dev/null`) is written to and stays what it is.
 */
export function writeWhole(path: string, bytes: Content): Written {
  let temporary: string | undefined
  try {
    const target = realTarget(path)
    const there = statSync(target, { throwIfNoEntry: false })
    if (there && !there.isFile()) {
      writeInto(target, 'w', bytes)
      return { kind: 'written' }
    }
    const mode = there?.mode
    if (mode !== undefined && (mode & 0o222) === 0) return { kind: 'not-written', message: 'the file is read-only' }
    temporary = join(dirname(target), `.${basename(target)}.${process.pid}.goalmark`)
    writeInto(temporary, 'wx', bytes)
    if (mode !== undefined) chmodSync(temporary, mode & 0o7777)
    renameSync(temporary, target)
    return { kind: 'written' }
  } catch (error) {
    if (temporary) rmSync(temporary, { force: true })
    return { kind: 'not-written', message: reasonOf(error as NodeJS.ErrnoException) }
  }
}

/** The same for a file that may need its folder first. */
export function writeNew(path: string, bytes: Content): Written {
  try {
    mkdirSync(dirname(path), { recursive: true })
  } catch (error) {
    return { kind: 'not-written', message: reasonOf(error as NodeJS.ErrnoException) }
  }
  return writeWhole(path, bytes)
}

function writeInto(path: string, flag: 'w' | 'wx', content: Content): void {
  const file = openSync(path, flag)
  try {
    for (const bytes of content instanceof Uint8Array ? [content] : inChunks(typeof content === 'string' ? [content] : content)) {
      const all = typeof bytes === 'string' ? Buffer.from(bytes) : bytes
      for (let at = 0; at < all.length; ) at += writeSync(file, all, at)
    }
    // What is no file of its own has nothing to sync.
    if (flag === 'wx') fsyncSync(file)
  } finally {
    closeSync(file)
  }
}

function realTarget(path: string): string {
  try {
    return realpathSync(path)
  } catch {
    return path
  }
}

function reasonOf({ code, message }: NodeJS.ErrnoException): string {
  if (code === 'ENOSPC') return 'the disk is full'
  if (code === 'EACCES' || code === 'EPERM' || code === 'EROFS') return 'no permission to write there'
  if (code === 'ENOTDIR' || code === 'EEXIST') return 'a file stands where a folder is needed'
  if (code === 'EISDIR') return 'a folder of that name is there'
  return `it cannot be written (${code ?? message})`
}
