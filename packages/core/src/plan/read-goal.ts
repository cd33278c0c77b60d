import { daysBetween } from '../text/iso-date.js'
import { type Prose, sourceSpan } from '../words/prose.js'
import type { GoalsAgain } from './again/goals-again.js'
import { phraseOf } from './context.js'
import { type ReadingDates, withAnchor, withinPeriod } from './dates/reading-dates.js'
import { readBody } from './fields/body.js'
import { stepsOfCell } from './fields/cell-steps.js'
import { dateOfField, deadlineOf, startOfField } from './fields/deadline.js'
import { fieldOfCell } from './fields/field.js'
import { historyIn } from './fields/history.js'
import type { Inside } from './fields/inside.js'
import { placeholderIn } from './fields/placeholder.js'
import { readTitle, type Title } from './fields/read-title.js'
import { linesWithin } from './fields/run-in-fields.js'
import { withoutFields } from './fields/title-fields.js'
import {
  doneIn,
  endsInShare,
  fieldNamed,
  frameworkOf,
  isFigure,
  priorityIn,
  shareIn,
  statusIn,
  textIn,
  typeOf,
  weightIn,
} from './fields/values.js'
import type { Finder } from './find-goals/finder.js'
import type { Found } from './find-goals/found.js'
import { slugOf } from './headings.js'
import type { Labels } from './labels/labels.js'
import { firstLetters } from './labels/small-words.js'
import { type MeasureWords, measuresOf } from './measures/measures-of.js'
import { isBareCount } from './measures/reported.js'
import type { Cookie, DateSaid, Field, FieldName, Framework, Goal, Horizon, PeriodSaid, Phrase } from './model.js'
import { withoutPartNumber } from './outline/numbered.js'
import { openerOf } from './outline/opener.js'
import { pieceOf } from './prose/piece-of.js'
import { sliceProse } from './prose/prose-of.js'
import { withoutQuotingCode } from './prose/quoting-code.js'
import { shownTitle } from './prose/shown-title.js'
import { boxOf } from './steps/box.js'
import { cutProse } from './steps/cut-prose.js'
import { type InlineData, inlineData } from './steps/inline-data.js'
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
    framework: frameworkIn(found, fields, reading, finder.labels),
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
    status: statusIn(fieldNamed(fields, 'status'), finder.labels) ?? doneIn(fields, finder.labels) ?? title.status,
    struck: title.struck,
    box: box?.state ?? null,
    boxSpan: box?.markSpan ?? null,
    start,
    done: inline.done ?? dateOfField(fieldNamed(fields, 'done'), dates),
    deadline: deadlineOf(
      {
        inline: own === dates ? inline.due : inlineData(prose, phrase.words, { ...steps, dates: own }).due,
        fields,
        phrases: [phrase, ...inside.pieces.filter((piece) => piece.where === 'prose' && !piece.listed)],
        heading: period,
        planEnd: reading.planEnd,
      },
      own,
    ),
    recurs: inline.recurs ?? textIn(fieldNamed(fields, 'recurs')),
    measures: measuresOf(
      measureWords(
        titlePiece,
        { fields, pieces: inside.pieces, count, cells: found.cells.length === 0 ? [] : fields.slice(0, found.cells.length) },
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

/** The title's words, and the labels that go on in its line: of `Specific: lead … Measurable: … By: …` the first is the title, and a field too. */
function titleIn(line: Prose, finder: Finder): readonly [Prose, readonly Prose[]] {
  const [own = line, ...labelled] = linesWithin(line, finder)
  const label = labelled.length >= 2 ? finder.labelOf(own) : undefined
  if (!label || (label.field !== 'specific' && label.field !== 'goal') || label.value >= own.text.length) return [own, labelled]
  return [sliceProse(own, label.value), label.field === 'goal' ? labelled : [own, ...labelled]]
}

/** A plan's start within a title's year says more exactly from when to count than the year does. */
function nearer(ofPlan: ReadingDates, ofPeriod: ReadingDates): ReadingDates {
  if (!ofPlan.anchor || !ofPeriod.anchor || ofPlan.spread >= ofPeriod.spread || ofPeriod.spread < 32) return ofPeriod
  const within = ofPlan.anchor >= ofPeriod.anchor && daysBetween(ofPeriod.anchor, ofPlan.anchor) <= ofPeriod.spread
  return within ? ofPlan : ofPeriod
}

/** The words of a task item's title, its box cut off where the engine left it as text. */
function withoutBox(prose: Prose, mark: number): Prose {
  if (mark < 0 || prose.text.charCodeAt(0) !== 91 || sourceSpan(prose, 0, 1).start !== mark - 1) return prose
  const rest = prose.text.slice(3)
  return sliceProse(prose, Math.min(prose.text.length, 3 + rest.length - rest.trimStart().length))
}

/** `Better estimates. Measure: …`: labels that go on in the title's line are the goal's fields. */
const withLines = (found: Found, lines: readonly Prose[]): Found =>
  lines.length === 0
    ? found
    : { ...found, body: { ...found.body, blocks: [{ kind: 'paragraph', lines, span: sourceSpan(found.title) }, ...found.body.blocks] } }

/** `Goal 2` of a worksheet under which nothing is filled in. */
function unnamed(words: Prose, { fields, steps, pieces }: Inside, { labels }: Finder): Goal['placeholder'] {
  const bare =
    steps.length === 0 && fields.length > 0 && fields.every(({ empty }) => empty) && !pieces.some(({ where }) => where === 'prose')
  return bare && (openerOf(words, labels)?.rest ?? -1) >= words.text.length ? sourceSpan(words) : null
}

/** Fields of its row first, then what its block holds. */
function insideOf(found: Found, reader: { finder: Finder; steps: StepReading }): Inside {
  const inside = readBody(found.body, reader)
  if (found.cells.length === 0) return inside
  const cells = found.cells.map((cell) => fieldOfCell(cell, reader.finder))
  const steps = cells.flatMap((field) => (field.name === 'steps' ? stepsOfCell(field, reader.steps) : []))
  const pieces = cells.flatMap((field) => field.phrases.map((phrase) => pieceOf(phrase, 'field', field.name, false)))
  return { fields: [...cells, ...inside.fields], steps: [...steps, ...inside.steps], pieces: [...pieces, ...inside.pieces] }
}

function frameworkIn(found: Found, fields: readonly Field[], reading: GoalReading, labels: Labels): Framework | null {
  const own = fieldNamed(fields, 'framework')
  if (own) return frameworkOf(own.text)
  if (found.role === 'objective' || found.role === 'key-result') return 'okr'
  return reading.framework ?? (smartWords(fields, labels) >= 3 ? 'smart' : null)
}

/** How many of the five parts carry SMART's own letter: `**Measurable:**`, `S – …`, not `Done when`. */
function smartWords(fields: readonly Field[], { small }: Labels): number {
  const own = new Set<FieldName>()
  for (const { name, label } of fields) {
    const letter = smartLetters[name]
    if (letter?.includes(label.charAt(0).toLowerCase()) && !small.plainLabels.has(firstLetters(label.toLowerCase()))) own.add(name)
  }
  return own.size
}

/** The letters that SMART's words begin with, in the languages we read with Latin letters. */
const smartLetters: Readonly<Partial<Record<FieldName, string>>> = {
  specific: 'se',
  measurable: 'm',
  achievable: 'aer',
  relevant: 'rp',
  'time-bound': 'tzl',
}

function typeIn(found: Found, fields: readonly Field[], title: Title, { labels }: Finder): Goal['type'] {
  const own = fieldNamed(fields, 'type')
  if (own) return typeOf(own.text, labels)
  const prefix = title.prefix && !isName(title.prefix.value) ? typeOf(title.prefix.value, labels) : null
  return prefix ?? found.place.type
}

/** `[Ana]` is a person, `[life]` a part of life. */
const isName = (word: string): boolean => /^\p{Lu}\p{Ll}+(?: \p{Lu}\p{Ll}*\.?)*$/u.test(word)
const ownerPrefix = ({ prefix }: Title): Goal['owner'] => (prefix && (isName(prefix.value) || prefix.text.startsWith('@')) ? prefix : null)

const phrasesOf = (fields: readonly Field[], name: FieldName): readonly Phrase[] =>
  fields.flatMap((field) => (field.name === name && !field.empty ? field.phrases : []))

function progressFromIn(fields: readonly Field[]): Goal['progressFrom'] {
  const text = fieldNamed(fields, 'progress-from')?.text.trim().toLowerCase()
  return text === 'steps' || text === 'measure' || text === 'average' ? text : null
}

/** The id, else the slugs of parent and title; `~2`, `~3` for repeats in file order. */
function keyOf(id: string | null, parent: string | null, title: string, keys: Map<string, number>): string {
  const slug = slugOf(title) || 'goal'
  const key = id ?? (parent === null ? slug : `${parent}/${slug}`)
  const count = (keys.get(key) ?? 0) + 1
  keys.set(key, count)
  return count === 1 ? key : `${key}~${count}`
}

const measureWords = (
  title: Phrase,
  { fields, pieces, count, cells }: Pick<MeasureWords, 'count' | 'cells'> & Pick<Inside, 'fields' | 'pieces'>,
  labels: Labels,
): MeasureWords => ({
  title,
  measurable: phrasesOf(fields, 'measurable'),
  specific: phrasesOf(fields, 'specific'),
  baseline: phrasesOf(fields, 'baseline'),
  progress: [
    ...phrasesOf(fields, 'progress'),
    ...[...phrasesOf(fields, 'status'), ...phrasesOf(fields, 'done')].filter(
      ({ prose }) => isFigure(prose.text, labels) || endsInShare(prose.text),
    ),
    ...pieces.filter(({ where, prose }) => where === 'prose' && isBareCount(prose.text)),
  ],
  notes: pieces.filter(({ where }) => where === 'prose'),
  count,
  cells,
})

/**
 * The count behind the words of a title: `…, 14/18`, and `(19/52)` of a goal. Out of ten it rates (`(7/10)`), and closing an objective or key result it
 * is its score.
 */
function countOf({ score, to }: Title, words: Prose, { times }: Phrase['words'], role: Goal['role']): Cookie | null {
  const ratio = ratioAtEnd.exec(words.text)
  if (ratio && Number(ratio[1]) < Number(ratio[2]) && !times.some((time) => time.to >= to - 1)) {
    const from = ratio.index + ratio[0].search(/\d/)
    return cookie(ratio, sourceSpan(words, from, ratio.index + ratio[0].length))
  }
  const closing = score && (role === 'goal' || role === 'sub-goal') ? /^(\d+)\s*\/\s*(\d+)$/.exec(score.text.trim()) : null
  return closing && closing[2] !== '10' ? cookie(closing, score!.span) : null
}

/** `[hours:: 37/100]` in the title's line. */
const keyedCount = ({ count, marked }: InlineData, prose: Prose): Cookie | null =>
  count && !count.bracketed && marked.some(([from]) => sourceSpan(prose, from, from + 1).start === count.span.start) ? count : null

const ratioAtEnd = /(?:^|[\s,;:–—])(\d{1,6})\s?\/\s?(\d{1,6})\s*$/

const cookie = ([, value, total]: RegExpExecArray, span: Cookie['span']): Cookie => ({
  value: Number(value),
  total: Number(total),
  bracketed: false,
  span,
})
