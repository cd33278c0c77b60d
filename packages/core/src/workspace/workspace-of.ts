import type { FileOutline, IdFacts, PlanFacts, WorkspaceFacts } from './facts.js'
import { noteFinder } from './note-near.js'

/** Facts of many files as one value. `exists` answers for files that are no Markdown; without it only the given ones exist. */
export function workspaceOf(files: Iterable<PlanFacts>, exists: (path: string) => boolean = () => false): WorkspaceFacts {
  const outlined = Array.from(files, (facts) => ({ ...outlineOf(facts), facts }))
  return workspaceFrom(outlined, ({ facts }) => facts, exists)
}

export function outlineOf({ path, ids }: PlanFacts): FileOutline {
  return { path, ids: ids.length === 0 ? none : ids.filter(isShared).map(({ id }) => id) }
}

const isShared = ({ scope }: IdFacts): boolean => scope === 'workspace'
const none: FileOutline['ids'] = []

/** The same for files whose facts are somewhere else: `factsOf` is called for one file at a time, when a rule asks about it. */
export function workspaceFrom<File extends FileOutline>(
  files: Iterable<File>,
  factsOf: (file: File) => PlanFacts,
  exists: (path: string) => boolean,
): WorkspaceFacts {
  const byPath = new Map<string, File>()
  const byId = new Map<string, string[]>()
  const byName = new Map<string, string[]>()
  const sorted = [...files].sort((a, b) => (a.path < b.path ? -1 : 1))
  for (const file of sorted) {
    byPath.set(file.path, file)
    push(byName, noteName(file.path), file.path)
    for (const id of file.ids) if (byId.get(id)?.at(-1) !== file.path) push(byId, id, file.path)
  }
  return {
    exists: (path) => byPath.has(path) || exists(path),
    file: (path) => {
      const file = byPath.get(path)
      return file && factsOf(file)
    },
    withId: (id) => byId.get(id) ?? [],
    named: (name) => byName.get(name.toLowerCase()) ?? [],
    near: noteFinder(() => byPath.keys()),
    files: function* () {
      for (const file of byPath.values()) yield factsOf(file)
    },
  }
}

/** `company/Ladder.md` → `ladder`: what a wiki link calls a note. */
export const noteName = (path: string): string =>
  path
    .slice(path.lastIndexOf('/') + 1)
    .replace(/\.(?:md|markdown)$/i, '')
    .toLowerCase()

function push<Value>(map: Map<string, Value[]>, key: string, value: Value): void {
  const list = map.get(key)
  if (list) list.push(value)
  else map.set(key, [value])
}
