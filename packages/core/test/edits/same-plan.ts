import type { Goal, Plan, Step } from '../../src/plan/model.js'

/** What a plan says, without places and dress: what an edit may not change. */
export const saidBy = ({ goals, log }: Plan) => ({ goals: goals.map(goalSaid), actions: log.map(({ actions }) => actions.map(stepSaid)) })

export const goalSaid = (goal: Goal): object => ({
  title: goal.title,
  role: goal.role,
  state: goal.status?.value ?? goal.box,
  deadline: goal.deadline?.day ?? null,
  measures: goal.measures.map(({ unit, from, to, now, direction }) => ({ unit, from, to, now, direction })),
  owner: goal.owner?.value ?? null,
  steps: goal.steps.map(stepSaid),
  goals: goal.goals.map(goalSaid),
})

export const stepSaid = (step: Step): object => ({
  text: step.text,
  state: step.state,
  due: step.due?.day ?? null,
  start: step.start?.day ?? null,
  scheduled: step.scheduled?.day ?? null,
  created: step.created?.day ?? null,
  done: step.done?.day ?? null,
  cancelled: step.cancelled?.day ?? null,
  owner: step.owner?.value ?? null,
  priority: step.priority?.value ?? null,
  recurs: step.recurs?.value ?? null,
  id: step.id?.value ?? null,
  dependsOn: step.dependsOn.map(({ value }) => value),
  effort: step.effort?.value ?? null,
  count: step.count && { value: step.count.value, total: step.count.total },
  history: step.history.map(({ was, reason }) => ({ was, reason })),
  steps: step.steps.map(stepSaid),
})
