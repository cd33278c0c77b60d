import type { ConfigProblem, ConfigResolver } from '@goalmark/core'
import { type Cache, noCache, openCache } from '../cache/cache.js'
import { findPlans, realPathOf, type Selection } from '../find-plans.js'
import { changedFiles, type Since } from '../git/changed-files.js'
import type { Staged } from '../git/staged.js'
import type { Io } from '../io.js'
import { type ConfigAsked, configFor, configProblemLine } from '../load-config.js'
import { isRefusal, type Refusal, refuse } from '../refusal.js'
import { buildId } from '../version.js'
import { type EngineChoice, expectedEngine } from './engine.js'
import type { Entry } from './entry.js'
import { lintWork } from './lint-work.js'
import { readerOf } from './load-reader.js'
import { type OtherFiles, otherFiles } from './other-files.js'
import { progressOn } from './pulse.js'
import { readAll, type Threads } from './read-all.js'
import type { UnreadFile } from './read-one.js'
import type { Reader } from './reader.js'
import type { Work, WorkAsked } from './work.js'

/** Which of the files count: those that changed since, or those that are staged, as they are staged. */
export type Scope = Since | ({ readonly kind: 'staged' } & Staged)

export interface PlansAsked {
  /** As written; none is the working directory. */
  readonly paths: readonly string[]
  readonly ignoring: boolean
  readonly config: ConfigAsked
  readonly engine: EngineChoice
  /** Where the cache of a workspace stands, one file for each kind of work; `null` for none. */
  readonly cacheFile: ((root: string, kind: WorkAsked['kind']) => string) | null
  readonly threads: Threads
  readonly scope: Scope | null
  readonly shard: { readonly index: number; readonly count: number } | null
  /** Texts to take in place of what stands in the files, by absolute path: stdin, what is staged. */
  readonly instead: ReadonlyMap<string, string>
  /** Whether a long run may say how far it is. */
  readonly progress: boolean
}

/** Files that a run is to read. */
export interface FilesFound {
  readonly selection: Selection
  readonly config: ConfigResolver
  /** Those of the selection that count. Absolute, in order. */
  readonly files: readonly string[]
  /** What else lies in the workspace. */
  readonly others: OtherFiles
  /** Milliseconds that it took. */
  readonly time: number
}

/** Files, read. */
export interface FilesRead<Kept> {
  readonly selection: Selection
  readonly config: ConfigResolver
  readonly others: OtherFiles
  readonly reader: () => Promise<Reader>
  /** In the order of their paths. */
  readonly files: readonly FileOutcome<Kept>[]
  readonly outOfScope: number | null
  /** Whether every Markdown file of the workspace is among `files`. */
  readonly whole: boolean
  readonly timing: { readonly find: number; readonly read: number; readonly fromCache: number }
}

/** Files, judged. */
export type PlansRead = FilesRead<Entry>

export interface FileOutcome<Kept> {
  /** Absolute. */
  readonly path: string
  readonly read: Kept | UnreadFile
}

/** The user pressed Ctrl-C. */
export const stopped = { kind: 'stopped' } as const
export type Stopped = typeof stopped

export const readPlans = (asked: PlansAsked, io: Io): Promise<PlansRead | Refusal | Stopped> => readFiles(asked, lintWork, io)

/** Finds the files that were asked for and makes of each what `work` says, as far as no earlier run has. */
export async function readFiles<Kept>(asked: PlansAsked, work: Work<Kept>, io: Io): Promise<FilesRead<Kept> | Refusal | Stopped> {
  const found = findFiles(asked, io)
  return isRefusal(found) ? found : readFound(found, asked, work, io)
}

/** The first half: no plan has been read after it. */
export function findFiles(asked: PlansAsked, io: Io): FilesFound | Refusal {
  const begun = io.clock()
  const config = configFor(asked.config)
  const selection = findPlans({ cwd: io.cwd, paths: asked.paths, ignoring: asked.ignoring, config, given: new Set(asked.instead.keys()) })
  const refusal = configRefusal(selection.files, config, io)
  if (refusal) return refusal
  const files = choose(selection.files, asked, io.cwd)
  if (isRefusal(files)) return files
  return { selection, config, files, others: otherFiles(selection.root), time: io.clock() - begun }
}

/** The second half. */
export async function readFound<Kept>(
  { selection, config, files, others, time }: FilesFound,
  asked: PlansAsked,
  work: Work<Kept>,
  io: Io,
): Promise<FilesRead<Kept> | Refusal | Stopped> {
  const reader = readerFor(asked.engine)
  const cache = openCacheFor(selection.root, asked, work)
  const begun = io.clock()
  const progress = progressOn(io, 'Reading plans:', asked.progress)
  try {
    const { root, oddNames } = selection
    const shared = { root, keeping: cache !== noCache, oddNames, instead: asked.instead }
    const all = await readAll(files, {
      ...shared,
      work,
      config,
      cache,
      reader,
      threads: asked.threads,
      task: { ...shared, asked: asked.config, engine: asked.engine },
      pulse: progress.pulse,
    })
    if (all.kind === 'stopped') return stopped
    cache.save(all.made, files.length < selection.files.length || !selection.whole)
    return {
      selection,
      config,
      others,
      reader,
      files: files.map((path, index) => ({ path, read: all.reads[index]! })),
      outOfScope: asked.scope || asked.shard ? selection.files.length - files.length : null,
      whole: selection.whole && files.length === selection.files.length,
      timing: { find: time, read: io.clock() - begun, fromCache: all.fromCache },
    }
  } catch (error) {
    if (isRefusal(error)) return error
    throw error
  } finally {
    progress.end()
  }
}

/** Config files that are wrong stop a run before it says anything about plans; smaller troubles are told on stderr. */
function configRefusal(files: readonly string[], config: ConfigResolver, io: Io): Refusal | undefined {
  const problems = new Map<string, ConfigProblem>()
  let before: readonly ConfigProblem[] | undefined
  for (const path of files) {
    const found = config(path).problems
    if (found === before || found.length === 0) continue
    before = found
    for (const problem of found) problems.set(configProblemLine(problem, io.cwd), problem)
  }
  const fatal = [...problems].filter(([, problem]) => problem.fatal).map(([line]) => line)
  for (const [line, problem] of problems) if (!problem.fatal) io.stderr.write(`${line}\n`)
  return fatal.length > 0 ? refuse(fatal.join('\n'), '') : undefined
}

function choose(files: readonly string[], { scope, shard }: PlansAsked, cwd: string): readonly string[] | Refusal {
  const changed = scope?.kind === 'staged' ? scope.paths : scope ? changedFiles(cwd, scope) : undefined
  if (isRefusal(changed)) return changed
  const inScope = changed ? files.filter((path) => changed.has(path) || changed.has(realPathOf(path))) : files
  return shard ? inScope.filter((_, index) => index % shard.count === shard.index - 1) : inScope
}

/** Loaded at most once, and only when something is to be read. A refusal is thrown, since readers are asked for deep inside; `readPlans` gives it back. */
function readerFor(choice: EngineChoice): () => Promise<Reader> {
  let loading: Promise<Reader> | undefined
  return () => {
    loading ??= readerOf(choice).then((reader) => {
      if (!reader) throw refuse('the native Markdown engine is not installed', 'install the package satteri, or leave out --engine native')
      return reader
    })
    return loading
  }
}

function openCacheFor<Kept>(root: string, { cacheFile, engine, instead }: PlansAsked, work: Work<Kept>): Cache<Kept> {
  if (!cacheFile || instead.size > 0) return noCache
  return openCache(cacheFile(root, work.asked.kind), { build: buildId, engine: expectedEngine(engine), work: work.asked }, work)
}
