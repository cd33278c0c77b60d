import { wordsOf } from './words-of.js'

/** Words and phrases looked for inside a folded heading. */
export interface WordSet {
  readonly isIn: (folded: string) => boolean
}

/**
 * Makes sets that look up one word after the other, and phrases only where their first word stands; languages without blanks are searched for the
 * characters. `-ziele` is the end of a word. A heading is asked of one set after the other, and plans of one programme share their headings: what is known
 * of one is kept, a bit for each set.
 */
export function wordSets(): (phrases: readonly string[]) => WordSet {
  const setsOf = new Map<string, number>()
  const known = new Map<string, Known>()
  let bits = 0
  const knownOf = (folded: string): Known => {
    const before = known.get(folded)
    if (before) return before
    let begun = 0
    for (const word of wordsOf(folded)) begun |= setsOf.get(word) ?? 0
    if (known.size === mostKnown) known.clear()
    const now = { begun, asked: 0, held: 0 }
    known.set(folded, now)
    return now
  }
  return (phrases) => {
    const number = bits++
    // Sets beyond the bits of a number share the last, which tells nothing of the one.
    const bit = 1 << Math.min(number, 30)
    const ends = phrases.filter((phrase) => phrase.startsWith('-')).map((phrase) => phrase.slice(1))
    const spaced = new Map<string, string[]>()
    for (const phrase of phrases) {
      const words = wordsOf(phrase)
      if (words.length === 0 || unspaced.test(phrase)) continue
      const first = words[0]!
      spaced.set(first, [...(spaced.get(first) ?? []), words.join(' ')])
      setsOf.set(first, (setsOf.get(first) ?? 0) | bit)
    }
    const anywhere = phrases.filter((phrase) => unspaced.test(phrase))
    const holds = (folded: string, { begun }: Known): boolean =>
      ((begun & bit) !== 0 && hasPhrase(folded, spaced)) ||
      anywhere.some((phrase) => folded.includes(phrase)) ||
      (ends.length > 0 && wordsOf(folded).some((word) => ends.some((end) => word.length > end.length && word.endsWith(end))))
    return {
      isIn: (folded) => {
        const of = knownOf(folded)
        if (number >= 30) return holds(folded, of)
        if ((of.asked & bit) === 0) {
          of.asked |= bit
          if (holds(folded, of)) of.held |= bit
        }
        return (of.held & bit) !== 0
      },
    }
  }
}

/** Of one heading, a bit for each set. */
interface Known {
  /** A phrase of the set begins with a word of it. */
  readonly begun: number
  /** Whether the set was asked, and what came of it. */
  asked: number
  held: number
}

/** Headings and lines kept with their answers: those of a plan of 1 MB. */
const mostKnown = 4_096

const unspaced = /[\u3005-\u3007\u3041-\u30ff\u3400-\u9fff\uac00-\ud7a3\uf900-\ufaff]/

function hasPhrase(folded: string, phrases: ReadonlyMap<string, readonly string[]>): boolean {
  const words = wordsOf(folded)
  for (let from = 0; from < words.length; from++) {
    const candidates = phrases.get(words[from]!)
    if (
      candidates?.some(
        (phrase) =>
          phrase === words[from] ||
          words
            .slice(from, from + 5)
            .join(' ')
            .concat(' ')
            .startsWith(`${phrase} `),
      )
    )
      return true
  }
  return false
}
