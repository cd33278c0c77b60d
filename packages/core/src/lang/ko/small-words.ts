import type { SmallWords } from '../../plan/labels/small-words.js'
import { lastNouns } from '../last-nouns.js'
import { list } from '../word-tables.js'

/** Korean words that are no labels. */
export const smallWords: SmallWords = {
  ...lastNouns,
  timeSigns: list('년 월 개월 후 뒤 내 이내 분기 상반기 하반기'),
  subjects: list('나는 우리'),
  cautions: ['주의'],
}
