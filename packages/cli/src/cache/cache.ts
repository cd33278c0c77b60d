import { closeSync, mkdirSync, openSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs'
import { dirname } from 'node:path'
import type { Work } from '../reading/work.js'
import type { CacheStamp } from './content-key.js'

/**
 * Entries of earlier runs. One file: a first line that says what they were made by, then one line an entry, its key before it. Lines are only parsed when
 * asked for, and written back as they are. Whatever is not as it should be is a miss, never an error.
 */
export interface Cache<Kept> {
  /** `undefined` for a miss. */
  readonly find: (key: string) => Kept | undefined
  /** Whether there was anything to find at all. */
  readonly isEmpty: boolean
  /** Keeps what was found, adds `made` (key → packed entry) and forgets the rest, unless `keepRest`. Says nothing when it cannot write. */
  readonly save: (made: Made, keepRest: boolean) => void
}

/** New entries: key → packed entry, unpacked only when asked for. */
export type Made = ReadonlyMap<string, () => string>

export const noCache: Cache<never> = { find: () => undefined, isEmpty: true, save: () => {} }

const keyLength = 22

export function openCache<Kept>(file: string, stamp: CacheStamp, work: Work<Kept>): Cache<Kept> {
  const head = `goalmark cache 4 ${JSON.stringify(stamp)}\n`
  const bytes = bytesOf(file, head)
  const lines = linesOf(bytes, head.length)
  const used = new Set<string>()
  return {
    find: (key) => {
      const line = lines.get(key)
      const kept = line && parsed(bytes, line, work)
      if (kept !== undefined) used.add(key)
      return kept
    },
    isEmpty: lines.size === 0,
    save: (made, keepRest) => {
      const kept = keepRest ? [...lines.keys()].filter((key) => !made.has(key)) : [...used]
      if (made.size === 0 && kept.length === lines.size) return
      write(file, function* () {
        yield Buffer.from(head)
        for (const key of kept) yield bytes.subarray(...lines.get(key)!)
        for (const [key, line] of made) yield Buffer.from(`${key} ${line()}\n`)
      })
    },
  }
}

/** Empty unless the file is there and begins with the same line. */
function bytesOf(file: string, head: string): Buffer {
  try {
    const bytes = readFileSync(file)
    return bytes.subarray(0, head.length).equals(Buffer.from(head)) ? bytes : Buffer.alloc(0)
  } catch {
    return Buffer.alloc(0)
  }
}

type Line = readonly [start: number, end: number]

/** Key → where its line stands, its line feed included. A last line without one was cut off: left out. */
function linesOf(bytes: Buffer, from: number): ReadonlyMap<string, Line> {
  const lines = new Map<string, Line>()
  for (let at = from; at < bytes.length; ) {
    const end = bytes.indexOf(10, at)
    if (end < 0) break
    lines.set(bytes.toString('latin1', at, at + keyLength), [at, end + 1])
    at = end + 1
  }
  return lines
}

function parsed<Kept>(bytes: Buffer, [start, end]: Line, { unpack }: Work<Kept>): Kept | undefined {
  try {
    const found = bytes.subarray(start, end).indexOf(9)
    const tab = found < 0 ? end - 1 : start + found
    return unpack(bytes.toString('utf8', start + keyLength + 1, tab), () => bytes.toString('utf8', tab + 1, end - 1))
  } catch {
    return undefined
  }
}

/** To a new file first, so that another run never reads half of it. */
function write(file: string, pieces: () => Iterable<Buffer>): void {
  const temporary = `${file}.${process.pid}`
  try {
    mkdirSync(dirname(file), { recursive: true })
    writePieces(temporary, pieces())
    renameSync(temporary, file)
  } catch {
    try {
      rmSync(temporary, { force: true })
    } catch {}
  }
}

/** A megabyte at a time: neither a call for each piece nor all of them in memory. */
function writePieces(file: string, pieces: Iterable<Buffer>): void {
  const target = openSync(file, 'w', 0o600)
  try {
    let waiting: Buffer[] = []
    let length = 0
    for (const piece of pieces) {
      waiting.push(piece)
      length += piece.length
      if (length < 1 << 20) continue
      writeFileSync(target, Buffer.concat(waiting))
      waiting = []
      length = 0
    }
    writeFileSync(target, Buffer.concat(waiting))
  } finally {
    closeSync(target)
  }
}
