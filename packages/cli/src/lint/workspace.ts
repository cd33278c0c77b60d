import { existsSync } from 'node:fs'
import { noteFinder, type PlanFacts, type WorkspaceFacts, workspaceFrom, workspaceOf } from '@goalmark/core'
import { byCode } from '../files/paths.js'
import { readText } from '../files/read-text.js'
import type { Entry } from '../reading/entry.js'
import type { OtherFiles } from '../reading/other-files.js'

/** Facts of all files, when all were read. */
export function wholeWorkspace(entries: readonly Entry[], { exists }: OtherFiles): WorkspaceFacts {
  const files = entries.map((entry) => ({ path: entry.outline.path, ids: entry.outline.ids, entry }))
  return workspaceFrom(files, ({ entry }) => entry.record.facts, exists)
}

export interface LazyWorkspace {
  readonly facts: WorkspaceFacts
  /** Files that could not be read at once, because their text needs an engine that has to be loaded. Once it resolves, ask again. */
  readonly pending: () => Promise<unknown> | undefined
}

export interface LazyOptions {
  readonly root: string
  /** What is known already, by path from the root. */
  readonly known: ReadonlyMap<string, Entry>
  /** All Markdown files of the workspace, absolute. Asked only for what needs it: an id, a wiki link. */
  readonly all: () => readonly string[]
  readonly read: (path: string) => PlanFacts | undefined | Promise<PlanFacts | undefined>
}

/**
 * The workspace as a run over a few files sees it: other files are read when a rule asks about them, and only those that can hold the answer.
 * The answers are those of the whole workspace.
 */
export function lazyWorkspace({ root, known, all, read }: LazyOptions): LazyWorkspace {
  const facts = new Map<string, PlanFacts | undefined>()
  const ids = new Map<string, readonly string[]>()
  let waiting: Promise<unknown>[] = []
  const factsOf = (path: string): PlanFacts | undefined => {
    const entry = known.get(path)
    if (entry) return entry.record.facts
    if (facts.has(path)) return facts.get(path)
    const answer = read(path)
    if (!(answer instanceof Promise)) {
      facts.set(path, answer)
      return answer
    }
    waiting.push(answer.then((late) => facts.set(path, late)))
    return undefined
  }
  const paths = once(() => all().map((path) => path.slice(root.length + 1)))
  const holders = once(() => holdersOfIds(root, paths(), idsIn(known.values())))
  const holdersOf = (id: string): readonly string[] => holders().get(id) ?? paths().filter((path) => says(`${root}/${path}`, id))
  const allFacts = (wanted: (path: string) => boolean): PlanFacts[] =>
    paths()
      .filter(wanted)
      .map(factsOf)
      .filter((found) => found !== undefined)
  return {
    pending: () => {
      if (waiting.length === 0) return undefined
      const all = Promise.all(waiting)
      waiting = []
      return all
    },
    facts: {
      exists: (path) => known.has(path) || facts.get(path) !== undefined || existsSync(`${root}/${path}`),
      file: factsOf,
      withId: (id) => {
        const before = ids.get(id)
        if (before) return before
        const holders = new Set(holdersOf(id))
        const places = workspaceOf(allFacts((path) => holders.has(path))).withId(id)
        // An answer for which files are still being read is not the answer yet.
        if (waiting.length === 0) ids.set(id, places)
        return places
      },
      named: memo((name) =>
        paths()
          .filter((path) => nameOf(path) === name)
          .sort(byCode),
      ),
      near: noteFinder(() => [...paths()].sort(byCode)),
      files: () => allFacts(() => true),
    },
  }
}

/** Ids that the files at hand give or name: what rules will ask for. */
function* idsIn(entries: Iterable<Entry>): Iterable<string> {
  for (const { record } of entries) {
    for (const { id, scope } of record.facts.ids) if (scope === 'workspace') yield id
    for (const { kind, target } of record.facts.links) if (kind === 'depends' || kind === 'names') yield target
  }
}

/** Id → the files whose text holds it as a word of its own. Each file is read once for all ids; ids that are more than a word are not answered. */
function holdersOfIds(root: string, paths: readonly string[], ids: Iterable<string>): ReadonlyMap<string, readonly string[]> {
  const holders = new Map<string, string[]>()
  for (const id of ids) if (oneWord.test(id)) holders.set(id, [])
  if (holders.size === 0) return holders
  for (const path of paths) {
    const read = readText(`${root}/${path}`)
    if (read.kind === 'problem') continue
    const words = new Set(read.text.split(betweenWords))
    const found = new Set([...words].map(bare).filter((word) => holders.has(word)))
    for (const word of found) holders.get(word)!.push(path)
  }
  return holders
}

const oneWord = /^[\p{L}\p{N}]+(?:[-_]+[\p{L}\p{N}]+)*$/u
const betweenWords = /[^\p{L}\p{N}_-]+/u

/** A word without the dashes and underscores around it. */
function bare(word: string): string {
  let [start, end] = [0, word.length]
  while (start < end && isJoint(word[start]!)) start++
  while (end > start && isJoint(word[end - 1]!)) end--
  return word.slice(start, end)
}

const isJoint = (char: string): boolean => char === '-' || char === '_'

function says(path: string, words: string): boolean {
  const read = readText(path)
  return read.kind === 'text' && read.text.includes(words)
}

const nameOf = (path: string): string =>
  path
    .slice(path.lastIndexOf('/') + 1)
    .replace(/\.[^.]*$/, '')
    .toLowerCase()

function once<Value>(make: () => Value): () => Value {
  let made: { readonly value: Value } | undefined
  return () => {
    made ??= { value: make() }
    return made.value
  }
}

function memo<Value>(make: (key: string) => Value): (key: string) => Value {
  const known = new Map<string, Value>()
  return (key) => {
    if (!known.has(key)) known.set(key, make(key))
    return known.get(key)!
  }
}
