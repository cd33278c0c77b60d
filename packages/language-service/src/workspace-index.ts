import { noteFinder, noteName, outlineOf, type PlanFacts, type WorkspaceFacts } from '@goalmark/core'

/**
 * Facts of all files of one root, kept up to date one file at a time: `set` and `delete` cost what that file holds, never the workspace.
 * It is a `WorkspaceFacts` itself, always of now.
 */
export interface WorkspaceIndex extends WorkspaceFacts {
  readonly set: (facts: PlanFacts) => void
  /**
   * A file that is there and gives no ids, to be read when it is asked for: until then it can be linked to, and `files` leaves it out. What is known of it
   * already is forgotten.
   */
  readonly place: (path: string) => void
  /** What is known of a file without reading it. */
  readonly known: (path: string) => PlanFacts | undefined
  /** Paths of files that were placed and not read yet. */
  readonly unread: () => readonly string[]
  /** Paths of all files, read or not, in order. */
  readonly paths: () => readonly string[]
  readonly delete: (path: string) => void
  readonly size: () => number
}

/** `exists` answers for files that are no Markdown; `read` gives the facts of a file that was only placed, `undefined` where it cannot be read now. */
export function workspaceIndex(
  exists: (path: string) => boolean = () => false,
  read: (path: string) => PlanFacts | undefined = () => undefined,
): WorkspaceIndex {
  const files = new Map<string, PlanFacts>()
  const unread = new Set<string>()
  const ids = new Map<string, Set<string>>()
  const names = new Map<string, Set<string>>()
  const paths = (): string[] => [...files.keys(), ...unread].sort()
  const finder = (): ((name: string) => string | undefined) => noteFinder(paths)
  // Made anew when a file comes or goes; what stands in it does not matter.
  let near = finder()

  const forget = (path: string): void => {
    const before = files.get(path)
    if (!before && !unread.delete(path)) return
    files.delete(path)
    for (const { id } of before?.ids ?? []) dropFrom(ids, id, path)
    dropFrom(names, noteName(path), path)
  }

  const has = (path: string): boolean => files.has(path) || unread.has(path)

  const name = (path: string): void => {
    entryOf(names, noteName(path), () => new Set<string>()).add(path)
  }

  const set = (facts: PlanFacts): void => {
    if (!has(facts.path)) near = finder()
    forget(facts.path)
    files.set(facts.path, facts)
    for (const id of outlineOf(facts).ids) entryOf(ids, id, () => new Set<string>()).add(facts.path)
    name(facts.path)
  }

  const readNow = (path: string): PlanFacts | undefined => {
    const facts = unread.has(path) ? read(path) : undefined
    if (facts) set(facts)
    return facts
  }

  return {
    exists: (path) => has(path) || exists(path),
    file: (path) => files.get(path) ?? readNow(path),
    known: (path) => files.get(path),
    unread: () => [...unread],
    paths,
    files: () => files.values(),
    withId: (id) => [...(ids.get(id) ?? [])].sort(),
    named: (name) => [...(names.get(name.toLowerCase()) ?? [])].sort(),
    size: () => files.size + unread.size,
    near: (name) => near(name),
    delete: (path) => {
      forget(path)
      near = finder()
    },
    set,
    place: (path) => {
      if (!has(path)) near = finder()
      forget(path)
      unread.add(path)
      name(path)
    },
  }
}

function entryOf<Key, Value>(map: Map<Key, Value>, key: Key, make: () => Value): Value {
  const known = map.get(key)
  if (known !== undefined) return known
  const made = make()
  map.set(key, made)
  return made
}

function dropFrom(map: Map<string, { delete: (key: string) => boolean; readonly size: number }>, key: string, path: string): void {
  const entry = map.get(key)
  if (entry?.delete(path) && entry.size === 0) map.delete(key)
}
