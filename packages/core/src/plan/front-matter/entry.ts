import type { FrontMatter, FrontMatterEntry } from '../model.js'
import type { FrontMatterKey } from './keys.js'

/** The first entry that a key of ours is written as. */
export const entryIn = (frontMatter: FrontMatter, key: FrontMatterKey): FrontMatterEntry | undefined =>
  frontMatter.entries.find(({ field }) => field === key)

/** A text, or a list as one: `mentor: [Ana, Petr]` is `Ana, Petr`. */
export function textIn(frontMatter: FrontMatter, key: FrontMatterKey): string | undefined {
  const value = entryIn(frontMatter, key)?.value
  return typeof value === 'string' ? value : value?.join(', ')
}
