import { chmodSync, closeSync, fsyncSync, mkdirSync, openSync, realpathSync, renameSync, rmSync, statSync, writeSync } from 'node:fs'
import { basename, dirname, join } from 'node:path'

export type Written = { readonly kind: 'written' } | { readonly kind: 'not-written'; readonly message: string }

/**
 * Writes a file whole or not at all: to a new file beside it, which then takes its name. The mode is kept; a link keeps pointing to its file.
 * A file that is read-only is left alone, although a rename could replace it.
 */
export function writeWhole(path: string, bytes: Uint8Array | string): Written {
  let temporary: string | undefined
  try {
    const target = realTarget(path)
    const mode = statSync(target, { throwIfNoEntry: false })?.mode
    if (mode !== undefined && (mode & 0o222) === 0) return { kind: 'not-written', message: 'the file is read-only' }
    temporary = join(dirname(target), `.${basename(target)}.${process.pid}.goalmark`)
    writeDurably(temporary, bytes)
    if (mode !== undefined) chmodSync(temporary, mode & 0o7777)
    renameSync(temporary, target)
    return { kind: 'written' }
  } catch (error) {
    if (temporary) rmSync(temporary, { force: true })
    return { kind: 'not-written', message: reasonOf(error as NodeJS.ErrnoException) }
  }
}

/** The same for a file that may need its folder first. */
export function writeNew(path: string, bytes: Uint8Array | string): Written {
  try {
    mkdirSync(dirname(path), { recursive: true })
  } catch (error) {
    return { kind: 'not-written', message: reasonOf(error as NodeJS.ErrnoException) }
  }
  return writeWhole(path, bytes)
}

function writeDurably(path: string, bytes: Uint8Array | string): void {
  const file = openSync(path, 'wx')
  try {
    const all = typeof bytes === 'string' ? Buffer.from(bytes) : bytes
    for (let at = 0; at < all.length; ) at += writeSync(file, all, at)
    fsyncSync(file)
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
