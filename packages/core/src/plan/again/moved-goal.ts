import { type Change, movedTo } from '../../text/change.js'
import { firstPlace, lastPlace } from '../../text/relocated.js'
import type { Span } from '../../text/span.js'
import type { Prose } from '../../words/prose.js'
import type { Cookie, DateSaid, Field, Goal, Phrase, Piece, Said, Step } from '../model.js'

/**
 * A goal that a change did not touch, where it stands now. One that ends where the change begins, or before, stays; a measure or a date of it that stands
 * further down moves. A goal of which nothing moves is the same value.
 */
export function goalAfter(goal: Goal, change: Change): Goal {
  if (change.shift === 0 || traceOf(goal).last <= change.from) return goal
  return movedGoal(goal, goal.span.end > change.from ? change : { ...change, from: change.from + 1 })
}

/**
 * A goal with all its places where they stand after a change elsewhere in the text: what `relocated` gives, several times sooner, because it knows what a
 * goal is made of. Every key of a goal and of a step is named, so that a new one cannot be forgotten; what holds no place that moved is shared. Steps, fields
 * and words are moved when someone looks at them, however often the goal moved until then.
 */
export function movedGoal(goal: Goal, change: Change): Goal {
  return change.shift === 0 ? goal : moved(goal, { change, proses: new Map() })
}

/** The goal as it was read: what it says is the same, places apart, however often it moved since. `undefined` for one that no reading after another kept. */
export const asRead = (goal: Goal): Goal | undefined => traces.get(goal)?.read

/** How far its steps, fields and words moved since it was read; `null` where they moved apart. */
export function movedSinceRead(goal: Goal): number | null {
  const trace = traces.get(goal)
  return trace ? trace.shift : 0
}

/** What is known of a goal besides itself. */
interface Trace {
  readonly read: Goal
  /** As `movedSinceRead`. */
  readonly shift: number | null
  /** The furthest offset that anything in it has. */
  readonly last: number
  /** The first offset of its parts. */
  readonly first: number
  /** Where its parts stand so many units before; `null` for a goal that was read. */
  readonly waiting: { readonly parts: Parts; readonly shift: number } | null
  parts: Parts | null
}

/** What there is most of in a goal. */
type Parts = Pick<Goal, 'steps' | 'fields' | 'pieces'>

const traces = new WeakMap<Goal, Trace>()

/** Looked through once, and moved with the goal. */
function traceOf(goal: Goal): Trace {
  const known = traces.get(goal)
  if (known) return known
  const { steps, fields, pieces } = goal
  const trace = { read: goal, shift: 0, last: lastPlace(goal), first: firstPlace([steps, fields, pieces]), waiting: null, parts: goal }
  traces.set(goal, trace)
  return trace
}

function partsOf(goal: Goal): Parts {
  const trace = traceOf(goal)
  trace.parts ??= movedParts(trace.waiting!.parts, { change: { from: -1, to: -1, shift: trace.waiting!.shift }, proses: new Map() })
  return trace.parts
}

const movedParts = ({ steps, fields, pieces }: Parts, moving: Moving): Parts => ({
  steps: all(steps, step, moving),
  fields: all(fields, field, moving),
  pieces: all(pieces, piece, moving),
})

/** Read through `partsOf`. Own and enumerable: a goal that moved is as plain as one that was read. */
const laterParts: PropertyDescriptorMap & ThisType<Goal> = {
  steps: {
    enumerable: true,
    get() {
      return partsOf(this).steps
    },
  },
  fields: {
    enumerable: true,
    get() {
      return partsOf(this).fields
    },
  },
  pieces: {
    enumerable: true,
    get() {
      return partsOf(this).pieces
    },
  },
}

interface Moving {
  readonly change: Change
  /** A prose that stands in several places stays one value. */
  readonly proses: Map<Prose, Prose>
}

function moved(goal: Goal, moving: Moving): Goal {
  const { change } = moving
  const { read, shift, last, first, waiting, parts } = traceOf(goal)
  const now = Object.defineProperties(movedFrame(goal, moving), laterParts) as Goal
  // Behind the change all parts move alike, and none is looked at.
  const isBehind = first > change.to
  traces.set(now, {
    read,
    shift: isBehind && shift !== null ? shift + change.shift : null,
    last: last + change.shift,
    first: isBehind ? first + change.shift : movedTo(first, change),
    waiting: isBehind ? { parts: parts ?? waiting!.parts, shift: change.shift + (parts ? 0 : waiting!.shift) } : null,
    parts: isBehind ? null : movedParts(partsOf(goal), moving),
  })
  return now
}

const movedFrame = (goal: Goal, moving: Moving): Omit<Goal, keyof Parts> => ({
  kind: goal.kind,
  key: goal.key,
  id: said(goal.id, moving),
  title: goal.title,
  titleSpan: place(goal.titleSpan, moving),
  span: place(goal.span, moving),
  role: goal.role,
  writtenAs: goal.writtenAs,
  depth: goal.depth,
  framework: goal.framework,
  type: goal.type,
  horizon: goal.horizon,
  owner: said(goal.owner, moving),
  mentors: goal.mentors,
  priority: said(goal.priority, moving),
  weight: said(goal.weight, moving),
  confidence: said(goal.confidence, moving),
  score: said(goal.score, moving),
  parked: goal.parked,
  placeholder: placeOrNull(goal.placeholder, moving),
  status: said(goal.status, moving),
  struck: goal.struck,
  box: goal.box,
  boxSpan: placeOrNull(goal.boxSpan, moving),
  start: date(goal.start, moving),
  done: date(goal.done, moving),
  deadline: date(goal.deadline, moving),
  recurs: said(goal.recurs, moving),
  measures: all(goal.measures, placed, moving),
  history: all(goal.history, placed, moving),
  goals: all(goal.goals, moved, moving),
  cookie: cookie(goal.cookie, moving),
  period: goal.period?.span ? placed(goal.period as typeof goal.period & Placed, moving) : goal.period,
  boundBy: placeOrNull(goal.boundBy, moving),
  progressFrom: goal.progressFrom,
})

const step = (one: Step, moving: Moving): Step => ({
  text: one.text,
  textSpan: place(one.textSpan, moving),
  span: place(one.span, moving),
  state: one.state,
  mark: one.mark,
  markSpan: placeOrNull(one.markSpan, moving),
  struck: one.struck,
  due: date(one.due, moving),
  start: date(one.start, moving),
  scheduled: date(one.scheduled, moving),
  created: date(one.created, moving),
  done: date(one.done, moving),
  cancelled: date(one.cancelled, moving),
  owner: said(one.owner, moving),
  priority: said(one.priority, moving),
  recurs: said(one.recurs, moving),
  id: said(one.id, moving),
  dependsOn: all(one.dependsOn, placed, moving),
  effort: said(one.effort, moving),
  count: cookie(one.count, moving),
  history: all(one.history, placed, moving),
  contradictions: all(one.contradictions, placed, moving),
  steps: all(one.steps, step, moving),
  phrase: phrase(one.phrase, moving),
  links: all(one.links, placed, moving),
  private: one.private,
})

interface Placed {
  readonly span: Span
}

const placed = <Value extends Placed>(value: Value, moving: Moving): Value => ({ ...value, span: place(value.span, moving) })

function place(span: Span, { change }: Moving): Span {
  const start = movedTo(span.start, change)
  const end = movedTo(span.end, change)
  return start === span.start && end === span.end ? span : { start, end }
}

const placeOrNull = (span: Span | null, moving: Moving): Span | null => span && place(span, moving)

const said = <Value>(value: Said<Value> | null, moving: Moving): Said<Value> | null => value && placed(value, moving)

const date = <Value extends DateSaid>(value: Value | null, moving: Moving): Value | null => value && placed(value, moving)

const cookie = (value: Cookie | null, moving: Moving): Cookie | null => value && placed(value, moving)

const field = (one: Field, moving: Moving): Field => ({
  ...one,
  labelSpan: place(one.labelSpan, moving),
  span: place(one.span, moving),
  phrases: all(one.phrases, phrase, moving),
})

const phrase = (one: Phrase, moving: Moving): Phrase => ({ ...one, prose: prose(one.prose, moving), span: place(one.span, moving) })

const piece = (one: Piece, moving: Moving): Piece => ({ ...one, prose: prose(one.prose, moving), span: place(one.span, moving) })

function prose(one: Prose, { change, proses }: Moving): Prose {
  const known = proses.get(one)
  if (known) return known
  const { text, map, marks } = one
  const places = new Array<number>(map.length)
  for (let index = 0; index < map.length; index += 2) {
    places[index] = map[index]!
    places[index + 1] = movedTo(map[index + 1]!, change)
  }
  const now = { text, map: places, marks }
  proses.set(one, now)
  return now
}

function all<Value>(values: readonly Value[], move: (value: Value, moving: Moving) => Value, moving: Moving): readonly Value[] {
  if (values.length === 0) return values
  const now = new Array<Value>(values.length)
  for (let index = 0; index < values.length; index++) now[index] = move(values[index]!, moving)
  return now
}
