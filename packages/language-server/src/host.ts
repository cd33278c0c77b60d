import type { Files, IsoDate, ParseMarkdown } from '@goalmark/core'

/** Undoes what was asked for: stops a timer, a watch. */
export type Stop = () => void

/** The world as the server knows it. Two real ones (`node.ts`, `browser.ts`) and the tests' own. */
export interface Host {
  /** The only clock there is. */
  readonly today: () => IsoDate
  readonly onNewDay: (run: () => void) => Stop
  readonly after: (milliseconds: number, run: () => void) => Stop
  /** Lets messages that have already arrived be read first. */
  readonly turn: () => Promise<void>
  /** Milliseconds, rising; for budgets of time, never for days. */
  readonly clock: () => number
  /** Whether the first keys are worth a second of work beforehand. */
  readonly warmsUp: boolean
  /** The native engine where this host has one; asked once. */
  readonly native: () => Promise<ParseMarkdown | undefined>
  readonly engine: 'auto' | 'native' | 'remark'
  /** The files of a scheme, or `null` where the host cannot open it itself. */
  readonly filesOf: (scheme: string) => HostFiles | null
}

/** Files by path, the paths as `uriOf` gives them. */
export interface HostFiles {
  /** Files that answer at once; `null` where the host has none: then `ask` fetches first. */
  readonly direct: Files | null
  /** Runs what asks `Files`, again if need be after what it missed was fetched, and gives its result. */
  readonly ask: <Result>(question: (files: Files) => Result) => Result | Promise<Result>
  readonly read: (path: string) => Promise<string | undefined>
  readonly list: (path: string) => Promise<readonly string[]>
  /** Whether a file is there, as far as can be said at once; what cannot be said counts as there, so that no link is called broken in doubt. */
  readonly exists: (path: string) => boolean
  /** Forgets what it may hold of these paths; all of them without an argument. */
  readonly forget: (paths?: readonly string[]) => void
  /** Tells of files below `root` that come, change and go, for clients that cannot; `null` where the host cannot either. */
  readonly watch: ((root: string, changed: (paths: readonly string[]) => void) => Stop) | null
}
