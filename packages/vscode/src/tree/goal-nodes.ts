import type { IsoDate } from '@goalmark/core'
import {
  agendaGroupOf,
  agendaGroups,
  isAtRest,
  mostPressing,
  type ReportWords,
  type Standing,
  standingOf,
  standings,
} from '@goalmark/report'
import type { GoalView, PlanView, StepView } from '../protocol.js'

/** The goals tree as data: groups, plans, goals, steps. */
export type GoalNode = GroupNode | PlanNode | GoalItemNode | StepNode

interface Below {
  readonly id: string
  readonly parent: GoalNode | null
}
export interface GroupNode extends Below {
  readonly kind: 'group'
  readonly label: string
  readonly standing: Standing | null
  readonly goals: readonly { readonly plan: PlanView; readonly goal: GoalView }[]
}
export interface PlanNode extends Below {
  readonly kind: 'plan'
  readonly plan: PlanView
}
export interface GoalItemNode extends Below {
  readonly kind: 'goal'
  readonly plan: PlanView
  readonly goal: GoalView
}
export interface StepNode extends Below {
  readonly kind: 'step'
  readonly plan: PlanView
  readonly step: StepView
}

export type Grouping = 'plan' | 'mentee' | 'health' | 'due'

export interface TreeOptions {
  readonly grouping: Grouping
  readonly hideFinished: boolean
  readonly today: IsoDate
  readonly words: ReportWords
  /** For plans that name no mentee. */
  readonly nobody: string
  /** For goals without a day. */
  readonly noDay: string
}

export function rootNodes(plans: readonly PlanView[], options: TreeOptions): readonly GoalNode[] {
  if (options.grouping === 'plan') return plans.map((plan) => ({ kind: 'plan', id: plan.uri, parent: null, plan }))
  const goals = plans.flatMap((plan) => plan.goals.filter(isShown(options)).map((goal) => ({ plan, goal })))
  return groupsOf(goals, options)
}

function groupsOf(goals: GroupNode['goals'], options: TreeOptions): readonly GroupNode[] {
  const groups = new Map<string, { plan: PlanView; goal: GoalView }[]>()
  for (const one of goals) {
    const key = groupKey(one, options)
    groups.set(key, [...(groups.get(key) ?? []), one])
  }
  return orderedKeys([...groups.keys()], options).map((key) => {
    const own = groups.get(key)!
    return {
      kind: 'group',
      id: `${options.grouping}:${key}`,
      parent: null,
      label: groupLabel(key, options),
      standing: mostPressing(own.map(({ goal }) => standingOf(goal))),
      goals: own,
    }
  })
}

const noDay = '~'

function groupKey({ plan, goal }: GroupNode['goals'][number], { grouping, today }: TreeOptions): string {
  if (grouping === 'mentee') return plan.mentee ?? noDay
  if (grouping === 'health') return standingOf(goal)
  return goal.due === null ? noDay : agendaGroupOf(goal.due as IsoDate, today)
}

function orderedKeys(keys: readonly string[], { grouping }: TreeOptions): readonly string[] {
  const order: readonly string[] = grouping === 'health' ? standings : grouping === 'due' ? [...agendaGroups, noDay] : []
  return [...keys].sort((a, b) => order.indexOf(a) - order.indexOf(b) || a.localeCompare(b))
}

function groupLabel(key: string, { grouping, words, nobody, noDay: noDayLabel }: TreeOptions): string {
  if (grouping === 'health') return words.standing[key as Standing]
  if (grouping === 'mentee') return key === noDay ? nobody : key
  return key === noDay ? noDayLabel : words.agenda[key as keyof ReportWords['agenda']]
}

export function childNodes(node: GoalNode, options: TreeOptions): readonly GoalNode[] {
  if (node.kind === 'group') return node.goals.map(({ plan, goal }) => goalNode(plan, goal, node))
  if (node.kind === 'plan') return node.plan.goals.filter(isShown(options)).map((goal) => goalNode(node.plan, goal, node))
  const { steps, goals } = node.kind === 'goal' ? node.goal : { steps: node.step.steps, goals: [] }
  const shown = steps.filter((step) => !options.hideFinished || (step.state !== 'done' && step.state !== 'cancelled'))
  return [
    ...shown.map(
      (step, index): StepNode => ({ kind: 'step', id: `${node.id}/step-${index}-${step.text}`, parent: node, plan: node.plan, step }),
    ),
    ...goals.filter(isShown(options)).map((goal) => goalNode(node.plan, goal, node)),
  ]
}

const goalNode = (plan: PlanView, goal: GoalView, parent: GoalNode): GoalItemNode => ({
  kind: 'goal',
  id: `${parent.parent === null ? parent.id : plan.uri}#${plan.uri}#${goal.key}`,
  parent,
  plan,
  goal,
})

const isShown =
  ({ hideFinished }: TreeOptions) =>
  (goal: GoalView): boolean =>
    !hideFinished || !isAtRest(standingOf(goal))
