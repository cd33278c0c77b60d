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
  /** The native engine where this host has one; asked once. */
  readonly native: () => Promise<ParseMarkdown | undefined>
  readonly engine: 'auto' | 'native' | 'remark'
  /** The files of a scheme, or `null` where the host cannot open it itself. */
  readonly filesOf: (scheme: string) => HostFiles | null
}

/** Files by path, the paths as `uriOf` gives them. `files` answers at once: the config resolver asks it. */
export interface HostFiles {
  readonly files: Files
  readonly read: (path: string) => Promise<string | undefined>
  /** Tells of files below `root` that come, change and go, for clients that cannot. Folders that `skips` are not watched. */
  readonly watch: ((root: string, changed: (paths: readonly string[]) => void) => Stop) | null
}
