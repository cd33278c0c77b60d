import type { IdPlace, PlanFacts, WorkspaceFacts } from './facts.js'
import { noteFinder } from './note-near.js'

/** Facts of many files as one value. `exists` answers for files that are no Markdown; without it only the given ones exist. */
export function workspaceOf(files: Iterable<PlanFacts>, exists: (path: string) => boolean = () => false): WorkspaceFacts {
  const byPath = new Map<string, PlanFacts>()
  const byId = new Map<string, IdPlace[]>()
  const byName = new Map<string, string[]>()
  const sorted = [...files].sort((a, b) => (a.path < b.path ? -1 : 1))
  for (const facts of sorted) {
    byPath.set(facts.path, facts)
    push(byName, noteName(facts.path), facts.path)
    for (const { id, scope, span, goal } of facts.ids) if (scope === 'workspace') push(byId, id, { path: facts.path, span, goal })
  }
  return {
    exists: (path) => byPath.has(path) || exists(path),
    file: (path) => byPath.get(path),
    id: (id) => byId.get(id) ?? [],
    named: (name) => byName.get(name.toLowerCase()) ?? [],
    near: noteFinder(() => byPath.keys()),
    files: () => byPath.values(),
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
