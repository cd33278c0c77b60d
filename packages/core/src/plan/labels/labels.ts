import { wordTable } from '../../text/word-table.js'
import {
  type FieldName,
  fieldNames,
  type GoalType,
  type Horizon,
  type LogKind,
  type LogPart,
  type Priority,
  type StatusValue,
} from '../model.js'
import type { Meaning } from '../outline/heading-meaning.js'
import type { AboutPlan, AskingWords, LabelPack, OtherKinds } from './label-pack.js'
import { fieldStarts, longerField } from './longer-field.js'
import { mayOpen } from './may-open.js'
import { type Small, smallWordsOf } from './small-words.js'
import { type WordSet, wordSets } from './word-sets.js'

export { wordsOf } from './words-of.js'

/** The label packs of one plan (its own language first, English always), compiled so that looking up costs one hash. */
export interface Labels {
  /** What headings said when they were last asked, by their words; filled by `meaningOf`. */
  readonly meanings: Map<string, Meaning>
  readonly packs: readonly LabelPack[]
  readonly small: Small
  readonly field: (folded: string) => FieldName | undefined
  readonly fieldLabels: ReadonlyMap<string, FieldName>
  readonly about: ReadonlyMap<string, AboutPlan>
  readonly status: ReadonlyMap<string, StatusValue>
  readonly priority: ReadonlyMap<string, Priority>
  readonly logKind: ReadonlyMap<string, LogKind>
  readonly logPart: ReadonlyMap<string, LogPart['kind']>
  readonly yes: ReadonlySet<string>
  readonly no: ReadonlySet<string>
  readonly imprint: readonly string[]
  readonly nothing: ReadonlySet<string>
  readonly placeholders: ReadonlySet<string>
  readonly furniture: ReadonlySet<string>
  readonly surveys: ReadonlySet<string>
  readonly aims: ReadonlySet<string>
  readonly visions: ReadonlySet<string>
  readonly logs: ReadonlySet<string>
  readonly parked: ReadonlySet<string>
  readonly private: ReadonlySet<string>
  readonly keyResults: ReadonlySet<string>
  readonly goalColumn: ReadonlySet<string>
  /** How the names of such columns end: `Lernziel`, `发展目标`. */
  readonly goalColumnEnds: readonly string[]
  /** What opens one goal, with the part it plays. */
  readonly openers: ReadonlyMap<string, 'goal' | 'objective' | 'key-result' | 'sub-goal'>
  /** Whether a line can open a goal at all: cheap, and true of few lines. */
  readonly mayOpen: (text: string) => boolean
  readonly goals: WordSet
  readonly aboutGoals: WordSet
  readonly bygone: WordSet
  readonly outcomes: WordSet
  readonly learners: WordSet
  readonly resultWords: WordSet
  readonly criteria: WordSet
  readonly samples: WordSet
  readonly areas: ReadonlySet<string>
  readonly actions: ReadonlySet<string>
  readonly actionEnds: { readonly first: readonly string[]; readonly last: readonly string[] }
  readonly intents: ReadonlySet<string>
  readonly collections: ReadonlySet<string>
  readonly copulas: ReadonlySet<string>
  readonly past: ReadonlySet<string>
  readonly predicates: ReadonlySet<string>
  readonly hopes: WordSet
  readonly asks: Readonly<Record<keyof AskingWords, WordSet>>
  readonly otherKinds: Readonly<Record<Exclude<keyof OtherKinds, 'thingFirst'>, ReadonlySet<string>>>
  /** In one of the languages a thing comes before what it is of: `Règles du jardin`. */
  readonly thingFirst: boolean
  readonly guidance: WordSet
  readonly own: WordSet
  /** Labels of steps: a heading with one among its words lists things to do. */
  readonly toDo: WordSet
  readonly mentor: WordSet
  readonly mentee: WordSet
  readonly horizons: readonly (readonly [Horizon, WordSet])[]
  readonly types: readonly (readonly [GoalType, WordSet])[]
}

/** Compiled once per set of packs. */
export function labelsOf(packs: readonly LabelPack[]): Labels {
  // The same pack may come with and without its objectives as goals.
  const key = packs.map(({ code, headings }) => `${code}${headings.objective.length}`).join()
  const known = compiled.get(packs[0] ?? none)
  const found = known?.get(key)
  if (found) return found
  const labels = compile(packs)
  const byKey = known ?? new Map<string, Labels>()
  byKey.set(key, labels)
  compiled.set(packs[0] ?? none, byKey)
  return labels
}

const none = {}
const compiled = new WeakMap<object, Map<string, Labels>>()

function compile(packs: readonly LabelPack[]): Labels {
  const openers = packs.flatMap(({ headings }) => [...headings.goal, ...headings.objective, ...headings.keyResult, ...headings.subGoal])
  const openerEnds = wordTable(['o', 'kr', 'g', ...openers.map(lastWord)].map((word) => [word, true] as const))
  const fieldLabels = new Map<string, FieldName>()
  for (const pack of packs)
    for (const name of fieldNames) for (const label of pack.fields[name] ?? []) if (!fieldLabels.has(label)) fieldLabels.set(label, name)
  const starts = fieldStarts(packs)
  const words = (of: (pack: LabelPack) => readonly string[]): readonly string[] => packs.flatMap(of)
  const headings = (of: (headings: LabelPack['headings']) => readonly string[]): readonly string[] => words((pack) => of(pack.headings))
  const wordSet = wordSets()
  return {
    meanings: new Map(),
    packs,
    small: smallWordsOf(packs.map(({ small }) => small)),
    fieldLabels,
    field: (folded) => fieldLabels.get(folded) ?? longerField(folded, fieldLabels, starts),
    about: byWord(packs, (pack) => pack.about),
    status: byWord(packs, (pack) => pack.statuses),
    priority: byWord(packs, (pack) => pack.priorities),
    logKind: byWord(packs, (pack) => pack.headings.log),
    logPart: byWord(packs, (pack) => pack.logParts),
    yes: new Set(words((pack) => pack.yes)),
    no: new Set(words((pack) => pack.no)),
    imprint: words((pack) => pack.imprint),
    nothing: new Set(words((pack) => pack.nothing)),
    placeholders: new Set(words((pack) => pack.placeholders)),
    furniture: new Set([...headings((h) => h.furniture), ...headings((h) => h.visions ?? [])]),
    visions: new Set(headings((h) => h.visions ?? [])),
    aims: new Set(headings((h) => h.aims ?? [])),
    surveys: new Set(headings((h) => h.surveys ?? [])),
    logs: new Set(headings((h) => h.logs)),
    parked: new Set(headings((h) => h.parked)),
    private: new Set(headings((h) => h.private)),
    keyResults: new Set(headings((h) => h.keyResults)),
    goalColumn: new Set([
      ...headings((h) => h.goalColumn),
      ...headings((h) => h.goals),
      ...headings((h) => h.goal),
      ...headings((h) => h.objective),
      ...headings((h) => h.keyResult),
      ...headings((h) => h.keyResults),
    ]),
    goalColumnEnds: headings((h) => h.goalColumn).flatMap((word) => (word.startsWith('-') ? [word.slice(1)] : [])),
    openers: new Map([
      ...headings((h) => h.goal).map((word) => [word, 'goal'] as const),
      ...headings((h) => h.objective).map((word) => [word, 'objective'] as const),
      ...headings((h) => h.keyResult).map((word) => [word, 'key-result'] as const),
      ...headings((h) => h.subGoal).map((word) => [word, 'sub-goal'] as const),
    ]),
    mayOpen: (text) => mayOpen(text, openerEnds),
    goals: wordSet(alsoBare(headings((h) => h.goals))),
    aboutGoals: wordSet(headings((h) => h.aboutGoals)),
    bygone: wordSet(headings((h) => h.bygone ?? [])),
    outcomes: wordSet(headings((h) => h.outcomes ?? [])),
    learners: wordSet(headings((h) => h.learners ?? [])),
    resultWords: wordSet(headings((h) => h.keyResults)),
    criteria: wordSet(headings((h) => h.criteria)),
    samples: wordSet(headings((h) => h.samples)),
    toDo: wordSet(words((pack) => pack.fields.steps ?? [])),
    areas: new Set(headings((h) => h.areas)),
    actions: new Set(headings((h) => h.actions)),
    actionEnds: {
      first: headings((h) => h.actionEnds?.first ?? []),
      last: headings((h) => h.actionEnds?.last ?? []),
    },
    intents: new Set(headings((h) => h.intents ?? [])),
    copulas: new Set(headings((h) => h.copulas ?? [])),
    collections: new Set(headings((h) => h.collections ?? [])),
    past: new Set(headings((h) => h.past ?? [])),
    predicates: new Set(headings((h) => h.predicates ?? [])),
    hopes: wordSet(headings((h) => h.hopes ?? [])),
    asks: {
      first: wordSet(headings((h) => h.asks?.first ?? [])),
      wish: wordSet(headings((h) => h.asks?.wish ?? [])),
      reach: wordSet(headings((h) => h.asks?.reach ?? [])),
      questions: wordSet(headings((h) => h.asks?.questions ?? [])),
    },
    otherKinds: {
      software: new Set(headings((h) => h.otherKinds?.software ?? [])),
      lesson: new Set(headings((h) => h.otherKinds?.lesson ?? [])),
      design: new Set(headings((h) => h.otherKinds?.design ?? [])),
      means: new Set(headings((h) => h.otherKinds?.means ?? [])),
      page: new Set(headings((h) => h.otherKinds?.page ?? [])),
    },
    thingFirst: packs.some(({ headings: { otherKinds } }) => otherKinds?.thingFirst),
    guidance: wordSet(headings((h) => h.guidance)),
    own: wordSet(headings((h) => h.own)),
    mentor: wordSet(headings((h) => h.mentor)),
    mentee: wordSet(headings((h) => h.mentee)),
    horizons: (['short', 'medium', 'long'] as const).map((horizon) => [horizon, wordSet(headings((h) => h.horizon[horizon]))] as const),
    types: (['habit', 'learning', 'development', 'performance'] as const).map(
      (type) => [type, wordSet(headings((h) => h.type[type] ?? []))] as const,
    ),
  }
}

/** Titles are typed in a hurry: `Propositos` for `Propósitos`. */
const alsoBare = (phrases: readonly string[]): readonly string[] => [
  ...new Set(phrases.flatMap((phrase) => (/[à-ž]/.test(phrase) ? [phrase, phrase.normalize('NFD').replace(/\p{M}/gu, '')] : phrase))),
]

const lastWord = (phrase: string): string => phrase.slice(phrase.lastIndexOf(' ') + 1)

function byWord<Key extends string>(
  packs: readonly LabelPack[],
  of: (pack: LabelPack) => Readonly<Partial<Record<Key, readonly string[]>>>,
): ReadonlyMap<string, Key> {
  const map = new Map<string, Key>()
  for (const pack of packs)
    for (const [key, words] of Object.entries(of(pack)) as [Key, readonly string[]][])
      for (const word of words) if (!map.has(word)) map.set(word, key)
  return map
}
