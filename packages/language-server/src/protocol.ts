/**
 * What the server and its own clients say beside the Language Server Protocol. Names and shapes only; no code, so that a client can import it for its types.
 * Every range is an LSP range (0-based, UTF-16). Days are `YYYY-MM-DD`. Absent is `null`, never a missing key.
 */

export interface Place {
  readonly line: number
  readonly character: number
}

export interface Stretch {
  readonly start: Place
  readonly end: Place
}

/** `initializationOptions`; every key may be absent. The same keys, under `goalmark`, are read from `workspace/configuration`. */
export interface InitializationOptions {
  /** `decorations`: the client draws progress itself, so the server sends neither inlay hints nor lenses for it. */
  readonly progress?: 'hints' | 'decorations'
  readonly codeLens?: boolean
  /** Findings of plans that are not open, too. */
  readonly workspaceDiagnostics?: boolean
  readonly engine?: 'auto' | 'native' | 'remark'
  /** The client answers `goalmark/readFile` and `goalmark/listFolder`: used for every URI scheme the server cannot open itself, and in a browser. */
  readonly files?: boolean
  /** Adds the done date when a box is ticked by typing `x`. */
  readonly addDoneDate?: boolean
  /** A day to take for today; for demonstrations and tests. */
  readonly today?: string
  /** The client understands `goalmark/changed`. */
  readonly changes?: boolean
}

/** Client → server: what one open document says, for decorations, status bar and preview. `null`: no plan, or not open. */
export const planRequest = 'goalmark/plan'
export interface PlanParams {
  readonly uri: string
}
/** Client → server: every plan of the workspace, for trees and dashboards. */
export const plansRequest = 'goalmark/plans'
/** Client → server: everything found in every plan of the workspace, open or not, in order of path and place. */
export const findingsRequest = 'goalmark/findings'
export interface FoundLine {
  readonly uri: string
  /** `/`-separated, from the root. */
  readonly path: string
  /** 1-based, as people count; the column in UTF-16 code units. */
  readonly line: number
  readonly column: number
  readonly severity: 'error' | 'warning' | 'hint'
  readonly message: string
  readonly rule: string
}
/** Client → server: which Markdown engine reads. */
export const engineRequest = 'goalmark/engine'
export type EngineName = 'native' | 'remark'
/** Server → client: the named documents' views are new; `uris: null` after a change of day or config, and once the index is whole. Sent only with `initializationOptions.changes`. */
export const changedNotification = 'goalmark/changed'
export interface ChangedParams {
  readonly uris: readonly string[] | null
}
/** Server → client: the text of a file, or `null` where there is none. */
export const readFileRequest = 'goalmark/readFile'
export interface ReadFileParams {
  readonly uri: string
}
/** Server → client: the names in a folder, folders with a trailing `/`; empty where there is none. */
export const listFolderRequest = 'goalmark/listFolder'
export interface ListFolderParams {
  readonly uri: string
}

export type { GoalView, HealthName, LogView, PlanSettings, PlanView, ProgressView, StepView } from '@goalmark/language-service'
