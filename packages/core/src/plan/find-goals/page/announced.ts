import { foldLabel } from '../../labels/fold-label.js'
import { isGoalsHeading } from '../../outline/heading-meaning.js'
import type { Section } from '../../outline/outline.js'
import type { Finder } from '../finder.js'
import { titleHopes } from '../signs/hopes.js'
import { nameOf } from './file-name.js'
import { closingWishes, leadHints, leadSays } from './lead.js'

/** What the file's name and title say, before anything under them is read. */
export interface Announced {
  readonly byName: boolean
  readonly byTitle: boolean
  /** The first words of the page speak of goals of one's own. */
  readonly byLead: boolean
}

export function announcedBy(root: Section, finder: Finder): Announced {
  const { labels, path, pageTags } = finder
  return {
    byName: isGoalsHeading(nameOf(path), labels),
    byTitle: titleOf(root, finder) || pageTags.some((tag) => isGoalsHeading(foldLabel(tag), labels)) || leadHints(root, finder),
    byLead: leadSays(root, finder) || closingWishes(root, finder),
  }
}

/** A title, or a file's name, that speaks of what someone means to do: `# What I want to do`, `my-2027.md`. */
function titleOf({ sections: [first] }: Section, finder: Finder): boolean {
  return (
    titleHopes(nameOf(finder.path), finder) ||
    (first?.head?.depth === 1 && titleHopes(first.head.prose.text, finder)) ||
    (finder.pageTitle !== null && titleHopes(finder.pageTitle, finder))
  )
}
