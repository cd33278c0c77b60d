import type { Section } from '../../outline/outline.js'
import { hasBox } from '../../steps/box.js'
import type { Finder } from '../finder.js'
import { beginsWithAction } from './intent.js'

/** `## Eat better` over boxes, beside `## Goal 1: …` of the same level: it says what to do, and is one more goal. */
export const isGoalBesideCounted = (part: Section, { sections }: Section, finder: Finder): boolean =>
  part.head !== null &&
  part.head.depth <= 6 &&
  beginsWithAction(part.head.folded, finder.labels) &&
  finder.meaning(part).kind === 'plain' &&
  holdsBoxes(part, finder) &&
  sections.some((other) => other.head!.depth === part.head!.depth && countsGoal(other, finder))

const holdsBoxes = ({ blocks }: Section, { text, reading }: Finder): boolean =>
  blocks.some((block) => block.kind === 'list' && block.node.children.some((item) => hasBox(item, text, reading.states)))

function countsGoal(section: Section, finder: Finder): boolean {
  const meaning = finder.meaning(section)
  return meaning.kind === 'goal' && meaning.opener.number !== null && meaning.opener.role === 'goal'
}
