import { type Lines, linesOf, type Span } from '@goalmark/core'
import type { Placed } from '../lint/outcome.js'
import type { Style } from '../terminal/style.js'
import { visible } from '../terminal/visible.js'
import { cut, endOf, untabbed, widthOf } from '../terminal/width.js'
import { paint } from './paint.js'

export interface FrameOptions {
  readonly style: Style
  /** In columns. */
  readonly width: number
}

/** Lines of the plan around a finding, the words in question underlined:
 *
 * ```text
 *  12 │ ### Advance to Senior Specialist
 *     │     ────────────────────────────
 * ```
 */
export function frameOf(text: string, finding: Placed, { style, width }: FrameOptions): readonly string[] {
  const lines = linesOf(text)
  const first = finding.start.line - 1
  const last = Math.min(finding.end.line - 1, first + longest - 1)
  const from = Math.max(0, first - around(lines, text, first - 1))
  const to = Math.min(lines.starts.length - 1, last + around(lines, text, last + 1))
  const gutter = String(to + 1).length
  const room = Math.max(20, width - gutter - 5)
  const frame: string[] = []
  for (let line = from; line <= to; line++) {
    const words = visible(text.slice(lines.starts[line]!, lines.ends[line]!))
    const number = String(line + 1).padStart(gutter)
    const isMarked = line >= first && line <= last
    const { shown, under } = isMarked
      ? marked({ text, lines, line, span: finding.span, room })
      : { shown: cut(untabbed(words), room), under: '' }
    frame.push(isMarked ? `  ${style.bold(number)} ${style.dim('│')} ${shown}` : style.dim(`  ${number} │ ${shown}`))
    if (under !== '') frame.push(`  ${' '.repeat(gutter)} ${style.dim('│')} ${underline(under, style, finding)}`)
  }
  return frame
}

/** Underlined lines of one finding; what goes on longer is a block, and its head says enough. */
const longest = 3

/** One line of context, where it says something. */
const around = (lines: Lines, text: string, line: number): number =>
  line >= 0 && line < lines.starts.length && text.slice(lines.starts[line]!, lines.ends[line]!).trim() !== '' ? 1 : 0

interface Marked {
  readonly text: string
  readonly lines: Lines
  readonly line: number
  readonly span: Span
  readonly room: number
}

/** A line as shown and the blanks and marks below it; a long line is cut so that the words in question stay in sight. */
function marked({ text, lines, line, span, room }: Marked): { readonly shown: string; readonly under: string } {
  const start = lines.starts[line]!
  const end = lines.ends[line]!
  const from = Math.max(start, Math.min(span.start, end))
  const to = Math.max(from, Math.min(span.end, end))
  const before = visible(text.slice(start, from))
  const words = visible(text.slice(from, to))
  const after = visible(text.slice(to, end))
  const column = widthOf(before)
  const length = Math.max(1, widthOf(words, column))
  const whole = untabbed(before + words + after)
  if (column + length <= room) return { shown: cut(whole, room), under: ' '.repeat(column) + '─'.repeat(length) }
  const lead = untabbed(before)
  const tail = endOf(lead, 11)
  const from2 = widthOf(tail) + 1
  return {
    shown: cut(`…${tail}${whole.slice(lead.length)}`, room),
    under: ' '.repeat(from2) + '─'.repeat(Math.max(1, Math.min(length, room - from2))),
  }
}

const underline = (under: string, style: Style, { severity }: Placed): string => {
  const blanks = under.length - under.trimStart().length
  return ' '.repeat(blanks) + style[paint[severity]](under.slice(blanks))
}
