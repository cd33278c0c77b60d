import type { Span } from '../../text/span.js'
import { type Prose, sourceSpan } from '../../words/prose.js'
import { phraseOf } from '../context.js'
import type { Finder } from '../find-goals/finder.js'
import type { Cell } from '../find-goals/found.js'
import { foldLabel } from '../labels/fold-label.js'
import type { Field, FieldName, Phrase } from '../model.js'
import { sliceProse, trimProse } from '../prose/prose-of.js'
import { placeholderIn } from './placeholder.js'

/** Where a label stands in its line and which field it names. */
export interface LabelAt {
  readonly from: number
  readonly to: number
  readonly value: number
  readonly folded: string
  readonly field: FieldName | undefined
}

/** Fields that stay in the pair (plan format, section 11). */
const kept: ReadonlySet<FieldName> = new Set(['obstacles', 'confidence', 'baseline'])

/** A label with its value: the rest of its line and the lines under it. */
export function fieldOf(line: Prose, label: LabelAt, more: readonly Prose[], finder: Finder): Field {
  const first = trimProse(sliceProse(line, label.value))
  const lines = (first.text === '' ? more : [first, ...more]).filter(hasWords)
  const { text, span, phrases, empty } = wordsAsValue(lines, sourceSpan(line, label.value, label.value).start, finder)
  const name = nameFor(label.field ?? 'other', text)
  return {
    name,
    label: line.text.slice(label.from, label.to).trim(),
    labelSpan: sourceSpan(line, label.from, label.to),
    text,
    span,
    phrases,
    empty: empty && !saysMore(name, text, finder),
    near: label.field ? null : finder.near(label.folded),
    private: kept.has(name),
  }
}

/** A column or entry as a field. */
export function fieldOfCell(cell: Cell, finder: Finder): Field {
  const { text, span, phrases, empty } = wordsAsValue(cell.lines.map(trimProse).filter(hasWords), cell.span.start, finder)
  const name = nameFor(cell.field, text)
  return {
    name,
    label: cell.label,
    labelSpan: cell.labelSpan,
    text,
    span,
    phrases,
    empty: empty && !saysMore(name, text, finder),
    near: null,
    private: kept.has(name),
  }
}

/** `Start: 0`, `Start: 25 %`: where a figure began, and no day on which anything did. */
const nameFor = (name: FieldName, text: string): FieldName => (name === 'start' && bareFigure.test(text) ? 'baseline' : name)
const bareFigure = /^\s*[$€£¥]?\s?(?:\d{1,3}(?:[.,]\d{1,2})?|\d{1,3}(?:[.,]\d{3})+)\s?[%$€£¥]?\s*$/

/** `Status: open` is a state and `Current: 11.` a figure, though these words alone may stand for nothing filled in. */
const saysMore = (name: FieldName, text: string, { labels }: Finder): boolean =>
  (name === 'status' && labels.status.has(foldLabel(text))) || (figures.has(name) && /^\d/.test(text))
const figures: ReadonlySet<FieldName> = new Set(['progress', 'baseline', 'measurable', 'confidence', 'score', 'weight'])

const hasWords = ({ text }: Prose): boolean => text !== ''

function wordsAsValue(lines: readonly Prose[], at: number, finder: Finder): Pick<Field, 'text' | 'span' | 'phrases' | 'empty'> {
  if (lines.length === 0) return { text: '', span: { start: at, end: at }, phrases: none, empty: true }
  const phrases = lines.map((line) => phraseOf(line, finder))
  const text = lines.length === 1 ? lines[0]!.text : lines.map((line) => line.text).join('\n')
  let end = 0
  for (const phrase of phrases) end = Math.max(end, phrase.span.end)
  const span = withMarkup(lines, { start: phrases[0]!.span.start, end }, finder.text)
  return { text, span, phrases, empty: isPlaceholder(lines, finder) }
}

/** A value that ends within a link or within bold words has all of them, so that no place cuts a pair of marks in two. */
function withMarkup(lines: readonly Prose[], { start, end }: Span, text: string): Span {
  const [first, last] = [lines[0]!, lines[lines.length - 1]!]
  const opened = first.marks.filter(({ from, to }) => from === 0 && (to < first.text.length || lines.length > 1)).length
  const closed = last.marks.filter(({ from, to }) => to === last.text.length && (from > 0 || lines.length > 1)).length
  let [from, to] = [start, end]
  for (let mark = 0; mark < opened; mark++) from -= opening.exec(text.slice(Math.max(0, from - 3), from))?.[0].length ?? 0
  for (let mark = 0; mark < closed; mark++) to += closing.exec(text.slice(to, to + 400))?.[0].length ?? 0
  return { start: from, end: to }
}

const opening = /(?:\*\*|__|~~|[*_[`])$/
const closing = /^(?:\]\([^()\s]*(?:\s[^()\n]*)?\)|\]\[[^\]\n]*\]|\]|\*\*|__|~~|[*_`])/

const none: readonly Phrase[] = []

const isPlaceholder = (lines: readonly Prose[], finder: Finder): boolean =>
  lines.every((line) => placeholderIn(line, finder.labels) !== null)
