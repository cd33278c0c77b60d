import type { EngineChoice } from './engine.js'
import type { Reader } from './reader.js'

let loaded = false

/** The reader brings all languages and rules of reading with it: it is loaded when there is a text to read, and not for what the cache knows. */
export async function readerOf(choice: EngineChoice): Promise<Reader | undefined> {
  loaded = true
  return (await import('./reader.js')).loadReader(choice)
}

/** Whether this run has read a text. */
export const hasRead = (): boolean => loaded
