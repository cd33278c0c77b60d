import type { NoteRole } from '../find-goals/finder.js'
import { foldLabel } from '../labels/fold-label.js'
import type { Labels } from '../labels/labels.js'
import type { FrontMatter } from '../model.js'
import { tagKeys, textsOf } from './tags-in.js'

/**
 * What the front matter of a note calls all of it: `type: goal`, `category: "[[Goal]]"`. A tag alone also stands on articles about goals: it counts
 * beside an entry that a goal has and an article has not.
 */
export function noteRole({ entries }: FrontMatter, { openers }: Labels): NoteRole {
  const hasTimes = entries.some(({ key }) => ofGoal.has(key.toLowerCase()))
  for (const entry of entries) {
    const key = entry.key.toLowerCase()
    if (!typeKeys.has(key) && !(hasTimes && tagKeys.has(key))) continue
    for (const value of textsOf(entry)) {
      const role = openers.get(foldLabel(value.replace(/^(?:#|\[\[)+|\]\]$/g, '')))
      if (role === 'goal' || role === 'objective') return role
    }
  }
  return null
}

const typeKeys: ReadonlySet<string> = new Set(['type', 'kind', 'class', 'category', 'note-type', 'notetype'])
const ofGoal: ReadonlySet<string> = new Set(['due', 'deadline', 'target', 'target-date', 'status', 'progress', 'priority', 'area', 'start'])
