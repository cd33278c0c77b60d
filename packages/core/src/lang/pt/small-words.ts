import type { SmallWords } from '../../plan/labels/small-words.js'
import { list } from '../word-tables.js'

/** Portuguese words that are no labels. */
export const smallWords: SmallWords = {
  joins: ['e'],
  ofYear: ['de'],
  latest: ['até'],
  time: [
    ...list('de ano semestre trimestre quadrimestre primeiro primeira segundo segunda terceiro terceira fase'),
    ...list('janeiro fevereiro março abril maio junho julho agosto setembro outubro novembro dezembro'),
  ],
  ranks: ['prioridade'],
  rankIs: 'last',
  self: list('eu meu meus minha minhas noss-'),
  subjects: list('eu nós quero queremos'),
  reader: list('você tu'),
  stateFirst: list('um uma os as se quando muitos quem'),
  cautions: ['atenção'],
  being: ['são'],
  numberMarks: ['n', 'núm', 'número'],
  outOf: ['de'],
  countedOn: ['por'],
  among: ['em'],
}
