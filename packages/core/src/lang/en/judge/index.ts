import type { Ending, JudgePack } from '../../../judge/judge-pack.js'
import { endingsByLetter, entriesOf, lexiconOf, tagged } from '../../../judge/language/lexicon.js'
import { metWords } from '../../../judge/language/met-words.js'
import { grammar, role, unknownWord, verb, type Word } from '../../../judge/language/tags.js'
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

const general = tagged.sense('generic')
const adjective = tagged.grammar('adjective')
/** A doing or a state as often as a thing. */
const formed: Word = { ...unknownWord, role: role.formed }

/** Endings of things that an ending of states would take in: `electricity`, `laboratory`. */
const things: readonly Ending[] = entriesOf(
  'electricity, trinity, maternity, entity, literacy, pharmacy, laboratory, conservatory, observatory, crematory, chemical, periodical, vertical, neighbourhood, neighborhood, ambulance, entrance, appliance, sentence, residence, sequence, segment, document, apartment, basement, garment, pigment, monument, ointment, parchment, cement, station, plantation, pension, mansion, extension, stallion, carnation, constellation',
).map((ending) => ({ ending, atLeast: ending.length, word: unknownWord }))

/** What an English ending tells of a word that stands in no list. Longest first. */
const endings: readonly Ending[] = [
  ...things,
  { ending: 'mindedness', atLeast: 12, word: general },
  { ending: 'fulness', atLeast: 8, word: general },
  { ending: 'ability', atLeast: 8, word: general },
  { ending: 'ness', atLeast: 7, word: general },
  { ending: 'ship', atLeast: 9, word: general },
  { ending: 'ity', atLeast: 7, word: general },
  { ending: 'acy', atLeast: 7, word: general },
  { ending: 'ance', atLeast: 8, word: formed },
  { ending: 'ence', atLeast: 8, word: formed },
  { ending: 'ment', atLeast: 8, word: formed },
  { ending: 'sion', atLeast: 8, word: formed },
  { ending: 'tion', atLeast: 8, word: formed },
  { ending: 'tude', atLeast: 7, word: formed },
  // How somebody or something is; what it is said of may still be concrete.
  { ending: 'able', atLeast: 10, word: adjective },
  { ending: 'ible', atLeast: 9, word: adjective },
  { ending: 'ful', atLeast: 7, word: adjective },
  { ending: 'less', atLeast: 7, word: adjective },
  { ending: 'ous', atLeast: 7, word: adjective },
  { ending: 'atory', atLeast: 8, word: adjective },
  { ending: 'utory', atLeast: 8, word: adjective },
  { ending: 'isory', atLeast: 8, word: adjective },
  { ending: 'ional', atLeast: 8, word: adjective },
  { ending: 'istic', atLeast: 8, word: adjective },
  { ending: 'erial', atLeast: 9, word: adjective },
  { ending: 'urial', atLeast: 9, word: adjective },
  { ending: 'ical', atLeast: 8, word: adjective },
  { ending: '-driven', atLeast: 9, word: adjective },
  { ending: '-centric', atLeast: 10, word: adjective },
  { ending: '-aware', atLeast: 8, word: adjective },
  { ending: '-ready', atLeast: 8, word: adjective },
  { ending: '-wide', atLeast: 7, word: adjective },
  { ending: '-friendly', atLeast: 11, word: adjective },
  { ending: '-worthy', atLeast: 9, word: adjective },
  { ending: 'ive', atLeast: 9, word: adjective },
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
