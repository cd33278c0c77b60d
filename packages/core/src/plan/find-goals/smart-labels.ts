import type { List, ListItem, Table } from 'mdast'
import { placeOf } from '../../markdown/place.js'
import type { Prose } from '../../words/prose.js'
import { type LabelLine, labelLineOf } from '../fields/label-line.js'
import { foldLabel } from '../fold-label.js'
import type { Labels } from '../labels.js'
import type { FieldName } from '../model.js'
import type { Block, Section } from '../outline.js'
import { proseOf } from '../prose-of.js'

const smart: ReadonlySet<FieldName> = new Set(['specific', 'measurable', 'achievable', 'relevant', 'time-bound'])

/** What counting labels needs of the plan. */
interface Reader {
  readonly text: string
  readonly labels: Labels
}

/** How many of the five SMART parts are labelled in a block; three make a goal of it. */
export function smartParts(section: Pick<Section, 'blocks' | 'sections'>, reader: Reader): number {
  const parts = new Set<FieldName>()
  const letters = new Set<FieldName>()
  const count = (line: LabelLine | undefined): void => {
    if (line?.field && smart.has(line.field)) (line.letter ? letters : parts).add(line.field)
  }
  for (const block of section.blocks) for (const line of firstLines(block, reader)) count(labelLineOf(line, reader.labels))
  for (const { head } of section.sections) {
    const field = head && reader.labels.field(head.folded)
    if (field && smart.has(field)) parts.add(field)
  }
  if (letters.size + parts.size >= 3) for (const field of letters) parts.add(field)
  return parts.size
}

/** The lines of a block that can open with a label. */
function firstLines(block: Block, reader: Reader): readonly Prose[] {
  if (block.kind === 'paragraph') return block.lines
  if (block.kind === 'list') return block.node.children.map((item) => firstLineOf(item, reader))
  if (block.kind === 'table' && !holdsSamples(block.node, reader))
    return block.node.children.map((row) => {
      const cell = row.children[0]
      const prose = proseOf(cell?.children ?? [], reader.text, cell ? placeOf(cell).start : 0)
      return { text: `${prose.text}:`, map: prose.map, marks: prose.marks }
    })
  return []
}

/** A table with a column of examples teaches the five parts; it states none. */
function holdsSamples({ children: [header] }: Table, { text, labels }: Reader): boolean {
  return header?.children.some((cell) => labels.samples.isIn(foldLabel(proseOf(cell.children, text, placeOf(cell).start).text))) ?? false
}

function firstLineOf(item: ListItem, reader: Reader): Prose {
  const first = item.children[0]
  return proseOf(first?.type === 'paragraph' ? first.children : [], reader.text, placeOf(item).start)
}

/** How many items of a list open with the label of a field. */
export function labelledItems(list: List, reader: Reader): number {
  let count = 0
  for (const item of list.children) {
    const line = labelLineOf(firstLineOf(item, reader), reader.labels)
    if (line?.field && !line.letter) count++
  }
  return count
}
