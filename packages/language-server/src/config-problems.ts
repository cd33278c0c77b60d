import type { ConfigProblem, Resolved } from '@goalmark/core'
import type { Diagnostic } from 'vscode-languageserver'
import type { Outlet } from './outlet.js'
import type { Project } from './project.js'
import { keyOf, type UriKey } from './uri.js'

/** What config files say that they do not mean, shown in those files. Always pushed: nobody pulls a file that is no plan. */
export interface ConfigProblems {
  /** Called with every config that was resolved; speaks only when something changed. */
  readonly told: (project: Project, resolved: Resolved) => void
  /** These files changed or went: what is shown in them goes, unless the next that is told says it again. */
  readonly changed: (uris: readonly string[]) => void
}

interface Shown {
  readonly uri: string
  readonly json: string
}

export function configProblems(out: Outlet): ConfigProblems {
  const shown = new Map<UriKey, Shown>()
  let known = new WeakSet<Resolved>()
  let stale: readonly UriKey[] = []

  const show = (uri: string, diagnostics: Diagnostic[]): void => {
    const json = JSON.stringify(diagnostics)
    if ((shown.get(keyOf(uri))?.json ?? '[]') === json) return
    shown.set(keyOf(uri), { uri, json })
    out.publish(uri, null, diagnostics)
  }

  return {
    changed: (uris) => {
      known = new WeakSet()
      stale = [...stale, ...uris.map(keyOf).filter((key) => shown.has(key))]
    },
    told: (project, resolved) => {
      // A resolver gives the same value to all files of a folder until it is made anew: after each key nothing is to be said.
      if (known.has(resolved)) return
      known.add(resolved)
      const { chain, problems } = resolved
      const paths = new Set([...chain.filter(({ kind }) => kind === 'file').map(({ name }) => name), ...problems.map(({ path }) => path)])
      const uris = new Map([...paths].map((path) => [project.uriOfFull(isFull(path) ? path : project.fullPath(path)), path]))
      const keys = new Set([...uris.keys()].map(keyOf))
      for (const key of stale) if (!keys.has(key)) show(shown.get(key)!.uri, [])
      stale = []
      for (const [uri, path] of uris) show(uri, problems.filter((problem) => problem.path === path).map(toDiagnostic))
    },
  }
}

const isFull = (path: string): boolean => path.startsWith('/') || /^[a-z]:/i.test(path)

function toDiagnostic({ line, column, message, fatal }: ConfigProblem): Diagnostic {
  const start = { line: (line ?? 1) - 1, character: (column ?? 1) - 1 }
  const end =
    column === null ? { line: start.line + (line === null ? 0 : 1), character: 0 } : { line: start.line, character: start.character + 1 }
  return { range: { start, end }, severity: fatal ? 1 : 2, source: 'goalmark', message }
}
