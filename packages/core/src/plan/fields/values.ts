import { letters } from '../../text/letters.js'
import { foldLabel } from '../labels/fold-label.js'
import type { Labels } from '../labels/labels.js'
import { toldShare } from '../measures/told-share.js'
import type { Field, FieldName, Framework, GoalType, Priority, Said, StatusValue } from '../model.js'
import { shareOf } from './confidence.js'
import { priorityOf } from './priority.js'
import { statusOf } from './status.js'
import { weightOf } from './weight.js'

/** The first field of a name that holds something. */
export function fieldNamed(fields: readonly Field[], name: FieldName): Field | undefined {
  for (const field of fields) if (field.name === name && !field.empty) return field
  return undefined
}

function saidIn<Value>(field: Field | undefined, read: (text: string) => Value | null): Said<Value> | null {
  if (!field) return null
  const value = read(field.text)
  return value === null ? null : { value, text: field.text, span: field.span }
}

export const textIn = (field: Field | undefined): Said<string> | null => saidIn(field, (text) => text.replace(/^@/, '').trim() || null)

/** `60%`, `3/10`, `12 books` and `halfway` under Status say how far it has come, and no state. */
export function statusIn(field: Field | undefined, labels: Labels): Said<StatusValue> | null {
  const said = field ? statusOf(field.text, field.span, labels) : null
  return said?.value === 'unreadable' && (isFigure(said.text, labels) || toldShare(field!, labels) !== null) ? null : said
}

export function isFigure(text: string, { small }: Labels): boolean {
  const match = figure.exec(text)
  return match !== null ? match[1] === undefined || small.outOf.has(match[1]) : bareFigure.test(text)
}
/** `12`, `€350`, `120 km`: nothing but a figure and perhaps its unit. */
const bareFigure = new RegExp(String.raw`^\s*[$€£¥]?\s?\d[\d.,]*\s?(?:[$€£¥]|[${letters}]{1,12})?\s*$`)
const figure = new RegExp(String.raw`^[^${letters}\d]*(?:[${letters}]{1,6}\.?\s+)?\d{1,5}\s*(?:%|\/\s*\d|([${letters}]+)\s+\d)`)

/** `In progress (40%)`, `On track, 40 %`: a state, and how far it has come. */
export const endsInShare = (text: string): boolean => /^[^\d%]{2,30}[(,–—-]\s*\d{1,3}\s?%\s*\)?\s*$/.test(text)

export const priorityIn = (field: Field | undefined, labels: Labels): Said<Priority> | null =>
  saidIn(field, (text) => priorityOf(text, labels))

export const weightIn = (field: Field | undefined): Said<number> | null => (field ? weightOf(field.text, field.span) : null)

/** `7/10`, `70%`, `0.7`, `high` → a fraction of 1. */
export const shareIn = (field: Field | undefined, labels: Labels): Said<number> | null =>
  field ? shareOf(field.text, field.span, labels) : null

const frameworks: Readonly<Record<string, Framework>> = {
  smart: 'smart',
  okr: 'okr',
  okrs: 'okr',
  real: 'real',
  micro: 'micro',
  'micro-goals': 'micro',
  'micro goals': 'micro',
  habit: 'habit',
}

export const frameworkOf = (text: string): Framework => frameworks[foldLabel(text)] ?? 'other'

export function typeOf(text: string, labels: Labels): GoalType {
  const folded = foldLabel(text)
  return labels.types.find(([, words]) => words.isIn(folded))?.[0] ?? 'other'
}

const ticks = /^(?:✓|✔|✅|☑|\[[xX]\])\ufe0f?$/

/** A `Completed?` that says yes, in words or with a tick. */
export function doneIn(fields: readonly Field[], labels: Labels): Said<StatusValue> | null {
  const field = fieldNamed(fields, 'done')
  const text = field?.text.trim() ?? ''
  return field && (ticks.test(text) || labels.yes.has(foldLabel(text))) ? { value: 'done', text: field.text, span: field.span } : null
}
