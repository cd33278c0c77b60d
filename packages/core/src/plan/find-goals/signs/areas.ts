import { wordsOf } from '../../labels/labels.js'
import type { Section } from '../../outline/outline.js'
import type { Finder } from '../finder.js'

/** Nothing but names of parts of life and work: `Side projects`. */
export const isAreaName = (part: Section, finder: Finder): boolean => isOfAreas(part.head!.folded, finder)

export function isOfAreas(folded: string, { labels }: Finder): boolean {
  const words = wordsOf(folded)
  return words.length > 0 && words.length <= 4 && words.every((word) => labels.areas.has(word))
}
