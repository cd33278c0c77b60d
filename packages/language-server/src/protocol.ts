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

export type HealthName = 'on-track' | 'behind' | 'at-risk' | 'overdue' | 'unknown'

export interface PlanView {
  readonly uri: string
  /** The version of the document it was read from; `null` for a file that is not open. */
  readonly version: number | null
  /** `/`-separated, from the root. */
  readonly path: string
  readonly title: string
  readonly kind: string | null
  readonly state: 'draft' | 'active' | 'paused' | 'closed'
  readonly mentee: string | null
  readonly mentor: string | null
  readonly start: string | null
  readonly end: string | null
  readonly goals: readonly GoalView[]
  readonly log: readonly LogView[]
  /** The open step or goal that is due next. */
  readonly next: { readonly text: string; readonly day: string; readonly range: Stretch } | null
}

export interface GoalView {
  readonly key: string
  readonly title: string
  readonly range: Stretch
  readonly titleRange: Stretch
  readonly role: 'goal' | 'objective' | 'key-result' | 'sub-goal'
  readonly parked: boolean
  readonly closed: boolean
  /** `percent` is null where nothing can be counted; `total` is 0 then. */
  readonly progress: {
    readonly percent: number | null
    readonly done: number
    readonly total: number
    readonly of: 'steps' | 'measure' | 'goals' | 'average' | 'none'
  }
  readonly health: HealthName | null
  readonly due: string | null
  /** Days from today to `due`; negative once past. */
  readonly daysLeft: number | null
  readonly dueRange: Stretch | null
  readonly steps: readonly StepView[]
  readonly goals: readonly GoalView[]
}

export interface StepView {
  readonly text: string
  readonly range: Stretch
  readonly textRange: Stretch
  readonly markRange: Stretch | null
  readonly state: 'open' | 'in-progress' | 'on-hold' | 'done' | 'cancelled' | 'unknown'
  readonly due: string | null
  readonly dueRange: Stretch | null
  readonly overdue: boolean
  readonly owner: string | null
  readonly steps: readonly StepView[]
}

export interface LogView {
  readonly title: string
  readonly date: string | null
  readonly range: Stretch
}
