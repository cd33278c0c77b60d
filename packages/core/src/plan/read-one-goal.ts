import type { List, Root } from 'mdast'
import type { Prose } from '../words/prose.js'
import { type Finder, finderOf } from './find-goals/finder.js'
import { emptyBody, type Found, nowhere } from './find-goals/found.js'
import { titleLine } from './find-goals/signs/title-line.js'
import { fileSettings } from './front-matter/file-settings.js'
import type { Goal, Plan } from './model.js'
import { type Block, outlineOf, type Section, sectionOf } from './outline/outline.js'
import { sliceProse } from './prose/prose-of.js'
import { contextOf, frontMatterOf, type ReadOptions, readPlan } from './read.js'
import { readGoal } from './read-goal.js'
import { wholeTable } from './whole-table.js'

export interface OneGoal {
  readonly goal: Goal
  readonly plan: Plan
}

/**
 * Reads a text that holds exactly one goal, as labelled sets and single-goal tools have them: the reader's first goal, or else what the first
 * heading, item or paragraph names, owns the text from there to its end. `null` for a text without words.
 */
export function readOneGoal(tree: Root, text: string, options: Omit<ReadOptions, 'path'>): OneGoal | null {
  const plan = readPlan(tree, text, { ...options, path: '', reading: { ...options.reading, configured: true } })
  const whole = wholeGoal(tree, text, options)
  const first = plan.goals[0]
  if (!first || first.role === 'key-result') return whole && { goal: { ...whole, goals: plan.goals }, plan }
  const after = whole?.pieces.filter(({ span }) => span.start >= first.span.end) ?? []
  return { goal: after.length > 0 ? { ...first, pieces: [...first.pieces, ...after] } : first, plan }
}

function wholeGoal(tree: Root, text: string, options: Omit<ReadOptions, 'path'>): Goal | null {
  const front = frontMatterOf(tree, text)
  const context = contextOf(text, fileSettings(front.frontMatter), { ...options, path: '' })
  const finder = finderOf(context)
  const found = wholeText(outlineOf(tree, context), finder, options.packs)
  return (
    found &&
    readGoal(found, null, 0, {
      finder,
      dates: context.dates,
      framework: null,
      progressFrom: null,
      planEnd: null,
      period: null,
      horizon: null,
      keys: new Map(),
    })
  )
}

/** A goal whose title is the first heading, item or line with words, and whose block is all the rest. */
function wholeText(root: Section, finder: Finder, packs: ReadOptions['packs']): Found | null {
  const [block, ...blocks] = root.blocks
  if (block?.kind === 'table') return found(wholeTable(block, blocks, finder, packs), root)
  if (block) return found(ofBlock(block, blocks, root.sections, finder), root)
  const [top, ...beside] = root.sections
  if (!top?.head) return null
  // `# Development plan` over `## Hand over the contracts`: the first names the page, the second the goal.
  const inner = top.blocks.length === 0 ? top.sections[0] : undefined
  if (inner?.head) return found({ title: inner.head.prose, body: bodyOf(inner, [...top.sections.slice(1), ...beside]) }, root)
  return found({ title: top.head.prose, body: bodyOf(top, beside) }, root)
}

const bodyOf = ({ blocks, sections }: Section, beside: readonly Section[]): Found['body'] => ({
  blocks,
  sections: [...sections, ...beside],
})

type Words = Pick<Found, 'title' | 'body'> & Partial<Pick<Found, 'item' | 'cells'>>

function ofBlock(block: Block, blocks: readonly Block[], sections: readonly Section[], finder: Finder): Words | null {
  if (block.kind === 'paragraph') {
    const [title, ...lines] = block.lines
    const rest = lines.length > 0 ? [{ ...block, lines }] : []
    return title ? { title, body: { blocks: [...rest, ...blocks], sections } } : null
  }
  if (block.kind === 'quote') {
    const inner = sectionOf(block.node.children, finder, block.span)
    const head = inner.sections[0]
    if (inner.blocks[0]) return ofBlock(inner.blocks[0], [...inner.blocks.slice(1), ...blocks], [...inner.sections, ...sections], finder)
    return head?.head
      ? { title: head.head.prose, body: { blocks: [...head.blocks, ...blocks], sections: [...head.sections, ...sections] } }
      : null
  }
  if (block.kind === 'list') {
    const item = block.node.children[0]
    const [first, ...rest] = item?.children ?? []
    if (!item || first?.type !== 'paragraph') return null
    const inner = sectionOf(rest, finder, block.span)
    const title = finder.prose(first.children, block.span.start)
    const parts = isOfParts(block.node, finder) ? [{ ...block, node: { ...block.node, children: block.node.children.slice(1) } }] : []
    return {
      title: parts.length > 0 ? behindLabel(title, finder) : title,
      item,
      body: { blocks: [...inner.blocks, ...parts, ...blocks], sections: [...inner.sections, ...sections] },
    }
  }
  const [next, ...others] = blocks
  if (next) return ofBlock(next, others, sections, finder)
  const [section, ...after] = sections
  return section?.head ? { title: section.head.prose, body: { blocks: section.blocks, sections: [...section.sections, ...after] } } : null
}

/** `- **Outcome:** four hives` and `- **Day:** 3 June`: every item with a label, and the labels different, are one goal and its parts. */
function isOfParts({ children }: List, finder: Finder): boolean {
  const labels = new Set(children.map((item) => finder.labelOf(titleLine(item, finder))?.folded))
  return children.length > 1 && !labels.has(undefined) && labels.size === children.length
}

const behindLabel = (title: Prose, finder: Finder): Prose => {
  const label = finder.labelOf(title)
  return label && label.value < title.text.length ? sliceProse(title, label.value, title.text.length) : title
}

const found = (words: Words | null, { span }: Section): Found | null =>
  words && {
    role: 'goal',
    writtenAs: 'paragraph',
    item: null,
    span,
    cells: [],
    goals: [],
    place: nowhere,
    ...words,
    body: words.body ?? emptyBody,
  }
