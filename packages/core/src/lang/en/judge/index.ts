import type { Ending, JudgePack, Lexicon } from '../../../judge/judge-pack.js'
import { endingsByLetter, entriesOf, LexiconDraft, tagged } from '../../../judge/lexicon.js'
import { type GrammarTag, grammar, type SenseTag, sense, unknownWord, type VerbTag, verb } from '../../../judge/tags.js'
import { gradable } from './adjectives.js'
import { degreesOf, formsOf, plural } from './inflect.js'
import { functionWords, senses, vagueWords } from './phrases.js'
import { alsoNouns, irregularVerbs, verbs } from './verbs.js'

let made: JudgePack | null = null

/** The English pack; its tables are built when it is first asked for. */
export function englishJudgePack(): JudgePack {
  made ??= { code: 'en', lexicon: englishLexicon(), endings: endingsByLetter(endings), possessives: ["'s", "s'"], head: 'first-verb' }
  return made
}

function englishLexicon(): Lexicon {
  const draft = new LexiconDraft()
  const irregular = new Map(entriesOf(irregularVerbs).map((entry) => [entry.slice(0, entry.indexOf(' ')), pastAndParticiple(entry)]))
  const nouns = new Set(entriesOf(alsoNouns))
  const seen = new Set<string>()
  for (const [tag, list] of Object.entries(verbs)) {
    for (const lemma of entriesOf(list)) {
      addVerb(draft, lemma, verb[tag as VerbTag], irregular, seen.has(lemma) ? null : nouns)
      seen.add(lemma)
    }
  }
  for (const [tag, list] of Object.entries(functionWords)) {
    for (const entry of entriesOf(list)) draft.add(entry, { grammar: grammar[tag as GrammarTag] })
  }
  for (const [tag, list] of Object.entries(senses)) {
    const bit = sense[tag as SenseTag]
    const plurals = counted.has(tag as SenseTag)
    for (const entry of entriesOf(list)) {
      draft.add(entry, { sense: bit })
      if (plurals && !/[^s]s$/.test(entry)) draft.add(plural(entry), { sense: bit, grammar: grammar.plural })
    }
  }
  for (const entry of entriesOf(vagueWords)) draft.add(entry, { sense: sense.vague })
  for (const adjective of entriesOf(gradable)) {
    draft.add(adjective, { grammar: grammar.adjective })
    for (const degree of degreesOf(adjective)) draft.add(degree, { grammar: grammar.adjective, sense: sense.comparative | sense.vague })
    for (const more of ['more', 'less'])
      draft.add(`${more} ${adjective}`, { grammar: grammar.adjective, sense: sense.comparative | sense.vague })
  }
  return draft.finish()
}

const counted: ReadonlySet<SenseTag> = new Set(['generic', 'deliverable', 'credential', 'agent', 'target', 'resource', 'event', 'problem'])

const pastAndParticiple = (entry: string): readonly [string, string] => {
  const [, past = '', participle = past] = entry.split(' ')
  return [past, participle]
}

function addVerb(
  draft: LexiconDraft,
  lemma: string,
  bit: number,
  irregular: ReadonlyMap<string, readonly [string, string]>,
  nouns: ReadonlySet<string> | null,
): void {
  const { third, ing, past, participle } = formsOf(lemma, irregular)
  const also = nouns?.has(lemma) ? grammar.alsoNoun : 0
  const samePast = past === lemma
  draft.add(lemma, { grammar: grammar.base | also | (samePast ? grammar.participle : 0), verb: bit })
  draft.add(third, { grammar: grammar.third | also, verb: bit })
  draft.add(ing, { grammar: grammar.ing, verb: bit })
  if (!samePast) draft.add(past, { grammar: grammar.past, verb: bit })
  if (participle !== lemma) draft.add(participle, { grammar: grammar.participle, verb: bit })
}

/** What an English ending tells of a word that stands in no list. Longest first. */
const endings: readonly Ending[] = [
  { ending: 'fulness', atLeast: 8, word: tagged.sense('generic') },
  { ending: 'ability', atLeast: 8, word: tagged.sense('generic') },
  { ending: 'ness', atLeast: 7, word: tagged.sense('generic') },
  { ending: 'ship', atLeast: 9, word: tagged.sense('generic') },
  { ending: 'ings', atLeast: 6, word: tagged.grammar('plural') },
  { ending: 'ing', atLeast: 6, word: tagged.grammar('ing') },
  { ending: 'ised', atLeast: 6, word: tagged.grammar('past', 'participle') },
  { ending: 'ized', atLeast: 6, word: tagged.grammar('past', 'participle') },
  { ending: 'ify', atLeast: 6, word: { grammar: grammar.base, verb: verb.output, sense: 0 } },
  { ending: 'ise', atLeast: 7, word: { grammar: grammar.base, verb: verb.output, sense: 0 } },
  { ending: 'ize', atLeast: 6, word: { grammar: grammar.base, verb: verb.output, sense: 0 } },
  { ending: 'ed', atLeast: 5, word: tagged.grammar('past', 'participle') },
  { ending: 'ly', atLeast: 5, word: tagged.grammar('adverb') },
  { ending: 'ss', atLeast: 3, word: unknownWord },
  { ending: 'us', atLeast: 4, word: unknownWord },
  { ending: 'is', atLeast: 4, word: unknownWord },
  { ending: 's', atLeast: 4, word: tagged.grammar('plural') },
]
