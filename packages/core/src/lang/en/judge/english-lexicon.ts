import { entriesOf, LexiconDraft, type LexiconTable } from '../../../judge/language/lexicon.js'
import { type GrammarTag, grammar, type RoleTag, type SenseTag, sense, type VerbTag, verb } from '../../../judge/language/tags.js'
import { evaluative, gradable, measured, plain as plainAdjectives, withoutManner } from './adjectives.js'
import { arenas, occasions } from './arenas.js'
import { fixedTerms } from './fixed-terms.js'
import { adverbOf, degreesOf, formsOf, plural } from './inflect.js'
import { functionWords, placeWords, senses } from './phrases.js'
import { publicWords } from './public-words.js'
import { roleNouns, roleVerbs, roleWords } from './roles.js'
import { touchableNouns } from './touchable-nouns.js'
import { blurs, plainAmounts } from './vague-words.js'
import { alsoNouns, grantingVerbs, irregularVerbs, troubleFromOthers, troubleVerbs, verbs } from './verbs.js'

/** The lists with all their forms, as `pnpm generate` writes them down; at run time only what is written is read. */
export function englishLexicon(): LexiconTable {
  const draft = new LexiconDraft()
  const irregular = new Map(entriesOf(irregularVerbs).map(irregularOf))
  const nouns = new Set(entriesOf(alsoNouns))
  const classes = new Map<string, number>()
  for (const [tag, list] of Object.entries(verbs)) {
    for (const lemma of entriesOf(list)) {
      addVerb(draft, lemma, verb[tag as VerbTag], irregular, nouns)
      // `Raise my game`, `raise our game`.
      if (lemma.includes(' my ')) addVerb(draft, lemma.replace(' my ', ' our '), verb[tag as VerbTag], irregular, nouns)
      classes.set(lemma, (classes.get(lemma) ?? 0) | verb[tag as VerbTag])
    }
  }
  for (const lemma of entriesOf(troubleVerbs)) addVerb(draft, lemma, 0, irregular, nouns, sense.problem)
  for (const entry of entriesOf(troubleFromOthers)) draft.add(entry, grammar.third, 0, sense.problem)
  for (const lemma of entriesOf(grantingVerbs)) addCondition(draft, lemma, irregular)
  for (const [tag, list] of Object.entries(functionWords)) {
    for (const entry of entriesOf(list)) draft.add(entry, grammar[tag as GrammarTag], 0, 0)
  }
  for (const [tag, list] of Object.entries(senses)) addNouns(draft, list, tag as SenseTag)
  for (const metric of entriesOf(senses.metric))
    if (/ (?:time|rate|score|size|volume|value|list)$/.test(metric)) draft.add(plural(metric), grammar.plural, 0, sense.metric)
  addNouns(draft, touchableNouns, 'deliverable')
  addNouns(draft, touchableNouns, 'definite', true)
  for (const entry of entriesOf(senses.effort)) addEffort(draft, entry, irregular)
  for (const entry of entriesOf(`${senses.purpose}, ${senses.motive}`)) addInfinitive(draft, entry, classes)
  for (const list of [blurs, senses.comparative, senses.quantifier, senses.hedge, senses.escape, senses.openEnd])
    for (const entry of entriesOf(list)) if (!plain.has(entry)) draft.add(entry, 0, 0, sense.vague)
  const mannerless = new Set(entriesOf(withoutManner))
  for (const adjective of entriesOf(gradable)) addAdjective(draft, adjective, !mannerless.has(adjective))
  for (const adjective of entriesOf(plainAdjectives)) draft.add(adjective, grammar.adjective, 0, 0)
  for (const adjective of entriesOf(evaluative)) draft.add(adjective, grammar.adjective, 0, sense.vague)
  for (const term of entriesOf(fixedTerms)) {
    draft.add(term, 0, 0, sense.deliverable)
    if (!term.endsWith('s')) draft.add(plural(term), grammar.plural, 0, sense.deliverable)
  }
  addRoles(draft, irregular)
  return draft.finish()
}

/** A phrase that no list holds would hide the words in it: only those get a role that have a meaning of their own. */
function addRoles(draft: LexiconDraft, irregular: ReadonlyMap<string, readonly [string, string]>): void {
  const add = (entry: string, tag: RoleTag): void => {
    if (!entry.includes(' ') || draft.holds(entry)) draft.addRole(entry, tag)
  }
  for (const [tag, list] of Object.entries(roleNouns))
    for (const noun of entriesOf(list)) for (const form of [noun, plural(noun)]) add(form, tag as RoleTag)
  for (const [tag, list] of Object.entries(roleVerbs))
    for (const lemma of entriesOf(list)) {
      const { third, ing, past, participle } = formsOf(lemma, irregular)
      for (const form of new Set([lemma, third, ing, past, participle])) add(form, tag as RoleTag)
    }
  for (const arena of entriesOf(arenas)) for (const form of [arena, plural(arena)]) add(form, 'arena')
  for (const occasion of entriesOf(occasions)) for (const form of [occasion, plural(occasion)]) add(form, 'occasion')
  for (const noun of entriesOf(publicWords)) for (const form of [noun, plural(noun)]) add(form, 'public')
  for (const adjective of entriesOf(measured)) for (const form of [adjective, ...degreesOf(adjective)]) add(form, 'measured')
  for (const word of entriesOf(placeWords)) add(word, 'where')
  for (const [tag, list] of Object.entries(roleWords)) for (const word of entriesOf(list)) add(word, tag as RoleTag)
}

/** Degrees and amounts that leave nothing open. */
const plain = new Set(entriesOf(plainAmounts))

/** Kinds of words that are listed in the singular. */
const counted: ReadonlySet<SenseTag> = new Set(['generic', 'deliverable', 'credential', 'agent', 'target', 'resource', 'event', 'problem'])

function addNouns(draft: LexiconDraft, list: string, tag: SenseTag, plurals = counted.has(tag)): void {
  const bit = sense[tag]
  for (const entry of entriesOf(list)) {
    draft.add(entry, 0, 0, bit)
    if (plurals && !(tag === 'problem' && isSaidOf(entry)) && (!entry.endsWith('s') || entry.endsWith('ss')) && !isUncountable(entry))
      draft.add(plural(entry), grammar.plural, 0, bit)
  }
}

const adjectives = new Set([...entriesOf(gradable), ...entriesOf(evaluative)])

/** `worried`, `too late`: said of something, and nothing that there are two of. */
const isSaidOf = (entry: string): boolean => entry.includes(' ') || adjectives.has(entry) || /(?:ed|ing|ly|st|ble)$/.test(entry)

/** `peace of mind`, `self-worth`, `kindness`: nobody says two of them. */
const isUncountable = (entry: string): boolean =>
  entry.includes(' of ') ||
  entry.startsWith('self-') ||
  /(?:ness|ism|hood|dom|cy)$/.test(
    entry.replace(
      /(?:business|illness|weakness|agency|policy|competency|emergency|vacancy|pharmacy|democracy|kingdom|neighbourhood|neighborhood)$/,
      '',
    ),
  )

/** `calmer`, `calmly`: a degree is a direction, a manner can only be felt. `more patient` is two words; the engine joins them. */
function addAdjective(draft: LexiconDraft, adjective: string, manner: boolean): void {
  draft.add(adjective, grammar.adjective, 0, 0)
  const adverb = manner ? adverbOf(adjective) : ''
  if (adverb !== '') draft.add(adverb, grammar.adverb, 0, sense.vague)
  if (adjective.length > (adjective.endsWith('y') ? 8 : 7) || adjective.includes('-') || isOnlyMore(adjective)) return
  for (const degree of degreesOf(adjective))
    draft.add(degree, grammar.adjective, 0, plain.has(degree) ? 0 : sense.comparative | sense.vague)
}

/** `More anxious`, `more useful`: no ending makes a degree of these. */
const isOnlyMore = (adjective: string): boolean =>
  /(?:ous|ful|ive|less|ed|ing|al|ic|ant|ent|ary|ect|id|it|awn|ert|apt|ept|ain|are|ane|ult|ain)$/.test(adjective) &&
  !/^(?:rare|bare|fit|plain|solid|quiet|sane)$/.test(adjective)

/** `to grow`, `to move into`: a phrase that says what for still holds its verb. */
function addInfinitive(draft: LexiconDraft, entry: string, classes: ReadonlyMap<string, number>): void {
  if (!entry.startsWith('to ')) return
  const [first = ''] = entry.slice(3).split(' ')
  const bits = classes.get(entry.slice(3)) ?? classes.get(first)
  if (bits !== undefined) draft.add(entry, grammar.base | grammar.infinitive, bits, 0)
}

/** `try to`, `tried to`, `working towards`: what only tries stands where a verb stands. */
function addEffort(draft: LexiconDraft, entry: string, irregular: ReadonlyMap<string, readonly [string, string]>): void {
  if (/^(?:would|maybe) /.test(entry)) return
  if (/ing /.test(entry)) {
    draft.add(entry, grammar.ing, 0, sense.effort)
    return
  }
  const { ing, third } = formsOf(entry, irregular)
  draft.add(entry, grammar.base, 0, sense.effort)
  draft.add(ing, grammar.ing, 0, sense.effort)
  draft.add(third, grammar.third, 0, sense.effort)
}

function irregularOf(entry: string): readonly [string, readonly [string, string]] {
  const [base = '', past = '', participle = past] = entry.split(' ')
  return [base, [past, participle]]
}

/** `The lottery only pays for …`, `the bank lends only to …`: what is given on a condition is asked for. */
function addCondition(draft: LexiconDraft, lemma: string, irregular: ReadonlyMap<string, readonly [string, string]>): void {
  const { third } = formsOf(lemma, irregular)
  draft.add(`only ${lemma}`, grammar.base, verb.activity, sense.demanded)
  draft.add(`only ${third}`, grammar.third, verb.activity, sense.demanded)
  draft.add(`${lemma} only`, grammar.base, verb.activity, sense.demanded)
  draft.add(`${third} only`, grammar.third, verb.activity, sense.demanded)
}

/** `step out of my comfort zone`: what one only ever wishes for is not told of others or of the past, so two forms do. */
const isWished = (lemma: string, bit: number): boolean => (bit & wished) !== 0 && lemma.includes(' ')
const wished = verb.improve | verb.cognition | verb.state | verb.explore | verb.charge

function addVerb(
  draft: LexiconDraft,
  lemma: string,
  bit: number,
  irregular: ReadonlyMap<string, readonly [string, string]>,
  nouns: ReadonlySet<string>,
  tells = 0,
): void {
  const { third, ing, past, participle } = formsOf(lemma, irregular)
  const also = nouns.has(lemma) ? grammar.alsoNoun : 0
  const samePast = past === lemma
  draft.add(lemma, grammar.base | also | (samePast ? grammar.participle : 0), bit, tells)
  draft.add(ing, grammar.ing, bit, tells)
  if (isWished(lemma, bit)) return
  draft.add(third, grammar.third | also, bit, tells)
  if (!samePast) draft.add(past, grammar.past, bit, tells)
  if (participle !== lemma) draft.add(participle, grammar.participle, bit, tells)
}
