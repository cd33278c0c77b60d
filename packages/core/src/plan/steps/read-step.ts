import type { Link, ListItem, Paragraph, PhrasingContent } from 'mdast'
import { placeOf, startOf } from '../../markdown/place.js'
import { type Prose, sourceSpan } from '../../words/prose.js'
import { readWords } from '../../words/read-words.js'
import type { PlanLink, Step, StepState } from '../model.js'
import { proseOf, sliceProse } from '../prose/prose-of.js'
import { type Box, boxOf } from './box.js'
import { skipBlanks } from './chars.js'
import { dataBelow, filledUp } from './data-below.js'
import { type InlineData, inlineData } from './inline-data.js'
import { isStruck } from './is-struck.js'
import { type EndMark, markAtEnds, stateAtEnd } from './marks-at-ends.js'
import { struckState } from './states.js'
import type { StepReading } from './step-reading.js'

/** One list item as a step, with the steps below it. The words are those of its first paragraph. */
export function readStep(item: ListItem, reading: StepReading, steps: readonly Step[]): Step {
  const box = boxOf(item, reading.text, reading.states)
  const paragraph = item.children[0]?.type === 'paragraph' ? item.children[0] : undefined
  const prose = wordsOf(item, paragraph, box, reading)
  return stepOf(
    prose,
    { box, steps, below: dataUnder(item, reading), span: placeOf(item), links: paragraph ? linksIn(paragraph.children, []) : [] },
    reading,
  )
}

const nothing: readonly InlineData[] = []

function dataUnder(item: ListItem, reading: StepReading): readonly InlineData[] {
  if (item.children.length < 2) return nothing
  const found: InlineData[] = []
  for (const child of item.children) {
    for (const line of child.type === 'list' ? child.children : []) {
      const data = dataBelow(line, reading)
      if (data) found.push(data)
    }
  }
  return found
}

/** What a step is besides its words. */
export interface StepFrame {
  /** Data that stand in lines of their own below it. */
  readonly below?: readonly InlineData[]
  readonly box: Box | null
  readonly steps: readonly Step[]
  readonly span: Step['span']
  readonly links: readonly PlanLink[]
}

/** A step of words that stand anywhere: an item's first paragraph, a part of a table's cell. */
export function stepOf(all: Prose, { box, steps, below = nothing, span, links }: StepFrame, reading: StepReading): Step {
  const mark = box ? null : (markAtEnds(all.text) ?? stateAtEnd(all.text, reading.labels))
  const prose = mark ? withoutMark(all, mark) : all
  const words = readWords(prose, reading.dates.pack)
  const own = inlineData(prose, words, reading)
  const data = below.length === 0 ? own : filledUp(own, below)
  const struck = isStruck(prose)
  return {
    text: data.text,
    textSpan: data.textSpan,
    span,
    state: stateOf(box?.state ?? mark?.state ?? null, struck, data),
    mark: box?.mark ?? null,
    markSpan: box?.markSpan ?? null,
    struck,
    due: data.due,
    start: data.start,
    scheduled: data.scheduled,
    created: data.created,
    done: data.done,
    cancelled: data.cancelled,
    owner: data.owner,
    priority: data.priority,
    recurs: data.recurs,
    id: data.id,
    dependsOn: data.dependsOn,
    effort: data.effort,
    count: data.count,
    history: data.history,
    contradictions: data.contradictions,
    steps,
    phrase: { prose, words, span: sourceSpan(prose) },
    links,
    private: reading.private,
  }
}

/** Its box or mark decides; without one a day on which it was done or cancelled, or that it is struck out. */
function stateOf(said: StepState | null, struck: boolean, { done, cancelled }: InlineData): StepState {
  const state = said ?? (done ? 'done' : cancelled || struck ? 'cancelled' : 'unknown')
  return struck ? struckState(state) : state
}

const withoutMark = (prose: Prose, { from, to }: EndMark): Prose =>
  from === 0 ? sliceProse(prose, skipBlanks(prose.text, to)) : sliceProse(prose, 0, prose.text.slice(0, from).trimEnd().length)

/** The prose of the item's words, the box cut off where it came as text. */
function wordsOf(item: ListItem, paragraph: Paragraph | undefined, box: Box | null, { text }: StepReading): Prose {
  const start = box ? box.markSpan.end + 1 : Math.max(0, startOf(item))
  if (!paragraph) return { text: '', map: [0, start], marks: [] }
  const prose = proseOf(paragraph.children, text, Math.max(0, startOf(paragraph)))
  const isText = box && prose.text.charCodeAt(0) === 91 && sourceSpan(prose, 0, 1).start === box.markSpan.start - 1
  const from = skipBlanks(prose.text, isText ? 3 : 0)
  return from >= prose.text.length ? { text: '', map: [0, start], marks: [] } : sliceProse(prose, from)
}

function linksIn(nodes: readonly PhrasingContent[], links: PlanLink[]): readonly PlanLink[] {
  for (const node of nodes) {
    if (node.type === 'link') links.push(linkOf(node))
    else if ('children' in node) linksIn(node.children, links)
    else if (node.type === 'text' && node.value.includes('[[')) wikiLinks(node.value, startOf(node), links)
  }
  return links
}

const linkOf = (node: Link): PlanLink => ({ kind: 'link', target: node.url, span: placeOf(node) })

function wikiLinks(value: string, start: number, links: PlanLink[]): void {
  for (const match of value.matchAll(/\[\[([^[\]|]+)(?:\|[^[\]]*)?\]\]/g)) {
    const at = start + match.index
    links.push({ kind: 'wiki', target: match[1]!, span: { start: at, end: at + match[0].length } })
  }
}
