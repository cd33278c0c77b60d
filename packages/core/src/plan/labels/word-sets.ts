import { wordsOf } from './words-of.js'

/** Words and phrases looked for inside a folded heading. */
export interface WordSet {
  readonly isIn: (folded: string) => boolean
}

/**
 * Makes sets that look up one word after the other, and phrases only where their first word stands; languages without blanks are searched for the
 * characters. `-ziele` is the end of a word. A heading is asked of one set after the other, and plans of one programme share their headings: which sets have
 * a phrase that begins with one of its words is worked out once for all of them, a bit each.
 */
export function wordSets(): (phrases: readonly string[]) => WordSet {
  const setsOf = new Map<string, number>()
  const asked = new Map<string, number>()
  let bits = 0
  const begins = (folded: string): number => {
    const known = asked.get(folded)
    if (known !== undefined) return known
    let begun = 0
    for (const word of wordsOf(folded)) begun |= setsOf.get(word) ?? 0
    if (asked.size === mostAsked) asked.clear()
    asked.set(folded, begun)
    return begun
  }
  return (phrases) => {
    // Sets beyond the bits of a number share the last.
    const bit = 1 << Math.min(bits++, 30)
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
    return {
      isIn: (folded) =>
        ((begins(folded) & bit) !== 0 && hasPhrase(folded, spaced)) ||
        anywhere.some((phrase) => folded.includes(phrase)) ||
        (ends.length > 0 && wordsOf(folded).some((word) => ends.some((end) => word.length > end.length && word.endsWith(end)))),
    }
  }
}

/** Headings and lines kept with their answers: those of a plan of 1 MB. */
const mostAsked = 4_096

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
