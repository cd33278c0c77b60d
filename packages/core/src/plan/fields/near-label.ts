import { distance } from '../../text/near.js'
import type { Labels } from '../labels/labels.js'
import type { FieldName } from '../model.js'

/** The field whose label a word is within two letters of (`dedline`), where it is one word, long enough to be sure of, and only one field is near. */
export function nearLabel(folded: string, labels: Labels): FieldName | null {
  if (folded.length < 5 || folded.length > 20 || labels.fieldLabels.has(folded) || ordinary.has(folded)) return null
  const allowed = folded.length < 7 ? 1 : 2
  const near = new Set<FieldName>()
  for (const [label, field] of labels.fieldLabels) {
    if (
      field === 'other' ||
      label.length < 5 ||
      Math.abs(label.length - folded.length) > allowed ||
      label.charCodeAt(0) !== folded.charCodeAt(0)
    )
      continue
    if (distance(label, folded, allowed) <= allowed) near.add(field)
  }
  return near.size === 1 ? [...near][0]! : null
}

/** Ordinary words that stand close to a label and mean something else. */
const ordinary: ReadonlySet<string> = new Set([
  'season',
  'person',
  'where',
  'while',
  'there',
  'march',
  'august',
  'april',
  'monday',
  'sunday',
  'friday',
  'reading',
  'rating',
  'starring',
  'mentee',
  'mentor',
  'meeting',
  'session',
  'sessions',
  'weeks',
  'month',
  'months',
  'state of',
  'tasked',
  'tests',
  'stars',
  'statue',
  'poses',
  'tooth',
  'tool',
  'books',
  'brook',
  'course',
  'source',
  'sources',
  'mattress',
  'valued',
  'values',
  'claims',
  'words',
  'which',
  'whose',
  'title',
  'titles',
  'target',
  'school',
  'skill',
  'links',
  'tracks',
  'track',
  'plant',
  'plans',
  'planned',
  'result in',
  'bottom',
  'option',
  'options',
  'reality',
  'agenda',
  'ratio',
  'learner',
  'leader',
  'stage',
  'stages',
])
