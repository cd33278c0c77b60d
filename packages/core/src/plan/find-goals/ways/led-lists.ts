import { hasLetter } from '../../../text/letters.js'
import type { Prose } from '../../../words/prose.js'
import { foldLabel } from '../../labels/fold-label.js'
import { wordsOf } from '../../labels/labels.js'
import type { Block } from '../../outline/outline.js'
import type { Finder } from '../finder.js'
import type { Found, Place } from '../found.js'
import { goalsInside } from './goal-heading.js'
import { goalOfParagraph } from './paragraphs.js'

type List = Extract<Block, { kind: 'list' }>

/**
 * Lines of their own, each right above a list, two and more of them and no list without one: the lines are the goals, the lists their parts.
 * Lines of three words and fewer only name parts of life, but under OKRs they are objectives, and there a line may also stand alone.
 */
export function goalsInLedLists(blocks: readonly Block[], place: Place, finder: Finder): readonly Found[] {
  const found: Found[] = []
  let lists = 0
  for (const [index, block] of blocks.entries()) {
    const alone = place.okr && blocks[index + 1]?.kind !== 'list' ? leadOf(block) : undefined
    if (alone && block.kind === 'paragraph') found.push(goalOfParagraph(block, place, finder))
    if (block.kind !== 'list') continue
    lists++
    const lead = leadOf(blocks[index - 1])
    if (!lead || (!place.okr && wordsOf(foldLabel(lead.text)).length <= 3)) return []
    found.push(goalOfLead(lead, block, blocks[index - 1]!.span.start, place, finder))
  }
  return lists >= 2 ? found : []
}

/** A single line that is no sentence and leads nothing by a colon. */
function leadOf(before: Block | undefined): Prose | undefined {
  if (before?.kind !== 'paragraph' || before.lines.length !== 1) return undefined
  const line = before.lines[0]!
  return line.text.length > 100 || /[.。!?:：]\s*$/.test(line.text) || !hasLetter(line.text) ? undefined : line
}

function goalOfLead(title: Prose, list: List, start: number, place: Place, finder: Finder): Found {
  const role = place.okr ? 'objective' : 'goal'
  const { body, goals } = goalsInside({ blocks: [list], sections: [] }, { ...place, okr: false, results: place.okr }, role, finder)
  return { role, writtenAs: 'label', title, item: null, span: { start, end: list.span.end }, body, cells: [], goals, place }
}
