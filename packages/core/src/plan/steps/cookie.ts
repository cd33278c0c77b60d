import type { Span } from '../../text/span.js'
import type { Labels } from '../labels/labels.js'
import type { Cookie } from '../model.js'

const shape = /^\s*(\d{1,5})(?:\s*(?:\/|([^\s\d/%]+))\s*(\d{1,5})|\s*%)/

/** `3/10`, `3 of 10`, `30%` → a count; `null` for other words. `span` covers brackets too. */
export function cookieOf(text: string, span: Span, bracketed: boolean, { small }: Labels): Cookie | null {
  const match = shape.exec(text)
  if (!match || (match[2] !== undefined && !small.outOf.has(match[2]))) return null
  const value = Number(match[1])
  return match[3] === undefined ? { value, total: null, bracketed, span } : { value, total: Number(match[3]), bracketed, span }
}
