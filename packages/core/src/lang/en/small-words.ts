import type { SmallWords } from '../../plan/labels/small-words.js'
import { list } from '../word-tables.js'

/** English words that are no labels. */
export const smallWords: SmallWords = {
  joins: ['and'],
  ofYear: ['of', 'for', 'in'],
  until: ['to', 'until'],
  latest: ['by', 'before', 'until'],
  time: [
    ...list('daily weekly monthly quarterly yearly annual annually spring summer autumn fall winter'),
    ...list('in for from to till until through the end of by next this first last second third fourth half'),
    ...list('phase stage semester term year years month months quarter quarters week weeks day days q1 q2 q3 q4 h1 h2 fy eoy eoq'),
    ...list('weekend weekends weekday weekdays today yearend monthend weeklong'),
    ...list('jan january feb february mar march apr april may jun june jul july aug august sep sept september oct october nov november'),
    ...list('dec december'),
  ],
  advice: list(
    'set choose pick write share track review break visualize visualise prioritize prioritise list create add delete remove update edit get fetch show view import export',
  ),
  noAdvice: ['set of', 'list of'],
  modifying: ['goal', 'objective', 'okr'],
  behindGoal: list(
    'for of in by to with and or until from on at as this next list lists plan plans area areas sheet worksheet statement statements is',
  ),
  questions: list('what why how when who where which'),
  wishes: list('want wants hope hopes hoping will plan').concat('would like', 'working towards', 'working toward', 'aiming for'),
  explains: list('to is are do does should use'),
  ranks: ['priority'],
  rankIs: 'last',
  self: list('i my me we our us myself'),
  definite: list('the this these those'),
  facts: list("am i'm have has we're"),
  connectors: list('first second third firstly secondly thirdly finally lastly also next then additionally furthermore moreover so'),
  drafts: list('initial draft rough original vague starting'),
  subjects: ['i', 'we'],
  reader: list('you your yourself'),
  stateFirst: list('a an the many most some people this it there if when what one every no everyone nobody you'),
  stateVerbs: list("is are was you want wants does don't has"),
  cautions: list('caution warning attention'),
  doingEnds: ['ing'],
  pastEnds: ['ed'],
  notPast: list(
    'need feed speed embed exceed proceed succeed indeed hundred red advanced improved increased reduced continued based related',
  ),
  noObject: list('and or life plan goal goals'),
  being: list('be is are'),
  yearFirst: list('my our the year plan for'),
  yearLast: ['plan', 'planning'],
  beforeAge: ['before', 'by', 'things before', 'things by']
    .flatMap((words) => [words, `${words} i'm`, `${words} i am`])
    .concat('in', 'things in', 'goals in'),
  deeds: ['to do'],
  nonGoals: ['non-goals', 'nongoals', 'non goals'],
  plainLabels: list('result reason end timeline target metric metrics measure measures approach plan purpose'),
  numbers: list('one two three four five six seven eight nine ten'),
  numberMarks: ['no', 'number'],
  numberEnds: list('st nd rd th'),
  ordinaryLabels: list(
    'before until proof state share target targets result results success timing timely current evidence responsible accountable',
  ),
  outOf: ['of', 'out of'],
  countedOn: ['per'],
  among: ['in', 'on', 'across', 'during', 'over', 'for', 'at'],
  having: list("have has had i've we've got already is are was were"),
  participles: [
    ...['write written', 'give given', 'make made', 'sell sold', 'build built', 'win won', 'take taken', 'send sent', 'meet met'],
    ...['draw drawn', 'hold held', 'do done', 'find found', 'teach taught', 'pay paid', 'get got', 'swim swum', 'ride ridden'],
    ...['read read', 'run run', 'cut cut', 'put put', 'sew sewn', 'sow sown', 'bring brought', 'catch caught', 'learn learnt'],
  ],
  defines: ['is not', 'is a', 'is an', 'is the', 'are not', 'are a', 'are an', 'are the'],
}
