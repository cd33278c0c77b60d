import type { Suggestion } from '../lint/finding.js'
import type { Goal, Step } from '../plan/model.js'
import type { Span } from '../text/span.js'
import { setStatus } from './mark-done.js'

/** Strikes out a step, or a goal that stands in a list, with room for a reason; sets the status of any other goal. The words stay. */
export function letGo(text: string, subject: Goal | Step): Suggestion | null {
  if (!('titleSpan' in subject)) return strike(text, subject.textSpan)
  return subject.writtenAs === 'list-item' ? strike(text, subject.titleSpan) : setStatus(text, subject, 'dropped', 'Let it go')
}

function strike(text: string, { start, end }: Span): Suggestion | null {
  const words = text.slice(start, end)
  const length = words.trimEnd().length
  if (length === 0 || words.includes('~~') || /[\r\n]/.test(words.slice(0, length))) return null
  return {
    title: 'Let it go',
    edits: [
      { span: { start, end: start }, text: '~~' },
      { span: { start: start + length, end: start + length }, text: '~~ ()' },
    ],
    caret: { edit: 1, offset: 4 },
  }
}
