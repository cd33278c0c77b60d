import { isLetterCode } from '../../text/letters.js'
import { distance } from '../../text/near.js'
import { type Prose, plainProse } from '../../words/prose.js'
import { readWords } from '../../words/read-words.js'
import type { WordPack } from '../../words/word-pack.js'
import type { TimePhrase } from '../../words/words.js'

/** `12 Setpember 2027`: the words of a date one of which is a letter or two off, and the date it would be. */
export interface MisspeltDate {
  readonly from: number
  readonly to: number
  readonly word: string
  /** Months or days of the week, as near as each other. */
  readonly near: readonly string[]
  /** Read with the first of them; its places are those of the corrected words. */
  readonly meant: TimePhrase
}

/**
 * A misspelt month or weekday beside what makes it a date: figures (`12 Setpember`, `Setpember 2027`) or words of time (`next wensday`), or by itself where it is
 * long. A year or a figure alone is what is left of such a date when the word is not read: `2027` of `12 Setpember 2027` is no whole year.
 */
export function misspeltDate({ text }: Pick<Prose, 'text'>, pack: WordPack | null): MisspeltDate | undefined {
  if (!pack || text.length > longest) return undefined
  for (const { from, to } of wordsIn(text)) {
    const word = text.slice(from, to)
    const near = nearest(word, namesOf(pack))
    if (near.length === 0) continue
    const name = inCaseOf(word, near[0]!)
    const corrected = text.slice(0, from) + name + text.slice(to)
    const meant = readWords(plainProse(corrected, 0), pack).times.find(
      (time) => time.from <= from && time.to >= from + name.length && isDay(time),
    )
    if (!meant || !(word.length >= 8 || hasMore(corrected, meant, from, from + name.length))) continue
    return { from: meant.from, to: meant.to + word.length - name.length, word, near: near.map((one) => inCaseOf(word, one)), meant }
  }
  return undefined
}

/** A value that is longer is no date. */
const longest = 80

const isDay = ({ kind }: TimePhrase): boolean => kind !== 'duration' && kind !== 'recurrence' && kind !== 'vague'

/** Whether a date says more than one word. */
const hasMore = (text: string, { from, to }: TimePhrase, start: number, end: number): boolean =>
  /[^\s.,]/.test(text.slice(from, start) + text.slice(end, to))

interface Place {
  readonly from: number
  readonly to: number
}

/** Words of four to twelve letters. */
function wordsIn(text: string): readonly Place[] {
  const words: Place[] = []
  let from = -1
  for (let at = 0; at <= text.length; at++) {
    const isLetter = at < text.length && isLetterCode(text.charCodeAt(at))
    if (isLetter && from < 0) from = at
    if (isLetter || from < 0) continue
    if (at - from >= 4 && at - from <= 12) words.push({ from, to: at })
    from = -1
  }
  return words
}

/** Of some names those nearest to a word that is none of them: one letter off, or two in a long word; the first letter is right. */
function nearest(word: string, names: readonly string[]): readonly string[] {
  const lower = word.toLowerCase()
  let least = lower.length < 7 ? 1 : 2
  let near: string[] = []
  for (const name of names) {
    if (name.charCodeAt(0) !== lower.charCodeAt(0)) continue
    const apart = distance(lower, name, least)
    if (apart === 0) return []
    if (apart > least) continue
    near = apart < least ? [name] : [...near, name]
    least = apart
  }
  return near
}

/** Months and days of the week, short forms left out. */
function namesOf(pack: WordPack): readonly string[] {
  const known = names.get(pack)
  if (known) return known
  const { MONTH, WEEKDAY } = pack.classes
  const made = [...Object.keys(MONTH), ...Object.keys(WEEKDAY)].filter((name) => name.length >= 4)
  names.set(pack, made)
  return made
}

const names = new WeakMap<WordPack, readonly string[]>()

/** With a capital where the word in its place has one. */
const inCaseOf = (word: string, name: string): string =>
  word.charAt(0) === word.charAt(0).toLowerCase() ? name : name.charAt(0).toUpperCase() + name.slice(1)
