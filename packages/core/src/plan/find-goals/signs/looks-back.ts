import { foldLabel } from '../../labels/fold-label.js'
import type { Section } from '../../outline/outline.js'
import type { Finder } from '../finder.js'

/** `Looking back on my resolutions`: what such a title leads to is told, not set. */
export const looksBack = ({ sections: [first] }: Section, { pageTitle, labels }: Finder): boolean =>
  [foldLabel(pageTitle ?? ''), first?.head?.depth === 1 ? first.head.folded : ''].some(
    (title) => labels.bygone.isIn(title) && labels.goals.isIn(title),
  )
