import type { Section } from '../outline.js'
import type { Finder } from './finder.js'
import type { Found, Place } from './found.js'
import { goalOfSection } from './goal-heading.js'
import { smartParts } from './smart-labels.js'

/** Three or more SMART labels in one section are one goal, named by the section's heading. */
export function smartBlock(section: Section, place: Place, finder: Finder): Found | undefined {
  if (smartParts(section, finder) < 3) return undefined
  return goalOfSection(section, { place, writtenAs: 'smart-block', role: 'goal' }, finder)
}
