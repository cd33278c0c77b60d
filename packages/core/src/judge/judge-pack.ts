import type { Words } from '../words/words.js'
import type { PieceReading } from './goal-text.js'
import type { MetWords } from './language/met-words.js'
import type { Word } from './language/tags.js'

/**
 * What one language needs to be judged. Data only: the engine asks for tags and never for a word.
 * A language writes its lexicon as lists (see `lang/en/judge`) and builds the tree once, when it is first met.
 */
export interface JudgePack {
  readonly code: string
  /** Pieces that were split before, by what was read of their words; given by hosts that read the same words again and again. */
  readonly memory?: WeakMap<Words, PieceReading>
  readonly lexicon: Lexicon
  /** Endings that tell something of a word no list holds, by their last letter, longest first: `-ness` is generic. Lower case. */
  readonly endings: ReadonlyMap<string, readonly Ending[]>
  /** What makes an owner of a word: `'s`. */
  readonly possessives: readonly string[]
  /** `metWords` of the three above. */
  readonly words: MetWords
}

/**
 * Words and phrases, so that a look-up is one question. Keys are folded: lower case, plain apostrophe, one blank between two words. Every beginning
 * of a phrase is a key too: so the longest phrase is found without a tree or a regex.
 */
export interface Lexicon {
  /** One of the different sets of tags there are, by its number, counted from 1. */
  readonly wordOf: (number: number) => Word
  /**
   * Four times the number of a key's word (0 where the key alone is no word), plus 2 where the key goes on a phrase,
   * plus 1 where a longer phrase begins so; -1 for what is no key.
   */
  readonly codeOf: (key: string) => number
}

export interface Ending {
  readonly ending: string
  /** Shorter words do not count: `king` is no gerund. */
  readonly atLeast: number
  readonly word: Word
}
