import type { IsoDate } from '@goalmark/core'
import { barOf, type GoalSummary, goalParts, isAtRest, type Standing, signs, standingOf, totalsOf, wordsOf } from '@goalmark/report'
import type { Style } from '../terminal/style.js'
import { visibleLine } from '../terminal/visible.js'
import { cut, padded, widthOf } from '../terminal/width.js'
import { namesOf } from './plan-names.js'
import type { PlanStatus } from './plan-status.js'
import type { Pairless } from './programs.js'

export interface StatusLook {
  readonly style: Style
  /** In columns. */
  readonly width: number
  readonly goals: boolean
  readonly by: 'plan' | 'mentor' | 'program'
  /** Whether `--only` chose the plans. */
  readonly chosen: boolean
  readonly today: IsoDate
}

const words = wordsOf('en')

/** One line a plan, in groups, the whole at the end. */
export function statusText(plans: readonly PlanStatus[], pairless: readonly Pairless[], look: StatusLook): string {
  const groups = groupsOf(plans, look.by)
  const columns = columnsOf(plans, look)
  const blocks: (readonly string[])[] = [...groups].map(([name, members]) => {
    const lines = members.flatMap((plan) => planLines(plan, columns, look))
    return name === '' ? lines : [groupLine(name, members, look), ...lines]
  })
  if (pairless.length > 0) blocks.push([look.style.bold('No plan yet'), ...pairless.map((pair) => pairLine(pair, columns, look))])
  blocks.push(totalLines(plans, look))
  return `${blocks.map((block) => block.join('\n')).join('\n\n')}\n`
}

function groupsOf(plans: readonly PlanStatus[], by: StatusLook['by']): ReadonlyMap<string, readonly PlanStatus[]> {
  const groups = new Map<string, PlanStatus[]>()
  const names = by === 'plan' ? new Set(plans.map(({ program }) => program)) : new Set<string | null>()
  for (const plan of plans) {
    const name =
      by === 'mentor'
        ? (plan.summary.mentor ?? 'No mentor named')
        : by === 'program' || names.size > 1
          ? (plan.program ?? 'No programme')
          : ''
    groups.set(name, [...(groups.get(name) ?? []), plan])
  }
  return new Map([...groups].sort(([a], [b]) => Number(nameless.has(a)) - Number(nameless.has(b)) || byName.compare(a, b)))
}

const nameless = new Set(['No mentor named', 'No programme'])

/** As people look names up, whatever the machine's language. */
const byName = new Intl.Collator('en')

interface Columns {
  readonly names: ReadonlyMap<PlanStatus, string>
  readonly name: number
  readonly next: number
}

function columnsOf(plans: readonly PlanStatus[], { width, goals }: StatusLook): Columns {
  const names = namesOf(plans)
  const wanted = [...names.values()].map(widthOf)
  const most = Math.max(16, Math.floor(width * (goals ? 0.42 : 0.28)))
  const inside = goals ? plans.flatMap(({ summary }) => summary.goals.flatMap((goal) => titleWidths(goal, 1))) : []
  const name = Math.min(
    [...wanted, ...inside].reduce((a, b) => Math.max(a, b), 12),
    most,
  )
  return { names, name, next: Math.max(16, width - name - barWidth - 10) }
}

/** What the titles of a goal and of those in it take, with their indent. */
const titleWidths = (goal: GoalSummary, depth: number): readonly number[] => [
  widthOf(visibleLine(goal.title)) + 2 * depth,
  ...goal.goals.flatMap((child) => titleWidths(child, depth + 1)),
]

const barWidth = 10

const colours: Readonly<Record<Standing, keyof Style>> = {
  overdue: 'red',
  'at-risk': 'red',
  behind: 'yellow',
  'on-track': 'green',
  unknown: 'dim',
  done: 'green',
  dropped: 'dim',
  parked: 'dim',
}

function signOf(standing: Standing | null, style: Style): string {
  if (standing === null) return ' '
  return (style[colours[standing]] as (text: string) => string)(signs[standing])
}

function planLines(plan: PlanStatus, columns: Columns, look: StatusLook): readonly string[] {
  const { style } = look
  const { percent } = plan.summary.progress
  const resting = plan.summary.state === 'closed' || plan.summary.state === 'paused'
  const bar = percent === null ? ' '.repeat(barWidth) : style.green(barOf(percent, barWidth))
  const share = (percent === null ? '–' : words.percent(percent)).padStart(5)
  const sign = resting ? style.dim('–') : signOf(plan.standing, style)
  const line = `${sign} ${padded(cut(columns.names.get(plan)!, columns.name), columns.name)} ${bar} ${share}  ${notes(plan, columns.next, look)}`
  const goals = look.goals ? plan.summary.goals.flatMap((goal) => goalLines(goal, 1, columns, look)) : []
  return [line.trimEnd(), ...goals]
}

function notes(plan: PlanStatus, width: number, { style, today }: StatusLook): string {
  const { state } = plan.summary
  if (state === 'closed' || state === 'paused') return style.dim(state)
  const draft = state === 'draft' ? 'draft' : ''
  const reasons = plan.reasons.join(', ')
  const next =
    plan.next === null
      ? ''
      : `next ${dayShown(plan.next.day, today)}: ${visibleLine(plan.next.kind === 'step' ? plan.next.step.text : plan.next.goal.title)}`
  const calm = [draft, next].filter((part) => part !== '').join(' · ')
  if (reasons === '') return style.dim(cut(calm, width))
  const left = width - widthOf(reasons) - 3
  return `${style.yellow(cut(reasons, width))}${calm === '' || left < 16 ? '' : style.dim(` · ${cut(calm, left)}`)}`
}

const months = ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec']

/** `12 Jun`, with the year where it is not this one's. */
function dayShown(day: string, today: IsoDate): string {
  const year = day.slice(0, 4)
  return `${Number(day.slice(8))} ${months[Number(day.slice(5, 7)) - 1]}${today.startsWith(year) ? '' : ` ${year}`}`
}

function goalLines(goal: GoalSummary, depth: number, columns: Columns, look: StatusLook): readonly string[] {
  const { style } = look
  const standing = standingOf(goal)
  const parts = goalParts(goal, words)
  const indent = '  '.repeat(depth)
  const room = Math.max(10, columns.name - indent.length)
  const bar = goal.progress.percent === null ? ' '.repeat(barWidth) : barOf(goal.progress.percent, barWidth)
  const more = [parts.count, isAtRest(standing) || standing === 'unknown' ? parts.standing : '', parts.due]
    .filter((part) => part !== '')
    .join(' · ')
  const title = padded(cut(visibleLine(goal.title), room), room)
  const line = `${indent}${signOf(standing, style)} ${title} ${isAtRest(standing) ? style.dim(bar) : bar} ${(parts.percent || '–').padStart(5)}  ${style.dim(more)}`
  return [line.trimEnd(), ...goal.goals.flatMap((child) => goalLines(child, depth + 1, columns, look))]
}

function groupLine(name: string, members: readonly PlanStatus[], { style, today }: StatusLook): string {
  const totals = totalsOf(
    members.map(({ summary }) => summary),
    today,
  )
  const share = totals.percent === null ? '' : ` · ${words.percent(totals.percent)}`
  return `${style.bold(visibleLine(name))}  ${style.dim(`${members.length} ${members.length === 1 ? 'plan' : 'plans'}${share}`)}`
}

const pairLine = ({ mentee, mentor }: Pairless, columns: Columns, { style }: StatusLook): string =>
  `${style.dim('○')} ${padded(cut(visibleLine(mentee), columns.name), columns.name)} ${mentor === null ? '' : style.dim(`with ${visibleLine(mentor)}`)}`.trimEnd()

function totalLines(plans: readonly PlanStatus[], { style, today, chosen }: StatusLook): readonly string[] {
  const totals = totalsOf(
    plans.map(({ summary }) => summary),
    today,
  )
  const named = (Object.keys(signs) as Standing[])
    .filter((standing) => totals.standing[standing] > 0)
    .map((standing) => `${signOf(standing, style)} ${totals.standing[standing]} ${words.standing[standing]}`)
  const share = totals.percent === null ? '' : `, ${words.percent(totals.percent)} of the way on average`
  const calls = plans.filter(({ reasons }) => reasons.length > 0).length
  // As many as the line below tells apart, and as lint counts: parked and dropped ones too.
  const goals = totals.goals + totals.standing.parked + totals.standing.dropped
  const lines = [
    `${totals.plans} ${totals.plans === 1 ? 'plan' : 'plans'}, ${goals} ${goals === 1 ? 'goal' : 'goals'}${share}.`,
    named.join('  '),
  ]
  if (totals.dueSoon > 0) lines.push(`${totals.dueSoon} due within a week.`)
  if (calls > 0 && plans.length > 1 && !chosen) lines.push(`${calls} may need a call: goalmark status --only needs-a-call`)
  return lines.filter((line) => line !== '')
}
