import type { Heading, Paragraph } from 'mdast'
import { startOf } from '../markdown/place.js'
import type { Span } from '../text/span.js'
import type { Prose } from '../words/prose.js'
import type { LabelLine } from './fields/label-line.js'
import type { Labels } from './labels.js'
import type { Head } from './outline.js'

/**
 * What nodes of a tree said when they were last read, for a host that reads the same text after every key: a node that is the same object has the same
 * words, and stands where it stood or further on. What hangs on a node goes with it.
 */
export interface Kept {
  readonly lines: (node: Paragraph, read: () => readonly Prose[]) => readonly Prose[]
  readonly head: (node: Heading, read: () => Head) => Head
  readonly label: (line: Prose, labels: Labels, read: () => LabelLine | undefined) => LabelLine | undefined
}

interface At<Value> {
  /** Where the node stood. */
  readonly start: number
  readonly value: Value
}

export function keeping(): Kept {
  const lines = new WeakMap<Paragraph, At<readonly Prose[]>>()
  const heads = new WeakMap<Heading, At<Head>>()
  let labelled: { readonly labels: Labels; readonly of: WeakMap<Prose, LabelLine | null> } | null = null

  const movedLine = (line: Prose, by: number): Prose => {
    const now = moved(line, by)
    const label = labelled?.of.get(line)
    if (label !== undefined) labelled!.of.set(now, label)
    return now
  }

  return {
    lines: (node, read) => {
      const start = startOf(node)
      if (start < 0) return read()
      const known = lines.get(node)
      if (known?.start === start) return known.value
      const value = known ? known.value.map((line) => movedLine(line, start - known.start)) : read()
      lines.set(node, { start, value })
      return value
    },
    head: (node, read) => {
      const start = startOf(node)
      const known = heads.get(node)
      if (known?.start === start) return known.value
      const value = known ? movedHead(known.value, start - known.start) : read()
      heads.set(node, { start, value })
      return value
    },
    label: (line, labels, read) => {
      if (labelled?.labels !== labels) labelled = { labels, of: new WeakMap() }
      const known = labelled.of.get(line)
      if (known !== undefined) return known ?? undefined
      const label = read()
      labelled.of.set(line, label ?? null)
      return label
    },
  }
}

const movedHead = (head: Head, by: number): Head => ({ ...head, prose: moved(head.prose, by), span: movedSpan(head.span, by) })

const movedSpan = ({ start, end }: Span, by: number): Span => ({ start: start + by, end: end + by })

/** The same words, so many units further on in the source. */
function moved({ text, map, marks }: Prose, by: number): Prose {
  const places = new Array<number>(map.length)
  for (let index = 0; index < map.length; index += 2) {
    places[index] = map[index]!
    places[index + 1] = map[index + 1]! + by
  }
  return { text, map: places, marks }
}
