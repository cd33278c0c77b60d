import { hasBox } from '../steps/box.js'
import type { Finder } from './finder.js'
import type { Found } from './found.js'
import { intentOf } from './intent.js'

/**
 * What a title, a name or a year announces is less sure than what stands under a goals heading: paragraphs and headings there may tell of anything,
 * and count only where they say what someone will do.
 */
export const meantAsGoals = (found: readonly Found[], finder: Finder): readonly Found[] =>
  found.filter((goal) => !isTold(goal) || (goal.title.text.length <= 100 && saysIntent(goal, finder)))

const isTold = ({ writtenAs, saysSo }: Found): boolean => !saysSo && (writtenAs === 'paragraph' || writtenAs === 'heading')

/** Something to do: a box, a label that says so, or words that mean to. Only English puts the verb first so surely that its lack tells. */
const saysIntent = ({ title, item, saysSo }: Found, finder: Finder): boolean =>
  finder.lang !== 'en' ||
  saysSo === true ||
  (item !== null && hasBox(item, finder.text, finder.reading.states)) ||
  intentOf(title, finder.labels) > 0
