import type { Word } from './tags.js'

/**
 * What one language needs to be judged. Data only: the engine asks for tags and never for a word.
 * A language writes its lexicon as lists (see `lang/en/judge`) and builds the tree once, when it is first met.
 */
export interface JudgePack {
  readonly code: string
  readonly lexicon: Lexicon
  /** Endings that tell something of a word no list holds, by their last letter, longest first: `-ness` is generic. Lower case. */
  readonly endings: ReadonlyMap<string, readonly Ending[]>
  /** What makes an owner of a word: `'s`. */
  readonly possessives: readonly string[]
  /** Where the verb that a goal hangs on stands in its sentence. */
  readonly head: 'first-verb' | 'last-verb'
}

/** A tree of words: phrases are branches, so that `as soon as possible` costs four look-ups and no regex. Keys are folded by `fold`. */
export type Lexicon = ReadonlyMap<string, LexiconNode>

export interface LexiconNode {
  /** `null` where only longer phrases begin so. */
  readonly word: Word | null
  readonly next: Lexicon | null
}

export interface Ending {
  readonly ending: string
  /** Shorter words do not count: `king` is no gerund. */
  readonly atLeast: number
  readonly word: Word
}
