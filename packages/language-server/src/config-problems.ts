import type { ConfigProblem, Resolved } from '@goalmark/core'
import type { Diagnostic } from 'vscode-languageserver'
import type { Outlet } from './outlet.js'
import type { Project } from './project.js'

/**
 * What config files say that they do not mean, shown in those files. Always pushed: nobody pulls a file that is no plan. `told` is called with
 * every config that was resolved and speaks only when something changed.
 */
export function configProblems(out: Outlet): { readonly told: (project: Project, resolved: Resolved) => void } {
  const shown = new Map<string, string>()
  return {
    told: (project, { chain, problems }) => {
      const paths = new Set([...chain.filter(({ kind }) => kind === 'file').map(({ name }) => name), ...problems.map(({ path }) => path)])
      for (const path of paths) {
        const diagnostics = problems.filter((problem) => problem.path === path).map(toDiagnostic)
        const uri = project.uriOfFull(path.startsWith('/') || /^[a-z]:/i.test(path) ? path : project.fullPath(path))
        const json = JSON.stringify(diagnostics)
        if ((shown.get(uri) ?? '[]') === json) continue
        shown.set(uri, json)
        out.publish(uri, null, diagnostics)
      }
    },
  }
}

function toDiagnostic({ line, column, message, fatal }: ConfigProblem): Diagnostic {
  const start = { line: (line ?? 1) - 1, character: (column ?? 1) - 1 }
  const end =
    column === null ? { line: start.line + (line === null ? 0 : 1), character: 0 } : { line: start.line, character: start.character + 1 }
  return { range: { start, end }, severity: fatal ? 1 : 2, source: 'goalmark', message }
}
