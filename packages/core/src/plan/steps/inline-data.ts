import type { Span } from '../../text/span.js'
import { type Prose, sourceSpan } from '../../words/prose.js'
import type { Words } from '../../words/words.js'
import { hoursOf } from '../dates/effort.js'
import { asStart } from '../dates/reading-dates.js'
import type { Change, Cookie, DateSaid, Priority, Said } from '../model.js'
import { priorityOf } from '../priority.js'
import { changeIn } from './change.js'
import { chosenOf, contradicting, valueText } from './choose.js'
import { cookieOf } from './cookie.js'
import type { Datum, DatumKind } from './datum.js'
import { explicitDate } from './explicit-date.js'
import { findData } from './find-data.js'
import { keywordsOf } from './keywords.js'
import { isLast, meantOf } from './meant.js'
import { type NaturalDue, naturalDue } from './natural-due.js'
import { type Place, trimmedPlace } from './place.js'
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
}

/** Reads a line once: explicit data first, then what its words say of a day, a rhythm or a count. */
export function inlineData(prose: Prose, words: Words, reading: StepReading): InlineData {
  const found = findData(prose.text, prose.marks, keywordsOf(reading.labels))
  const natural = chosenOf(found, 'due') ? undefined : naturalDue(prose, words, found, reading)
  const data = found.length === 0 ? found : meantOf(found, prose.text, natural)
  const line: Line = { prose, words, data, reading }
  const left = wordsLeft(prose.text, cutsOf(data, natural, prose.text))
  return {
    due: dateIn(line, 'due') ?? natural?.date ?? null,
    start: dateIn(line, 'start'),
    scheduled: dateIn(line, 'scheduled'),
    created: dateIn(line, 'created'),
    done: dateIn(line, 'done'),
    cancelled: dateIn(line, 'cancelled'),
    owner: readIn(line, 'owner', nameOf),
    priority: readIn(line, 'priority', (text) => priorityOf(text, reading.labels)),
    recurs: readIn(line, 'recurs', asItStands) ?? naturalRhythm(line),
    id: idIn(line),
    dependsOn: data.length === 0 ? none : dependencies(line),
    effort: readIn(line, 'effort', (text) => hoursOf(text, reading.dates.pack)),
    count: countIn(line),
    history: data.length === 0 ? none : historyIn(line),
    contradictions: contradicting(data, prose.text).map((datum) => said(datum.valueFrom, datum.valueTo, prose)),
    text: left.text,
    textSpan: sourceSpan(prose, left.from, left.to),
  }
}

const none: readonly never[] = []

interface Line {
  readonly prose: Prose
  readonly words: Words
  readonly data: readonly Datum[]
  readonly reading: StepReading
}

/** What is no word of the line. Someone mentioned in the middle of a sentence stays: `Ask @marie about the slot`. */
function cutsOf(data: readonly Datum[], natural: NaturalDue | undefined, text: string): readonly Place[] {
  const cuts: Place[] = []
  const places = natural ? [...data, natural] : data
  for (const { kind, rank, from, to } of data) {
    if (kind !== 'owner' || rank === 1 || from === 0 || isLast(to, places, text)) cuts.push([from, to])
  }
  if (natural) cuts.push([natural.from, natural.to])
  return cuts.length > 1 ? cuts.sort((a, b) => a[0] - b[0]) : cuts
}

const said = (from: number, to: number, prose: Prose): Said<string> => {
  const text = prose.text.slice(from, to)
  return { value: text, text, span: sourceSpan(prose, from, to) }
}

function dateIn({ data, prose, reading }: Line, kind: DatumKind): DateSaid | null {
  const datum = chosenOf(data, kind)
  if (!datum) return null
  const dates = kind === 'start' || kind === 'scheduled' ? asStart(reading.dates) : reading.dates
  return explicitDate(valueText(datum, prose.text), sourceSpan(prose, datum.valueFrom, datum.valueTo), dates)
}

function readIn<Value>({ data, prose }: Line, kind: DatumKind, read: (text: string) => Value | null): Said<Value> | null {
  const datum = chosenOf(data, kind)
  if (!datum) return null
  const text = valueText(datum, prose.text)
  const value = read(text)
  return value === null ? null : { value, text, span: sourceSpan(prose, datum.valueFrom, datum.valueTo) }
}

const asItStands = (text: string): string => text
/** A block id keeps its `^` in the text: it is known in its file alone. */
function idIn({ data, prose }: Line): Said<string> | null {
  const datum = chosenOf(data, 'id')
  if (!datum) return null
  const value = valueText(datum, prose.text)
  return datum.rank === 1
    ? said(datum.valueFrom, datum.valueTo, prose)
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
      if (stop > start) ids.push(said(start, stop, prose))
      from = end + 1
    }
  }
  return ids
}

const historyIn = ({ data, prose, reading }: Line): readonly Change[] =>
  data
    .filter(({ kind }) => kind === 'was')
    .map((datum) => changeIn(valueText(datum, prose.text), sourceSpan(prose, datum.from, datum.to), reading.dates))

/** `every Monday` in plain words; it stays among the words. */
function naturalRhythm({ words, prose }: Line): Said<string> | null {
  const time = words.times.find(({ kind }) => kind === 'recurrence')
  return time ? said(time.from, time.to, prose) : null
}

/** A cookie or `3/10`, else `3 of 10 hours` in plain words. */
function countIn({ data, prose, words }: Line): Cookie | null {
  const datum = chosenOf(data, 'count')
  if (datum)
    return cookieOf(valueText(datum, prose.text), sourceSpan(prose, datum.from, datum.to), prose.text.charCodeAt(datum.from) === 91)
  for (const quantity of words.quantities) {
    if (quantity.kind !== 'progress' || quantity.now > quantity.value) continue
    return { value: quantity.now, total: quantity.value, bracketed: false, span: sourceSpan(prose, quantity.from, quantity.to) }
  }
  return null
}
