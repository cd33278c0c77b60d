import { covers, joined } from '../../text/span.js'
import type { Cookie, Measure } from '../model.js'
import { withShareTold } from './told-share.js'

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
  return named.length > 1 ? named : withShareTold(named, value, { text: `${value}%`, span })
}
