import type { Heading, Nodes } from 'mdast'
import { detached, type Memory, memory } from '../../text/memory.js'
import type { Section } from '../outline/outline.js'
import type { Finder } from './finder.js'
import type { Found } from './found.js'

/** So many sections are remembered, and of so many UTF-16 units together: those of a plan of 1 MB. */
const most = 4_000
const mostUnits = 1_200_000
/** Longer ones, in UTF-16 units, are rare, and would fill the memory with themselves. */
const longest = 1_500

const byLabels = new WeakMap<object, Memory<number>>()

/**
 * A figure worked out from the words of a section and nothing else (`mark` tells the ways of working it out apart), for hosts that read the same plan
 * after every key: worked out once. Only sections at the left margin, in texts whose links are defined nowhere else, say the same by their words alone.
 */
export function remembered(section: Section, mark: string, finder: Finder, workOut: () => number): number {
  const { text, labels, pack, kept } = finder
  const { head, span } = section
  const { start, end } = span
  const bySection = sectionKept(section, finder)
  if (bySection) return onceBySection(section, mark, finder, workOut)
  if (!kept || !pack?.memory || end - start > longest || !isAtMargin(text, start) || mayDefineLinks(finder)) return workOut()
  const known = byLabels.get(labels) ?? memory<number>(most, mostUnits)
  byLabels.set(labels, known)
  const key = `${mark} ${head?.depth} ${text.slice(start, end)}`
  const before = known.get(key)
  if (before !== undefined) return before
  const figure = workOut()
  known.set(detached(key), figure)
  return figure
}

/**
 * What a section without headings inside says by its words alone, no place among it: worked out once as long as its heading is the same node. All that
 * stands under such a heading was parsed together with it.
 */
export function onceBySection<Answer>(section: Section, mark: string, finder: Finder, workOut: () => Answer): Answer {
  const node = sectionKept(section, finder)
  if (!node) return workOut()
  const shape = shapeOf(section)
  const last = finder.kept!.ofNode<{ shape: number; answer: Answer | null }>(node, mark, finder.labels, () => ({ shape: -1, answer: null }))
  if (last.shape !== shape) Object.assign(last, { shape, answer: workOut() })
  return last.answer as Answer
}

function sectionKept({ head, sections }: Section, { kept }: Finder): Heading | undefined {
  return kept && head && sections.every(isWithoutHeadings) ? kept.nodeOf(head) : undefined
}

/** Only lines that act as headings. */
const isWithoutHeadings = ({ head, sections }: Section): boolean => head!.depth > 6 && sections.every(isWithoutHeadings)

/** Tells apart how much of what stands under a heading is its section: what follows `</details>` may belong to it or not. Its length, blocks and sections in one figure. */
const shapeOf = ({ span, blocks, sections }: Section): number => span.end - span.start + blocks.length * 2 ** 22 + sections.length * 2 ** 38

const madeOf = new WeakMap<Found, { readonly node: Heading; readonly shape: number; readonly title: string }>()

/** Notes from which section a goal was made: a copy with anything else in it is not noted. */
export function madeFrom(section: Section, found: Found, finder: Finder): Found {
  const node = sectionKept(section, finder)
  if (node) madeOf.set(found, { node, shape: shapeOf(section), title: found.title.text })
  return found
}

/** Whether a goal was made of the same words in the same way as one before; where both stand, and in what place, is another question. */
export function isMadeAlike(before: Found, now: Found): boolean {
  const from = madeOf.get(before)
  const to = madeOf.get(now)
  if (!from || !to || from.node !== to.node || from.shape !== to.shape || from.title !== to.title) return false
  return before.role === now.role && before.writtenAs === now.writtenAs
}

/** What a node says by its words alone, worked out once as long as it stays the same node. */
export const onceByNode = <Answer>(node: Nodes, mark: string, { kept, labels }: Finder, workOut: () => Answer): Answer =>
  kept ? kept.ofNode(node, mark, labels, workOut) : workOut()

const defining = new WeakMap<Finder, boolean>()

/** Asked once a reading. */
function mayDefineLinks(finder: Finder): boolean {
  const known = defining.get(finder)
  if (known !== undefined) return known
  const may = finder.text.includes(']:')
  defining.set(finder, may)
  return may
}

const isAtMargin = (text: string, start: number): boolean =>
  start === 0 || text.charCodeAt(start - 1) === 10 || text.charCodeAt(start - 1) === 13
