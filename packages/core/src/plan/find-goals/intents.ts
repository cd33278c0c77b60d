import { hasBox } from '../steps/box.js'
import type { Finder } from './finder.js'
import type { Found } from './found.js'
import { intentOf } from './intent.js'

/**
 * What a title, a name or a year announces is less sure than what stands under a goals heading: paragraphs and headings there may tell of anything,
 * and count only where they say what someone will do; where the file's name alone announces, a third of its items must say so as well.
 */
export function meantAsGoals(found: readonly Found[], announced: 'by title' | 'by name', finder: Finder): readonly Found[] {
  const kept = found.filter((goal) => !isTold(goal, announced) || (goal.title.text.length <= 100 && saysIntent(goal, finder)))
  const items = kept.filter(({ writtenAs }) => writtenAs === 'list-item')
  const meant = items.filter((goal) => saysIntent(goal, finder)).length
  return announced === 'by name' && meant * 3 < items.length ? kept.filter(({ writtenAs }) => writtenAs !== 'list-item') : kept
}

const isTold = ({ writtenAs, saysSo }: Found, announced: 'by title' | 'by name'): boolean =>
  !saysSo && (writtenAs === 'paragraph' || (announced === 'by title' && writtenAs === 'heading'))

/** Something to do: a box, a label that says so, or words that mean to. Only English puts the verb first so surely that its lack tells. */
const saysIntent = ({ title, item, saysSo }: Found, finder: Finder): boolean =>
  finder.lang !== 'en' ||
  saysSo === true ||
  (item !== null && hasBox(item, finder.text, finder.reading.states)) ||
  intentOf(title, finder.labels) > 0
