import { type Goal, type Judgement, type Lines, lineAt, linesOf, type Part, parts, type Verdict } from '@goalmark/core'
import type { Arguments } from '../args/option.js'
import { flag, value } from '../args/values.js'
import type { ExitCode, Io } from '../io.js'
import { isRefusal, type Refusal, refuse } from '../refusal.js'
import { abilitiesOf } from '../terminal/abilities.js'
import { type Style, styleOf } from '../terminal/style.js'
import { visibleLine } from '../terminal/visible.js'
import { cut } from '../terminal/width.js'
import { onePlan } from './one-plan.js'

/** Part by part, the words that say what, how much and by when. */
export async function explainGoal(place: string, args: Arguments, io: Io): Promise<ExitCode | Refusal> {
  const match = /^(.+):(\d+)(?::\d+)?$/.exec(place)
  if (!match) return refuse(`--goal cannot be "${place}"`, 'write FILE:LINE, for example plans/marie.md:27')
  const read = await onePlan(match[1]!, args, io)
  if (isRefusal(read)) return read
  const { analysis, text, shown } = read
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
  const style = styleOf(abilitiesOf(io.stdout, io.env, value(args, 'color')))
  io.stdout.write(drawn({ goal, judgement, text, lines, shown }, style, Math.min(110, io.stdout.columns)))
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
  return `goals begin on lines ${starts.slice(0, 8).join(', ')}${starts.length > 8 ? ' …' : ''}; the nearest is ${nearest}`
}

const quotedVerdict = (verdict: Verdict, text: string): object =>
  verdict.kind === 'stated' || verdict.kind === 'partial'
    ? { ...verdict, evidence: verdict.evidence.map((each) => ({ ...each, text: text.slice(each.span.start, each.span.end) })) }
    : verdict

interface Subject {
  readonly goal: Goal
  readonly judgement: Judgement
  readonly text: string
  readonly lines: Lines
  readonly shown: string
}

const questions: Readonly<Record<Part, string>> = {
  specific: 'what',
  measurable: 'how you will know',
  achievable: 'how it can be done',
  relevant: 'why',
  timeBound: 'by when',
}

function drawn({ goal, judgement, text, lines, shown }: Subject, style: Style, width: number): string {
  const out = [
    `${style.bold(visibleLine(goal.title))}  ${style.dim(`${shown}:${lineAt(lines, goal.titleSpan.start) + 1}`)}`,
    style.dim(
      `${goal.role}, written as ${goal.writtenAs}${goal.type ? `, ${goal.type}` : ''}${goal.framework ? `, ${goal.framework}` : ''}`,
    ),
    '',
  ]
  for (const part of parts) {
    const verdict = judgement[part]
    out.push(`${signs(style)[verdict.kind]} ${style.bold(questions[part].padEnd(18))} ${style.dim(saying(verdict))}`)
    if (verdict.kind !== 'stated' && verdict.kind !== 'partial') continue
    for (const { type, span } of verdict.evidence) {
      const words = cut(visibleLine(text.slice(span.start, span.end)), width - 34)
      out.push(`     ${style.dim(`${String(lineAt(lines, span.start) + 1).padStart(4)} │`)} "${words}" ${style.dim(type)}`)
    }
  }
  if (judgement.bound)
    out.push(
      '',
      style.dim(`Time is bound by the ${judgement.bound.from}: ${judgement.bound.period.first} to ${judgement.bound.period.last}.`),
    )
  if (judgement.vague.length > 0) {
    out.push('', `Vague words: ${judgement.vague.map((span) => `"${visibleLine(text.slice(span.start, span.end))}"`).join(', ')}`)
  }
  return `${out.join('\n')}\n`
}

const signs = (style: Style) => ({ stated: style.green('●'), partial: style.yellow('◐'), missing: '○', unjudged: '–' }) as const

function saying(verdict: Verdict): string {
  if (verdict.kind === 'partial') return `in part: ${verdict.lacks.replaceAll('-', ' ')}`
  return { stated: 'stated', missing: 'not said', unjudged: 'this language is not judged' }[verdict.kind]
}
