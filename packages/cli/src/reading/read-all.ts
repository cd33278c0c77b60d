import type { Cache, Made } from '../cache/cache.js'
import { type Crew, hire, type Task } from '../workers/crew.js'
import { isBundled } from '../workers/worker-base.js'
import { compileLess } from './compile-less.js'
import { type Entry, light, packed } from './entry.js'
import { handful } from './handful.js'
import { type FileRead, keyOf, type ReadOptions, readOne, textOf, type UnreadFile } from './read-one.js'
import { squeezed } from './squeezed.js'

export interface ReadAllOptions extends ReadOptions {
  readonly cache: Cache
  readonly threads: Threads
  /** What a worker needs to read as this thread does. */
  readonly task: Omit<Task, 'files' | 'counter'>
  readonly pulse: Pulse
}

/** How a long run stays alive: called between files, it may show progress, let signals in, and say that the user wants to stop. */
export type Pulse = (done: number, all: number) => Promise<'go on' | 'stop'> | 'go on'

export type AllRead =
  /** In the order of the files asked for. `made`: new entries as packed lines, by key. */
  { readonly kind: 'all'; readonly reads: readonly (Entry | UnreadFile)[]; readonly made: Made } | { readonly kind: 'stopped' }

/** How many threads may work, the first one counted, and for how many files that no cache knows each is worth its start. */
export interface Threads {
  readonly most: number
  readonly files: number
}

/** Reads all files; the answer and its order are the same however many threads work. */
export async function readAll(files: readonly string[], options: ReadAllOptions): Promise<AllRead> {
  const results = new Results(files.length)
  if (!options.cache.isEmpty) compileLess()
  const misses = options.cache.isEmpty ? files.map((_, index) => index) : await fromCache(files, options, results)
  if (!misses) return { kind: 'stopped' }
  const helpers = isBundled ? Math.min(options.threads.most, Math.floor(misses.length / options.threads.files)) - 1 : 0
  const crew = hire(helpers, { ...options.task, files: misses.map((index) => files[index]!) })
  const finished = await workThrough({ files, misses, options, results, crew })
  if (!finished) return { kind: 'stopped' }
  return { kind: 'all', reads: results.inOrder(), made: results.made }
}

/** From this many files on entries are held light: a few per cent slower, and a hundred thousand plans stay below a gigabyte. */
const manyFiles = 5000

/** Collects what the threads bring, each file at its place. */
class Results {
  readonly made = new Map<string, () => string>()
  readonly #reads: (Entry | UnreadFile | undefined)[]
  readonly #areMany: boolean
  done = 0

  constructor(count: number) {
    this.#reads = new Array(count)
    this.#areMany = count >= manyFiles
  }

  /** What was read now. */
  take(index: number, read: FileRead): void {
    if (read.kind === 'problem') this.keep(index, read)
    else this.keep(index, this.#areMany ? light(lineOf(read)) : read.entry)
    if (read.kind === 'made') this.made.set(read.key, this.#areMany ? squeezed(read.line) : () => read.line)
  }

  /** What was known before, or cannot be read. */
  keep(index: number, read: Entry | UnreadFile): void {
    this.done++
    this.#reads[index] = read
  }

  inOrder(): readonly (Entry | UnreadFile)[] {
    return this.#reads as readonly (Entry | UnreadFile)[]
  }
}

const lineOf = ({ line, entry }: Exclude<FileRead, UnreadFile>): string => line ?? packed(entry)

/** Takes what the cache knows; the indexes of the others, or `undefined` when stopped. */
async function fromCache(files: readonly string[], options: ReadAllOptions, results: Results): Promise<readonly number[] | undefined> {
  const misses: number[] = []
  for (const [index, path] of files.entries()) {
    const read = textOf(path, options)
    const known = read.kind === 'text' ? options.cache.find(keyOf(path, read.text, options)) : undefined
    if (known) results.keep(index, known)
    else if (read.kind === 'problem') results.keep(index, read)
    else misses.push(index)
    const beat = options.pulse(results.done, files.length)
    if (beat !== 'go on' && (await beat) === 'stop') return undefined
  }
  return misses
}

interface Work {
  readonly files: readonly string[]
  /** Indexes into `files`. */
  readonly misses: readonly number[]
  readonly options: ReadAllOptions
  readonly results: Results
  readonly crew: Crew | undefined
}

/** For fewer files, loading what changes V8's flags takes longer than it saves. */
const worthFlags = 50

async function workThrough({ files, misses, options, results, crew }: Work): Promise<boolean> {
  const take = (at: number, read: FileRead): void => results.take(misses[at]!, read)
  // With others, the first of them that has started does it.
  if (!crew && misses.length >= worthFlags) compileLess()
  const next = crew?.next ?? counting()
  try {
    for (let at = next(handful); at < misses.length; at = next(handful)) {
      for (const index of misses.slice(at, at + handful)) results.take(index, await readOne(files[index]!, options))
      crew?.collect(take)
      const beat = options.pulse(results.done, files.length)
      if (beat !== 'go on' && (await beat) === 'stop') return false
    }
    return crew ? await crew.finish(take, () => options.pulse(results.done, files.length)) : true
  } finally {
    crew?.dismiss()
  }
}

function counting(): (step: number) => number {
  let at = 0
  return (step) => {
    at += step
    return at - step
  }
}
