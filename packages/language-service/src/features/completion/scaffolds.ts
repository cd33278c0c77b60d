import type { Analysis } from '../../analysis.js'
import { lineSpanAt } from '../../lines-of-text.js'
import { entryAt, goalAt } from '../../places.js'
import { type Completion, completion, lastOf, type Spot } from './completion.js'

interface Scaffold {
  readonly label: string
  readonly means: string
  /** With `#` for the heading level in use and `$1` … where words go. */
  readonly lines: readonly string[]
}

/** Forms to fill in: labels and empty places, never words of one's own. */
const scaffolds: readonly Scaffold[] = [
  {
    label: 'goal',
    means: 'A goal with the four questions a mentor asks',
    lines: ['# $1', '', '- **Done when:** $2', '- **By:** $3', '- **Why:** $4', '- **How:** $5', '', 'Steps:', '', '- [ ] $0'],
  },
  {
    label: 'SMART goal',
    means: 'A goal with the five parts by name',
    lines: ['# $1', '', '- **Specific:** $2', '- **Measurable:** $3', '- **Achievable:** $4', '- **Relevant:** $5', '- **Time-bound:** $0'],
  },
  {
    label: 'OKR objective',
    means: 'An objective with three key results',
    lines: ['# Objective: $1', '', '- **Why:** $2', '', 'Key results:', '', '- [ ] $3', '- [ ] $4', '- [ ] $0'],
  },
  {
    label: 'REAL goal',
    means: 'For growth that no number fits',
    lines: [
      '# $1',
      '',
      '- **Framework:** REAL',
      '- **Why:** $2',
      '- **I want to become:** $3',
      '- **Try next:** $4',
      '- **Look back:** $0',
    ],
  },
  { label: 'micro-goals', means: 'Steps that nest; each leaf is one sitting', lines: ['# $1', '', '- [ ] $2', '  - [ ] $3', '  - [ ] $0'] },
]

/** At the start of a line of a plan that belongs to no list: a goal to fill in. */
export function scaffoldCompletions(analysis: Analysis, spot: Spot): readonly Completion[] {
  const { plan } = analysis
  const typed = /^(#{1,6} ?)?([\p{L}-]*)$/u.exec(spot.before)
  if (!typed || spot.after.trim() !== '' || plan.recognition === null || entryAt(plan, spot.offset)) return []
  if (spot.before === '' && !isApart(analysis, spot)) return []
  const level = typed[1]?.trim() ?? levelOf(analysis, spot.offset)
  return scaffolds.map(({ label, means, lines }) =>
    completion({
      ...{ label, kind: 'scaffold', snippet: true, detail: means, filter: `${typed[1] ?? ''}${label}` },
      span: lastOf(spot, spot.before.length),
      insert: lines.map((line) => line.replace(/^# /, `${level} `)).join('\n'),
    }),
  )
}

/** An empty line with no words right above it: one is typed on in most others. */
function isApart({ text, lines }: Analysis, { lineStart }: Spot): boolean {
  const above = lineSpanAt(lines, Math.max(0, lineStart - 1))
  return lineStart > 0 && text.slice(above.start, above.end).trim() === ''
}

/** As deep as the goals around it are written; three where none is a heading. */
function levelOf({ plan, text }: Analysis, offset: number): string {
  const near = goalAt(plan, offset) ?? plan.goals.findLast(({ span }) => span.start < offset) ?? plan.goals[0]
  const marks = near?.writtenAs === 'heading' ? /^#{1,6}/.exec(text.slice(near.span.start)) : null
  return marks?.[0] ?? '###'
}
