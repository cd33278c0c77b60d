import { hasLetter, hasLetterOrDigit } from '../../text/letters.js'
import type { Span } from '../../text/span.js'
import type { Prose } from '../../words/prose.js'
import { htmlProse } from './html-prose.js'

/** A heading written as HTML. */
export interface HtmlHeading {
  readonly depth: number
  readonly prose: Prose
  readonly span: Span
  /** The HTML behind it, up to the next heading; `null` for tags without words. */
  readonly below: { readonly value: string; readonly span: Span } | null
}

/** The headings of a block of HTML that begins with one (`<h1 align="center">Goals</h1>`); none for other HTML. `start` is the block's. */
export function htmlHeadings(html: string, start: number): readonly HtmlHeading[] {
  const match = opening.exec(html)
  if (!match) return []
  const [all, before, depth, words] = match as unknown as [string, string, string, string]
  const prose = htmlProse(words, start + html.indexOf('>', before.length) + 1)
  if (!hasLetter(prose.text)) return []
  const end = start + all.length
  const rest = html.slice(all.length)
  const until = rest.search(/<h[1-6]\b/i)
  const value = until < 0 ? rest : rest.slice(0, until)
  const below = hasLetterOrDigit(value.replaceAll(/<[^>]*>/g, '')) ? { value, span: { start: end, end: end + value.length } } : null
  return [{ depth: Number(depth), prose, span: { start, end }, below }, ...(until < 0 ? [] : htmlHeadings(rest.slice(until), end + until))]
}

/** Boxes that only place a heading may stand before it, and pictures. */
const opening = /^((?:\s|<(?:div|center|p|a|br|img)\b[^>]*>|<\/a>)*)<h([1-6])\b[^>]*>([\s\S]*?)<\/h\2\s*>/i
