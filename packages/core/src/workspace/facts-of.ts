import { type Judgement, parts } from '../judge/judgement.js'
import { onceAGoal } from '../plan/again/once-a-goal.js'
import { goalStateOf } from '../plan/health/goal-state.js'
import type { Field, Goal, Plan, PlanLink, Step } from '../plan/model.js'
import { progressOf } from '../plan/progress.js'
import { overlaps } from '../text/span.js'
import { type Prose, sourceSpan } from '../words/prose.js'
import type { GoalFacts, IdFacts, LinkFacts, PlanFacts } from './facts.js'

/** What others need to know of a file. `known`: of goals that said the same before, moved or not, what was known then. */
export function factsOf(
  plan: Plan,
  judge: (goal: Goal) => Judgement,
  known: (goal: Goal) => GoalFacts | undefined = () => undefined,
): PlanFacts {
  const goals = flatGoals(plan.goals)
  return {
    path: plan.path,
    recognition: plan.recognition,
    kind: plan.kind,
    state: plan.state,
    lang: plan.lang,
    title: plan.title?.prose.text ?? null,
    owner: plan.owner?.value ?? null,
    mentor: plan.mentor?.value ?? null,
    program: plan.program?.value ?? null,
    start: plan.start?.day ?? null,
    end: plan.end?.day ?? null,
    paused: plan.paused,
    headings: plan.headings.map(({ slug, text, span }) => ({ slug, text, span })),
    ids: idsOf(plan, goals),
    links: linksOf(plan, goals),
    goals: goals.map((placed) => goalFacts(placed, judge, known)),
    entries: plan.log.map(({ date }) => date?.day ?? null),
  }
}

interface Placed {
  readonly goal: Goal
  readonly parent: Goal | null
}

function flatGoals(goals: readonly Goal[], parent: Goal | null = null, all: Placed[] = []): readonly Placed[] {
  for (const goal of goals) {
    all.push({ goal, parent })
    flatGoals(goal.goals, goal, all)
  }
  return all
}

function goalFacts({ goal, parent }: Placed, judge: (goal: Goal) => Judgement, known: (goal: Goal) => GoalFacts | undefined): GoalFacts {
  const before = known(goal)
  if (before)
    return before.span === goal.span && before.titleSpan === goal.titleSpan
      ? before
      : { ...before, titleSpan: goal.titleSpan, span: goal.span }
  const judgement = judge(goal)
  const progress = progressOf(goal)
  return {
    key: goal.key,
    title: goal.title,
    titleSpan: goal.titleSpan,
    span: goal.span,
    role: goal.role,
    parent: parent?.key ?? null,
    owner: goal.owner?.value ?? null,
    state: goalStateOf(goal),
    deadline: goal.deadline?.day ?? null,
    deadlineFrom: goal.deadline?.from ?? null,
    verdicts: parts.map((part) => judgement[part].kind),
    steps: { done: progress.done, total: progress.total },
    progress: progress.share,
    weight: goal.weight?.value ?? null,
  }
}

/** Every step with those below it, in order of place. */
function eachStep(steps: readonly Step[], take: (step: Step) => void): void {
  for (const step of steps) {
    take(step)
    eachStep(step.steps, take)
  }
}

const givesIds = onceAGoal(({ steps }) => steps.some(hasId))
const hasId = ({ id, steps }: Step): boolean => id !== null || steps.some(hasId)
const dependsOnOthers = onceAGoal(({ steps }) => steps.some(hasDependence))
const hasDependence = ({ dependsOn, steps }: Step): boolean => dependsOn.length > 0 || steps.some(hasDependence)
const namesGoals = onceAGoal(({ fields }) => fields.some(({ name }) => name === 'aligned-with'))

function idsOf(plan: Plan, goals: readonly Placed[]): readonly IdFacts[] {
  const ids: IdFacts[] = []
  const add = (id: Goal['id'], goal: string | null): void => {
    if (id) ids.push({ id: id.value, scope: id.text.startsWith('^') ? 'file' : 'workspace', span: id.span, goal })
  }
  for (const { goal } of goals) {
    add(goal.id, goal.key)
    if (givesIds(goal)) eachStep(goal.steps, ({ id }) => add(id, goal.key))
  }
  for (const entry of plan.log) eachStep(entry.actions, ({ id }) => add(id, null))
  return ids.sort((a, b) => a.span.start - b.span.start)
}

function linksOf(plan: Plan, goals: readonly Placed[]): readonly LinkFacts[] {
  const ids: LinkFacts[] = []
  for (const { goal } of goals) {
    if (!dependsOnOthers(goal)) continue
    eachStep(goal.steps, ({ dependsOn }) => {
      for (const { value, span } of dependsOn) ids.push({ kind: 'depends', target: value, span, goal: goal.key })
    })
  }
  const innermost = innermostAmong(goals)
  const links = plan.links.flatMap((link): readonly LinkFacts[] => {
    if (link.kind === 'image') return []
    const goal = innermost(link)
    return goal ? [{ kind: link.kind, target: link.target, span: link.span, goal: goal.key }] : []
  })
  for (const { goal } of goals)
    if (namesGoals(goal)) for (const field of goal.fields) if (field.name === 'aligned-with') ids.push(...namesIn(field, goal.key))
  return ids.length === 0 ? links : [...links, ...ids].sort((a, b) => a.span.start - b.span.start)
}

/** `cka` and `talks` of `Aligned with: cka, talks`; words in a sentence, and those of a link, name nothing. */
const namesIn = ({ phrases }: Field, goal: string): readonly LinkFacts[] => phrases.flatMap(({ prose }) => namesInProse(prose, goal))

const loneWord = /(?<=^\s*|[,;]\s*)#?([\p{L}\p{N}][\p{L}\p{N}_-]*)(?=\s*(?:[,;]|$))/gu

function namesInProse(prose: Prose, goal: string): readonly LinkFacts[] {
  const names: LinkFacts[] = []
  for (const { 0: whole, 1: id = '', index } of prose.text.matchAll(loneWord)) {
    const from = index + whole.length - id.length
    if (prose.marks.some((mark) => mark.kind === 'link' && mark.from <= from && from < mark.to)) continue
    names.push({ kind: 'names', target: id, span: sourceSpan(prose, from, from + id.length), goal })
  }
  return names
}

/**
 * The goal that a link stands in. Goals come parents first: the last one that holds the link is the nearest. Where they come in the order of the text, as
 * nearly always, none that begins behind a link is looked at, and none before all that reach it.
 */
function innermostAmong(goals: readonly Placed[]): (link: PlanLink) => Goal | undefined {
  const reach: number[] = []
  let isInOrder = true
  for (const [index, { goal }] of goals.entries()) {
    reach.push(Math.max(reach[index - 1] ?? 0, goal.span.end))
    if (index > 0 && goal.span.start < goals[index - 1]!.goal.span.start) isInOrder = false
  }
  return ({ span }) => {
    if (!isInOrder) return goals.findLast(({ goal }) => overlaps(goal.span, span))?.goal
    for (let index = lastBeginningBy(goals, span.end); index >= 0 && reach[index]! >= span.start; index--)
      if (overlaps(goals[index]!.goal.span, span)) return goals[index]!.goal
    return undefined
  }
}

function lastBeginningBy(goals: readonly Placed[], place: number): number {
  let low = 0
  let high = goals.length
  while (low < high) {
    const middle = (low + high) >> 1
    if (goals[middle]!.goal.span.start <= place) low = middle + 1
    else high = middle
  }
  return low - 1
}
