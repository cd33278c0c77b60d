import { daysBetween } from '../text/iso-date.js'
import { sourceSpan } from '../words/prose.js'
import type { GoalsAgain } from './again/goals-again.js'
import { phraseOf } from './context.js'
import { type ReadingDates, withAnchor, withinPeriod } from './dates/reading-dates.js'
import { dayBeforeTitle } from './fields/day-in-label.js'
import { dateOfField, deadlineOf, startOfField } from './fields/deadline.js'
import { historyIn } from './fields/history.js'
import { placeholderIn } from './fields/placeholder.js'
import { readTitle } from './fields/read-title.js'
import { withoutFields } from './fields/title-fields.js'
import { doneIn, fieldNamed, priorityIn, shareIn, statusIn, textIn, weightIn } from './fields/values.js'
import type { Finder } from './find-goals/finder.js'
import type { Found } from './find-goals/found.js'
import { insideOf } from './goal/inside-of.js'
import { keyOf } from './goal/key-of.js'
import { frameworkIn, ownerPrefix, progressFromIn, typeIn } from './goal/kind-of-goal.js'
import { countOf, keyedCount, measureWords } from './goal/measure-words.js'
import { titleIn, unnamed, withLines, withoutBox } from './goal/title-line.js'
import { measuresOf } from './measures/measures-of.js'
import type { DateSaid, Framework, Goal, Horizon, PeriodSaid, Piece } from './model.js'
import { withoutPartNumber } from './outline/numbered.js'
import { pieceOf } from './prose/piece-of.js'
import { sliceProse } from './prose/prose-of.js'
import { withoutQuotingCode } from './prose/quoting-code.js'
import { shownTitle } from './prose/shown-title.js'
import { boxOf } from './steps/box.js'
import { cutProse } from './steps/cut-prose.js'
import { inlineData } from './steps/inline-data.js'
import type { StepReading } from './steps/step-reading.js'

/** What a goal is read against besides its own block. */
export interface GoalReading {
  readonly finder: Finder
  readonly dates: ReadingDates
  /** What the front matter says of every goal. */
  readonly framework: Framework | null
  readonly progressFrom: Goal['progressFrom']
  readonly planEnd: DateSaid | null
  /** What the file's title or name says of time, for goals whose headings say nothing. */
  readonly period: PeriodSaid | null
  readonly horizon: Horizon | null
  /** Keys given so far, with how often. */
  readonly keys: Map<string, number>
  /** Goals of a reading before; absent where a text is read once. */
  readonly again?: GoalsAgain
}

/** Reads the words of a goal that was found: title, fields, steps, dates, sub-goals. */
export const readGoal = (found: Found, parent: Goal['key'] | null, depth: number, reading: GoalReading): Goal =>
  reading.again?.known(found, parent, depth, reading) ?? readAnew(found, parent, depth, reading)

function readAnew(found: Found, parent: Goal['key'] | null, depth: number, reading: GoalReading): Goal {
  const { finder } = reading
  const period = found.place.period ?? (found.place.boundBy ? null : reading.period)
  const dates = period ? nearer(reading.dates, withinPeriod(reading.dates, period.period)) : reading.dates
  const steps: StepReading = { text: finder.text, dates, labels: finder.labels, states: finder.reading.states, private: false }
  const box = found.item && boxOf(found.item, finder.text, finder.reading.states)
  const [line, labelled] = titleIn(found.title, finder)
  const written = withoutPartNumber(withoutQuotingCode(withoutBox(line, box?.markSpan.start ?? -1)))
  const [prose, bracketed] = withoutFields(written, finder)
  const phrase = phraseOf(prose, finder)
  const inline = inlineData(prose, phrase.words, steps)
  const bare = cutProse(prose, inline.marked)
  const title = readTitle(bare, finder.labels)
  const words = sliceProse(bare, title.from, title.to)
  const inside = insideOf(withLines(found, [...labelled, ...bracketed]), { finder, steps })
  const { fields } = inside
  const count =
    countOf(title, words, phrase.words, found.role) ??
    keyedCount(inline, prose) ??
    (inside.steps.length + found.goals.length === 0 ? title.cookie : null)
  const status = statusIn(fieldNamed(fields, 'status'), finder.labels)
  const start = inline.start ?? startOfField(fieldNamed(fields, 'start'), dates)
  // Where nothing else says from when to count, a goal's own start does.
  const own = dates.anchor === null && start?.day ? withAnchor(dates, start.day) : dates
  const id = inline.id ?? textIn(fieldNamed(fields, 'id'))
  const shown = shownTitle(words)
  const key = keyOf(id?.value ?? null, parent, shown, reading.keys)
  const titlePiece = pieceOf(phrase, 'title', null, false)
  return {
    kind: 'goal',
    key,
    id,
    title: shown,
    titleSpan: sourceSpan(words),
    span: found.span,
    role: found.role,
    writtenAs: found.writtenAs,
    depth,
    framework: frameworkIn(found, fields, reading.framework, finder.labels),
    type: typeIn(found, fields, title, finder),
    horizon: found.place.horizon ?? reading.horizon,
    owner: inline.owner ?? textIn(fieldNamed(fields, 'owner')) ?? ownerPrefix(title) ?? found.place.owner,
    mentors: found.place.mentors,
    priority: inline.priority ?? title.priority ?? priorityIn(fieldNamed(fields, 'priority'), finder.labels),
    weight: weightIn(fieldNamed(fields, 'weight')),
    confidence: shareIn(fieldNamed(fields, 'confidence'), finder.labels) ?? title.confidence,
    score: (count && count.span === title.score?.span ? null : title.score) ?? shareIn(fieldNamed(fields, 'score'), finder.labels),
    parked: found.place.parked,
    placeholder: placeholderIn(words, finder.labels) ?? unnamed(words, inside, finder),
    status: status ?? doneIn(fields, finder.labels) ?? title.status,
    struck: title.struck,
    box: box?.state ?? null,
    boxSpan: box?.markSpan ?? null,
    start,
    done: inline.done ?? dateOfField(fieldNamed(fields, 'done'), dates),
    deadline: deadlineOf(
      {
        inline: own === dates ? inline.due : inlineData(prose, phrase.words, { ...steps, dates: own }).due,
        fields,
        opening: dayBeforeTitle(found.title, finder.text, own),
        phrases: [phrase, ...inside.pieces.filter(mayHoldDeadline)],
        heading: period,
        planEnd: reading.planEnd,
      },
      own,
      finder.labels,
    ),
    recurs: inline.recurs ?? textIn(fieldNamed(fields, 'recurs')),
    measures: measuresOf(
      measureWords(
        titlePiece,
        { fields, pieces: inside.pieces, count, cells: found.cells.length === 0 ? [] : fields.slice(0, found.cells.length), status },
        finder.labels,
      ),
      finder.labels,
    ),
    steps: inside.steps,
    fields,
    history: inline.history.length === 0 ? historyIn(fields, steps) : [...inline.history, ...historyIn(fields, steps)],
    goals: found.goals.map((goal) => readGoal(goal, key, depth + 1, reading)),
    cookie: title.cookie ?? (inline.count?.bracketed ? inline.count : null),
    pieces: [titlePiece, ...inside.pieces],
    period,
    boundBy: period ? null : found.place.boundBy,
    progressFrom: progressFromIn(fields) ?? reading.progressFrom,
  }
}

/** Its prose, and what it says of what is to be reached: `What: run the yard on my own by October 2027`. A measure's `within 30 days` is how fast it is to be. */
const mayHoldDeadline = ({ where, field, listed, words }: Piece): boolean =>
  (where === 'prose' && !listed) ||
  (where === 'field' && (field === 'specific' || (field === 'measurable' && words.times.every(({ kind }) => kind !== 'relative'))))

/** A plan's start within a title's year says more exactly from when to count than the year does. */
function nearer(ofPlan: ReadingDates, ofPeriod: ReadingDates): ReadingDates {
  if (!ofPlan.anchor || !ofPeriod.anchor || ofPlan.spread >= ofPeriod.spread || ofPeriod.spread < 32) return ofPeriod
  const within = ofPlan.anchor >= ofPeriod.anchor && daysBetween(ofPeriod.anchor, ofPlan.anchor) <= ofPeriod.spread
  return within ? ofPlan : ofPeriod
}
