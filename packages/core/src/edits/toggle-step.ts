import type { Goal, Plan, Step } from '../plan/model.js'
import type { IsoDate } from '../text/iso-date.js'
import type { Span } from '../text/span.js'
import { dressed, dressIn, tokenSpan } from './date-dress.js'
import type { Refactoring } from './refactoring.js'
import { stepEnd } from './step-end.js'
import { tickAt, untickAt } from './ticked-like.js'

/**
 * Ticks a step, or takes its tick away. Where the plan writes the day on which a step was done, that day goes and comes with the tick, in the
 * same dress; elsewhere only the character in the box changes. A step whose box is cancelled or on hold is ticked. `null` without a box.
 */
export function toggleStep(text: string, plan: Plan, subject: Step | Goal, today: IsoDate | null): Refactoring | null {
  const box = boxOf(subject)
  if (!box) return null
  if (box.state === 'done') {
    const token = subject.done ? tokenSpan(text, subject.done, 'done') : null
    return {
      title: 'Open it again',
      edits: [{ span: box.span, text: untickAt(text, box.span) }, ...(token ? [{ span: token, text: '' }] : [])],
      caret: null,
    }
  }
  const dress = today && !subject.done ? dressIn(text, plan, 'done') : null
  const end = stepEnd(text, { textSpan: box.words })
  return {
    title: 'Tick it',
    edits: [
      { span: box.span, text: tickAt(text, box.span) },
      ...(dress ? [{ span: { start: end, end }, text: dressed(today!, dress) }] : []),
    ],
    caret: null,
  }
}

/** Cancels a step in the box (`[-]`), as its file's other cancelled steps are, else by striking its words out, which every renderer shows. */
export function cancelStep(text: string, plan: Plan, step: Step): Refactoring | null {
  const usesDash = [...text.matchAll(/\[-\]/g)].length > 0
  if (usesDash && step.markSpan && text.charCodeAt(step.markSpan.start - 1) === 91)
    return { title: 'Cancel it', edits: [{ span: step.markSpan, text: '-' }], caret: null }
  const { start, end } = trimmed(text, step.textSpan)
  if (start === end || text.slice(start, end).includes('~~') || plan.recognition === null) return null
  return {
    title: 'Cancel it',
    edits: [
      { span: { start, end: start }, text: '~~' },
      { span: { start: end, end }, text: '~~' },
    ],
    caret: null,
  }
}

function boxOf(subject: Step | Goal): { readonly span: Span; readonly state: Step['state']; readonly words: Span } | null {
  if ('titleSpan' in subject) {
    return subject.boxSpan && subject.box ? { span: subject.boxSpan, state: subject.box, words: subject.titleSpan } : null
  }
  return subject.markSpan ? { span: subject.markSpan, state: subject.state, words: subject.textSpan } : null
}

function trimmed(text: string, { start, end }: Span): Span {
  const words = text.slice(start, end)
  const line = words.split(/[\r\n]/, 1)[0]!
  return { start, end: start + line.trimEnd().length }
}
