import { placeOf } from '../../markdown/place.js'
import type { Prose } from '../../words/prose.js'
import type { Block } from '../outline/outline.js'
import { isBulleted, withoutBullet } from '../outline/typed-bullet.js'
import type { Finder } from './finder.js'
import type { Found, Place } from './found.js'
import { goalsInDefinitions } from './ways/definitions.js'
import { goalsInHtml } from './ways/html.js'
import { goalsInLedLists } from './ways/led-lists.js'
import { goalsInLines, outerLines } from './ways/lines.js'
import { goalsInList, listSaysGoals } from './ways/list-items.js'
import { goalsInParagraphs, goalsInQuote, withBlock } from './ways/paragraphs.js'
import { isOfLabels } from './ways/smart-labels.js'
import { goalsInTable } from './ways/table-rows.js'

/** Without sub-headings: table rows, else list items, else HTML items, else paragraphs. */
export function goalsInBlocks(blocks: readonly Block[], place: Place, finder: Finder): readonly Found[] {
  const rows: Found[] = []
  for (const block of blocks) if (block.kind === 'table') rows.push(...goalsInTable(block.node, place, finder, 'any'))
  if (rows.length > 0) return rows
  const led = goalsInLedLists(blocks, place, finder)
  if (led.length > 0) return led
  const items = goalsInLists(blocks, place, finder)
  if (items.length > 0) return items
  const html: Found[] = []
  for (const block of blocks) if (block.kind === 'html') html.push(...goalsInHtml(block, place, finder, 'items'))
  if (html.length > 0) return html
  const defined = goalsInDefinitions(blocks, place, finder)
  if (defined.length > 0) return defined
  const told = goalsInParagraphs(blocks, place, finder)
  if (told.length > 0) return told
  const quoted = goalsInQuote(blocks, place, finder)
  return quoted.length > 0 ? quoted : goalsInLists(listsInQuotes(blocks), place, finder)
}

/** A list in a box of its own: nobody else's words come as one. */
const listsInQuotes = (blocks: readonly Block[]): readonly Block[] =>
  blocks.flatMap((block) =>
    block.kind === 'quote'
      ? block.node.children.flatMap((node) => (node.type === 'list' ? [{ kind: 'list', node, span: placeOf(node) } as const] : []))
      : [],
  )

/** `📚 40 books`, `🌍 from ten countries`: a picture before each of two lines and more, and no label behind it. */
const areDrawn = (lines: readonly Prose[], finder: Finder): boolean =>
  lines.length >= 2 && lines.every((line) => isPicture(line.text.charCodeAt(0)) && !finder.labelOf(line))

/** The first half of a pair that most pictures are written with. */
const isPicture = (code: number): boolean => code >= 0xd83c && code <= 0xd83e

/** `✅ Done! The club was shut on some Mondays.` below an item: what became of it, in more than one sentence. */
const tellsOutcome = (block: Block): boolean =>
  block.kind === 'paragraph' &&
  block.lines.length === 1 &&
  outcomeMark.test(block.lines[0]!.text) &&
  (/[.!]\s+\S/.test(block.lines[0]!.text) || block.lines[0]!.text.length > 60)
const outcomeMark = /^\s*[✅✓✔☑✗✘✖❌]/

/** The items of all lists together, of lines with bullets that are none to Markdown too. */
export function goalsInLists(blocks: readonly Block[], place: Place, finder: Finder): readonly Found[] {
  const items: Found[] = []
  for (const [index, block] of blocks.entries()) {
    const last = items[items.length - 1]
    if (last && blocks[index - 1]?.kind === 'list' && tellsOutcome(block)) items[items.length - 1] = withBlock(last, block)
    else if (block.kind === 'list' && last && isOfLabels(block.node, finder) && !listSaysGoals(block.node, finder))
      items[items.length - 1] = withBlock(last, block)
    else if (block.kind === 'list') items.push(...goalsInList(block.node, place, finder))
    else if (block.kind === 'lines') items.push(...goalsInLines(block.lines, place))
    else if (block.kind === 'paragraph' && (block.lines.every(isBulleted) || areDrawn(block.lines, finder)))
      items.push(...goalsInLines(outerLines(block.lines, finder.text).map(withoutBullet), place))
  }
  return items
}
