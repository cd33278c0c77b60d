import type { Table, TableCell } from 'mdast'
import { startOf } from '../markdown/place.js'
import { type Prose, sourceSpan } from '../words/prose.js'
import { placeholderIn } from './fields/placeholder.js'
import { linesWithin } from './fields/run-in-fields.js'
import type { Finder } from './find-goals/finder.js'
import { isGoalTable } from './find-goals/ways/table-rows.js'
import { foldLabel } from './labels/fold-label.js'
import type { AboutPlan } from './labels/label-pack.js'
import type { Said } from './model.js'
import { isTimeName } from './outline/heading-meaning.js'
import type { Block, Section } from './outline/outline.js'
import { sliceProse, trimProse } from './prose/prose-of.js'

/** What lines above the goals say of the plan as a whole (`**Mentor:** Ana`, `Period: spring 2027`), the first of each kind. */
export type LinesAbout = ReadonlyMap<AboutPlan, Said<string>>

/**
 * Reads the lines with labels at the top of a file and under its title, and those of a part before the goals that names a person (`## Participants`).
 * What stands further down belongs to goals and the log.
 */
export function linesAbout(root: Section, finder: Finder): LinesAbout {
  const about: Growing = new Map()
  readAbout(root, about, finder)
  const title = root.sections[0]
  if (!title || !isTitle(title, root, finder)) {
    readParts(root, about, finder)
    return about
  }
  readAbout(title, about, finder)
  readParts(title, about, finder)
  return about
}

/** A heading of the first depth, or the only one that all others stand below, as in an issue that begins with `###`. */
const isTitle = (section: Section, { sections }: Section, finder: Finder): boolean =>
  section.head!.depth === 1 || (sections.length === 1 && section.sections.length > 0 && finder.meaning(section).kind === 'plain')

type Growing = Map<AboutPlan, Said<string>>

/** The parts before the first one that holds goals or the log. */
function readParts({ sections }: Section, about: Growing, finder: Finder): void {
  for (const part of sections) {
    const { kind } = finder.meaning(part)
    if (isOneOfSeveral(part, sections, finder)) return
    if (part.head!.depth > 6) readBoldLine(part, about, finder)
    else if (kind !== 'plain' && kind !== 'furniture') return
    const own: Growing = new Map()
    readAbout(part, own, finder)
    if (people.some((one) => own.has(one)) || part.head!.depth > 6) addAll(own, about)
  }
}

/** A bold line that opens one of several goals: what stands under it is that goal's. Of a note about one goal it is the note's, too. */
const isOneOfSeveral = (part: Section, sections: readonly Section[], { meaning }: Finder): boolean =>
  meaning(part).kind === 'goal' && sections.some((other) => other !== part && meaning(other).kind === 'goal')

const people: readonly AboutPlan[] = ['mentor', 'mentee', 'manager']

function addAll(from: Growing, into: Growing): void {
  for (const [kind, said] of from) if (!into.has(kind)) into.set(kind, said)
}

function readAbout({ blocks }: Section, about: Growing, finder: Finder): void {
  for (const block of blocks) {
    if (block.kind === 'table') readRows(block.node, about, finder)
    else for (const line of linesIn(block, finder)) for (const part of linesWithin(line, finder)) readLine(part, about, finder)
  }
}

function linesIn(block: Block, finder: Finder): readonly Prose[] {
  if (block.kind === 'paragraph') return block.lines
  return block.kind === 'list' ? block.node.children.flatMap(finder.itemLines) : []
}

/** `**Mentor:**` on a line of its own, and the name under it. */
function readBoldLine({ head, blocks }: Section, about: Growing, finder: Finder): void {
  const kind = finder.labels.about.get(head!.folded)
  const first = blocks[0]?.kind === 'paragraph' ? blocks[0].lines[0] : undefined
  if (kind && first) add(kind, first, about, finder)
}

function readLine(line: Prose, about: Growing, finder: Finder): void {
  const label = finder.labelOf(line)
  const kind = label && !label.letter ? finder.labels.about.get(label.folded) : undefined
  const [first, ...others] = partsOf(kind ? trimProse(sliceProse(line, label!.value)) : line)
  if (kind) add(kind, first, about, finder)
  for (const part of kind ? others : [first, ...others]) if (isStretch(part, finder)) add('period', part, about, finder)
}

/** `Ana · 6 Jan – 28 Mar 2027`: what stands in a row beside a value. */
function partsOf(line: Prose): readonly [Prose, ...Prose[]] {
  const parts: Prose[] = []
  let from = 0
  for (const { index, 0: separator } of line.text.matchAll(/\s[·•|]\s/g)) {
    parts.push(trimProse(sliceProse(line, from, index)))
    from = index + separator.length
  }
  return parts.length === 0 ? [line] : [parts[0]!, ...parts.slice(1), trimProse(sliceProse(line, from))]
}

/** From one time to another with a year, and nothing else: in no need of a label. */
const isStretch = ({ text }: Prose, { labels }: Finder): boolean =>
  text.length <= 40 && /[\s\d][–—→]|\s-\s/.test(text) && /\b20\d\d\b/.test(text) && isTimeName(foldLabel(text), labels)

/** Rows of labels and values beside each other, two or four cells a row; or a header of labels over one row of values. */
function readRows(table: Table, about: Growing, finder: Finder): void {
  if (isGoalTable(table, finder)) return
  const rows = table.children
  const header = rows[0]?.children ?? []
  const kinds = header.map((cell) => kindOf(cell, finder))
  if (rows[1] && isHeader(kinds, rows, finder)) {
    for (const [at, kind] of kinds.entries()) if (kind && rows[1].children[at]) addCell(kind, rows[1].children[at], about, finder)
    return
  }
  if (header.length % 2 === 1) return
  for (const { children } of rows)
    for (let at = 0; at + 1 < children.length; at += 2) {
      const kind = kindOf(children[at]!, finder)
      if (kind) addCell(kind, children[at + 1]!, about, finder)
    }
}

/** Two labels beside each other stand over values; of a single row also one where pairs would have a value, unless the row has labels itself. */
function isHeader(kinds: readonly (AboutPlan | undefined)[], rows: Table['children'], finder: Finder): boolean {
  if (kinds.length < 2 || (kinds[0] && kinds[1])) return kinds.length > 1
  const known = kinds.filter((kind) => kind !== undefined)
  return (
    rows.length === 2 &&
    known.length > 1 &&
    kinds.some((kind, at) => kind && at % 2 === 1) &&
    !rows[1]!.children.some((cell) => kindOf(cell, finder))
  )
}

const kindOf = (cell: TableCell, { labels, prose }: Finder): AboutPlan | undefined =>
  labels.about.get(foldLabel(prose(cell.children, Math.max(0, startOf(cell))).text))

const addCell = (kind: AboutPlan, cell: TableCell, about: Growing, finder: Finder): void =>
  add(kind, trimProse(finder.prose(cell.children, Math.max(0, startOf(cell)))), about, finder)

/** A longer value is no name and no date. */
const longest = 80

function add(kind: AboutPlan, value: Prose, about: Growing, { labels }: Finder): void {
  const { text } = value
  if (about.has(kind) || text === '' || text.length > longest || placeholderIn(value, labels)) return
  about.set(kind, { value: text, text, span: sourceSpan(value) })
}
