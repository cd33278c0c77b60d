import type { Ending, JudgePack } from '../../../judge/judge-pack.js'
import { endingsByLetter, lexiconOf, tagged } from '../../../judge/language/lexicon.js'
import { metWords } from '../../../judge/language/met-words.js'
import { grammar, unknownWord, verb } from '../../../judge/language/tags.js'
import { englishWords } from './english-words.generated.js'

let made: JudgePack | null = null

/** The English pack; its tables are read when it is first asked for. */
export function englishJudgePack(): JudgePack {
  made ??= packOf({ lexicon: lexiconOf(englishWords), endings: endingsByLetter(endings), possessives: ["'s", "s'"] })
  return made
}

const packOf = (words: Pick<JudgePack, 'lexicon' | 'endings' | 'possessives'>): JudgePack => ({
  code: 'en',
  ...words,
  words: metWords(words),
})

/** What an English ending tells of a word that stands in no list. Longest first. */
const endings: readonly Ending[] = [
  { ending: 'mindedness', atLeast: 12, word: tagged.sense('generic') },
  { ending: 'fulness', atLeast: 8, word: tagged.sense('generic') },
  { ending: 'ability', atLeast: 8, word: tagged.sense('generic') },
  { ending: 'ness', atLeast: 7, word: tagged.sense('generic') },
  { ending: 'ship', atLeast: 9, word: tagged.sense('generic') },
  // How somebody or something is; what it is said of may still be concrete.
  { ending: 'able', atLeast: 10, word: tagged.grammar('adjective') },
  { ending: 'ible', atLeast: 9, word: tagged.grammar('adjective') },
  { ending: 'ful', atLeast: 7, word: tagged.grammar('adjective') },
  { ending: 'less', atLeast: 7, word: tagged.grammar('adjective') },
  { ending: 'ous', atLeast: 7, word: tagged.grammar('adjective') },
  { ending: '-driven', atLeast: 9, word: tagged.grammar('adjective') },
  { ending: '-centric', atLeast: 10, word: tagged.grammar('adjective') },
  { ending: '-aware', atLeast: 8, word: tagged.grammar('adjective') },
  { ending: '-ready', atLeast: 8, word: tagged.grammar('adjective') },
  { ending: '-wide', atLeast: 7, word: tagged.grammar('adjective') },
  { ending: '-friendly', atLeast: 11, word: tagged.grammar('adjective') },
  { ending: '-worthy', atLeast: 9, word: tagged.grammar('adjective') },
  { ending: 'ive', atLeast: 9, word: tagged.grammar('adjective') },
  { ending: 'ings', atLeast: 6, word: tagged.grammar('plural') },
  { ending: 'ing', atLeast: 6, word: tagged.grammar('ing') },
  { ending: 'ised', atLeast: 6, word: tagged.grammar('past', 'participle') },
  { ending: 'ized', atLeast: 6, word: tagged.grammar('past', 'participle') },
  { ending: 'ify', atLeast: 6, word: { grammar: grammar.base, verb: verb.output | verb.improve, sense: 0, role: 0 } },
  { ending: 'ise', atLeast: 7, word: { grammar: grammar.base, verb: verb.output | verb.improve, sense: 0, role: 0 } },
  { ending: 'ize', atLeast: 6, word: { grammar: grammar.base, verb: verb.output | verb.improve, sense: 0, role: 0 } },
  { ending: 'eed', atLeast: 4, word: unknownWord },
  { ending: 'ed', atLeast: 5, word: tagged.grammar('past', 'participle') },
  { ending: 'ly', atLeast: 5, word: tagged.grammar('adverb') },
  { ending: 'ss', atLeast: 3, word: unknownWord },
  { ending: 'us', atLeast: 4, word: unknownWord },
  { ending: 'is', atLeast: 4, word: unknownWord },
  { ending: 's', atLeast: 4, word: tagged.grammar('plural') },
]
