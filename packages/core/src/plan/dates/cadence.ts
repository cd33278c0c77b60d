import type { WordPack } from '../../words/word-pack.js'
import type { Cadence } from '../model.js'

/** `monthly`, `every 3 weeks` → how often; `null` where the words name no rhythm. */
export function cadenceOf(_text: string, _pack: WordPack | null): Cadence | null {
  return null
}
