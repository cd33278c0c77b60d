import { covers, joined } from '../../text/span.js'
import type { Cookie, Measure } from '../model.js'

/**
 * `in under 5 minutes for all 18 services, 14/18`: a count behind the words says where the whole of it stands, at the measure of its total.
 */
export function withCount(all: readonly Measure[], { value, total, span }: Cookie): readonly Measure[] {
  const named = all.filter((measure) => !covers(span, measure.span))
  if (total === null) return withPercent(named, value, span)
  const at = named.findIndex(({ to }) => to === total)
  if (at < 0) return [{ text: `${value}/${total}`, span, unit: null, from: null, to: total, now: value, direction: 'up' }]
  return named.map((measure, index) => (index === at ? { ...measure, now: value, span: joined(measure.span, span) } : measure))
}

/** `[60%]`: of the measure that is a percentage, or of the only one. */
function withPercent(named: readonly Measure[], value: number, span: Cookie['span']): readonly Measure[] {
  const at = named.findIndex(({ unit, to, now }) => unit === '%' && to !== null && now === null)
  if (at >= 0) return named.map((measure, index) => (index === at ? { ...measure, now: value, span: joined(measure.span, span) } : measure))
  if (named.length === 1 && named[0]!.now === null && named[0]!.to !== null) return [withShare(named[0]!, value)]
  return named.length > 0 ? named : [{ text: `${value}%`, span, unit: '%', from: null, to: 100, now: value, direction: 'up' }]
}

/** So much of the way, said as a percentage. */
export const withShare = (measure: Measure, percent: number): Measure => {
  const from = measure.from ?? 0
  return { ...measure, now: from + (percent / 100) * (measure.to! - from) }
}
