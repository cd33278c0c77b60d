import { sourceSpan } from '../../words/prose.js'
import type { Change, Field } from '../model.js'
import { changeIn } from '../steps/change.js'
import { findData } from '../steps/find-data.js'
import { keywordsOf } from '../steps/keywords.js'
import type { StepReading } from '../steps/step-reading.js'

/** What fields say of how a goal moved: `(was 2026-10-30: exam moved)` after a value, and `Changed:` lines. */
export function historyIn(fields: readonly Field[], reading: StepReading): readonly Change[] {
  const history: Change[] = []
  for (const field of fields) {
    if (field.name === 'changed') history.push({ was: null, wasDay: null, reason: field.text.trim() || null, span: field.span })
    else {
      if (field.text.includes('(')) addWas(field, reading, history)
      if (field.name === 'time-bound' || field.name === 'measurable') addStruck(field, reading, history)
    }
  }
  return history.length > 1 ? history.sort((a, b) => a.span.start - b.span.start) : history
}

/** `~~1 May~~ 1 June`: what stood there before. */
function addStruck({ phrases }: Field, reading: StepReading, history: Change[]): void {
  for (const { prose } of phrases)
    for (const { kind, from, to } of prose.marks)
      if (kind === 'struck' && to - from < prose.text.trim().length)
        history.push(changeIn(prose.text.slice(from, to).trim(), sourceSpan(prose, from, to), reading.dates))
}

function addWas({ phrases }: Field, reading: StepReading, history: Change[]): void {
  for (const { prose } of phrases) {
    if (!prose.text.includes('(')) continue
    for (const datum of findData(prose.text, prose.marks, keywordsOf(reading.labels))) {
      if (datum.kind !== 'was') continue
      history.push(changeIn(prose.text.slice(datum.valueFrom, datum.valueTo), sourceSpan(prose, datum.from, datum.to), reading.dates))
    }
  }
}
