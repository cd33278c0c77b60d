import type { List, Table } from 'mdast'
import { toString as wordsIn } from 'mdast-util-to-string'
import { placeOf } from '../../../markdown/place.js'
import { hasLetter } from '../../../text/letters.js'
import type { Prose } from '../../../words/prose.js'
import type { LabelLine } from '../../fields/label-line.js'
import { foldLabel } from '../../labels/fold-label.js'
import type { FieldName } from '../../model.js'
import type { Block, Section } from '../../outline/outline.js'
import { proseOf } from '../../prose/prose-of.js'
import type { Finder } from '../finder.js'
import { onceByNode } from '../remembered.js'
import { titleLine } from '../signs/title-line.js'

export const smart: ReadonlySet<FieldName> = new Set(['specific', 'measurable', 'achievable', 'relevant', 'time-bound'])

/** How many of the five SMART parts are labelled in a block; three make a goal of it. Where they come again and again there are several. */
export function smartParts(section: Pick<Section, 'blocks' | 'sections'>, finder: Finder): number {
  const parts = new Set<FieldName>()
  const letters = new Set<FieldName>()
  let again = 0
  const count = (line: LabelLine | undefined): void => {
    if (!line?.field || !smart.has(line.field)) return
    const seen = line.letter ? letters : parts
    if (seen.has(line.field)) again++
    seen.add(line.field)
  }
  for (const block of section.blocks) for (const line of firstLines(block, finder)) count(finder.labelOf(line))
  for (const { head } of section.sections) {
    const field = head && finder.labels.field(head.folded)
    if (field && smart.has(field)) parts.add(field)
  }
  if (letters.size + parts.size >= 3) for (const field of letters) parts.add(field)
  return again >= 3 ? 0 : parts.size
}

/** The lines of a block that can open with a label. */
function firstLines(block: Block, finder: Finder): readonly Prose[] {
  if (block.kind === 'paragraph') return block.lines
  if (block.kind === 'list') return block.node.children.map((item) => titleLine(item, finder))
  if (block.kind === 'table' && !holdsSamples(block.node, finder) && !isOfFigures(block.node))
    return block.node.children.map((row) => {
      const cell = row.children[0]
      const prose = proseOf(cell?.children ?? [], finder.text, cell ? placeOf(cell).start : 0)
      return { text: `${prose.text}:`, map: prose.map, marks: prose.marks }
    })
  return []
}

/** A table with a column of examples teaches the five parts; it states none. */
function holdsSamples({ children: [header] }: Table, { text, labels }: Finder): boolean {
  return header?.children.some((cell) => labels.samples.isIn(foldLabel(proseOf(cell.children, text, placeOf(cell).start).text))) ?? false
}

/** A table in which most cells beside the first of a row hold no word: how often the parts are met. */
function isOfFigures({ children: [, ...rows] }: Table): boolean {
  const cells = rows.flatMap((row) => row.children.slice(1))
  return cells.length >= 3 && cells.filter((cell) => !hasLetter(wordsIn(cell))).length * 2 > cells.length
}

/** How many items of a list open with the label of a field. */
export const labelledItems = (list: List, finder: Finder): number =>
  onceByNode(list, 'labelled items', finder, () => countLabelled(list, finder))

function countLabelled(list: List, finder: Finder): number {
  let count = 0
  for (const item of list.children) {
    const line = finder.labelOf(titleLine(item, finder))
    if (line?.field && !line.letter) count++
  }
  return count
}

/** Half of the items and more, two at least, open with labels of fields: one goal's parts, or how to write them. */
export function isOfLabels(list: List, finder: Finder): boolean {
  const labelled = labelledItems(list, finder)
  return labelled >= 2 && labelled * 2 >= list.children.length
}
