import type { Heading, Nodes, Paragraph } from 'mdast'
import { startOf } from '../../markdown/place.js'
import type { Span } from '../../text/span.js'
import type { Prose } from '../../words/prose.js'
import type { Labels } from '../labels/labels.js'
import type { Head } from './outline.js'

/**
 * What nodes of a tree said when they were last read, for a host that reads the same text after every key: a node that is the same object has the same
 * words, and stands where it stood or further on. What hangs on a node goes with it.
 */
export interface Kept {
  readonly lines: (node: Paragraph, read: () => readonly Prose[]) => readonly Prose[]
  readonly head: (node: Heading, read: () => Head) => Head
  /** The node that a head was read from; `undefined` for lines that act as headings. */
  readonly nodeOf: (head: Head) => Heading | undefined
  /** What a line says by its words alone; `mark` tells the questions apart. */
  readonly ofLine: <Answer>(line: Prose, mark: string, labels: Labels, read: () => Answer) => Answer
  /** What a node says by its words alone, no place among it. */
  readonly ofNode: <Answer>(node: Nodes, mark: string, labels: Labels, read: () => Answer) => Answer
}

interface At<Value> {
  /** Where the node stood. */
  readonly start: number
  readonly value: Value
}

/** By question. */
type Answers = Map<string, WeakMap<object, unknown>>

interface Asked {
  readonly labels: Labels | null
  readonly ofLines: Answers
  readonly ofNodes: Answers
}

export function keeping(): Kept {
  const lines = new WeakMap<Paragraph, At<readonly Prose[]>>()
  const heads = new WeakMap<Heading, At<KeptHead>>()
  /** All that was asked with these labels. */
  let asked: Asked = { labels: null, ofLines: new Map(), ofNodes: new Map() }

  const movedLine = (line: Prose, by: number): Prose => {
    const now = moved(line, by)
    for (const answers of asked.ofLines.values()) {
      const answer = answers.get(line)
      if (answer !== undefined || answers.has(line)) answers.set(now, answer)
    }
    return now
  }

  const answerOf =
    (of: 'ofLines' | 'ofNodes') =>
    <Answer>(subject: object, mark: string, labels: Labels, read: () => Answer): Answer => {
      if (asked.labels !== labels) asked = { labels, ofLines: new Map(), ofNodes: new Map() }
      const answers = answersTo(mark, asked[of])
      const known = answers.get(subject)
      if (known !== undefined || answers.has(subject)) return known as Answer
      const now = read()
      answers.set(subject, now)
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
      const value = known ? movedHead(known.value, start - known.start) : { ...read(), node }
      heads.set(node, { start, value })
      return value
    },
    nodeOf: (head) => (head as Partial<KeptHead>).node,
    ofLine: answerOf('ofLines'),
    ofNode: answerOf('ofNodes'),
  }
}

function answersTo(mark: string, asked: Answers): WeakMap<object, unknown> {
  const known = asked.get(mark)
  if (known) return known
  const answers = new WeakMap<object, unknown>()
  asked.set(mark, answers)
  return answers
}

interface KeptHead extends Head {
  readonly node: Heading
}

const movedHead = (head: KeptHead, by: number): KeptHead => ({ ...head, prose: moved(head.prose, by), span: movedSpan(head.span, by) })

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
