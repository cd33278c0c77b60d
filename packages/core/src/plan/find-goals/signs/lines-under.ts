import type { ListItem } from 'mdast'
import type { Prose } from '../../../words/prose.js'
import { isTimeName } from '../../outline/heading-meaning.js'
import { depths } from '../../outline/lead-depth.js'
import type { Section } from '../../outline/outline.js'
import { isBulleted, withoutBullet } from '../../outline/typed-bullet.js'
import { joinProse, sliceProse } from '../../prose/prose-of.js'
import { hasBox } from '../../steps/box.js'
import type { Finder } from '../finder.js'
import { nowhere } from '../found.js'
import { goalsInHtml } from '../ways/html.js'
import { isAreaName } from './areas.js'
import { intentOf } from './intent.js'
import { titleLine } from './title-line.js'
import { wishesUnder } from './wish.js'

/** A line that may be a goal where no heading says so. */
export type Line = { readonly kind: 'item'; readonly node: ListItem } | { readonly kind: 'words'; readonly title: Prose }

export const titleOf = (line: Line, finder: Finder): Prose => (line.kind === 'item' ? titleLine(line.node, finder) : line.title)

/** All its own words, of an entry in several lines too. */
export function wordsIn(line: Line, finder: Finder): Prose {
  const lines = line.kind === 'item' ? finder.itemLines(line.node) : []
  return lines.length > 1 ? joinProse(lines) : titleOf(line, finder)
}

export const isBoxed = (line: Line, { text, reading }: Finder): boolean => line.kind === 'item' && hasBox(line.node, text, reading.states)

/**
 * The items of all lists under a heading; where there are none, the headings that have no others below them and speak to no reader; below stretches of time
 * alone the paragraphs.
 */
export function linesUnder(section: Section, finder: Finder): readonly Line[] {
  const lines = itemsUnder(section, finder)
  if (lines.length > 0) return lines
  if (section.head?.depth === depths.bold && section.sections.length === 0) return paragraphsOf(section)
  const times = section.sections.filter((part) => finder.meaning(part).kind === 'horizon' && part.sections.length === 0)
  return times.length > 0 && times.length === section.sections.length
    ? times.flatMap(paragraphsOf)
    : section.sections.flatMap((part) => leavesOf(part, finder))
}

/** A line of a paragraph that begins anew as one of its own: `I will row.<br>`. */
const paragraphsOf = ({ blocks }: Section): readonly Line[] =>
  blocks.flatMap((block) =>
    block.kind === 'paragraph'
      ? block.lines
          .filter(({ text }) => text.charAt(0) === text.charAt(0).toUpperCase())
          .map((title) => ({ kind: 'words', title }) as const)
      : [],
  )

/** Logs, furniture and fields hold none; `Books` and `Courses` may be parts of life. */
export function isBesideGoals(section: Section, finder: Finder): boolean {
  const { kind } = finder.meaning(section)
  return beside.has(kind) || (kind === 'field' && !isAreaName(section, finder))
}

const beside: ReadonlySet<string> = new Set(['log', 'log-entry', 'furniture', 'private', 'sample', 'parked'])

/** The items of all lists under a heading. */
export function itemsUnder({ blocks, sections }: Section, finder: Finder): readonly Line[] {
  const lines: Line[] = []
  for (const block of blocks) {
    if (block.kind === 'list') for (const node of block.node.children) lines.push({ kind: 'item', node })
    else if (block.kind === 'html')
      for (const { title } of goalsInHtml(block, nowhere, finder, 'items')) lines.push({ kind: 'words', title })
    else if (block.kind === 'lines') for (const title of block.lines) lines.push({ kind: 'words', title })
    else if (block.kind === 'paragraph') lines.push(...(typedItems(block.lines) ?? linesOfTimes(block.lines, finder)))
  }
  for (const part of sections) if (!isBesideGoals(part, finder)) lines.push(...itemsUnder(part, finder))
  return lines
}

/** `1、学会游泳` over `2、读十本书`: items to everyone but a parser. */
const typedItems = (lines: readonly Prose[]): readonly Line[] | undefined =>
  lines.length >= 2 && lines.every(isBulleted) ? lines.map((line) => ({ kind: 'words', title: withoutBullet(line) })) : undefined

/** `In 3 years: lead a crew`, `In 5 years: own a boat`: each line says what and, before a colon, when. */
function linesOfTimes(lines: readonly Prose[], finder: Finder): readonly Line[] {
  if (lines.length < 2) return []
  const values = lines.map((line) => {
    const label = finder.labelOf(line)
    return label && label.value < line.text.length && isTimeName(label.folded, finder.labels) ? sliceProse(line, label.value) : null
  })
  return values.every((value) => value !== null) ? values.map((title) => ({ kind: 'words', title })) : []
}

function leavesOf(section: Section, finder: Finder): readonly Line[] {
  if (section.head!.depth > 6 || isBesideGoals(section, finder)) return []
  const below = section.sections.flatMap((part) => leavesOf(part, finder))
  if (below.length > 0) return below
  const wishes = intentOf(section.head!.prose, finder.labels) > 0 ? [] : wishesUnder(section, finder)
  if (wishes.length > 1) return wishes.map((title) => ({ kind: 'words', title }))
  return finder.labels.guidance.isIn(section.head!.folded) ? [] : [{ kind: 'words', title: section.head!.prose }]
}
