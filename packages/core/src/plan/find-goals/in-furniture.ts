import { depths } from '../outline/lead-depth.js'
import type { Head, Section } from '../outline/outline.js'
import { type Finder, placeUnder } from './finder.js'
import type { Found, Place } from './found.js'
import { withoutTalk } from './signs/about-goals.js'
import { countBoxes } from './signs/boxes-under.js'
import { mayReadAsGoals, readsAsGoals } from './signs/hopes.js'
import { goalsUnderHeading } from './under-goals-heading.js'

/**
 * Where no other part under a title that names goals holds any: `## Overview` over boxes, `### The list` below `## Introduction`. What reads as goals there
 * is them.
 */
export function goalsInFurniture({ head, sections }: Section, place: Place, finder: Finder): readonly Found[] {
  if (head && head.depth > 2) return []
  const found = sections
    .flatMap((part) => holdersIn(part, finder))
    .flatMap((part) => goalsUnderHeading(part, placeUnder(part.head, place, finder), finder))
  return withoutTalk(found, finder)
}

/** The part itself where its name only says that all is seen at once, else the parts of it that have a name of their own. */
function holdersIn(part: Section, finder: Finder): readonly Section[] {
  const { kind } = finder.meaning(part)
  if (isLead(part.head!)) return finder.labels.goals.isIn(part.head!.folded) && readsAsGoals(part, finder) ? [part] : []
  if (part.head!.depth > 6 || (kind !== 'furniture' && kind !== 'field')) return []
  if (finder.labels.surveys.has(part.head!.folded) && (readsAsGoals(part, finder) || countBoxes(part, finder) >= 2)) return [part]
  const below = part.sections.filter(({ head }) => head!.depth <= 6)
  if (kind !== 'furniture' || !readsAsGoals({ ...part, blocks: [], sections: below }, finder)) return []
  return below.filter((one) => finder.meaning(one).kind === 'plain' && mayReadAsGoals(one, finder))
}

/** `A few words about what my goals are:` over a list. */
const isLead = ({ depth }: Head): boolean => depth === depths.colon
