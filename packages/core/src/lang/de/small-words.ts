import type { SmallWords } from '../../plan/labels/small-words.js'
import { list } from '../word-tables.js'

/** German words that are no labels. */
export const smallWords: SmallWords = {
  joins: ['und'],
  ofYear: ['von'],
  latest: ['bis'],
  time: list(
    'erstes zweites halbjahr quartal semester phase jahr januar februar märz april mai juni juli august september oktober november dezember',
  ),
  ranks: ['priorität'],
  self: list('ich mein- mich mir wir uns-'),
  subjects: ['ich', 'wir'],
  reader: list('du dein- dich'),
  stateFirst: list('ein eine der die das wer wenn viele es man niemand'),
  stateVerbs: list('ist sind hat kann muss'),
  cautions: list('achtung vorsicht hinweis'),
  being: ['sind', 'ist'],
  numberMarks: ['nr', 'nummer'],
  outOf: ['von'],
  countedOn: ['pro'],
  among: ['in', 'an', 'bei', 'zu', 'auf'],
}
