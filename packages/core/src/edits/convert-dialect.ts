import type { LabelPack } from '../plan/labels/label-pack.js'
import { labelsOf } from '../plan/labels/labels.js'
import type { DateSaid, Plan, Step } from '../plan/model.js'
import type { Datum } from '../plan/steps/datum.js'
import { findData } from '../plan/steps/find-data.js'
import { type Keywords, keywordsOf } from '../plan/steps/keywords.js'
import type { Edit } from '../text/edit.js'
import { isoDateOf } from '../text/iso-date.js'
import { covers, overlaps, type Span } from '../text/span.js'
import { sourceSpan } from '../words/prose.js'
import { allSteps } from './all-steps.js'
import type { Refactoring } from './refactoring.js'
import { type StepDatum, type StepDialect, writtenDatum } from './step-data.js'

export interface Conversion {
  readonly to: StepDialect
  /** Only steps that this stretch touches; `null`: all of the plan. */
  readonly within: Span | null
  /** The languages whose words are keys: `(verantwortlich: Marie)`. */
  readonly labels: readonly LabelPack[]
}

/**
 * Writes what steps say inline in another dialect: `📅 2026-06-30` → `[due:: 2026-06-30]` → `, by 2026-06-30`. Words, counts, history, block ids,
 * people called by `@` and dates that are more than one day stay as they are: they are read in every dialect. A step that says a thing twice is
 * left alone. `null` where nothing changes.
 */
export function convertDialect(text: string, plan: Plan, { to, within, labels }: Conversion): Refactoring | null {
  const keywords = keywordsOf(labelsOf(labels))
  const edits: Edit[] = []
  for (const step of allSteps(plan)) {
    if (within && !meets(step.span, within)) continue
    const pieces = piecesOf(text, step, keywords)
    const isEnglish = plan.lang === 'en' || plan.lang.startsWith('en-')
    for (const group of pieces ? groupsOf(text, pieces) : []) {
      const edit = rewritten(text, group, { to, step, isEnglish })
      if (edit) edits.push(edit)
    }
  }
  return edits.length === 0 ? null : { title: `Write steps in the ${dialectNames[to]} way`, edits, caret: null }
}

export const dialectNames: Readonly<Record<StepDialect, string>> = {
  plain: 'plain',
  emoji: 'Obsidian Tasks',
  dataview: 'Dataview',
  taskpaper: 'TaskPaper',
  'todo-txt': 'todo.txt',
}

const meets = (a: Span, b: Span): boolean => overlaps(a, b) || (a.start <= b.start && b.end <= a.end)

/** One datum in the source. */
interface Piece {
  readonly kind: StepDatum
  readonly value: string
  readonly span: Span
  /** A day in plain words, `by 2026-06-30`. */
  readonly natural: boolean
}

/** `null` for a step that says one thing twice, since the order of its data then means something. */
function piecesOf(text: string, step: Step, keywords: Keywords): readonly Piece[] | null {
  const { prose } = step.phrase
  const data = findData(prose.text, prose.marks, keywords)
  const kinds = data.map(({ kind }) => kind).filter((kind) => kind !== 'was' && kind !== 'depends-on')
  if (new Set(kinds).size < kinds.length || step.contradictions.length > 0 || saysTwoDays(step)) return null
  const explicit = data.flatMap((datum) => pieceOf(text, step, datum) ?? [])
  const natural = kinds.includes('due') ? null : naturalPiece(step)
  return natural ? [...explicit, natural] : explicit
}

/** `by 2026-02-28 …, by 2026-12-01`: the first is the due day, the second a word; moving the first would change which is which. */
const saysTwoDays = ({ phrase }: Step): boolean => phrase.words.times.filter(({ role }) => role === 'deadline').length > 1

function pieceOf(text: string, step: Step, { kind, rank, from, to, valueFrom, valueTo }: Datum): Piece | null {
  const { prose } = step.phrase
  const span = sourceSpan(prose, from, to)
  const words = prose.text.slice(from, to)
  if (kind === 'was' || kind === 'count' || (rank > 1 && kind !== 'due') || text.slice(span.start, span.end) !== words) return null
  if (kind === 'priority')
    return step.priority && !/^\(\w\)|^\[#|^!|^p\d/i.test(words) ? { kind, value: step.priority.value, span, natural: false } : null
  const date = dateOf(step, kind)
  if (date) return isOneDay(date) ? { kind, value: date.day!, span, natural: false } : null
  const value = prose.text.slice(valueFrom, valueTo).trim()
  return value === '' ? null : { kind, value, span, natural: false }
}

function dateOf(step: Step, kind: StepDatum): DateSaid | null {
  return kind === 'due' || kind === 'done' || kind === 'start' || kind === 'scheduled' || kind === 'created' || kind === 'cancelled'
    ? step[kind]
    : null
}

/** Written as a day, the same in every reader's eyes. */
const isOneDay = ({ day, text, problem }: DateSaid): boolean => day !== null && problem === null && isoDateOf(text.trim()) !== undefined

function naturalPiece({ due, phrase: { prose, words } }: Step): Piece | null {
  if (!due || !isOneDay(due)) return null
  const time = words.times.find(
    ({ role, from, to }) =>
      role === 'deadline' && sourceSpan(prose, from, to).start <= due.span.start && due.span.end <= sourceSpan(prose, from, to).end,
  )
  if (!time || time.lead >= time.from) return null
  return { kind: 'due', value: due.day!, span: { start: sourceSpan(prose, time.lead, time.to).start, end: due.span.end }, natural: true }
}

/** Pieces that share parentheses, `(owner: Marie, by 2026-02-28)`, and the parentheses. */
interface Group {
  readonly span: Span
  readonly pieces: readonly Piece[]
}

function groupsOf(text: string, pieces: readonly Piece[]): readonly Group[] {
  const groups = new Map<string, Group>()
  for (const piece of pieces) {
    const span = bracketAround(text, piece.span)
    const key = `${span.start} ${span.end}`
    groups.set(key, { span, pieces: [...(groups.get(key)?.pieces ?? []), piece] })
  }
  return [...groups.values()]
}

/** How far a bracket is looked for to either side. */
const reach = 200

function bracketAround(text: string, { start, end }: Span): Span {
  if (text[start] === '(' || text[start] === '[') return { start, end }
  const before = /\([^()[\]\r\n]*$/.exec(text.slice(Math.max(0, start - reach), start))
  const after = /^[^()[\]\r\n]*\)/.exec(text.slice(end, end + reach))
  return before && after ? { start: start - before[0].length, end: end + after[0].length } : { start, end }
}

interface Target {
  readonly to: StepDialect
  readonly step: Step
  readonly isEnglish: boolean
}

/** Left alone where the parentheses hold words besides, or where a value has no place in the dialect. */
function rewritten(text: string, { span, pieces }: Group, target: Target): Edit | null {
  const now = text.slice(span.start, span.end)
  const inBrackets = now.startsWith('(') || now.startsWith('[')
  if (hasWords(pieces.reduce((left, piece) => left.replace(text.slice(piece.span.start, piece.span.end), ''), now))) return null
  if (target.to === 'plain' && isPlain(now, pieces)) return null
  const [only] = pieces
  if (pieces.length === 1 && canBeSaid(text, only!, span, target))
    return { span: withBlanksBefore(text, span), text: `, by ${only!.value}` }
  const all = pieces.map((piece) => writtenFor(text, piece, target.to))
  if (all.includes(null)) return null
  const written = all.join(' ')
  if (written === now) return null
  const whole = !inBrackets && only!.natural && target.step.textSpan.end <= span.start ? withCommaBefore(text, span) : span
  return { span: whole, text: whole.start < span.start ? ` ${written}` : written }
}

const hasWords = (text: string): boolean => /[\p{L}\p{N}]/u.test(text)

const isPlain = (now: string, pieces: readonly Piece[]): boolean =>
  pieces.every(({ natural }) => natural) || (now.startsWith('(') && !now.includes('::') && !now.startsWith('(@'))

/** `, by 2026-06-30` is read where the plan is English, no other day stands in the words, and nothing but data follows. */
function canBeSaid(text: string, { kind, span: own }: Piece, span: Span, { to, step, isEnglish }: Target): boolean {
  const { phrase, due } = step
  if (to !== 'plain' || kind !== 'due' || !due || !isEnglish) return false
  const { prose, words } = phrase
  const others = words.times.some(({ role, from, to: end }) => role === 'deadline' && !covers(own, sourceSpan(prose, from, end)))
  return (
    !others &&
    !/\d{4}-\d\d/.test(step.text) &&
    /[\p{L}\p{N})*_`"']$/u.test(text.slice(0, span.start).trimEnd()) &&
    span.start > phrase.span.start &&
    step.textSpan.end <= span.start
  )
}

/** Nothing, or only brackets, tags, signs and a block id. */
function isDataBehind(text: string, at: number): boolean {
  const rest = /^[^\r\n]*/.exec(text.slice(at, at + reach))![0].trim()
  return rest === '' || /^(?:[([@|^]|<br|\p{Extended_Pictographic})/u.test(rest)
}

/** 🔁 takes all words behind it: it is written only where a sign, a bracket or nothing follows. */
function writtenFor(text: string, { kind, value, span }: Piece, to: StepDialect): string | null {
  const swallows = kind === 'recurs' && to === 'emoji' && !isDataBehind(text, span.end)
  return writtenDatum(swallows ? 'plain' : to, kind, value)
}

function withBlanksBefore(text: string, { start, end }: Span): Span {
  let from = start
  while (from > 0 && (text[from - 1] === ' ' || text[from - 1] === '\t')) from--
  return { start: from, end }
}

function withCommaBefore(text: string, span: Span): Span {
  const wide = withBlanksBefore(text, span)
  return text[wide.start - 1] === ',' ? withBlanksBefore(text, { start: wide.start - 1, end: span.end }) : wide
}
