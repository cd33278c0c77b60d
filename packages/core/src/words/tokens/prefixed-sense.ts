import { fullYear } from '../../text/year-digits.js'
import { type Sense, senseOf, symbolIds } from '../symbols.js'

/** `q3`, `h1`, `fy27`, `w26`: what the letters' symbol makes of the digits; `undefined` where there is no such quarter or week. */
export function prefixedSense(symbol: number | undefined, digits: string): Sense | undefined {
  const value = Number(digits)
  if (symbol === undefined) return undefined
  if (symbol === symbolIds.QUARTER) return value >= 1 && value <= 4 && digits.length === 1 ? senseOf(symbol, value) : undefined
  if (symbol === symbolIds.HALF) return value >= 1 && value <= 2 && digits.length === 1 ? senseOf(symbol, value) : undefined
  if (symbol === symbolIds.WEEK) return value >= 1 && value <= 53 && digits.length <= 2 ? senseOf(symbol, value) : undefined
  if (digits.length !== 2 && digits.length !== 4) return undefined
  return senseOf(symbol, fullYear(digits))
}
