import type { SmallWords } from '../../plan/labels/small-words.js'
import { list } from '../word-tables.js'

/** Spanish words that are no labels. */
export const smallWords: SmallWords = {
  joins: ['y', 'e'],
  ofYear: ['de'],
  latest: ['hasta'],
  time: [
    ...list('de del año semestre trimestre primer primero primera segundo segunda tercer tercero tercera fase'),
    ...list('enero febrero marzo abril mayo junio julio agosto septiembre octubre noviembre diciembre'),
  ],
  ranks: ['prioridad'],
  rankIs: 'last',
  self: list('yo mi mis nos nuestr-'),
  subjects: list('yo nosotros nosotras quiero queremos'),
  reader: list('tu tus usted'),
  stateFirst: list('un una los las la si cuando muchos quien quienes'),
  cautions: ['atención'],
  being: ['son', 'es'],
  numberMarks: ['n', 'núm', 'número'],
  outOf: ['de'],
  countedOn: ['por'],
  among: ['en'],
}
