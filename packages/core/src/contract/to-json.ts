import type { Judgement, Part, Verdict } from '../judge/judgement.js'
import { type HealthThresholds, healthOf } from '../plan/health/health.js'
import type { FrontMatter, Goal, Plan } from '../plan/model.js'
import { planProgress, progressOf } from '../plan/progress.js'
import type { IsoDate } from '../text/iso-date.js'
import type { Span } from '../text/span.js'
import { changeJson, fieldsJson, logEntryJson, measureJson, stepJson } from './parts-to-json.js'
import type { BoundJson, EvidenceJson, GoalJson, PlanJson, ProgressJson, QuoteJson, VerdictJson, VerdictsJson } from './plan-json.js'

export interface JsonOptions {
  /** The text that the plan was read from: evidence is quoted from it. */
  readonly text: string
  /** `null`: nothing is said of health. */
  readonly today: IsoDate | null
  readonly judge: (goal: Goal) => Judgement
  readonly thresholds?: HealthThresholds
  /** The path as the caller shows it, where it is not the plan's own. */
  readonly path?: string
}

/** The plan as others rely on it. Spans only point into `text`; nothing of the model is lost but what is for readers of code. */
export function toJson(plan: Plan, options: JsonOptions): PlanJson {
  return {
    version: 1,
    path: options.path ?? plan.path,
    today: options.today,
    plan: plan.recognition,
    kind: plan.kind,
    state: plan.state,
    lang: plan.lang,
    title: plan.title?.prose.text ?? null,
    frontMatter: frontMatterJson(plan.frontMatter),
    owner: plan.owner?.value ?? null,
    mentor: plan.mentor?.value ?? null,
    program: plan.program?.value ?? null,
    start: plan.start?.day ?? null,
    end: plan.end?.day ?? null,
    agreed: plan.agreed?.day ?? null,
    cadence: plan.cadence?.value ?? null,
    sessions: plan.sessions?.value ?? null,
    capacity: plan.capacity?.value ?? null,
    paused: plan.paused,
    progress: progressJson(planProgress(plan)),
    goals: plan.goals.map((goal) => goalJson(goal, plan, options)),
    log: plan.log.map(logEntryJson),
    unread: plan.unread.map(({ text, span, reason, near, field }) => ({ text, span, reason, near, field })),
  }
}

/** Keys as written; where one stands twice the last counts, as in YAML itself. */
const frontMatterJson = ({ entries }: FrontMatter): PlanJson['frontMatter'] =>
  Object.fromEntries(entries.map(({ key, value }) => [key, value]))

const progressJson = ({ kind, done, total, percent }: ProgressJson): ProgressJson => ({ kind, done, total, percent })

function goalJson(goal: Goal, plan: Plan, options: JsonOptions): GoalJson {
  const { text, today, judge, thresholds } = options
  const judgement = judge(goal)
  return {
    key: goal.key,
    id: goal.id?.value ?? null,
    title: goal.title,
    titleSpan: goal.titleSpan,
    span: goal.span,
    role: goal.role,
    writtenAs: goal.writtenAs,
    framework: goal.framework,
    type: goal.type,
    horizon: goal.horizon,
    owner: goal.owner?.value ?? null,
    mentors: goal.mentors,
    priority: goal.priority?.value ?? null,
    weight: goal.weight?.value ?? null,
    confidence: goal.confidence?.value ?? null,
    score: goal.score?.value ?? null,
    parked: goal.parked,
    placeholder: goal.placeholder !== null,
    status: goal.status && { value: goal.status.value, text: goal.status.text, span: goal.status.span },
    start: goal.start?.day ?? null,
    done: goal.done?.day ?? null,
    deadline: goal.deadline && deadlineJson(goal.deadline),
    recurs: goal.recurs?.value ?? null,
    measures: goal.measures.map(measureJson),
    steps: goal.steps.map(stepJson),
    fields: fieldsJson(goal.fields),
    history: goal.history.map(changeJson),
    goals: goal.goals.map((part) => goalJson(part, plan, options)),
    progress: progressJson(progressOf(goal)),
    health: today === null ? null : healthOf(goal, plan, today, thresholds),
    verdict: verdictsJson(judgement, text),
    bound: boundJson(judgement),
    vague: judgement.vague.map((span) => quote(text, span)),
  }
}

const deadlineJson = ({ text, span, day, readings, from }: NonNullable<Goal['deadline']>): GoalJson['deadline'] => ({
  text,
  span,
  day,
  readings,
  from,
})

const quote = (text: string, span: Span): QuoteJson => ({ text: text.slice(span.start, span.end), span })

function verdictsJson(judgement: Judgement, text: string): VerdictsJson {
  const of = (part: Part): VerdictJson => verdictJson(judgement[part], text)
  return {
    specific: of('specific'),
    measurable: of('measurable'),
    achievable: of('achievable'),
    relevant: of('relevant'),
    timeBound: of('timeBound'),
  }
}

const verdictJson = (verdict: Verdict, text: string): VerdictJson => ({
  kind: verdict.kind,
  evidence:
    verdict.kind === 'stated' || verdict.kind === 'partial'
      ? verdict.evidence.map(({ type, span, value }): EvidenceJson => ({ type, ...quote(text, span), value }))
      : [],
  lacks: verdict.kind === 'partial' ? verdict.lacks : null,
})

const boundJson = ({ bound }: Judgement): BoundJson | null =>
  bound && { first: bound.period.first, last: bound.period.last, from: bound.from, span: bound.span }
