import type { Step } from '../plan/model.js'
import { textAt } from '../text/span.js'

/** The character that ticks a box here: `x`, or `X` where the steps beside use that. */
export function tickedLike(text: string, steps: readonly Step[]): 'x' | 'X' {
  const ticked = steps.find(({ state, markSpan }) => state === 'done' && markSpan)
  return ticked && textAt(text, ticked.markSpan!) === 'X' ? 'X' : 'x'
}

/** The same for a whole text: `X` only where no box is ticked with `x`. Asked once a finding, so the last text's answer is kept. */
export function tickIn(text: string): 'x' | 'X' {
  if (last.text !== text) last = { text, tick: readTick(text) }
  return last.tick
}

const readTick = (text: string): 'x' | 'X' =>
  text.includes('[X]') && !text.includes('[x]') && /^[ \t>]*(?:[-*+]|\d{1,9}[.)])[ \t]+\[X\]/m.test(text) ? 'X' : 'x'

let last: { readonly text: string; readonly tick: 'x' | 'X' } = { text: '', tick: 'x' }
