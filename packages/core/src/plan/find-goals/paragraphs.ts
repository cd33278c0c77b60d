import { type Prose, sourceSpan } from '../../words/prose.js'
import { labelLineOf } from '../fields/label-line.js'
import { foldLabel } from '../fold-label.js'
import type { Block } from '../outline.js'
import type { Finder } from './finder.js'
import type { Found, Place } from './found.js'

/** Paragraphs under a goals heading that holds nothing else: each is a goal, with the label lines and paragraphs of labels under it. */
export function goalsInParagraphs(blocks: readonly Block[], place: Place, finder: Finder): readonly Found[] {
  const found: Found[] = []
  for (const block of blocks) {
    if (block.kind !== 'paragraph') continue
    const title = block.lines[0]!
    const label = labelLineOf(title, finder.labels)
    const last = found[found.length - 1]
    if (label?.field && last) found[found.length - 1] = withBlock(last, block)
    else if (!label?.field && isSentence(title, block.lines, finder)) found.push(goalOfParagraph(block.lines, block, place))
  }
  return found
}

/** A short text that states something: no question, no bare `TBD`, no pointer to another place, no essay. */
function isSentence(title: Prose, lines: readonly Prose[], finder: Finder): boolean {
  const text = title.text.trim()
  if (/[?？:：]$/.test(text) || finder.labels.placeholders.has(foldLabel(text)) || !/\p{L}/u.test(text)) return false
  if (saysMyGoal(text.toLowerCase(), finder)) return true
  if (finder.labels.guidance.isIn(text.toLowerCase())) return false
  if (title.marks.some((mark) => mark.kind === 'link' && mark.to - mark.from > text.length / 2 && mark.url?.startsWith('#'))) return false
  return lines.reduce((sum, line) => sum + line.text.length, 0) <= 400
}

/** `My goal for this year is …`: two words that say whose goal it is, among the first three. */
function saysMyGoal(text: string, { labels }: Finder): boolean {
  const [first, second, third] = text.split(/\s+/, 3)
  if (!first || !second || !labels.own.isIn(first)) return false
  return labels.openers.has(second) || (third !== undefined && labels.openers.has(third))
}

const withBlock = (goal: Found, block: Block): Found => ({
  ...goal,
  span: { start: goal.span.start, end: block.span.end },
  body: { ...goal.body, blocks: [...goal.body.blocks, block] },
})

function goalOfParagraph(lines: readonly Prose[], block: Block, place: Place): Found {
  const rest = lines.slice(1)
  const blocks: Block[] =
    rest.length === 0 ? [] : [{ kind: 'paragraph', lines: rest, span: { start: sourceSpan(rest[0]!).start, end: block.span.end } }]
  return {
    role: 'goal',
    writtenAs: 'paragraph',
    title: lines[0]!,
    item: null,
    span: block.span,
    body: { blocks, sections: [] },
    cells: [],
    goals: [],
    place,
  }
}
