import { classOf, digit, letter, lettersEnd } from './characters.js'
import { type Entry, WordFlag } from './lexicon.js'

/** What must stand in a prose that says anything of time or quantity: a digit, or one of these words. */
export interface Triggers {
  /** By the first two letters (`opening`), the lengths of such words, a bit each; those of 31 letters and more share the last. */
  readonly lengths: Int32Array
  /** First letters of words that go on with another mark: `p` of `p.m.`. */
  readonly openers: ReadonlySet<string>
}

const plainWord = /^[a-z]+$/
const telling = WordFlag.trigger | WordFlag.event | WordFlag.deadline | WordFlag.before
const leading = WordFlag.deadline | WordFlag.before

export function triggersIn(words: ReadonlyMap<string, Entry>): Triggers {
  const lengths = new Int32Array(27 * 26)
  const openers = new Set<string>()
  for (const [word, { flags }] of words) {
    if (!(flags & telling)) continue
    const end = plainWord.test(word) ? word.length : lettersEnd(word, 0)
    if (startsPlain(word.charCodeAt(0))) lengths[opening(word, 0)]! |= 1 << Math.min(end, 31)
    if (end < word.length) openers.add(word.slice(0, end))
  }
  return { lengths, openers }
}

/**
 * Whether the prose may say something of time or quantity. `false` is sure. Most prose of a plan ends here, so that no word of it is cut out:
 * a word is looked up only when one of its first two letters and length is telling.
 */
export function maySay(text: string, { lengths, openers }: Triggers, words: ReadonlyMap<string, Entry>): boolean {
  let led = false
  for (let at = 0; at < text.length; ) {
    const code = text.charCodeAt(at)
    const kind = classOf(code)
    if (kind === digit) return true
    if (kind !== letter) {
      at++
      continue
    }
    const end = lettersEnd(text, at)
    // A first letter beyond a–z is rare in the languages read, and in no hurry.
    if (!startsPlain(code)) return true
    if ((lengths[opening(text, at)]! >> Math.min(end - at, 31)) & 1) {
      const word = text.slice(at, end).toLowerCase()
      const flags = words.get(word)?.flags ?? 0
      if (flags & WordFlag.trigger || openers.has(word)) return true
      if (flags & leading) led = true
      if (led && flags & WordFlag.event) return true
    }
    at = end
  }
  return false
}

const startsPlain = (code: number): boolean => (code | 32) >= 97 && (code | 32) <= 122

/** 0–25 for the first letter, in 27 rows by the second; the last row is for all that is no a–z. */
function opening(text: string, at: number): number {
  const second = text.charCodeAt(at + 1)
  return (text.charCodeAt(at) | 32) - 97 + 26 * (startsPlain(second) ? (second | 32) - 97 : 26)
}
