import type { SmallWords } from '../../plan/labels/small-words.js'
import { lastNouns } from '../last-nouns.js'
import { list } from '../word-tables.js'

/** Chinese words that are no labels. */
export const smallWords: SmallWords = {
  ...lastNouns,
  ranks: ['优先级'],
  rankIs: 'last',
  subjects: list('我 我们'),
  cautions: ['注意'],
}
