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

/** For one document. */
export interface ParsingAgain {
  /** Gives a tree that is that of `parse`, offsets compared (line and column are not kept up). */
  readonly parse: (text: string) => ParsedAgain
  /**
   * For an engine that takes long: parses a stretch after each step, so that its host can do other things between. After the last, `parse` of the same text
   * has little left to do. Nothing comes of it where it is left before its end.
   */
  readonly slices: (text: string) => Generator<void, void>
}

export function parsingAgain(parse: (text: string) => Root): ParsingAgain {
  let last: Parsed | null = null
  /** Parsed in slices: what was kept from before is not known. */
  let isAnew = true

  const whole = (text: string): ParsedAgain => {
    const tree = parse(text)
    last = { text, tree, cuts: cutsIn(tree, text) }
    return { tree, before: all, now: { start: 0, end: text.length } }
  }

  const goOn = (known: Parsed, text: string): ParsedAgain => {
    const again = canPart(known, text) ? partly(known, text, parse) : null
    if (!again) return whole(text)
    last = joined(known, text, again)
    const { start, end, oldEnd } = again
    return { tree: last.tree, before: { start, end: oldEnd }, now: { start, end } }
  }

  return {
    parse: (text) => {
      const known = last
      const anew = isAnew
      isAnew = false
      const now = !known ? whole(text) : known.text === text ? asBefore(known) : goOn(known, text)
      return anew ? { ...now, before: all } : now
    },
    slices: function* (text) {
      if (last && canPart(last, text) && partly(last, text, parse)) return
      const tree = yield* inSlices(text, parse)
      if (!tree) return
      last = { text, tree, cuts: cutsIn(tree, text) }
      isAnew = true
    },
  }
}

const asBefore = ({ tree, text: { length } }: Parsed): ParsedAgain => ({
  tree,
  before: { start: length, end: length },
  now: { start: length, end: length },
})

const all = { start: 0, end: Number.POSITIVE_INFINITY }

const canPart = ({ cuts }: Parsed, text: string): boolean => cuts.length > 2 && !mayDefine(text)

/** The tree before with the new nodes in place of the old ones, all that follows moved. */
function joined({ tree, cuts }: Parsed, text: string, { nodes, first, until, start, end, oldEnd }: Partly): Parsed {
  const shift = end - oldEnd
  const after = tree.children.slice(until)
  if (shift !== 0) moveBy(after, shift)
  const inner = cutsAmong(nodes, text).filter((cut) => cut > start)
  return {
    text,
    tree: { ...tree, children: tree.children.slice(0, first).concat(nodes, after) },
    cuts: [...cuts.filter((cut) => cut <= start), ...inner, ...cuts.filter((cut) => cut >= oldEnd).map((cut) => cut + shift)],
  }
}

/** So many units at least are parsed between two looks at what else is to be done. */
const sliceLength = 8_000

/** Stretch by stretch, each up to a heading at which another can begin; `null` where the text has to be parsed as a whole. */
function* inSlices(text: string, parse: (text: string) => Root): Generator<void, Root | null> {
  if (mayDefine(text)) return null
  const children: RootContent[] = []
  let start = 0
  let least = sliceLength
  while (start < text.length) {
    const end = nextHeading(text, start + least)
    const nodes = standingAlone(text, { start, end }, parse)
    yield
    if (!nodes && end === text.length) return null
    if (!nodes) {
      least = 2 * (end - start)
      continue
    }
    children.push(...nodes)
    start = end
    least = sliceLength
  }
  return { type: 'root', children }
}

const headingLine = /(?<=[\r\n])#{1,6}[ \t]/g

/** Where a line at or after a place looks like a heading; the text's end where none does. */
function nextHeading(text: string, from: number): number {
  headingLine.lastIndex = Math.max(1, from)
  return from >= text.length ? text.length : (headingLine.exec(text)?.index ?? text.length)
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
    if (next?.type !== 'heading' || startOf(next) !== own.length) return null
  }
  const [first] = nodes
  if (start > 0 && !(first && startOf(first) === 0 && isCut(first, own))) return null
  if (start === 0 && mayOpenFrontMatter(text) && first?.type !== 'yaml') return null
  if (start > 0) moveBy(nodes, start)
  return nodes
}

/** Stands for the heading that follows. */
const probe = '# -\n'

/** Whatever looks like the end of a definition's label. */
const mayDefine = (text: string): boolean => text.includes(']:')

const mayOpenFrontMatter = (text: string): boolean => text.startsWith('---') || text.startsWith('+++')

/** A heading with `#` at the left margin; one that is underlined may begin with `#`, too (`#- x`), and would go on a paragraph above it. */
function isCut(node: RootContent, text: string): boolean {
  const start = startOf(node)
  if (node.type !== 'heading') return false
  for (let at = start; at < start + node.depth; at++) if (text.charCodeAt(at) !== 35) return false
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
function moveBy(nodes: readonly RootContent[], shift: number): void {
  const waiting: Nodes[] = [...nodes]
  for (let node = waiting.pop(); node; node = waiting.pop()) {
    if (endOf(node) >= 0) {
      const { start, end } = node.position!
      start.offset = start.offset! + shift
      end.offset = end.offset! + shift
    }
    if ('children' in node) for (const child of node.children) waiting.push(child)
  }
}
