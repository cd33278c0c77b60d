import type { Cache, Made } from '../cache/cache.js'
import { type Crew, hire, type InBlock, type Take, type Task } from '../workers/crew.js'
import { isBundled } from '../workers/worker-base.js'
import { collectSooner, compileLess } from './compile-less.js'
import { handful } from './handful.js'
import { manyFiles } from './many-files.js'
import { type FileRead, keyOf, type ReadOptions, readOne, textOf, type UnreadFile } from './read-one.js'
import type { Block } from './shelf.js'
import type { Shelving } from './shelved-entries.js'
import { someAtHand } from './some-at-hand.js'
import type { Work } from './work.js'

export interface ReadAllOptions<Kept> extends ReadOptions<Kept> {
  readonly cache: Cache<Kept>
  readonly threads: Threads
  /** What a worker needs to read as this thread does. */
  readonly task: Omit<Task, 'files' | 'counter' | 'areMany' | 'work'>
  readonly pulse: Pulse
}

/** How a long run stays alive: called between files, it may show progress, let signals in, and say that the user wants to stop. */
export type Pulse = (done: number, all: number) => Promise<'go on' | 'stop'> | 'go on'

export type AllRead<Kept> =
  /** In the order of the files asked for. `made`: what is new as packed lines, by key. */
  | { readonly kind: 'all'; readonly reads: readonly (Kept | UnreadFile)[]; readonly made: Made; readonly fromCache: number }
  | { readonly kind: 'stopped' }

/** How many threads may work, the first one counted, and for how many files that no cache knows each is worth its start. */
export interface Threads {
  readonly most: number
  readonly files: number
}

/** Reads all files; the answer and its order are the same however many threads work. */
export async function readAll<Kept>(files: readonly string[], options: ReadAllOptions<Kept>): Promise<AllRead<Kept>> {
  const results = new Results(files.length, options.work)
  if (!options.cache.isEmpty) compileLess()
  const misses = options.cache.isEmpty ? files.map((_, index) => index) : await fromCache(files, options, results)
  if (!misses) return { kind: 'stopped' }
  const helpers = isBundled ? Math.min(options.threads.most, Math.floor(misses.length / options.threads.files)) - 1 : 0
  const crew = hire(helpers, { ...options.task, files: misses.map((index) => files[index]!), areMany: results.areMany }, options.work)
  const finished = await workThrough({ files, misses, options, results, crew })
  if (!finished) return { kind: 'stopped' }
  return { kind: 'all', reads: results.inOrder(), made: results.made, fromCache: files.length - misses.length }
}

/** Collects what the threads bring, each file at its place. */
class Results<Kept> {
  readonly made = new Map<string, () => string>()
  readonly #reads: (Kept | UnreadFile | undefined)[]
  readonly #work: Work<Kept>
  readonly shelf: Shelving<Kept> | null
  done = 0

  constructor(count: number, work: Work<Kept>) {
    this.#reads = new Array(count)
    this.#work = work
    this.shelf = count >= manyFiles ? (work.shelving?.() ?? null) : null
  }

  /** Whether there are so many that they come squeezed. */
  get areMany(): boolean {
    return this.shelf !== null
  }

  /** What was read now. */
  take(index: number, read: FileRead<Kept>): void {
    if (read.kind === 'problem') {
      this.keep(index, read)
      return
    }
    const whole = (): string => read.line ?? this.#work.pack(read.kept)
    const { kept, line } = this.shelf ? this.shelf.add(whole(), read.kept) : { kept: read.kept, line: whole }
    this.keep(index, kept)
    if (read.kind === 'made') this.made.set(read.key, line)
  }

  /** What another thread read and squeezed. */
  takeBlock(block: Block, of: readonly InBlock[], indexOf: (at: number) => number): void {
    const shelved = this.shelf!.addBlock(
      block,
      of.map(({ outline }) => outline),
    )
    for (const [number, { at, key }] of of.entries()) {
      const { kept, line } = shelved[number]!
      this.keep(indexOf(at), kept)
      if (key !== '') this.made.set(key, line)
    }
  }

  /** What was known before, or cannot be read. */
  keep(index: number, read: Kept | UnreadFile): void {
    this.done++
    this.#reads[index] = read
  }

  inOrder(): readonly (Kept | UnreadFile)[] {
    return this.#reads as readonly (Kept | UnreadFile)[]
  }
}

/** Takes what the cache knows; the indexes of the others, or `undefined` when stopped. */
async function fromCache<Kept>(
  files: readonly string[],
  options: ReadAllOptions<Kept>,
  results: Results<Kept>,
): Promise<readonly number[] | undefined> {
  const misses: number[] = []
  const keys: string[] = []
  const { shelf } = results
  const knownAt = someAtHand((index) => options.cache.find(keys[index]!)!)
  for (const [index, path] of files.entries()) {
    const read = textOf(path, options)
    const key = read.kind === 'text' ? keyOf(path, read.text, options) : ''
    const known = key === '' ? undefined : options.cache.find(key)
    if (shelf) keys[index] = key
    if (known !== undefined) results.keep(index, shelf ? shelf.late(known, () => knownAt(index)) : known)
    else if (read.kind === 'problem') results.keep(index, read)
    else misses.push(index)
    const beat = options.pulse(results.done, files.length)
    if (beat !== 'go on' && (await beat) === 'stop') return undefined
  }
  return misses
}

interface Doing<Kept> {
  readonly files: readonly string[]
  /** Indexes into `files`. */
  readonly misses: readonly number[]
  readonly options: ReadAllOptions<Kept>
  readonly results: Results<Kept>
  readonly crew: Crew<Kept> | undefined
}

/** For fewer files, loading what changes V8's flags takes longer than it saves. */
const worthFlags = 50

async function workThrough<Kept>({ files, misses, options, results, crew }: Doing<Kept>): Promise<boolean> {
  const take: Take<Kept> = {
    one: (at, read) => results.take(misses[at]!, read),
    block: (block, of) => results.takeBlock(block, of, (at) => misses[at]!),
  }
  // With others, the first of them that has started does it.
  if (!crew && misses.length >= worthFlags) compileLess()
  if (!crew && results.areMany) collectSooner()
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
