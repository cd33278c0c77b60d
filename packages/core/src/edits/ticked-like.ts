import type { Step } from '../plan/model.js'
import { type Span, textAt } from '../text/span.js'

/** The character that ticks a box here: `x`, or `X` where the steps beside use that. */
export function tickedLike(text: string, steps: readonly Step[]): 'x' | 'X' {
  const ticked = steps.find(({ state, markSpan }) => state === 'done' && markSpan)
  return ticked && textAt(text, ticked.markSpan!) === 'X' ? 'X' : 'x'
}

/** The same for a whole text: `X` only where no box is ticked with `x`. Asked once a finding, so the last text's answer is kept. */
function tickIn(text: string): 'x' | 'X' {
  if (last.text !== text) last = { text, tick: readTick(text) }
  return last.tick
}

const readTick = (text: string): 'x' | 'X' =>
  text.includes('[X]') && !text.includes('[x]') && /^[ \t>]*(?:[-*+]|\d{1,9}[.)])[ \t]+\[X\]/m.test(text) ? 'X' : 'x'

/** What ticks the box whose mark stands at `span`: a character between brackets, or the whole of a drawn box (`☐` → `☑`). */
export const tickAt = (text: string, span: Span): string => (isBracketed(text, span) ? tickIn(text) : '☑')

/** What opens it again. */
export const untickAt = (text: string, span: Span): string => (isBracketed(text, span) ? ' ' : '☐')

const isBracketed = (text: string, { start }: Span): boolean => text.charCodeAt(start - 1) === 91

let last: { readonly text: string; readonly tick: 'x' | 'X' } = { text: '', tick: 'x' }
