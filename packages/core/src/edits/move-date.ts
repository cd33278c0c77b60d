import type { Suggestion } from '../lint/finding.js'
import type { DateSaid } from '../plan/model.js'
import type { IsoDate } from '../text/iso-date.js'

/**
 * Writes a new day and keeps the old one behind it, with room for a reason: `2026-12-18 (was 2026-10-30: )`. Without a later day to offer the
 * place of the new one is left empty, for a person to choose.
 */
export function moveDate(text: string, date: DateSaid, to: IsoDate | null): Suggestion | null {
  const { start, end } = date.span
  if (end <= start) return null
  const day = to && date.day && to > date.day ? to : ''
  const after = tokenEnd(text, end)
  const was = ` (was ${text.slice(start, end)}: )`
  const edits =
    after === end
      ? [{ span: date.span, text: day + was }]
      : [
          { span: date.span, text: day },
          { span: { start: after, end: after }, text: was },
        ]
  const caret = day === '' ? { edit: 0, offset: 0 } : { edit: edits.length - 1, offset: edits.at(-1)!.text.length - 1 }
  return { title: day ? `Move it to ${day}, keep the old date` : 'Move the date, keep the old', edits, caret }
}

/** A date in brackets ends with them: `(due: 2026-06-30)`, `[due:: 2026-06-30]`, `<2026-06-30 Tue>`. */
function tokenEnd(text: string, end: number): number {
  const rest = /^[^\r\n()[\]<>]{0,12}[)\]>]/.exec(text.slice(end, end + 16))
  if (!rest) return end
  const close = end + rest[0].length
  const open = { ')': '(', ']': '[', '>': '<' }[text[close - 1]!]!
  const before = text.slice(Math.max(0, end - 60), end)
  return before.lastIndexOf(open) > Math.max(before.lastIndexOf('\n'), before.lastIndexOf(text[close - 1]!)) ? close : end
}
