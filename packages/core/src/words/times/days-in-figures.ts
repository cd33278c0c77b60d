import { type Made, made, type Sense } from '../symbols.js'
import type { TimeValue } from '../words.js'

/** `17/18 October`: two days. */
export function daysOfMonth({ value, more }: Sense, ofMonth: number, ofYear: number | null): Made | null {
  const day = (which: number): TimeValue => ({ kind: 'day', year: ofYear, month: ofMonth, day: which, ambiguous: false })
  return value < more && more <= 31 ? made({ kind: 'range', first: day(value), last: day(more) }) : null
}

/** `30/6`, `6/30`, `3/4`: day-first where both would do; before a full stop only a day stands. */
export function dayAndMonth(a: number, b: number, dotted: boolean): Made | null {
  const whole = Number.isInteger(a) && Number.isInteger(b) && a >= 1 && b >= 1
  if (whole && b <= 12 && a <= 31) return made({ kind: 'day', year: null, month: b, day: a, ambiguous: !dotted && a <= 12 && a !== b })
  return whole && a <= 12 && b <= 31 ? made({ kind: 'day', year: null, month: a, day: b, ambiguous: false }) : null
}
