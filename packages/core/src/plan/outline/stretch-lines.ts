import type { Paragraph, RootContent } from 'mdast'
import { endOf, startOf } from '../../markdown/place.js'
import { foldLabel } from '../labels/fold-label.js'
import type { Labels } from '../labels/labels.js'
import { isTimeName } from './heading-meaning.js'

/**
 * Paragraphs whose first line is nothing but a stretch of time (`One year from now …`, `Short term`, `2027`) with more below it; where two and more stand in
 * one text, they are headings to everyone but a parser.
 */
export function stretchesAmong(nodes: readonly RootContent[], text: string, labels: Labels): ReadonlySet<RootContent> {
  let found: Set<RootContent> | undefined
  for (let index = 0; index < nodes.length; index++) {
    const node = nodes[index]!
    if (node.type !== 'paragraph') continue
    const line = firstLine(node, text)
    if (line.length <= longest && leads(node, line, nodes[index + 1]) && saysTime(line, labels)) found = (found ?? new Set()).add(node)
  }
  return found && found.size >= 2 ? found : none
}

const none: ReadonlySet<RootContent> = new Set()

/** In UTF-16 units, marks included. */
const longest = 32

function firstLine(node: Paragraph, text: string): string {
  const start = startOf(node)
  const end = text.indexOf('\n', start)
  return start < 0 ? '' : text.slice(start, Math.min(end < 0 ? text.length : end, endOf(node), start + longest + 1))
}

/** Something stands below: more lines, paragraphs, a list without the colon that leads it anyway. */
function leads(node: Paragraph, line: string, next: RootContent | undefined): boolean {
  if (startOf(node) + line.length < endOf(node)) return true
  if (next?.type === 'paragraph') return true
  return next?.type === 'list' && !/[:：]\s*$/.test(line)
}

/** `2027.`, `In 5 years…`. */
export const withoutDots = (text: string): string => text.replace(/\s*(?:\.{2,}|…|[:：])\s*$/, '')

function saysTime(line: string, labels: Labels): boolean {
  const words = withoutDots(line.trim())
  return words !== '' && !/[.,;!?]$/.test(words) && isTimeName(foldLabel(words), labels)
}
