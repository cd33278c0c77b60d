import type { ListItem } from 'mdast'
import { startOf } from '../../markdown/place.js'
import { readWords } from '../../words/read-words.js'
import { proseOf } from '../prose/prose-of.js'
import { boxOf } from './box.js'
import { type InlineData, inlineData } from './inline-data.js'
import type { StepReading } from './step-reading.js'

/**
 * Whether a nested item says nothing but data of the step above it: `- due: 2026-06-30`, `- Owner: Marie`. Gives that data; such an item is no
 * step of its own. `null` for any other.
 */
export function dataBelow(item: ListItem, reading: StepReading): InlineData | null {
  const [first, ...rest] = item.children
  if (first?.type !== 'paragraph' || rest.length > 0 || boxOf(item, reading.text, reading.states)) return null
  const source = reading.text.slice(startOf(first), startOf(first) + 24)
  if (!source.includes(':') && source.charCodeAt(0) < 0x2190) return null
  const prose = proseOf(first.children, reading.text, Math.max(0, startOf(first)))
  const data = inlineData(prose, readWords(prose, reading.dates.pack), reading)
  return data.text === '' ? data : null
}

/** A step's own data, filled up with what stands below it; the step's own words win. */
export const filledUp = (own: InlineData, below: readonly InlineData[]): InlineData => below.reduce(merged, own)

const merged = (own: InlineData, more: InlineData): InlineData => ({
  due: own.due ?? more.due,
  start: own.start ?? more.start,
  scheduled: own.scheduled ?? more.scheduled,
  created: own.created ?? more.created,
  done: own.done ?? more.done,
  cancelled: own.cancelled ?? more.cancelled,
  owner: own.owner ?? more.owner,
  priority: own.priority ?? more.priority,
  recurs: own.recurs ?? more.recurs,
  id: own.id ?? more.id,
  dependsOn: own.dependsOn.length > 0 ? own.dependsOn : more.dependsOn,
  effort: own.effort ?? more.effort,
  count: own.count ?? more.count,
  history: own.history.concat(more.history),
  contradictions: own.contradictions,
  text: own.text,
  textSpan: own.textSpan,
  marked: own.marked,
})
