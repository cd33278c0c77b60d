import { endOfLine, type Finding, lineAt, type RuleId } from '@goalmark/core'
import type { Analysis } from '../analysis.js'
import { lineSpanAt } from '../lines-of-text.js'
import type { Action } from './actions.js'
import { isInFrontMatter } from './completion/front-matter.js'

/** A comment that lets a finding be, with the caret where the reason goes: above a heading for all of its goal, else at the end of the line. */
export function suppression({ text, lines }: Analysis, finding: Finding, rules: readonly RuleId[]): Action {
  const { span } = finding
  const rule = rules.join(', ')
  const line = lineSpanAt(lines, span.start)
  const words = text.slice(line.start, line.end)
  const made = (at: number, before: string, after: string): Action => ({
    title: rules.length > 1 ? 'Let it be, and say why' : `Let it be, and say why (${rule})`,
    kind: 'quickfix',
    edits: [{ span: { start: at, end: at }, text: before + after }],
    caret: { edit: 0, offset: before.length },
    findings: [finding],
    preferred: false,
    silences: true,
  })
  if (isInFrontMatter(text, span.start)) return made(line.end, ` # goalmark-disable-line ${rule}: `, '')
  if (/^ {0,3}#{1,6}\s/.test(words)) {
    const eol = endOfLine(text)
    const apart = lineAt(lines, span.start) === 0 || /^\s*$/.test(lineAbove(text, lines, span.start)) ? '' : eol
    return made(line.start, `${apart}<!-- goalmark-disable-next-line ${rule}: `, ` -->${eol}`)
  }
  const row = /\s*\|\s*$/.exec(words)
  return made(
    line.start + (row && words.trimStart().startsWith('|') ? row.index : words.trimEnd().length),
    ` <!-- goalmark-disable-line ${rule}: `,
    ' -->',
  )
}

function lineAbove(text: string, lines: Analysis['lines'], offset: number): string {
  const above = lineAt(lines, offset) - 1
  return text.slice(lines.starts[above]!, lines.ends[above]!)
}
