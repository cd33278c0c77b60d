import { type Prose, sourceSpan } from '../../words/prose.js'
import { hoursOf } from '../dates/effort.js'
import { asStart } from '../dates/reading-dates.js'
import { priorityOf } from '../fields/priority.js'
import type { Change, Cookie, DateSaid, Said } from '../model.js'
import { changeIn } from './change.js'
import { type Chosen, chosenByKind, contradicting, valueText } from './choose.js'
import { cookieOf } from './cookie.js'
import type { Datum, DatumKind } from './datum.js'
import { explicitDate } from './explicit-date.js'
import type { InlineData } from './inline-data.js'
import { isLast } from './meant.js'
import type { NaturalDue } from './natural-due.js'
import { type Place, trimmedPlace } from './place.js'
import type { StepReading } from './step-reading.js'

/** What stands there with a mark or a key. */
export type Explicit = Omit<InlineData, 'text' | 'textSpan'> & { readonly cuts: readonly Place[] }

export const nothing: Explicit = {
  due: null,
  start: null,
  scheduled: null,
  created: null,
  done: null,
  cancelled: null,
  owner: null,
  priority: null,
  recurs: null,
  id: null,
  dependsOn: [],
  effort: null,
  count: null,
  history: [],
  contradictions: [],
  marked: [],
  cuts: [],
}

/** Reads each datum that is meant by its kind; `natural`: a day said in words stands behind them too. */
export function explicitData(prose: Prose, data: readonly Datum[], reading: StepReading, natural: NaturalDue | undefined): Explicit {
  const behind = natural ? [...data, natural] : data
  const chosen = chosenByKind(data)
  const line: Line = { prose, data, chosen, reading }
  return {
    due: dateIn(line, 'due'),
    start: dateIn(line, 'start'),
    scheduled: dateIn(line, 'scheduled'),
    created: dateIn(line, 'created'),
    done: dateIn(line, 'done'),
    cancelled: dateIn(line, 'cancelled'),
    owner: readIn(line, 'owner', nameOf),
    priority: readIn(line, 'priority', (text) => priorityOf(text, reading.labels)),
    recurs: readIn(line, 'recurs', asItStands),
    id: idIn(line),
    dependsOn: chosen['depends-on'] ? dependencies(line) : nothing.dependsOn,
    effort: readIn(line, 'effort', (text) => hoursOf(text, reading.dates.pack)),
    count: countIn(line),
    history: chosen.was ? historyIn(line) : nothing.history,
    contradictions: data.length < 2 ? nothing.contradictions : contradictions(line),
    marked: placesOf(chosen.count ? data.filter((datum) => datum.kind !== 'count' || isKeyed(datum)) : data, behind, prose.text),
    cuts: placesOf(data, behind, prose.text),
  }
}

interface Line {
  readonly prose: Prose
  readonly data: readonly Datum[]
  readonly chosen: Chosen
  readonly reading: StepReading
}

const contradictions = ({ data, chosen, prose }: Line): readonly Said<string>[] =>
  contradicting(data, chosen, prose.text).map(({ valueFrom, valueTo }) => saidAt(valueFrom, valueTo, prose))

/** What is no word of the line. Someone mentioned in the middle of a sentence stays: `Ask @marie about the slot`. */
function placesOf(data: readonly Datum[], behind: readonly { from: number; to: number }[], text: string): readonly Place[] {
  const places: Place[] = []
  for (const { kind, rank, from, to } of data) {
    if (kind !== 'owner' || rank === 1 || from === 0 || isLast(to, behind, text)) places.push([from, to])
  }
  return places
}

export const saidAt = (from: number, to: number, prose: Prose): Said<string> => {
  const text = prose.text.slice(from, to)
  return { value: text, text, span: sourceSpan(prose, from, to) }
}

function dateIn({ chosen, prose, reading }: Line, kind: DatumKind): DateSaid | null {
  const datum = chosen[kind]
  if (!datum) return null
  const dates = kind === 'start' || kind === 'scheduled' ? asStart(reading.dates) : reading.dates
  return explicitDate(valueText(datum, prose.text), sourceSpan(prose, datum.valueFrom, datum.valueTo), dates)
}

function readIn<Value>({ chosen, prose }: Line, kind: DatumKind, read: (text: string) => Value | null): Said<Value> | null {
  const datum = chosen[kind]
  if (!datum) return null
  const text = valueText(datum, prose.text)
  const value = read(text)
  return value === null ? null : { value, text, span: sourceSpan(prose, datum.valueFrom, datum.valueTo) }
}

const asItStands = (text: string): string => text
/** A block id keeps its `^` in the text: it is known in its file alone. */
function idIn({ chosen, prose }: Line): Said<string> | null {
  const datum = chosen.id
  if (!datum) return null
  const value = valueText(datum, prose.text)
  return datum.rank === 1
    ? saidAt(datum.valueFrom, datum.valueTo, prose)
    : { value, text: `^${value}`, span: sourceSpan(prose, datum.from, datum.to) }
}

/** `@marie`, `[[Marie Novak]]`, `Marie` → the name. */
const nameOf = (text: string): string => text.replace(/^(?:@|\[\[)|\]\]$/g, '')

function dependencies({ data, prose }: Line): readonly Said<string>[] {
  const ids: Said<string>[] = []
  for (const { kind, valueFrom, valueTo } of data) {
    if (kind !== 'depends-on') continue
    for (let from = valueFrom; from < valueTo; ) {
      const comma = prose.text.indexOf(',', from)
      const end = comma < 0 || comma > valueTo ? valueTo : comma
      const [start, stop] = trimmedPlace(prose.text, from, end)
      if (stop > start) ids.push(saidAt(start, stop, prose))
      from = end + 1
    }
  }
  return ids
}

const historyIn = ({ data, prose, reading }: Line): readonly Change[] =>
  data
    .filter(({ kind }) => kind === 'was')
    .map((datum) => changeIn(valueText(datum, prose.text), sourceSpan(prose, datum.from, datum.to), reading.dates))

/** `[3/10]`, whose bracket holds the figures alone. */
const isCookie = ({ from, valueFrom }: Datum, text: string): boolean => text.charCodeAt(from) === 91 && valueFrom === from + 1

/** Dataview's `[hours:: 37/100]`: data with a key, wherever it stands. */
const isKeyed = ({ kind, rank, from, valueFrom }: Datum): boolean => kind === 'count' && rank === 1 && valueFrom > from + 1

function countIn({ chosen, prose, reading }: Line): Cookie | null {
  const datum = chosen.count
  if (!datum) return null
  return cookieOf(valueText(datum, prose.text), sourceSpan(prose, datum.from, datum.to), isCookie(datum, prose.text), reading.labels)
}
