import {
  chmodSync,
  chownSync,
  closeSync,
  fsyncSync,
  mkdirSync,
  openSync,
  realpathSync,
  renameSync,
  rmSync,
  type Stats,
  statSync,
  writeSync,
} from 'node:fs'
import { basename, dirname, join } from 'node:path'
import { inChunks } from './in-chunks.js'

/** Bytes, a text, or a text in pieces. */
type Content = Uint8Array | string | Iterable<string>

/** A path; in bytes where the name is no UTF-8. */
type Place = string | Uint8Array

/** Node takes bytes as a Buffer. */
const place = (path: Place): string | Buffer => (typeof path === 'string' ? path : Buffer.from(path))

export type Written = { readonly kind: 'written' } | { readonly kind: 'not-written'; readonly message: string }

/**
 * Writes a file whole or not at all: to a new file beside it, which then takes its name. Owner and mode are kept; a link keeps pointing to its file.
 * A file that is read-only is left alone, although a rename could replace it. A pipe or a device (`/dev/null`) is written to and stays what it is.
 */
export function writeWhole(path: Place, bytes: Content): Written {
  let temporary: Place | undefined
  const release = holdInterrupt()
  try {
    const target = realTarget(path)
    const there = statSync(place(target), { throwIfNoEntry: false })
    if (there && !there.isFile()) {
      writeInto(target, 'w', bytes)
      return { kind: 'written' }
    }
    if (there && (there.mode & 0o222) === 0) return { kind: 'not-written', message: 'the file is read-only' }
    temporary = beside(target)
    writeInto(temporary, 'wx', bytes)
    if (there) keepOwner(temporary, there)
    renameSync(place(temporary), place(target))
    return { kind: 'written' }
  } catch (error) {
    if (temporary) rmSync(place(temporary), { force: true })
    return { kind: 'not-written', message: reasonOf(error as NodeJS.ErrnoException) }
  } finally {
    release()
  }
}

/**
 * Ctrl-C waits until the file is whole, for the temporary one would stay behind. Whoever listens to it already knows what to do then. A signal is told
 * when the next round of events begins, so nobody may stop listening before that has gone by.
 */
function holdInterrupt(): () => void {
  if (process.listenerCount('SIGINT') > 0) return () => {}
  const stop = (): void => process.exit(130)
  process.on('SIGINT', stop)
  return () => void setImmediate(() => setImmediate(() => process.off('SIGINT', stop)))
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

/** A hidden file in the same folder, so that it can take the other's name. */
function beside(target: Place): Place {
  const hidden = (path: string): string => join(dirname(path), `.${basename(path)}.${process.pid}.goalmark`)
  // Latin-1 has a character for each byte.
  return typeof target === 'string' ? hidden(target) : Buffer.from(hidden(Buffer.from(target).toString('latin1')), 'latin1')
}

/** Owner and mode; whoever may not give a file away keeps it, as with any other new file. */
function keepOwner(path: Place, { mode, uid, gid }: Stats): void {
  const mine = statSync(place(path))
  if (mine.uid !== uid || mine.gid !== gid) {
    try {
      chownSync(place(path), uid, gid)
    } catch {}
  }
  chmodSync(place(path), mode & 0o7777)
}

function writeInto(path: Place, flag: 'w' | 'wx', content: Content): void {
  const file = openSync(place(path), flag)
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

function realTarget(path: Place): Place {
  try {
    return typeof path === 'string' ? realpathSync(path) : realpathSync.native(place(path), 'buffer')
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
