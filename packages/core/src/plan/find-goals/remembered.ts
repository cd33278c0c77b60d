import type { Nodes } from 'mdast'
import { detached, type Memory, memory } from '../../text/memory.js'
import type { Section } from '../outline.js'
import type { Finder } from './finder.js'

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
  const { text, labels, pack } = finder
  const { head, span } = section
  const { start, end } = span
  if (!pack?.memory || end - start > longest || !isAtMargin(text, start) || mayDefineLinks(finder)) return workOut()
  const known = byLabels.get(labels) ?? memory<number>(most, mostUnits)
  byLabels.set(labels, known)
  const key = `${mark} ${head?.depth} ${text.slice(start, end)}`
  const before = known.get(key)
  if (before !== undefined) return before
  const figure = workOut()
  known.set(detached(key), figure)
  return figure
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
