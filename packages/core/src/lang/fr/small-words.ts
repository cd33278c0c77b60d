import type { SmallWords } from '../../plan/labels/small-words.js'
import { list } from '../word-tables.js'

/** French words that are no labels. */
export const smallWords: SmallWords = {
  joins: ['et'],
  ofYear: ['de', 'du'],
  latest: ['avant'],
  time: list(
    'de semestre trimestre premier deuxième second phase année janvier février mars avril mai juin juillet août septembre octobre novembre décembre',
  ),
  ranks: ['priorité'],
  rankIs: 'first',
  self: list("je j' mon ma mes nous nos notre"),
  subjects: list("je j' nous"),
  reader: list('vous votre vos tu toi tes'),
  stateFirst: list('un une le la les il on si quand beaucoup'),
  stateVerbs: list('est sont peut'),
  cautions: ['attention'],
  being: ['sont', 'est'],
  numberMarks: ['n', 'numéro'],
  outOf: ['de', 'sur'],
  countedOn: ['par'],
  among: ['dans', 'sur', 'en', 'pour'],
}
