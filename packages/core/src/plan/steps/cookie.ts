import type { Span } from '../../text/span.js'
import type { Cookie } from '../model.js'

const shape = /^\s*(\d{1,5})(?:\s*(?:\/|of|von|de|sur|из)\s*(\d{1,5})|\s*%)/

/** `3/10`, `3 of 10`, `30%` → a count; `null` for other words. `span` covers brackets too. */
export function cookieOf(text: string, span: Span, bracketed: boolean): Cookie | null {
  const match = shape.exec(text)
  if (!match) return null
  const value = Number(match[1])
  return match[2] === undefined ? { value, total: null, bracketed, span } : { value, total: Number(match[2]), bracketed, span }
}
