import type { Span } from '../../text/span.js'
import type { ReadingDates } from '../dates/reading-dates.js'
import type { Change } from '../model.js'
import { isDigit } from './chars.js'
import { dateTokenAt } from './date-token.js'
import { explicitDate } from './explicit-date.js'

/** `2026-10-30: exam moved` (what stands behind `was`) → what stood before and why it moved. `span` is the whole of it, parentheses too. */
export function changeIn(text: string, span: Span, dates: ReadingDates): Change {
  const cut = endOfWas(text)
  const was = text.slice(0, cut).trim()
  const reason = text
    .slice(cut)
    .replace(/^[\s:;,–—-]+/, '')
    .trim()
  return { was: was || null, wasDay: was ? explicitDate(was, span, dates).day : null, reason: reason || null, span }
}

/** Where the value before ends: behind a date in numbers, else at a colon, semicolon or dash with a blank behind it. */
function endOfWas(text: string): number {
  const date = dateTokenAt(text, 0)
  if (date) return date.end
  for (let at = 0; at < text.length; at++) {
    const code = text.charCodeAt(at)
    if (code === 59 || code === 0x2013 || code === 0x2014) return at
    if (code === 58 && !isDigit(text.charCodeAt(at + 1))) return at
    if (code === 45 && text.charCodeAt(at - 1) === 32 && text.charCodeAt(at + 1) === 32) return at
  }
  return text.length
}
