import type { Prose } from '../../words/prose.js'
import { isBlank } from './chars.js'

/** Whether a line is struck out as a whole: from its first word on, with nothing around but data, a reason in parentheses or behind a dash. */
export function isStruck({ text, marks }: Prose): boolean {
  if (marks.length === 0) return false
  const struck = marks.find((mark) => mark.kind === 'struck')
  if (!struck || !(isEmpty(text, 0, struck.from) || aside.test(text.slice(0, struck.from)))) return false
  let at = struck.to
  while (at < text.length && isBlank(text.charCodeAt(at))) at++
  return at >= text.length || opensAside(text.charCodeAt(at))
}

/** `(put off)` before what is struck out. */
const aside = /^\s*\([^()]*\)\s*$/

function isEmpty(text: string, from: number, to: number): boolean {
  for (let at = from; at < to; at++) if (!isBlank(text.charCodeAt(at))) return false
  return true
}

/** `(`, `[`, `-`, `,`, `;`, `:`, `.`, a dash, an arrow or an emoji. */
const opensAside = (code: number): boolean =>
  code === 40 || code === 91 || code === 45 || code === 44 || code === 59 || code === 58 || code === 46 || code >= 0x2010
