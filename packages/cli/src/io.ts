import type { IsoDate } from '@goalmark/core'

/** All that the command line asks of the world. `bin.ts` gives the real one; tests give one that records. */
export interface Io {
  /** Absolute. */
  readonly cwd: string
  readonly env: Readonly<Record<string, string | undefined>>
  readonly stdout: Out
  readonly stderr: Out
  readonly readStdin: () => Uint8Array
  /** The calendar day where the user is. */
  readonly today: () => IsoDate
  /** Milliseconds from some fixed moment; only differences mean something. */
  readonly clock: () => number
}

export interface Out {
  readonly write: (text: string) => void
  readonly isTTY: boolean
  /** Width in columns; 80 where it is not known. */
  readonly columns: number
}
