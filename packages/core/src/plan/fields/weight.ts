import type { Span } from '../../text/span.js'
import type { Said } from '../model.js'

/** `40%`, `0.4`, `2` → a weight; percentages are shares of 1. 0 is allowed; `null` for other words. */
export function weightOf(text: string, span: Span): Said<number> | null {
  const match = /^\s*(\d+(?:[.,]\d+)?)\s*(%)?/.exec(text)
  if (!match) return null
  const number = Number(match[1]!.replace(',', '.'))
  return { value: match[2] ? number / 100 : number, text, span }
}
