import { type Lines, offsetAt, positionAt, type Severity, type Span } from '@goalmark/core'
import type { Diagnostic, DiagnosticSeverity, Position, Range } from 'vscode-languageserver-types'
import { pageOf, type Remark } from './features/diagnostics.js'
import { soundPosition } from './text-change.js'

/** THE edge between spans and the protocol: 0-based lines and UTF-16 characters there, half-open offsets here. */
export const rangeOf = (lines: Lines, { start, end }: Span): Range => ({ start: positionAt(lines, start), end: positionAt(lines, end) })

/** Total: a range past the end is the end's, one given backwards is turned round. */
export function spanOfRange(lines: Lines, range: Range | undefined): Span {
  const start = offsetOf(lines, range?.start)
  const end = offsetOf(lines, range?.end)
  return { start: Math.min(start, end), end: Math.max(start, end) }
}

export const offsetOf = (lines: Lines, position: Position | undefined): number => offsetAt(lines, soundPosition(position))

/** A hint is Information: seen in the text and in the list of problems, never colours the file tree. */
const severities = { error: 1, warning: 2, hint: 3 } as const satisfies Record<Severity, DiagnosticSeverity>

/** `data` carries every finding of the remark, so that nothing the command line says is lost. */
export function toDiagnostic(lines: Lines, { span, severity, message, advice, rule, findings }: Remark): Diagnostic {
  return {
    range: rangeOf(lines, span),
    severity: severities[severity],
    code: rule,
    codeDescription: { href: pageOf(rule) },
    source: 'goalmark',
    message: advice === null ? message : `${message}\n${advice}`,
    data: { findings: findings.map((finding) => ({ rule: finding.rule, goal: finding.goal, message: finding.message })) },
  }
}
