import type { SmallWords } from '../../plan/small-words.js'
import { lastNouns } from '../last-nouns.js'
import { list } from '../word-tables.js'

/** Korean words that are no labels. */
export const smallWords: SmallWords = {
  ...lastNouns,
  subjects: list('나는 우리'),
  cautions: ['주의'],
}
