import { type Goal, goalStateOf, type LogEntry, type PlanFacts, progressOf, type Span, type Step } from '@goalmark/core'
import type { Analysis } from '../analysis.js'
import { states } from '../words/progress-line.js'

export type SymbolKind = 'goal' | 'objective' | 'key-result' | 'milestone' | 'step' | 'entry'

/** A goal, a step or a log entry with what stands in it. */
export interface PlanSymbol {
  readonly kind: SymbolKind
  readonly name: string
  /** What is said beside the name: a step's state, how far a goal has come, a day. */
  readonly detail: string
  readonly span: Span
  readonly nameSpan: Span
  /** Let go or done away with: drawn struck out. */
  readonly closed: boolean
  readonly symbols: readonly PlanSymbol[]
}

/** Goals → milestones (steps with steps) → steps, each with its state; then the log. */
export function symbolsOf({ plan }: Analysis): readonly PlanSymbol[] {
  return [...plan.goals.map(ofGoal), ...plan.log.map(ofEntry)].sort((a, b) => a.span.start - b.span.start)
}

const ofGoal = (goal: Goal): PlanSymbol => ({
  kind: goal.role === 'objective' ? 'objective' : goal.role === 'key-result' ? 'key-result' : 'goal',
  name: named(goal.title),
  detail: [standing(goal), goal.deadline?.day ?? ''].filter(Boolean).join(' · '),
  span: around(goal.span, goal.titleSpan),
  nameSpan: goal.titleSpan,
  closed: goal.struck || goal.status?.value === 'dropped',
  symbols: [...goal.goals.map(ofGoal), ...goal.steps.map(ofStep)].sort((a, b) => a.span.start - b.span.start),
})

/** Of an open goal how far it has come, where that is counted; of any other that it is none: `60 %`, `done`. */
function standing(goal: Goal): string {
  const over = states[goalStateOf(goal)]
  if (over !== null) return over
  const { percent } = progressOf(goal)
  return percent === null ? '' : `${percent} %`
}

const ofStep = (step: Step): PlanSymbol => ({
  kind: step.steps.length > 0 ? 'milestone' : 'step',
  name: named(step.text),
  detail: [step.state === 'unknown' ? '' : step.state.replace('-', ' '), step.due?.day ?? ''].filter(Boolean).join(' · '),
  span: around(step.span, step.textSpan),
  nameSpan: step.textSpan,
  closed: step.state === 'cancelled',
  symbols: step.steps.map(ofStep),
})

const ofEntry = (entry: LogEntry): PlanSymbol => ({
  kind: 'entry',
  name: named(entry.title),
  detail: entry.date?.day ?? '',
  span: around(entry.span, entry.titleSpan),
  nameSpan: entry.titleSpan,
  closed: false,
  symbols: entry.actions.map(ofStep),
})

/** The protocol wants a name that is not blank. */
const named = (text: string): string => text.trim() || '(no words yet)'

const around = (outer: Span, inner: Span): Span => ({ start: Math.min(outer.start, inner.start), end: Math.max(outer.end, inner.end) })

/** A goal somewhere in the workspace. */
export interface FoundSymbol {
  readonly kind: SymbolKind
  readonly name: string
  /** The plan it stands in. */
  readonly container: string
  readonly path: string
  readonly span: Span
}

/** At most so many answers: nobody reads more, and the query will grow. */
const mostFound = 200

/** Goals whose words hold the letters of the query in order; those that hold them as one piece first. */
export function workspaceSymbols(files: Iterable<PlanFacts>, query: string): readonly FoundSymbol[] {
  const wanted = query.toLowerCase()
  const whole: FoundSymbol[] = []
  const scattered: FoundSymbol[] = []
  for (const facts of files) {
    for (const { title, titleSpan, role } of facts.goals) {
      const name = title.toLowerCase()
      const found: FoundSymbol = {
        kind: role === 'sub-goal' ? 'goal' : role,
        name: named(title),
        container: facts.title ?? facts.path,
        path: facts.path,
        span: titleSpan,
      }
      if (name.includes(wanted)) whole.push(found)
      else if (holdsInOrder(name, wanted)) scattered.push(found)
    }
    if (whole.length >= mostFound) break
  }
  return [...whole, ...scattered].slice(0, mostFound)
}

function holdsInOrder(text: string, letters: string): boolean {
  let at = 0
  for (const letter of letters) {
    const found = text.indexOf(letter, at)
    if (found < 0) return false
    at = found + letter.length
  }
  return true
}
