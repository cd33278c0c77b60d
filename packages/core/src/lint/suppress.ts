import type { Directive, Goal, Plan } from '../plan/model.js'
import { type Lines, lineAt, linesOf } from '../text/lines.js'
import { type Span, spanOf } from '../text/span.js'
import type { Finding } from './finding.js'
import type { Silence } from './record.js'
import type { RuleId } from './rule-id.js'

/**
 * What a plan's comments silence. `disable-line` is about findings that begin on its line, `disable-next-line` about those on the next, or
 * in the whole goal that begins there; `disable` holds to the next `enable` of the same rules; `disable-file` holds everywhere.
 * A name that no rule has gives a silence over nothing.
 */
export function silencesOf(text: string, plan: Plan): readonly Silence[] {
  if (plan.directives.length === 0) return []
  const place: Place = { text, lines: linesOf(text), plan }
  return plan.directives.flatMap((directive, index) => silencesOfDirective(directive, index, place))
}

/** The findings that no comment silences, with the silences marked that were of use. */
export function applySilences(
  findings: readonly Finding[],
  silences: readonly Silence[],
): { kept: readonly Finding[]; used: ReadonlySet<Silence> } {
  const used = new Set<Silence>()
  if (silences.length === 0) return { kept: findings, used }
  const kept = findings.filter((finding) => {
    const by = silences.filter((silence) => isSilencedBy(finding, silence))
    for (const silence of by) used.add(silence)
    return by.length === 0
  })
  return { kept, used }
}

const isSilencedBy = ({ rule, span }: Finding, silence: Silence): boolean =>
  (silence.rule === null || silence.rule === rule) && silence.over.start <= span.start && span.start < silence.over.end

interface Place {
  readonly text: string
  readonly lines: Lines
  readonly plan: Plan
}

function silencesOfDirective(directive: Directive, index: number, place: Place): readonly Silence[] {
  if (directive.kind === 'enable') return []
  const remove = removalOf(directive.span, place)
  if (directive.rules.length === 0) {
    return [{ rule: null, over: coveredBy(directive, index, null, place), span: directive.span, remove, used: false }]
  }
  return directive.rules.map(({ value, span }, at) => ({
    rule: value as RuleId,
    over: coveredBy(directive, index, value, place),
    span,
    remove: directive.rules.length === 1 ? remove : nameRemoval(directive, at),
    used: false,
  }))
}

function coveredBy({ kind, span }: Directive, index: number, rule: string | null, { text, lines, plan }: Place): Span {
  const line = lineAt(lines, span.start)
  switch (kind) {
    case 'disable-line':
      return lineSpan(lines, line)
    case 'disable-next-line':
      return nextLineSpan(lines, lineAt(lines, span.end), { text, lines, plan })
    case 'disable':
      return spanOf(span.start, enabledAgain(plan.directives, index, rule) ?? text.length + 1)
    default:
      return spanOf(0, text.length + 1)
  }
}

function enabledAgain(directives: readonly Directive[], index: number, rule: string | null): number | undefined {
  return directives
    .slice(index + 1)
    .find(({ kind, rules }) => kind === 'enable' && (rules.length === 0 || (rule !== null && rules.some(({ value }) => value === rule))))
    ?.span.start
}

/** The line after the comment that has words on it: between a comment and a heading there is often a blank line. With a goal on it, the whole goal. */
function nextLineSpan(lines: Lines, after: number, { text, plan }: Place): Span {
  let line = after + 1
  while (line < lines.starts.length - 1 && isBlank(text, lines, line)) line++
  if (line >= lines.starts.length) return spanOf(0, 0)
  const own = lineSpan(lines, line)
  const goal = goalBeginningIn(own, plan.goals)
  return goal ? spanOf(own.start, Math.max(own.end, goal.span.end)) : own
}

function goalBeginningIn(line: Span, goals: readonly Goal[]): Goal | undefined {
  for (const goal of goals) {
    if (goal.span.start >= line.start && goal.span.start < line.end) return goal
    if (goal.titleSpan.start >= line.start && goal.titleSpan.start < line.end) return goal
    const below = goal.span.start < line.start && line.start < goal.span.end ? goalBeginningIn(line, goal.goals) : undefined
    if (below) return below
  }
  return undefined
}

const lineSpan = (lines: Lines, line: number): Span => spanOf(lines.starts[line]!, lines.starts[line + 1] ?? lines.length + 1)

const isBlank = (text: string, lines: Lines, line: number): boolean => text.slice(lines.starts[line]!, lines.ends[line]!).trim() === ''

/** The comment with its line where nothing else stands on it, else with the blanks before it. */
function removalOf(span: Span, { text, lines }: Place): Span {
  const first = lineAt(lines, span.start)
  const last = lineAt(lines, span.end)
  const before = text.slice(lines.starts[first]!, span.start)
  const after = text.slice(span.end, lines.ends[last]!)
  if (before.trim() === '' && after.trim() === '') return spanOf(lines.starts[first]!, lines.starts[last + 1] ?? lines.length)
  return spanOf(span.start - (before.length - before.trimEnd().length), span.end)
}

/** One name of several, with the comma and blanks beside it. */
function nameRemoval({ rules }: Directive, at: number): Span {
  const { span } = rules[at]!
  const next = rules[at + 1]
  return next ? spanOf(span.start, next.span.start) : spanOf(rules[at - 1]!.span.end, span.end)
}
