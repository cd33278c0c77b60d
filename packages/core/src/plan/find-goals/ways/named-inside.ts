import type { List } from 'mdast'
import { placeOf } from '../../../markdown/place.js'
import { type Prose, sourceSpan } from '../../../words/prose.js'
import { statusSignAtEnd } from '../../fields/status.js'
import { wordsOf } from '../../labels/labels.js'
import { openerOf } from '../../outline/opener.js'
import type { Block, Head, Section } from '../../outline/outline.js'
import { sliceProse, trimProse } from '../../prose/prose-of.js'
import type { Finder } from '../finder.js'
import type { Cell } from '../found.js'
import { onceBySection } from '../remembered.js'
import { titleLine } from '../signs/title-line.js'
import { labelledItems } from './smart-labels.js'

/** A goal's section with the words that name it, and what is left of it. */
export interface Named {
  readonly section: Section
  readonly title: Prose | null
  readonly cells: readonly Cell[]
}

/**
 * Under a heading that is a goal or only a name (`Emergency fund`), one line `Goal: save six months of rent` without a number is the same goal.
 * It is the title where the heading is a mere name or says no more; else it is a field of the goal that the heading says.
 */
export function namedInside(section: Section, finder: Finder, given?: Prose): Named {
  const head = section.head && { ...section.head, prose: given ?? section.head.prose }
  const found = head && mayName(section, finder) ? (inList(section, finder) ?? inLine(section, finder)) : undefined
  if (!head || !found) return { section, title: head?.prose ?? null, cells: [] }
  if (isName(head, finder) || wordsOf(found.words.text).length >= wordsOf(head.prose.text).length)
    return { section: found.section, title: found.words, cells: [] }
  const label = found.label
  const cell: Cell = {
    field: 'goal',
    label: label.text.replace(/[\s:：–—-]+$/, ''),
    labelSpan: sourceSpan(label),
    lines: [found.words],
    span: sourceSpan(found.words),
  }
  return { section: found.section, title: head.prose, cells: [cell] }
}

const mayName = (section: Section, finder: Finder): boolean =>
  onceBySection(section, 'names a goal', finder, () => (inList(section, finder) ?? inLine(section, finder)) !== undefined)

interface Line {
  readonly section: Section
  readonly label: Prose
  readonly words: Prose
}

/** The first item of a list of labels. */
function inList(section: Section, finder: Finder): Line | undefined {
  const index = section.blocks.findIndex((block) => block.kind === 'list')
  const block = section.blocks[index]
  if (block?.kind !== 'list' || labelledItems(block.node, finder) < 2) return undefined
  const [first, ...rest] = block.node.children
  const line = first && first.children.length === 1 ? splitLine(titleLine(first, finder), finder) : undefined
  if (!line || rest.length === 0) return undefined
  const node: List = { ...block.node, children: rest }
  const left: Block = { kind: 'list', node, span: { start: placeOf(rest[0]!).start, end: block.span.end } }
  return { ...line, section: { ...section, blocks: section.blocks.with(index, left) } }
}

/** A single line of its own; what stands under it belongs to the goal. */
function inLine(section: Section, finder: Finder): Line | undefined {
  const goals = section.sections.filter((part) => finder.meaning(part).kind === 'goal')
  const [only] = goals
  if (goals.length !== 1 || only!.head!.depth <= 6) return undefined
  const line = splitLine(only!.head!.prose, finder)
  if (!line) return undefined
  const sections = section.sections.flatMap((part) => (part === only ? part.sections : [part]))
  return { ...line, section: { ...section, blocks: [...section.blocks, ...only!.blocks], sections } }
}

function splitLine(prose: Prose, finder: Finder): Omit<Line, 'section'> | undefined {
  const opener = openerOf(prose, finder.labels)
  if (!opener || opener.number !== null || opener.role === 'key-result' || opener.role === 'sub-goal') return undefined
  const words = trimProse(sliceProse(prose, opener.rest))
  return words.text === '' ? undefined : { label: sliceProse(prose, 0, opener.rest), words }
}

/** A heading that says no goal of itself: short, without number, state or action. */
function isName(head: Head, { labels }: Finder): boolean {
  const words = wordsOf(head.folded)
  return (
    words.length <= 3 &&
    !/\d/.test(head.prose.text) &&
    !statusSignAtEnd(head.prose.text) &&
    !(words.length > 1 && labels.actions.has(words[0]!))
  )
}
