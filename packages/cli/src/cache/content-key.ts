import type { WorkAsked } from '../reading/work.js'
import { sha256 } from './sha256.js'

/** What a file's entry depends on besides its text: the build of goalmark, the engine. Part of the cache file's first line. */
export interface CacheStamp {
  /** Of the build: other code may judge otherwise. */
  readonly build: string
  readonly engine: 'native' | 'remark'
  /** What was made of the files. */
  readonly work: WorkAsked
}

/** 22 characters that stand for text, path and settings together: 128 bits of SHA-256. */
export const contentKey = (path: string, settingsKey: string, text: string): string =>
  sha256(`${path}\0${settingsKey}\0${text}`, 'base64url').slice(0, 22)
