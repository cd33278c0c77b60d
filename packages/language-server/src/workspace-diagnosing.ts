import { findingsIn, remarksIn, type Scene, toDiagnostic } from '@goalmark/language-service'
import {
  type CancellationToken,
  type Diagnostic,
  LSPErrorCodes,
  ResponseError,
  type WorkspaceDiagnosticParams,
  type WorkspaceDiagnosticReport,
  type WorkspaceDocumentDiagnosticReport,
} from 'vscode-languageserver'
import type { Project } from './project.js'

export interface WorkspaceDiagnosingOptions {
  readonly projects: () => readonly Project[]
  readonly scene: (project: Project) => Scene
  readonly isOpen: (uri: string) => boolean
  /** Whether the client asks for them itself; else they are pushed. */
  readonly pulls: () => boolean
  readonly isOn: () => boolean
  readonly publish: (uri: string, diagnostics: Diagnostic[]) => void
  readonly background: (work: Promise<unknown>) => void
}

/** Findings of plans that are not open: off unless asked for. */
export interface WorkspaceDiagnosing {
  /** Held open until something changed since `previousResultIds`. */
  readonly pull: (params: WorkspaceDiagnosticParams, token: CancellationToken) => Promise<WorkspaceDiagnosticReport>
  /** Something may be new: a file, the config, the day. */
  readonly changed: () => void
}

interface Known {
  readonly id: string
  readonly json: string
  readonly items: Diagnostic[]
}

export function workspaceDiagnosing({
  projects,
  scene,
  isOpen,
  pulls,
  isOn,
  publish,
  background,
}: WorkspaceDiagnosingOptions): WorkspaceDiagnosing {
  const known = new Map<string, Known>()
  const pushed = new Set<string>()
  let ids = 0
  let waiting = new Set<() => void>()

  /** Every file that is not open, with what is found in it now. */
  const now = async (): Promise<ReadonlyMap<string, Known>> => {
    const all = new Map<string, Known>()
    for (const project of projects()) {
      const { today, workspace } = scene(project)
      for (const [path, { record, lines }] of project.records) {
        const uri = project.uriOf(path)
        if (isOpen(uri)) continue
        const { settings } = await project.settingsOf(project.fullPath(path))
        const items = remarksIn(findingsIn({ record, settings }, { today, workspace })).map((remark) => toDiagnostic(lines, remark))
        const json = JSON.stringify(items)
        const before = known.get(uri)
        const same = before?.json === json ? before : { id: String(++ids), json, items }
        known.set(uri, same)
        all.set(uri, same)
      }
    }
    return all
  }

  const push = async (): Promise<void> => {
    const all = await now()
    for (const uri of pushed) if (!all.get(uri)?.items.length && !isOpen(uri)) publish(uri, [])
    pushed.clear()
    for (const [uri, { items }] of all) {
      if (items.length === 0) continue
      pushed.add(uri)
      publish(uri, items)
    }
  }

  return {
    changed: () => {
      if (!isOn()) return
      const woken = waiting
      waiting = new Set()
      for (const wake of woken) wake()
      if (!pulls()) background(push())
    },
    pull: async ({ previousResultIds }, token) => {
      const before = new Map((previousResultIds ?? []).map(({ uri, value }) => [uri, value]))
      for (;;) {
        const woken = new Promise<void>((resolve) => {
          waiting.add(resolve)
          token.onCancellationRequested(() => resolve())
        })
        const items = isOn() ? changedSince(before, await now()) : []
        if (items.length > 0) return { items }
        await woken
        if (token.isCancellationRequested) throw new ResponseError(LSPErrorCodes.RequestCancelled, 'no longer wanted')
      }
    },
  }
}

/** What is new or gone since the client last heard; a file that is gone or open now has no findings of its own here. */
function changedSince(before: ReadonlyMap<string, string>, all: ReadonlyMap<string, Known>): WorkspaceDocumentDiagnosticReport[] {
  const items: WorkspaceDocumentDiagnosticReport[] = []
  for (const [uri, { id, items: diagnostics }] of all) {
    if (before.get(uri) !== id && (before.has(uri) || diagnostics.length > 0))
      items.push({ kind: 'full', uri, version: null, resultId: id, items: diagnostics })
  }
  for (const uri of before.keys()) if (!all.has(uri)) items.push({ kind: 'full', uri, version: null, items: [] })
  return items
}
