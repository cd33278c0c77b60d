import type { FrontMatter, FrontMatterEntry } from '../model.js'

/** `tags: [goals, 2027]`, `tags: goals, 2027`: what a note is filed under. */
export const tagsIn = ({ entries }: FrontMatter): readonly string[] =>
  entries.filter(({ key }) => tagKeys.has(key.toLowerCase())).flatMap(textsOf)

/** A list, or a text with commas. */
export const textsOf = ({ value }: FrontMatterEntry): readonly string[] => (typeof value === 'string' ? value.split(/,\s*/) : (value ?? []))

export const tagKeys: ReadonlySet<string> = new Set(['tags', 'tag', 'categories', 'category', 'keywords'])
