import type { Nodes, Root, RootContent } from 'mdast'
import { changeBetween } from '../text/change.js'
import { endOf, startOf } from './place.js'

/**
 * A text that changes a little at a time is parsed a little at a time. Every `#` heading at the left margin that opens a block of the root is a
 * cut: no block reaches over it, so what stands after it reads alike whatever stands before. A change is parsed with its neighbours up to the cuts
 * around it; the rest keeps its nodes, moved to where they stand now.
 *
 * Two things reach over cuts: link definitions and footnotes (texts that could hold one are parsed as a whole), and front matter (it must have
 * stayed what it was). Whether a change opens a fence or comment that swallows what follows is seen by parsing it with the next heading behind it.
 */
export interface ParsedAgain {
  /** Nodes that did not change are those of the tree before, which must no longer be used. */
  readonly tree: Root
  /** Of the text before and of the text now: what was parsed anew, between two cuts. Equal to the whole where nothing was kept. */
  readonly before: Stretch
  readonly now: Stretch
}

interface Stretch {
  readonly start: number
  readonly end: number
}

interface Parsed {
  readonly text: string
  readonly tree: Root
  /** Offsets of the cuts, rising, from 0 to the text's length; none between where the text must be parsed as a whole. */
  readonly cuts: readonly number[]
}

/** For one document: gives trees that are those of `parse`, offsets compared (line and column are not kept up). */
export function parsingAgain(parse: (text: string) => Root): (text: string) => ParsedAgain {
  let last: Parsed | null = null

  const whole = (text: string): ParsedAgain => {
    const before = { start: 0, end: last?.text.length ?? 0 }
    const tree = parse(text)
    last = { text, tree, cuts: cutsIn(tree, text) }
    return { tree, before, now: { start: 0, end: text.length } }
  }

  return (text) => {
    const again = last && last.cuts.length > 2 && !mayDefine(text) ? partly(last, text, parse) : null
    if (!again) return whole(text)
    const { nodes, first, until, start, end, oldEnd } = again
    const { tree, cuts } = last!
    const shift = end - oldEnd
    const after = tree.children.slice(until)
    if (shift !== 0) for (const node of after) moveBy(node, shift)
    const children = [...tree.children.slice(0, first), ...nodes, ...after]
    const now: Root = { ...tree, children }
    const inner = cutsAmong(nodes, text).filter((cut) => cut > start)
    last = {
      text,
      tree: now,
      cuts: [...cuts.filter((cut) => cut <= start), ...inner, ...cuts.filter((cut) => cut >= oldEnd).map((cut) => cut + shift)],
    }
    return { tree: now, before: { start, end: oldEnd }, now: { start, end } }
  }
}

interface Partly {
  readonly nodes: readonly RootContent[]
  /** The nodes of the root that are replaced: `[first, until)`. */
  readonly first: number
  readonly until: number
  /** Of the text now; `oldEnd` of the text before. */
  readonly start: number
  readonly end: number
  readonly oldEnd: number
}

/** Parses what changed between two cuts; `null` where it cannot be told apart from the rest. */
function partly({ text: before, tree, cuts }: Parsed, text: string, parse: (text: string) => Root): Partly | null {
  const change = changeBetween(before, text)
  const lastCut = cuts.findIndex((cut, index) => index > 0 && (cut > change.to || index === cuts.length - 1))
  const oldEnd = cuts[lastCut]!
  const end = oldEnd + change.shift
  for (let at = cutBefore(cuts, change.from), tries = 0; at >= 0 && tries < 3; at--, tries++) {
    const start = cuts[at]!
    const nodes = standingAlone(text, { start, end }, parse)
    if (!nodes) continue
    return { nodes, start, end, oldEnd, first: firstFrom(tree.children, start), until: firstFrom(tree.children, oldEnd) }
  }
  return null
}

/** The last cut at or before a place, never the text's end. */
function cutBefore(cuts: readonly number[], place: number): number {
  let at = cuts.length - 2
  while (at > 0 && cuts[at]! > place) at--
  return at
}

/** The nodes of a stretch where it begins with a cut and another may follow it; `null` where the text around would read otherwise. */
function standingAlone(text: string, { start, end }: Stretch, parse: (text: string) => Root): readonly RootContent[] | null {
  if (end < start) return null
  const own = text.slice(start, end)
  const nodes = parse(end < text.length ? `${own}${probe}` : own).children
  if (end < text.length) {
    const next = nodes.pop()
    if (!next || next.type !== 'heading' || startOf(next) !== own.length) return null
  }
  const [first] = nodes
  if (start > 0 && !(first && startOf(first) === 0 && isCut(first, own))) return null
  if (start === 0 && mayOpenFrontMatter(text) && first?.type !== 'yaml') return null
  if (start > 0) for (const node of nodes) moveBy(node, start)
  return nodes
}

/** Stands for the heading that follows. */
const probe = '# -\n'

/** Whatever looks like the end of a definition's label. */
const mayDefine = (text: string): boolean => text.includes(']:')

const mayOpenFrontMatter = (text: string): boolean => text.startsWith('---') || text.startsWith('+++')

/** A heading with `#` at the left margin; one that is underlined may begin with `#`, too, and would go on a paragraph above it. */
function isCut(node: RootContent, text: string): boolean {
  const start = startOf(node)
  if (node.type !== 'heading' || text.charCodeAt(start) !== 35) return false
  if (start > 0 && !isLineEnd(text.charCodeAt(start - 1))) return false
  const after = text.charCodeAt(start + node.depth)
  return after === 32 || after === 9 || isLineEnd(after) || start + node.depth === text.length
}

const isLineEnd = (code: number): boolean => code === 10 || code === 13

const cutsAmong = (nodes: readonly RootContent[], text: string): number[] => nodes.filter((node) => isCut(node, text)).map(startOf)

/** Where front matter was not closed, a fence further down could close it: then there is no cut. */
function cutsIn({ children }: Root, text: string): readonly number[] {
  if (mayDefine(text) || (mayOpenFrontMatter(text) && children[0]?.type !== 'yaml')) return [0, text.length]
  const cuts = cutsAmong(children, text)
  return [0, ...(cuts[0] === 0 ? cuts.slice(1) : cuts), text.length]
}

/** The index of the first node that begins at a place or after it. */
function firstFrom(nodes: readonly RootContent[], place: number): number {
  let low = 0
  let high = nodes.length
  while (low < high) {
    const middle = (low + high) >> 1
    if (startOf(nodes[middle]!) < place) low = middle + 1
    else high = middle
  }
  return low
}

/** Without recursion: a text may be quotes in quotes all the way down. */
function moveBy(top: RootContent, shift: number): void {
  const waiting: Nodes[] = [top]
  for (let node = waiting.pop(); node; node = waiting.pop()) {
    if (endOf(node) >= 0) {
      const { start, end } = node.position!
      start.offset = start.offset! + shift
      end.offset = end.offset! + shift
    }
    if ('children' in node) for (const child of node.children) waiting.push(child)
  }
}
