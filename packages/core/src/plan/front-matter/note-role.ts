import type { NoteRole } from '../find-goals/finder.js'
import { foldLabel } from '../fold-label.js'
import type { Labels } from '../labels.js'
import type { FrontMatter, FrontMatterEntry } from '../model.js'

/**
 * What the front matter of a note calls all of it: `type: goal`, `category: "[[Goal]]"`. A tag alone also stands on articles about goals: it counts
 * beside an entry that a goal has and an article has not.
 */
export function noteRole({ entries }: FrontMatter, { openers, packs }: Labels): NoteRole {
  // The first is the language's own word; others (`project`) open a goal only beside a number or a colon.
  const isOwnWord = (word: string): boolean =>
    packs.some(({ headings: { goal, objective } }) => goal[0] === word || objective.includes(word))
  const hasTimes = entries.some(({ key }) => ofGoal.has(key.toLowerCase()))
  for (const entry of entries) {
    const isTag = tagKeys.has(entry.key.toLowerCase())
    if (!(isTag ? hasTimes : typeKeys.has(entry.key.toLowerCase()))) continue
    for (const value of valuesOf(entry)) {
      const word = foldLabel(value.replace(/^(?:#|\[\[)+|\]\]$/g, ''))
      const role = openers.get(word)
      if ((role === 'goal' || role === 'objective') && isOwnWord(word)) return role
    }
  }
  return null
}

const valuesOf = ({ value }: FrontMatterEntry): readonly string[] => (typeof value === 'string' ? value.split(/,\s*/) : (value ?? []))

const typeKeys: ReadonlySet<string> = new Set(['type', 'kind', 'class', 'category', 'note-type', 'notetype'])
const tagKeys: ReadonlySet<string> = new Set(['tags', 'tag', 'categories'])
const ofGoal: ReadonlySet<string> = new Set(['due', 'deadline', 'target', 'target-date', 'status', 'progress', 'priority', 'area', 'start'])
