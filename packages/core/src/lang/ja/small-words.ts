import type { SmallWords } from '../../plan/labels/small-words.js'
import { lastNouns } from '../last-nouns.js'

/** Japanese words that are no labels. */
export const smallWords: SmallWords = {
  ...lastNouns,
  joins: ['と'],
  ranks: ['優先度'],
  rankIs: 'last',
  subjects: ['私'],
  cautions: ['注意'],
}
