import type { EngineChoice } from './engine.js'
import type { Reader } from './reader.js'

/** The reader brings all languages and rules of reading with it: it is loaded when there is a text to read, and not for what the cache knows. */
export const readerOf = async (choice: EngineChoice): Promise<Reader | undefined> => (await import('./reader.js')).loadReader(choice)
