import type { Lexicon } from '../../../judge/judge-pack.js'
import { entriesOf, LexiconDraft } from '../../../judge/lexicon.js'
import { type GrammarTag, grammar, type SenseTag, sense, type VerbTag, verb } from '../../../judge/tags.js'
import { gradable } from './adjectives.js'
import { degreesOf, formsOf, plural } from './inflect.js'
import { functionWords, senses, vagueWords } from './phrases.js'
import { alsoNouns, irregularVerbs, troubleVerbs, verbs } from './verbs.js'

/** The lists with all their forms, as `pnpm generate` writes them down; at run time only what is written is read. */
export function englishLexicon(): Lexicon {
  const draft = new LexiconDraft()
  const irregular = new Map(entriesOf(irregularVerbs).map(irregularOf))
  const nouns = new Set(entriesOf(alsoNouns))
  for (const [tag, list] of Object.entries(verbs)) {
    for (const lemma of entriesOf(list)) addVerb(draft, lemma, verb[tag as VerbTag], irregular, nouns)
  }
  for (const lemma of entriesOf(troubleVerbs)) addVerb(draft, lemma, 0, irregular, nouns, sense.problem)
  for (const [tag, list] of Object.entries(functionWords)) {
    for (const entry of entriesOf(list)) draft.add(entry, grammar[tag as GrammarTag], 0, 0)
  }
  for (const [tag, list] of Object.entries(senses)) addNouns(draft, list, tag as SenseTag)
  for (const entry of entriesOf(vagueWords)) draft.add(entry, 0, 0, sense.vague)
  for (const adjective of entriesOf(gradable)) addAdjective(draft, adjective)
  return draft.finish()
}

/** Kinds of words that are listed in the singular. */
const counted: ReadonlySet<SenseTag> = new Set(['generic', 'deliverable', 'credential', 'agent', 'target', 'resource', 'event', 'problem'])

function addNouns(draft: LexiconDraft, list: string, tag: SenseTag): void {
  const bit = sense[tag]
  const plurals = counted.has(tag)
  for (const entry of entriesOf(list)) {
    draft.add(entry, 0, 0, bit)
    if (plurals && (!entry.endsWith('s') || entry.endsWith('ss'))) draft.add(plural(entry), grammar.plural, 0, bit)
  }
}

/** `calmer`, `more patient`: a degree is a direction. */
function addAdjective(draft: LexiconDraft, adjective: string): void {
  const degree = sense.comparative | sense.vague
  draft.add(adjective, grammar.adjective, 0, 0)
  draft.add(`more ${adjective}`, grammar.adjective, 0, degree)
  draft.add(`less ${adjective}`, grammar.adjective, 0, degree)
  if (adjective.length > 7) return
  const [comparative, superlative] = degreesOf(adjective)
  draft.add(comparative, grammar.adjective, 0, degree)
  draft.add(superlative, grammar.adjective, 0, degree)
}

function irregularOf(entry: string): readonly [string, readonly [string, string]] {
  const [base = '', past = '', participle = past] = entry.split(' ')
  return [base, [past, participle]]
}

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
  draft.add(third, grammar.third | also, bit, tells)
  draft.add(ing, grammar.ing, bit, tells)
  if (!samePast) draft.add(past, grammar.past, bit, tells)
  if (participle !== lemma) draft.add(participle, grammar.participle, bit, tells)
}
