import { foldLabel } from '../fold-label.js'
import { wordsOf } from '../labels.js'
import { hasBox } from '../steps/box.js'
import type { Finder } from './finder.js'
import type { Found } from './found.js'

/**
 * What a file's title or name announces is less sure than what stands under a heading: its paragraphs may tell of anything, and count only where
 * they are short and say what someone will do; where the name alone announces, a quarter of its items must say so as well.
 */
export function meantAsGoals(found: readonly Found[], byNameAlone: boolean, finder: Finder): readonly Found[] {
  const kept = found.filter((goal) => goal.writtenAs !== 'paragraph' || (goal.title.text.length <= 100 && saysIntent(goal, finder)))
  const items = kept.filter(({ writtenAs }) => writtenAs === 'list-item')
  const meant = items.filter((goal) => saysIntent(goal, finder)).length
  return byNameAlone && meant * 4 < items.length ? kept.filter(({ writtenAs }) => writtenAs !== 'list-item') : kept
}

/** Something to do: a box, a label that says so, or a first word that acts. Only English puts the verb first so surely that its lack tells. */
function saysIntent({ title, item, saysSo }: Found, finder: Finder): boolean {
  if (finder.lang !== 'en' || saysSo || (item && hasBox(item, finder.text, finder.reading.states))) return true
  const [first = ''] = wordsOf(foldLabel(title.text))
  return finder.labels.actions.has(first) || intents.has(first) || title.marks.some(({ kind }) => kind === 'struck')
}

const intents: ReadonlySet<string> = new Set([
  'to',
  'i',
  "i'll",
  "i'd",
  'that',
  'never',
  'no',
  'not',
  'less',
  'more',
  'be',
  'have',
  'get',
  'go',
  'do',
  'make',
  'see',
  'visit',
])
