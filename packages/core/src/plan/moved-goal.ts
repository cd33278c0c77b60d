import { type Change, movedTo } from '../text/change.js'
import { lastPlace } from '../text/relocated.js'
import type { Span } from '../text/span.js'
import type { Prose } from '../words/prose.js'
import type { Cookie, DateSaid, Field, Goal, Phrase, Piece, Said, Step } from './model.js'

/**
 * A goal that a change did not touch, where it stands now. One that ends where the change begins, or before, stays; a measure or a date of it that stands
 * further down moves. A goal of which nothing moves is the same value.
 */
export function goalAfter(goal: Goal, change: Change): Goal {
  const last = lastPlaceOf(goal)
  if (change.shift === 0 || last <= change.from) return goal
  const now = movedGoal(goal, goal.span.end > change.from ? change : { ...change, from: change.from + 1 })
  lastPlaces.set(now, last + change.shift)
  return now
}

const lastPlaces = new WeakMap<Goal, number>()

/** The furthest offset that anything in a goal has; found once, and moved with the goal. */
function lastPlaceOf(goal: Goal): number {
  const known = lastPlaces.get(goal)
  if (known !== undefined) return known
  const last = lastPlace(goal)
  lastPlaces.set(goal, last)
  return last
}

/**
 * A goal with all its places where they stand after a change elsewhere in the text: what `relocated` gives, several times sooner, because it knows what a
 * goal is made of. Every key of a goal and of a step is named, so that a new one cannot be forgotten; what holds no place that moved is shared.
 */
export function movedGoal(goal: Goal, change: Change): Goal {
  return change.shift === 0 ? goal : moved(goal, { change, proses: new Map() })
}

interface Moving {
  readonly change: Change
  /** A prose that stands in several places stays one value. */
  readonly proses: Map<Prose, Prose>
}

const moved = (goal: Goal, moving: Moving): Goal => ({
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
  steps: all(goal.steps, step, moving),
  fields: all(goal.fields, field, moving),
  history: all(goal.history, placed, moving),
  goals: all(goal.goals, moved, moving),
  cookie: cookie(goal.cookie, moving),
  pieces: all(goal.pieces, piece, moving),
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
