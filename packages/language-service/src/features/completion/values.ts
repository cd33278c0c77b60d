import type { Field, WorkspaceFacts } from '@goalmark/core'
import type { Analysis } from '../../analysis.js'
import { fieldHelp } from '../../words/field-help.js'
import { type Completion, completion, type Spot } from './completion.js'
import { goalCompletions } from './goals.js'
import { peopleOf } from './people.js'

/** What the field under the caret can say: its usual values, people, or goals to support. */
export function valueCompletions(analysis: Analysis, field: Field, spot: Spot, workspace: WorkspaceFacts | null): readonly Completion[] {
  const help = fieldHelp[field.name]
  const typed = typedValue(field, spot)
  if (!help || typed === null) return []
  const span = { start: spot.offset - typed.length, end: spot.offset }
  if (help.takes === 'person')
    return peopleOf(analysis, workspace, spot.offset).map((name) => completion({ label: name, kind: 'person', insert: name, span }))
  if (help.takes === 'goal') return goalCompletions(analysis, span, workspace, 'link')
  return help.values.map((value) => completion({ label: value, kind: 'value', insert: value, span, detail: help.label }))
}

/** The words between the colon and the caret; `null` before the colon. */
function typedValue({ labelSpan }: Field, { before, lineStart }: Spot): string | null {
  const label = labelSpan.end - lineStart
  if (label < 0) return /^[ \t]*(?:[-*+][ \t]+)?(.*)$/.exec(before)?.[1] ?? null
  return (
    /^[*_]*\s*[:：][*_]*\s*(.*)$|^[*_]*\s*[:：]?[*_]*\s*[-–—|]\s*(.*)$/
      .exec(before.slice(label))
      ?.slice(1)
      .find((part) => part !== undefined) ?? null
  )
}
