import type { List, ListItem, RootContent } from 'mdast'
import { isLetterCode } from '../../text/letters.js'
import type { Span } from '../../text/span.js'
import { type Prose, plainProse } from '../../words/prose.js'
import type { Block } from './outline.js'

/** A node of Markdown as a block of a plan: some of what it takes for code is a list or HTML to everyone else. */
export function blockOf(node: RootContent, span: Span, text: string): Block {
  switch (node.type) {
    case 'list':
      return { kind: 'list', node: unwrapped(node), span }
    case 'table':
      return { kind: 'table', node, span }
    case 'blockquote':
      return { kind: 'quote', node, span }
    case 'html':
      return { kind: 'html', value: node.value, span }
    case 'code':
      return bulletLines(span, text) ?? indentedHtml(span, text) ?? { kind: 'code', span }
    case 'thematicBreak':
      return { kind: 'rule', span }
    case 'definition':
    case 'footnoteDefinition':
      return { kind: 'definition', span }
    default:
      return { kind: 'other', span }
  }
}

/** `- - Paint the house`: an item that is nothing but a list is its items. */
function unwrapped(list: List): List {
  const isWrapper = ({ children: [first, ...others] }: ListItem): boolean => first?.type === 'list' && others.length === 0
  if (!list.children.some(isWrapper)) return list
  return unwrapped({ ...list, children: list.children.flatMap((item) => (isWrapper(item) ? (item.children[0] as List).children : [item])) })
}

const bullet = /^[ \t]*(?:[-*+•◦>]|\d{1,2}[.)])[ \t]+(?=\S)/

/** Markup set in by four blanks, as pages of static sites have it, is code to Markdown only. */
function indentedHtml(span: Span, text: string): Block | undefined {
  const value = text.slice(span.start, span.end)
  return /^\s*<[a-z][^>]*>/i.test(value) && /<\/(?:li|p|h[1-6]|ul|ol|div|section|td)>\s*$/i.test(value)
    ? { kind: 'html', value, span }
    : undefined
}

/** Indented code whose lines begin with a bullet, but for those set in further, which go on; under `Tools:` those set in further are its lines. */
function bulletLines(span: Span, text: string): Block | undefined {
  const first = text.charCodeAt(span.start)
  if (first === 96 || first === 126) return undefined
  const lines: Prose[] = []
  let at = span.start
  let indent = -1
  for (const line of text.slice(span.start, span.end).split(/(?<=\n|\r(?!\n))/)) {
    const words = line.trimEnd()
    const match = bullet.exec(words) ?? tightBulletOf(words)
    const own = match || indent < 0 ? -1 : words.search(/\S/)
    if (match) {
      const column = (at === span.start ? columnsBefore(text, at) : 0) + match[0].search(/\S/)
      const last = lines[lines.length - 1]
      if (column <= indent || last === undefined || endsInColon.test(last.text)) {
        lines.push(plainProse(words.slice(match[0].length), at + match[0].length))
        indent = Math.max(indent, column)
      }
    } else if (words !== '' && own <= indent) return undefined
    at += line.length
  }
  return lines.length > 0 ? { kind: 'lines', lines, span } : undefined
}

/** `-users can share`: typed in haste. */
function tightBulletOf(words: string): RegExpExecArray | null {
  const match = anyBullet.exec(words)
  return match && isLetterCode(words.charCodeAt(match[0].length)) ? match : null
}
const anyBullet = /^[ \t]*[-*•]/

/** How far in the first line stands: the block begins with its first word. */
function columnsBefore(text: string, at: number): number {
  let from = at
  while (from > 0 && (text.charCodeAt(from - 1) === 32 || text.charCodeAt(from - 1) === 9)) from--
  return at - from
}

const endsInColon = /[:：]\s*$/
