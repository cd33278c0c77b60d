import type { IsoDate } from '@goalmark/core'

/** What the command line asks of the process it runs in. Files are real everywhere; `bin.ts` gives the real streams, tests give ones that record. */
export interface Io {
  /** Absolute. */
  readonly cwd: string
  readonly env: Readonly<Record<string, string | undefined>>
  readonly stdout: Out
  readonly stderr: Out
  readonly stdin: In
  /** The calendar day where the user is. */
  readonly today: () => IsoDate
  /** Milliseconds from some fixed moment; only differences mean something. */
  readonly clock: () => number
  /** Milliseconds since 1970, as files have them. */
  readonly now: () => number
  /** Calls back when the user asks to stop (Ctrl-C); gives the way to forget it. */
  readonly onInterrupt: (stop: () => void) => () => void
}

export interface Out {
  readonly write: (text: string) => void
  /** Whether nobody reads it any more. */
  readonly isGone: () => boolean
  readonly isTTY: boolean
  /** Width in columns; 80 where it is not known. */
  readonly columns: number
}

export interface In {
  /** Everything there is to read. */
  readonly bytes: () => Uint8Array
  readonly isTTY: boolean
  /** One line that a person types; `undefined` at the end of input. */
  readonly line: () => Promise<string | undefined>
}

/** What a run comes to: 0 all is well, 1 there are findings, 2 the job could not be done, 130 the user stopped it. */
export type ExitCode = 0 | 1 | 2 | 130
