import { meaningOf } from '../outline/heading-meaning.js'
import type { Section } from '../outline/outline.js'
import type { Finder } from './finder.js'
import { headingsOfOtherKinds } from './signs/other-kinds.js'
import { isNobodys, isToLearners } from './signs/taught.js'

/**
 * One walk over all headings before any goal is looked for: where headings count a goal, and under which stand goals of nobody who writes now. That is
 * what a course teaches, and `From last year` under a goals heading.
 */
export function collect(root: Section, finder: Finder): void {
  const { labels } = finder
  let lesson: boolean | null = null
  const isLesson = (): boolean => {
    lesson ??= headingsOfOtherKinds(root, labels).lesson >= 3
    return lesson
  }
  const visit = (section: Section, underGoals: boolean): void => {
    for (const part of section.sections) {
      const head = part.head!
      const meaning = meaningOf(head, labels)
      if (head.depth > 6) {
        visit(part, underGoals)
        continue
      }
      const isGoals = meaning.kind === 'goals'
      if (meaning.kind === 'goal' && meaning.opener.number !== null && meaning.opener.role !== 'key-result') finder.counted.push(part.span)
      else if (underGoals && labels.bygone.isIn(head.folded)) finder.without.add(part)
      else if (isGoals && (isToLearners(part, finder) || (isLesson() && isNobodys(part, finder)))) finder.without.add(part)
      visit(part, underGoals || isGoals)
    }
  }
  visit(root, false)
}
