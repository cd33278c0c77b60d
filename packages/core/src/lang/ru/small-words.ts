import type { SmallWords } from '../../plan/labels/small-words.js'
import { list } from '../word-tables.js'

/** Russian words that are no labels. */
export const smallWords: SmallWords = {
  joins: ['и'],
  ofYear: ['за'],
  latest: ['до'],
  time: list('год года январь февраль март апрель май июнь июль август сентябрь октябрь ноябрь декабрь'),
  ranks: ['приоритет'],
  rankIs: 'last',
  self: list('я мой моя мое мои мне мы наш-'),
  subjects: ['я', 'мы'],
  reader: list('вы ваш- ты тво- вам тебе'),
  stateFirst: list('если когда кто многие это люди'),
  cautions: ['внимание'],
  numberMarks: ['номер'],
  outOf: ['из'],
}
