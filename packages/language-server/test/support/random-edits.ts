import { linesOf, positionAt } from '@goalmark/core'
import type { Random } from './random.js'

/** What people type, paste and break plans with. */
const pieces = [
  ...['a', 'e', ' ', 'n', '.', '\n', '\n\n', '\r\n', '\r', '\t', '🎯', '👩‍💻', 'é', '目標', '\u2028', '\ufeff'],
  ...[
    '### Read twelve books\n\n',
    '## Goals\n\n',
    '# ',
    '- ',
    '- [ ] ',
    '- [x] ',
    '  - [ ] ',
    '1. ',
    '> ',
    '| a | b |\n| --- | --- |\n',
    '```\n',
    '---\n',
  ],
  ...[
    '- **By:** 2026-06-30\n',
    '- **Done when:** 10 hours (3 so far)\n',
    '- **Why:** ',
    ' by 30 June 2026',
    ' 📅 2026-02-30',
    ' [due:: 2026-03-01]',
    ' 🆔 a1',
    ' ⛔ a1',
    ' 3/10',
  ],
  ...[
    '<!-- goalmark-disable-next-line measurable/states-a-measure: x -->\n',
    '<!-- private -->',
    '~~',
    '**',
    '[[Ladder]]',
    '[x](y.md#z)',
    '<b>',
    '&nbsp;',
    '\\',
  ],
] as const

export interface RandomChange {
  readonly range: { readonly start: { line: number; character: number }; readonly end: { line: number; character: number } }
  readonly text: string
}

/** One edit as an editor sends it, and the text it leaves. Texts stay between nothing and `most` units. */
export function randomEdit(text: string, random: Random, most: number): { readonly change: RandomChange; readonly text: string } {
  const start = random.int(text.length + 1)
  const long = text.length > most
  const cut = long ? random.int(most / 2) : random.int(4) === 0 ? random.int(30) : 0
  const end = Math.min(text.length, start + cut)
  const put = long ? '' : random.pick(pieces)
  const lines = linesOf(text)
  const range = { start: positionAt(lines, start), end: positionAt(lines, end) }
  // A place inside \r\n counts as before it: the edit is made where the editor would make it.
  const from = offsetIn(lines, range.start)
  const to = Math.max(from, offsetIn(lines, range.end))
  return { change: { range, text: put }, text: text.slice(0, from) + put + text.slice(to) }
}

const offsetIn = (lines: ReturnType<typeof linesOf>, { line, character }: { line: number; character: number }): number =>
  lines.starts[line]! + character
