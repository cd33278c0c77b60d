/** The files of the world as the project room asks for them; the command line and the server implement it. Paths use `/`. */
export interface Files {
  /** The text of a file, or `undefined` where there is none. */
  readonly read: (path: string) => string | undefined
  /** Names in a folder, folders with a trailing `/`; empty where there is none. */
  readonly list: (path: string) => readonly string[]
  readonly exists: (path: string) => boolean
}
