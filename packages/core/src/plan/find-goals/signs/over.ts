import { foldLabel } from '../../labels/fold-label.js'
import { meaningOf } from '../../outline/heading-meaning.js'
import type { Section } from '../../outline/outline.js'
import type { Finder } from '../finder.js'

/** `From last year` under a goals heading: what stands there is over. */
export function overAmong(root: Section, { labels }: Finder): readonly Section[] {
  const over: Section[] = []
  const visit = (section: Section, underGoals: boolean): void => {
    for (const part of section.sections) {
      if (part.head!.depth > 6) continue
      if (underGoals && labels.bygone.isIn(part.head!.folded)) over.push(part)
      else visit(part, underGoals || meaningOf(part.head!, labels).kind === 'goals')
    }
  }
  visit(root, false)
  return over
}

/** `Looking back on my resolutions`: what such a title leads to is told, not set. */
export const looksBack = ({ sections: [first] }: Section, { pageTitle, labels }: Finder): boolean =>
  [foldLabel(pageTitle ?? ''), first?.head?.depth === 1 ? first.head.folded : ''].some(
    (title) => labels.bygone.isIn(title) && labels.goals.isIn(title),
  )
