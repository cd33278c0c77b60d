import { type Goal, type Judgement, type Lines, lineAt, linesOf, parts, type Verdict } from '@goalmark/core'
import { allGoals, type GoalSummary, signs, standingOf, summaryOf, wordsOf } from '@goalmark/report'
import type { Arguments } from '../args/option.js'
import { flag, value } from '../args/values.js'
import type { ExitCode, Io } from '../io.js'
import { isRefusal, type Refusal, refuse } from '../refusal.js'
import { abilitiesOf } from '../terminal/abilities.js'
import { type Style, styleOf } from '../terminal/style.js'
import { visibleLine } from '../terminal/visible.js'
import { cut } from '../terminal/width.js'
import { onePlan } from './one-plan.js'
import { evidenceWords, lackWords, questions } from './verdict-words.js'

/** Part by part, the words that say what, how much and by when. */
export async function explainGoal(place: string, args: Arguments, io: Io): Promise<ExitCode | Refusal> {
  const match = /^(.+):(\d+)(?::\d+)?$/.exec(place)
  if (!match) return refuse(`--goal cannot be "${place}"`, 'write FILE:LINE, for example plans/marie.md:27')
  const read = await onePlan(match[1]!, args, io)
  if (isRefusal(read)) return read
  const { analysis, text, shown, today, settings } = read
  const lines = linesOf(text)
  const line = Number(match[2]) - 1
  const goal = goalOn(analysis.plan.goals, line, lines)
  if (!goal) return refuse(`${shown}:${line + 1}: no goal stands on this line`, nearestGoal(analysis.plan.goals, line, lines))
  const judgement = analysis.judge(goal)
  if (flag(args, 'json')) {
    const said = Object.fromEntries(parts.map((part) => [part, quotedVerdict(judgement[part], text)]))
    io.stdout.write(
      `${JSON.stringify({ version: 1, path: shown, key: goal.key, title: goal.title, span: goal.span, verdict: said }, null, 2)}\n`,
    )
    return 0
  }
  const summary = allGoals(summaryOf(analysis.plan, today, settings.health)).find(({ key }) => key === goal.key)!
  const style = styleOf(abilitiesOf(io.stdout, io.env, value(args, 'color')))
  io.stdout.write(
    drawn({ goal, summary, judgement, text, lines, shown, lang: analysis.plan.lang }, style, Math.min(110, io.stdout.columns)),
  )
  return 0
}

/** The innermost goal whose block holds the line. */
function goalOn(goals: readonly Goal[], line: number, lines: Lines): Goal | undefined {
  for (const goal of goals) {
    if (line < lineAt(lines, goal.span.start) || line > lineAt(lines, Math.max(goal.span.start, goal.span.end - 1))) continue
    return goalOn(goal.goals, line, lines) ?? goal
  }
  return undefined
}

function nearestGoal(goals: readonly Goal[], line: number, lines: Lines): string {
  const starts = goals.map((goal) => lineAt(lines, goal.span.start) + 1)
  if (starts.length === 0) return 'this file has no goals; `--as-plan` reads it as a plan'
  const nearest = starts.reduce((best, start) => (Math.abs(start - line - 1) < Math.abs(best - line - 1) ? start : best))
  if (starts.length === 1) return `the one goal begins on line ${nearest}`
  return `goals begin on lines ${starts.slice(0, 8).join(', ')}${starts.length > 8 ? ' …' : ''}; the nearest is ${nearest}`
}

const quotedVerdict = (verdict: Verdict, text: string): object =>
  verdict.kind === 'stated' || verdict.kind === 'partial'
    ? { ...verdict, evidence: verdict.evidence.map((each) => ({ ...each, text: text.slice(each.span.start, each.span.end) })) }
    : verdict

interface Subject {
  readonly goal: Goal
  readonly summary: GoalSummary
  /** A BCP 47 tag. */
  readonly lang: string
  readonly judgement: Judgement
  readonly text: string
  readonly lines: Lines
  readonly shown: string
}

function drawn(subject: Subject, style: Style, width: number): string {
  const { goal, judgement, lines, shown, text } = subject
  const kinds = [goal.role, `written as ${goal.writtenAs}`, goal.type, goal.framework].filter((kind) => kind !== null)
  const out = [
    `${style.bold(visibleLine(goal.title))}  ${style.dim(`${shown}:${lineAt(lines, goal.titleSpan.start) + 1}`)}`,
    style.dim(kinds.join(', ').replaceAll('-', ' ')),
    '',
    ...verdictLines(subject, style, width),
  ]
  if (judgement.vague.length > 0) {
    const words = new Set(judgement.vague.map((span) => `"${visibleLine(text.slice(span.start, span.end))}"`))
    out.push('', `Vague words: ${[...words].join(', ')}`)
  }
  const facts = factsOf(subject)
  if (facts.length > 0) out.push('', style.bold('Read as'), ...facts.map(([name, said]) => `  ${name.padEnd(9)} ${cut(said, width - 12)}`))
  return `${out.join('\n')}\n`
}

function verdictLines({ judgement, text, lines, lang }: Subject, style: Style, width: number): readonly string[] {
  if (parts.every((part) => judgement[part].kind === 'unjudged')) {
    const name = new Intl.DisplayNames(['en'], { type: 'language', fallback: 'code' }).of(lang) ?? lang
    return [`Goals in ${name} are read and not judged: nothing is asked of their words.`]
  }
  return parts.flatMap((part) => {
    const verdict = judgement[part]
    const head = `${verdictSigns(style)[verdict.kind]} ${style.bold(questions[part].padEnd(18))} ${style.dim(saying(verdict))}`
    if (verdict.kind !== 'stated' && verdict.kind !== 'partial') return [head]
    return [
      head,
      ...verdict.evidence.map(({ type, span }) => {
        const words = cut(plain(text.slice(span.start, span.end)), width - 36)
        return `     ${style.dim(`${String(lineAt(lines, span.start) + 1).padStart(4)} │`)} "${words}" ${style.dim(evidenceWords[type])}`
      }),
    ]
  })
}

/** Without the marks of Markdown, whole or cut in two: `[career ladder](` is `career ladder`. */
const plain = (words: string): string =>
  visibleLine(words.replace(/\]\([^()\s]*\)?/g, '').replace(/\*\*|__|[`[\]]/g, ''))
    .replace(/\s+/g, ' ')
    .trim()

/** What stands in the model, so that a day or a count that was read otherwise than meant is seen here. */
function factsOf({ goal, summary }: Subject): readonly (readonly [string, string])[] {
  const facts: (readonly [string, string])[] = []
  if (goal.deadline) facts.push(['due', dueSaid(goal.deadline)])
  if (goal.measures.length > 0) facts.push(['measures', goal.measures.map((measure) => `"${plain(measure.text)}"`).join(', ')])
  if (goal.status) facts.push(['status', statusSaid(goal.status)])
  const { percent, done, total } = summary.progress
  if (percent !== null) facts.push(['progress', `${percent} %${total > 0 ? `, ${done} of ${total}` : ''}`])
  if (summary.health !== null && summary.health !== 'unknown')
    facts.push(['health', `${signs[standingOf(summary)]} ${wordsOf('en').standing[standingOf(summary)]}`])
  return facts
}

const sources = { goal: '', heading: ', of the heading', plan: ', of the plan' } as const

function dueSaid({ day, text, from, readings }: NonNullable<Goal['deadline']>): string {
  const words = `"${plain(text)}"`
  if (day === null) return `no day yet: ${words}${readings.length > 1 ? ` can be ${readings.join(' or ')}` : ''}`
  return day === text ? `${day}${sources[from]}` : `${day}${sources[from]}: ${words}`
}

const statusSaid = ({ value, text }: NonNullable<Goal['status']>): string =>
  value === 'unreadable' ? `not read: "${plain(text)}"` : `${value.replaceAll('-', ' ')}: "${plain(text)}"`

const verdictSigns = (style: Style) => ({ stated: style.green('●'), partial: style.yellow('◐'), missing: '○', unjudged: '–' }) as const

function saying(verdict: Verdict): string {
  if (verdict.kind === 'partial') return `in part: ${lackWords[verdict.lacks]}`
  return { stated: 'stated', missing: 'not said', unjudged: 'not judged' }[verdict.kind]
}
