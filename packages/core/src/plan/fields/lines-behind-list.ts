import type { List, ListItem, Paragraph, PhrasingContent } from 'mdast'
import { endOf, startOf } from '../../markdown/place.js'
import { lineStart } from '../../text/lines.js'
import { type Prose, sourceSpan } from '../../words/prose.js'
import type { Finder } from '../find-goals/finder.js'
import type { FieldName } from '../model.js'

/** A list as its writer sees it, and the lines right behind it that Markdown gives to its last item. */
export interface ListAndLines {
  readonly list: List
  readonly lines: readonly Prose[]
}

/**
 * `- [ ] Ask Ruth` and, at the margin right under it, `**Target date:** 1 December`: to Markdown the item goes on, to its writer the goal does. A line that is
 * set in below the item stays with it, as does one that other items have too, or that the goal has a value for already.
 */
export function linesBehindList(list: List, isFilled: (name: FieldName) => boolean, finder: Finder): ListAndLines {
  const items = itemsDownTo(list)
  const last = items[items.length - 1]
  const paragraph = last?.children[last.children.length - 1]
  if (paragraph?.type !== 'paragraph' || !hasBreak(finder.text, paragraph)) return { list, lines: none }
  const lines = finder.lines(paragraph.children, startOf(paragraph))
  const margin = columnOf(startOf(list), finder.text)
  const from = lines.findIndex((line, index) => index > 0 && opensField(line, margin, isFilled, finder))
  if (from < 0 || list.children.slice(0, -1).some((item) => hasLabelBelow(item, finder))) return { list, lines: none }
  const words = cutBefore(paragraph, lineStart(finder.text, sourceSpan(lines[from]!).start), finder.text)
  return words ? { list: withLast(list, words), lines: lines.slice(from) } : { list, lines: none }
}

const none: readonly Prose[] = []

/** The last item, the last of its own list, and so on. */
function itemsDownTo(list: List): readonly ListItem[] {
  const items: ListItem[] = []
  for (let inner: List | undefined = list; inner; ) {
    const item: ListItem | undefined = inner.children[inner.children.length - 1]
    if (item) items.push(item)
    const last: ListItem['children'][number] | undefined = item?.children[item.children.length - 1]
    inner = last?.type === 'list' ? last : undefined
  }
  return items
}

function hasBreak(text: string, paragraph: Paragraph): boolean {
  const at = text.indexOf('\n', startOf(paragraph))
  return at >= 0 && at < endOf(paragraph)
}

/** How far a place is from its line's beginning. */
const columnOf = (place: number, text: string): number => place - lineStart(text, place)

function opensField(line: Prose, margin: number, isFilled: (name: FieldName) => boolean, finder: Finder): boolean {
  const { text } = finder
  const start = lineStart(text, sourceSpan(line).start)
  const label = finder.labelOf(line)
  if (!label || label.letter || (label.field ? isFilled(label.field) : !label.marked)) return false
  return columnOf(wordsFrom(start, text), text) <= margin && !isLogseq(line, label.to)
}

/** Past blanks and quote marks. */
function wordsFrom(start: number, text: string): number {
  let at = start
  while (isBefore(text.charCodeAt(at))) at++
  return at
}

const isBefore = (code: number): boolean => code === 32 || code === 9 || code === 62

/** `deadline:: …` is the block's above it wherever it stands. */
const isLogseq = ({ text }: Prose, colon: number): boolean => text.startsWith('::', colon)

function hasLabelBelow(item: ListItem, finder: Finder): boolean {
  const first = item.children[0]
  return (
    first?.type === 'paragraph' &&
    hasBreak(finder.text, first) &&
    finder
      .itemLines(item)
      .slice(1)
      .some((line) => finder.labelOf(line)?.field)
  )
}

/** The paragraph up to the line that begins at `line`; `null` where its marks go on over the line's end. */
function cutBefore(paragraph: Paragraph, line: number, text: string): Paragraph | null {
  const end = text.charCodeAt(line - 2) === 13 ? line - 2 : line - 1
  const children: PhrasingContent[] = []
  for (const node of paragraph.children) {
    if (startOf(node) >= end) break
    if (endOf(node) <= end) children.push(node)
    else if (node.type === 'text')
      children.push(endingAt(end, { ...node, value: linesOf(node.value, breaksIn(text.slice(startOf(node), line))) }))
    else if (node.type !== 'break') return null
  }
  return endingAt(end, { ...paragraph, children })
}

const lineBreak = /\r\n|\n|\r/g
const breaksIn = (text: string): number => text.match(lineBreak)?.length ?? 0

/** So many lines of a text. */
const linesOf = (value: string, count: number): string => value.split(lineBreak).slice(0, count).join('\n')

function endingAt<Node extends List | ListItem | Paragraph | Extract<PhrasingContent, { type: 'text' }>>(end: number, node: Node): Node {
  const { position } = node
  return position ? { ...node, position: { ...position, end: { ...position.end, offset: end } } } : node
}

/** The list with other words as those of its very last item. */
function withLast(list: List, words: Paragraph): List {
  const item = list.children[list.children.length - 1]!
  const inner = item.children[item.children.length - 1]!
  const last = inner.type === 'list' ? withLast(inner, words) : words
  return endingAt(endOf(words), {
    ...list,
    children: [...list.children.slice(0, -1), endingAt(endOf(words), { ...item, children: [...item.children.slice(0, -1), last] })],
  })
}
