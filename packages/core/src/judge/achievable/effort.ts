import { hoursIn, timesAWeek } from '../../plan/dates/effort.js'
import type { Goal, Measure, Phrase, Piece, Step } from '../../plan/model.js'
import { daysBetween, type IsoDate } from '../../text/iso-date.js'
import { overlaps, type Span } from '../../text/span.js'
import { sourceSpan } from '../../words/prose.js'
import type { InProse, Quantity, TimePhrase } from '../../words/words.js'

/** What a goal takes of each week between two days, both included. */
export interface WeeklyHours {
  readonly goal: Goal
  readonly hours: number
  readonly first: IsoDate
  readonly last: IsoDate
}

export interface EffortOptions {
  readonly first: IsoDate
  readonly last: IsoDate
  /** Hours that one thing takes where the config says so: `{ "books": 6 }`. Nothing is assumed of any other thing. */
  readonly effort: Readonly<Record<string, number>>
}

/**
 * Only what is written in hours or minutes counts. A rhythm (`2 hours every week`) is taken as it stands; else what is still to do (`10 hours of
 * shadowing (3 so far)`, `ten one-hour sessions 3/10`, the effort of open steps) is spread evenly over the weeks between the two days, one at
 * least. `null` where nothing is written in hours.
 */
export function hoursAWeek(goal: Goal, { first, last, effort }: EffortOptions): WeeklyHours | null {
  const rhythm = sum(goal.pieces.filter(isCommitment).map(rhythmIn))
  const weeks = Math.max(1, (daysBetween(first, last) + 1) / 7)
  const hours = rhythm > 0 ? rhythm : hoursLeft(goal, effort) / weeks
  return hours > 0 ? { goal, hours, first, last } : null
}

/** Hours still to do. Steps are the measure taken apart, so that the larger of the two counts and never both. */
export function hoursLeft(goal: Goal, effort: Readonly<Record<string, number>>): number {
  const measured = sum(goal.measures.map((measure) => hoursOfMeasure(measure, goal, effort)))
  const stepped = sum(goal.steps.map(hoursOfStep))
  return Math.max(measured, stepped)
}

const notCommitted: ReadonlySet<Piece['field']> = new Set(['baseline', 'progress', 'changed', 'relevant', 'resources', 'done'])

const isCommitment = ({ where, field }: Piece): boolean => where !== 'key-result' && !notCommitted.has(field)

/** Hours a week that a phrase names, `30 minutes a day` on five days of the week. */
const rhythmIn = ({ words }: Phrase): number =>
  sum(
    words.quantities.map((quantity) => {
      const length = quantity.per && quantity.unitKind === 'time' ? lengthAt(quantity, words.times) : null
      return length === null ? 0 : (length * timesAWeek[quantity.per!.unit]) / Math.max(1, quantity.per!.every)
    }),
  )

/** A measure in hours: its own unit (`10 hours`), the length of each thing it counts (`ten one-hour sessions`), or what the config says of one. */
function hoursOfMeasure({ span, unit, from, to, now }: Measure, goal: Goal, effort: Readonly<Record<string, number>>): number {
  const left = Math.max(0, (to ?? 0) - (now ?? from ?? 0))
  if (left === 0) return 0
  const said = quantityAt(span, goal)
  if (said?.quantity.per) return 0
  const each = said && eachHours(said.quantity, said.phrase)
  return left * (each ?? (unit === null ? 0 : (effort[unit.toLowerCase()] ?? 0)))
}

/** What is written behind a step, else what its words count; done and dropped ones need nothing more, a count tells what is left. */
function hoursOfStep(step: Step): number {
  if (step.state === 'done' || step.state === 'cancelled' || step.struck) return 0
  const below = sum(step.steps.map(hoursOfStep))
  if (below > 0) return below
  return (step.effort?.value ?? hoursTold(step.phrase)) * (1 - shareDone(step))
}

const shareDone = ({ count }: Step): number => (count ? Math.min(1, count.value / (count.total ?? 100) || 0) : 0)

/** The hours that the words of a step count: `ten one-hour sessions`, `3 hours`. A rhythm is none: it has no sum. */
function hoursTold(phrase: Phrase): number {
  for (const quantity of phrase.words.quantities) {
    const each = quantity.per ? null : eachHours(quantity, phrase)
    if (each !== null) return each * ('value' in quantity ? quantity.value : 0)
  }
  return 0
}

/** Hours of one of what a quantity counts; `null` where it is not said in hours or minutes. */
function eachHours(quantity: Quantity, { words }: Phrase): number | null {
  const length = lengthAt(quantity, words.times)
  if (length === null) return null
  const value = 'value' in quantity ? quantity.value : null
  return quantity.unitKind === 'time' ? (value ? length / value : null) : length
}

/** The length of time in hours inside a quantity's words. */
function lengthAt(place: InProse, times: readonly TimePhrase[]): number | null {
  const time = times.find(({ kind, from, to }) => kind === 'duration' && from < place.to && place.from < to)
  return time?.kind === 'duration' && (time.unit === 'hour' || time.unit === 'minute') ? time.count * hoursIn[time.unit] : null
}

function quantityAt(span: Span, goal: Goal): { readonly quantity: Quantity; readonly phrase: Phrase } | null {
  for (const phrase of goal.pieces) {
    if (!overlaps(phrase.span, span)) continue
    const quantity = phrase.words.quantities.find(({ from, to }) => overlaps(sourceSpan(phrase.prose, from, to), span))
    if (quantity) return { quantity, phrase }
  }
  return null
}

const sum = (numbers: readonly number[]): number => numbers.reduce((all, each) => all + each, 0)
