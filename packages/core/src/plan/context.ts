import { type Prose, sourceSpan } from '../words/prose.js'
import { readWords } from '../words/read-words.js'
import type { WordPack } from '../words/word-pack.js'
import type { ReadingDates } from './dates/reading-dates.js'
import type { Labels } from './labels/labels.js'
import type { Phrase } from './model.js'
import type { Kept } from './outline/kept.js'
import type { Reading } from './reading.js'

/** What every reader of a part of the plan is given: the text, the words to know labels by, the words to read prose by. */
export interface Context {
  readonly text: string
  readonly lang: string
  readonly labels: Labels
  /** `null` for a language without words: then phrases hold no times and quantities. */
  readonly pack: WordPack | null
  readonly reading: Reading
  /** The circumstances of dates, without an anchor; `withAnchor` adds the place's. */
  readonly dates: ReadingDates
  /** Absent where a text is read once. */
  readonly kept?: Kept
}

/** A prose with what its words say. Made once for each stretch and shared by fields, steps and pieces. */
export const phraseOf = (prose: Prose, context: Context): Phrase => ({
  prose,
  words: readWords(prose, context.pack),
  span: sourceSpan(prose),
})
