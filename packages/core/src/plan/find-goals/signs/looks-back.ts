import { foldLabel } from '../../labels/fold-label.js'
import { type Labels, wordsOf } from '../../labels/labels.js'
import { tellsOfOutcome } from '../../outline/heading-meaning.js'
import type { Section } from '../../outline/outline.js'
import type { Finder } from '../finder.js'

/** `Looking back on my resolutions`: what such a title leads to is told, not set. */
export const looksBack = ({ sections: [first] }: Section, { pageTitle, labels }: Finder): boolean =>
  [foldLabel(pageTitle ?? ''), first?.head?.depth === 1 ? first.head.folded : ''].some(
    (title) => isOver(title, labels) || (labels.bygone.isIn(title) && labels.small.what.has(wordsOf(title)[0] ?? '')),
  )

/** `Results of my 2026 goals`: goals, and that they are over. */
export const isOver = (folded: string, labels: Labels): boolean =>
  labels.goals.isIn(folded) && (labels.bygone.isIn(folded) || tellsOfOutcome(folded, labels)) && !labels.resultWords.isIn(folded)
