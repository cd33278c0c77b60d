import { type Labels, wordsOf } from '../../labels/labels.js'
import type { Section } from '../../outline/outline.js'
import type { Finder } from '../finder.js'

/** Nothing but names of parts of life and work: `Side projects`. */
export const isAreaName = (part: Section, finder: Finder): boolean => isOfAreas(part.head!.folded, finder)

export function isOfAreas(folded: string, { labels }: Finder): boolean {
  const words = wordsOf(folded)
  return words.length > 0 && words.length <= 4 && words.every((word) => labels.areas.has(word) || isJoined(word, labels))
}

/** `身体健康`, `财富增长`, `工作与生活`, `仕事編`: names of areas without a blank between them, and what may stand around those. */
function isJoined(word: string, { areas, small }: Labels): boolean {
  if (word < '\u3000' || word >= '\uac00') return false
  let named = false
  for (let at = 0; at < word.length; ) {
    const area = longestAt(word, at, areas)
    named ||= area > at
    const end = area > at ? area : longestAt(word, at, small.aroundAreas)
    if (end === at) return false
    at = end
  }
  return named
}

/** Where the longest of some words that begins at a place ends; the place itself where none does. */
function longestAt(word: string, at: number, words: ReadonlySet<string>): number {
  for (let end = Math.min(word.length, at + 6); end > at; end--) if (words.has(word.slice(at, end))) return end
  return at
}
