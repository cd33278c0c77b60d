import { once } from '../../text/once.js'
import type { Prose } from '../../words/prose.js'
import { defines } from '../find-goals/ways/definitions.js'
import { foldLabel } from '../labels/fold-label.js'
import type { FieldName } from '../model.js'
import { sliceProse, trimProse } from '../prose/prose-of.js'
import { isStruck } from '../steps/is-struck.js'
import { stepsOfCell } from './cell-steps.js'
import { fieldOf } from './field.js'
import { inlineFields } from './inline-fields.js'
import { addField, addListed, addProse, addStepLine, addSteps, type BodyReader, type Inside } from './inside.js'
import { linesWithin } from './run-in-fields.js'
import { goesOn, hasStateSign, isTypedItem, isTypedTask, wordsOfLine } from './typed-items.js'

/** Label lines with the lines that go on under them; lines without a label are prose, or items with a bullet that Markdown knows nothing of; beside boxes `✅ Swim` is one. */
export function readLines(written: readonly Prose[], inside: Inside, reader: BodyReader, addItem = addListed): void {
  const lines = written.flatMap((line) => linesWithin(line, reader.finder))
  const areTasks = once(() => lines.some((one) => isTypedTask(one) || goesOn(one)))
  for (let index = 0; index < lines.length; ) {
    const defined = readDefined(lines, index, inside, reader)
    const taken = defined || (readInline(lines[index]!, inside, reader) ? 1 : readLabelled(lines, index, [], inside, reader))
    if (taken === 0) {
      const line = lines[index]!
      const isTask = hasStateSign(line) && areTasks()
      const add = isTask ? addStepLine : isTypedItem(line) ? addItem : addProse
      add(line, inside, reader)
    }
    index += Math.max(1, taken)
  }
}

/** `Deadline` and under it `: May 2027`, as definition lists are written: gives how many lines were taken, 0 where none is. */
function readDefined(lines: readonly Prose[], index: number, inside: Inside, reader: BodyReader): number {
  const next = lines[index + 1]
  if (next === undefined || !defines(next)) return 0
  const { finder } = reader
  const term = lines[index]!
  const folded = foldLabel(term.text)
  const field = finder.labels.field(folded)
  if (!field) return 0
  let end = index + 2
  while (end < lines.length && (defines(lines[end]!) || !(lines[end + 1] && defines(lines[end + 1]!)))) end++
  const values = lines.slice(index + 1, end).map((line) => (defines(line) ? trimProse(sliceProse(line, 1)) : line))
  const at = term.text.length
  const isSteps = field === 'steps'
  addField(fieldOf(term, { from: 0, to: at, value: at, folded, field }, isSteps ? [] : values, finder), inside)
  if (isSteps) for (const line of values) addStepLine(line, inside, reader)
  return end - index
}

/** `[confidence:: 7/10]` among the words of a line. */
function readInline(line: Prose, inside: Inside, reader: BodyReader): boolean {
  const found = inlineFields(line, reader.finder)
  if (!found) return false
  for (const field of found.fields) addField(field, inside)
  for (const prose of found.rest) addProse(prose, inside, reader)
  return true
}

/** Reads one label line with its further lines and `more` (what is nested under it); gives how many lines were taken, 0 for no label. */
export function readLabelled(lines: readonly Prose[], index: number, more: readonly Prose[], inside: Inside, reader: BodyReader): number {
  const { finder } = reader
  const label = finder.labelOf(lines[index]!)
  if (!label || !isField(label.field, label, reader)) return 0
  if (isStruck(lines[index]!)) return 1
  let end = index + 1
  while (end < lines.length && !finder.labelOf(lines[end]!)) end++
  const under = lines.slice(index + 1, end)
  const isSteps = label.field === 'steps'
  const words = isSteps ? under.filter((line) => !isTypedItem(line)) : under.map(wordsOfLine)
  const field = fieldOf(lines[index]!, label, [...words, ...more], finder)
  addField(field, inside)
  if (isSteps && field.text.includes('; ')) addSteps(stepsOfCell(field, reader.steps), inside)
  for (const line of under) if (isSteps ? isTypedItem(line) : isTypedTask(line)) addStepLine(line, inside, reader)
  return end - index
}

export const isField = (
  field: FieldName | undefined,
  label: { readonly marked: boolean; readonly folded: string },
  { finder }: BodyReader,
): boolean => field !== undefined || label.marked || finder.near(label.folded) !== null
