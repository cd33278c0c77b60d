import { hasLetterOrDigit } from '../../text/letters.js'
import { type Prose, sourceSpan } from '../../words/prose.js'
import type { Finder } from '../find-goals/finder.js'
import { foldLabel } from '../labels/fold-label.js'
import type { Field, FieldName } from '../model.js'
import { sliceProse, trimProse } from '../prose/prose-of.js'
import type { Place } from '../steps/place.js'
import { fieldOfCell } from './field.js'

/** Dataview's fields within a line: `[due:: 2027-12-01] [confidence:: 7/10]`, also in parentheses; with one colon only what rates a goal: `[weight: 2]`. */
const inline = /[[(]([^[\]():]{1,40})(::?)\s*([^[\]()]*)[\])]/g
const rating: ReadonlySet<FieldName> = new Set(['weight', 'confidence', 'score', 'status', 'progress'])

/** Whether a line can hold one: most have no colon behind a bracket. */
export function mayHoldInline(text: string): boolean {
  const colon = text.lastIndexOf(':')
  if (colon < 0) return false
  const round = text.indexOf('(')
  if (round >= 0 && round < colon) return true
  const square = text.indexOf('[')
  return square >= 0 && square < colon
}

const isInline = ([, label, colons]: RegExpMatchArray, { labels }: Finder): boolean =>
  colons === '::' || rating.has(labels.field(foldLabel(label!)) ?? 'other')

/** `[books:: 9/24]`: whatever is counted, it is how far one has come. */
const fieldNamed = (field: FieldName | undefined, value: string): FieldName =>
  (field === undefined || field === 'effort') && counted.test(value) ? 'progress' : (field ?? 'other')

const counted = /^\s*\d{1,5}\s*(?:\/\s*\d{1,5}|%)\s*$/

/** Where a line has fields of the plan in brackets; those that nobody knows (`[books:: 9/24]`) are none of them. */
export const inlineFieldsIn = (text: string, finder: Finder): readonly Place[] =>
  [...text.matchAll(inline)]
    .filter((match) => isInline(match, finder) && finder.labels.field(foldLabel(match[1]!)) !== undefined)
    .map(({ index, 0: words }) => [index, index + words.length])

/** The fields of a line and the words around them; `null` for a line without any. */
export function inlineFields(line: Prose, finder: Finder): { readonly fields: readonly Field[]; readonly rest: readonly Prose[] } | null {
  if (!mayHoldInline(line.text)) return null
  const fields: Field[] = []
  const rest: Prose[] = []
  let from = 0
  for (const match of line.text.matchAll(inline)) {
    if (!isInline(match, finder)) continue
    const label = match.index + 1
    const value = match.index + match[0].length - 1 - match[3]!.length
    const words = sliceProse(line, value, value + match[3]!.length)
    const cell = {
      field: fieldNamed(finder.labels.field(foldLabel(match[1]!)), words.text),
      label: match[1]!.trim(),
      labelSpan: sourceSpan(line, label, label + match[1]!.length),
      lines: [words],
      span: sourceSpan(words),
    }
    fields.push(fieldOfCell(cell, finder))
    rest.push(trimProse(sliceProse(line, from, match.index)))
    from = match.index + match[0].length
  }
  if (fields.length === 0) return null
  rest.push(trimProse(sliceProse(line, from)))
  return { fields, rest: rest.filter((part) => hasLetterOrDigit(part.text)) }
}
