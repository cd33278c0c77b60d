import type { Span } from '../../text/span.js'
import { type Prose, sourceSpan } from '../../words/prose.js'
import type { Words } from '../../words/words.js'
import { isPartAskedFor } from '../measures/part-asked-for.js'
import type { Change, Cookie, DateSaid, Priority, Said } from '../model.js'
import { chosenOf } from './choose.js'
import type { Datum } from './datum.js'
import { explicitData, nothing, saidAt } from './explicit-data.js'
import { findData } from './find-data.js'
import { keywordsOf } from './keywords.js'
import { meantOf } from './meant.js'
import { type NaturalDue, naturalDue } from './natural-due.js'
import type { Place } from './place.js'
import type { StepReading } from './step-reading.js'
import { wordsLeft } from './words-left.js'

/** What a line says besides its words, in any mix of dialects. */
export interface InlineData {
  readonly due: DateSaid | null
  readonly start: DateSaid | null
  readonly scheduled: DateSaid | null
  readonly created: DateSaid | null
  readonly done: DateSaid | null
  readonly cancelled: DateSaid | null
  readonly owner: Said<string> | null
  readonly priority: Said<Priority> | null
  readonly recurs: Said<string> | null
  readonly id: Said<string> | null
  readonly dependsOn: readonly Said<string>[]
  /** Hours. */
  readonly effort: Said<number> | null
  readonly count: Cookie | null
  readonly history: readonly Change[]
  readonly contradictions: readonly Said<string>[]
  /** The words without the data. */
  readonly text: string
  /** From the first to the last of those words. */
  readonly textSpan: Span
  /** Where data with a mark or a key stand in the prose, in order. Days in plain words are none of them, nor counts: at an objective's end they score it. */
  readonly marked: readonly Place[]
}

/** Reads a line once: explicit data first, then what its words say of a day, a rhythm or a count. */
export function inlineData(prose: Prose, words: Words, reading: StepReading): InlineData {
  const found = withDays(findData(prose.text, prose.marks, keywordsOf(reading.labels)), words)
  const natural = chosenOf(found, 'due') ? undefined : naturalDue(prose, words, found, reading)
  const said = found.length === 0 ? nothing : explicitData(prose, meantOf(found, prose.text, natural), reading, natural)
  const left = wordsLeft(prose.text, cutsOf(said.cuts, natural))
  return {
    due: said.due ?? natural?.date ?? null,
    start: said.start,
    scheduled: said.scheduled,
    created: said.created,
    done: said.done,
    cancelled: said.cancelled,
    owner: said.owner,
    priority: said.priority,
    recurs: said.recurs ?? naturalRhythm(prose, words),
    id: said.id,
    dependsOn: said.dependsOn,
    effort: said.effort,
    count: said.count ?? naturalCount(prose, words, reading),
    history: said.history,
    contradictions: said.contradictions,
    text: left.text,
    textSpan: sourceSpan(prose, left.from, left.to),
    marked: said.marked,
  }
}

/** `@July 10, 2027`, as Notion mentions a day: no person. */
const withDays = (found: readonly Datum[], { times }: Words): readonly Datum[] =>
  times.length === 0 || !found.some(({ kind, rank }) => kind === 'owner' && rank === 2)
    ? found
    : found.map((datum) => {
        const time =
          datum.kind === 'owner' && datum.rank === 2
            ? times.find(({ from, kind }) => from === datum.valueFrom && kind === 'day')
            : undefined
        return time ? { ...datum, kind: 'due' as const, to: time.to, valueTo: time.to } : datum
      })

function cutsOf(places: readonly Place[], natural: NaturalDue | undefined): readonly Place[] {
  if (!natural) return places
  const own: Place = [natural.from, natural.to]
  return places.length === 0 ? [own] : [...places, own].sort((a, b) => a[0] - b[0])
}

/** `every Monday` in plain words; it stays among the words. */
function naturalRhythm(prose: Prose, { times }: Words): Said<string> | null {
  const time = times.length === 0 ? undefined : times.find(({ kind }) => kind === 'recurrence')
  return time ? saidAt(time.from, time.to, prose) : null
}

/** `shadowing, 3 of 10 hours` in plain words; it stays among the words. */
function naturalCount(prose: Prose, { quantities }: Words, { labels }: StepReading): Cookie | null {
  for (const quantity of quantities) {
    if (quantity.kind !== 'progress' || quantity.now > quantity.value || isPartAskedFor(quantity, prose.text, labels)) continue
    return { value: quantity.now, total: quantity.value, bracketed: false, span: sourceSpan(prose, quantity.from, quantity.to) }
  }
  return null
}
