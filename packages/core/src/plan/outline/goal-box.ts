import type { Blockquote, Code, RootContent } from 'mdast'
import { startOf } from '../../markdown/place.js'
import { type Prose, plainProse, sourceSpan } from '../../words/prose.js'
import { foldLabel } from '../labels/fold-label.js'
import type { Labels } from '../labels/labels.js'
import { linesOfProse, sliceProse } from '../prose/prose-of.js'
import type { Head } from './outline.js'

/** A box with a name of its own, read as a heading with what stands under it. */
export interface Box {
  readonly head: Head
  /** What follows the first line within its paragraph. */
  readonly lines: readonly Prose[]
  readonly nodes: readonly RootContent[]
}

interface Reader {
  readonly text: string
  readonly labels: Labels
}

/** `> [!goal] Swim a mile`, `> [!note] My goals`, and a fence that is called `goal`; `undefined` for all other quotations and code. */
export function boxIn(node: Blockquote | Code, reader: Reader): Box | undefined {
  if (node.type === 'code') return node.lang && reader.labels.openers.has(node.lang) ? fenced(node, reader) : undefined
  const [first, ...nodes] = node.children
  if (first?.type !== 'paragraph' || !reader.text.startsWith('[!', startOf(first))) return undefined
  const [line, ...lines] = linesOfProse(first.children, reader.text, startOf(first)).filter(({ text }) => text.trim() !== '')
  const match = line && named.exec(line.text)
  if (!match) return undefined
  const name = foldLabel(match[1]!)
  const role = reader.labels.openers.get(name)
  const title = sliceProse(line, match[0].length)
  if (role) return { head: headOf(title, role), lines, nodes }
  const head = headOf(namesGoals(name, reader.labels) ? line : title)
  return namesGoals(head.folded, reader.labels) ? { head, lines, nodes } : undefined
}

const namesGoals = (folded: string, { goals, aboutGoals }: Labels): boolean => goals.isIn(folded) && !aboutGoals.isIn(folded)

const named = /^\[!([^\]\s]+)\][+-]?\s*/

const headOf = (prose: Prose, role?: Head['role']): Head => ({
  depth: 0,
  prose,
  folded: foldLabel(prose.text),
  span: sourceSpan(prose),
  ...(role && { role }),
})

/** The first line of the code is the goal, the others belong to it. */
function fenced(node: Code, { text, labels }: Reader): Box | undefined {
  const lines: Prose[] = []
  let at = text.indexOf('\n', startOf(node)) + 1
  if (at === 0) return undefined
  for (const line of node.value.split('\n')) {
    const from = text.indexOf(line, at)
    if (from < 0) return undefined
    const words = line.trim()
    if (words !== '') lines.push(plainProse(words, from + line.indexOf(words)))
    at = from + line.length
  }
  const [first, ...rest] = lines
  if (!first) return undefined
  const label = /^(?:title|name)\s*:\s*/i.exec(first.text)?.[0].length ?? 0
  return { head: headOf(sliceProse(first, label), labels.openers.get(node.lang!)), lines: rest, nodes: [] }
}
