import type { PlanFacts, WorkspaceFacts } from './facts.js'

/** Facts of many files as one value. `exists` answers for files that are no Markdown; without it only the given ones exist. */
export function workspaceOf(files: Iterable<PlanFacts>, exists: (path: string) => boolean = () => false): WorkspaceFacts {
  const byPath = new Map<string, PlanFacts>()
  for (const facts of files) byPath.set(facts.path, facts)
  return {
    exists: (path) => byPath.has(path) || exists(path),
    file: (path) => byPath.get(path),
    id: () => [],
    named: () => [],
    files: () => byPath.values(),
  }
}
