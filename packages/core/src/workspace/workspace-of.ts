import type { FileOutline, IdPlace, PlanFacts, WorkspaceFacts } from './facts.js'
import { noteFinder } from './note-near.js'

/** Facts of many files as one value. `exists` answers for files that are no Markdown; without it only the given ones exist. */
export function workspaceOf(files: Iterable<PlanFacts>, exists: (path: string) => boolean = () => false): WorkspaceFacts {
  return workspaceFrom(files, (facts) => facts, exists)
}

/** The same for files whose facts are somewhere else: `factsOf` is called for one file at a time, when a rule asks about it. */
export function workspaceFrom<File extends FileOutline>(
  files: Iterable<File>,
  factsOf: (file: File) => PlanFacts,
  exists: (path: string) => boolean,
): WorkspaceFacts {
  const byPath = new Map<string, File>()
  const byId = new Map<string, IdPlace[]>()
  const byName = new Map<string, string[]>()
  const sorted = [...files].sort((a, b) => (a.path < b.path ? -1 : 1))
  for (const file of sorted) {
    byPath.set(file.path, file)
    push(byName, noteName(file.path), file.path)
    for (const { id, scope, span, goal } of file.ids) if (scope === 'workspace') push(byId, id, { path: file.path, span, goal })
  }
  return {
    exists: (path) => byPath.has(path) || exists(path),
    file: (path) => {
      const file = byPath.get(path)
      return file && factsOf(file)
    },
    id: (id) => byId.get(id) ?? [],
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
