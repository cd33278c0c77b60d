import { isoDateOf } from '@goalmark/core'
import { dayText } from '../day.js'
import { goalParts } from '../goal-line.js'
import { isAtRest, signs, standingOf } from '../standing.js'
import type { GoalSummary, PlanSummary, StepSummary } from '../summary.js'
import { bar, ring } from './charts.js'
import type { DashboardOptions } from './dashboard.js'
import { attributes, escapeHtml } from './escape.js'

/** One plan: who, until when, how far; then its goals, each opening to its steps. */
export function planCard<Plan extends PlanSummary>(plan: Plan, options: DashboardOptions<Plan>): string {
  const goals =
    plan.goals.length === 0
      ? `<p class="none">${options.words.dashboard.noGoals}</p>`
      : plan.goals.map((goal) => goalRow(plan, goal, 0, options)).join('')
  return `<article class="plan"><header>${ring(plan.progress.percent, options.words)}<div class="who"><h3>${escapeHtml(plan.title)}</h3><p class="soft">${about(plan, options)}</p></div>${plan.state === 'active' ? '' : `<span class="badge">${options.words.state[plan.state]}</span>`}</header>${goals}</article>`
}

function about<Plan extends PlanSummary>(plan: Plan, { words, today }: DashboardOptions<Plan>): string {
  const end = plan.end === null ? null : isoDateOf(plan.end)
  const parts = [
    plan.mentee,
    plan.mentor === null ? null : words.dashboard.mentor(plan.mentor),
    end ? words.dashboard.until(dayText(end, today, words)) : null,
  ]
  return (
    parts
      .filter((part) => part !== null)
      .map(escapeHtml)
      .join(' · ') || escapeHtml(plan.path)
  )
}

function goalRow<Plan extends PlanSummary>(plan: Plan, goal: GoalSummary, depth: number, options: DashboardOptions<Plan>): string {
  const within = goal.steps.length + goal.goals.length > 0
  const line = goalCells(plan, goal, options)
  const level = `${depth > 0 ? ' sub' : ''}${isAtRest(standingOf(goal)) ? ' closed' : ''}`
  if (!within) return `<div class="goal${level}">${line}</div>`
  const children = goal.goals.map((child) => goalRow(plan, child, depth + 1, options)).join('')
  return `<details data-key="${escapeHtml(`${plan.path}#${goal.key}`)}"><summary class="${level.trim()}">${line}</summary>${stepList(plan, goal.steps, options)}${children}</details>`
}

function goalCells<Plan extends PlanSummary>(plan: Plan, goal: GoalSummary, { words, links }: DashboardOptions<Plan>): string {
  const standing = standingOf(goal)
  const { percent, done, total } = goal.progress
  const title = links
    ? `<a href="#" class="open"${attributes(links.goal(plan, goal))}>${escapeHtml(goal.title)}</a>`
    : escapeHtml(goal.title)
  const late = standing === 'overdue' ? ' late' : ''
  const due = goalParts(goal, words).due || words.standing[standing]
  const count = total > 0 ? words.dashboard.steps(done, total) : words.dashboard.noSteps
  return `<span class="sign s-${standing}" role="img" aria-label="${words.standing[standing]}" title="${words.standing[standing]}">${signs[standing]}</span><span class="name">${title}</span><span class="track-cell s-${standing}" title="${escapeHtml(count)}">${bar(percent)}</span><span class="number">${percent === null ? '' : escapeHtml(words.percent(percent))}</span><span class="due${late}">${escapeHtml(due)}</span>`
}

function stepList<Plan extends PlanSummary>(plan: Plan, steps: readonly StepSummary[], options: DashboardOptions<Plan>): string {
  return steps.length === 0 ? '' : `<ul class="steps">${steps.map((step) => stepLine(plan, step, options)).join('')}</ul>`
}

function stepLine<Plan extends PlanSummary>(plan: Plan, step: StepSummary, options: DashboardOptions<Plan>): string {
  const { words, today } = options
  const when = step.due === null ? '' : `<span class="when">${escapeHtml(dayText(step.due, today, words))}</span>`
  const owner = step.owner === null ? '' : ` <span class="soft">${escapeHtml(step.owner)}</span>`
  return `<li><div class="step ${step.state}${step.overdue ? ' late' : ''}">${box(plan, step, options)}<span class="words">${escapeHtml(step.text)}${owner}</span>${when}</div>${stepList(plan, step.steps, options)}</li>`
}

function box<Plan extends PlanSummary>(plan: Plan, step: StepSummary, { words, links }: DashboardOptions<Plan>): string {
  if (step.state === 'unknown') return '<span class="sign" aria-hidden="true">·</span>'
  const link = links?.step(plan, step) ?? null
  const checked = step.state === 'done' ? 'true' : step.state === 'in-progress' ? 'mixed' : 'false'
  const mark = step.state === 'done' ? '✓' : ''
  const label = escapeHtml(`${step.text}: ${words.stepState[step.state]}`)
  return link
    ? `<button class="box" role="checkbox" aria-checked="${checked}" aria-label="${label}"${attributes(link)}>${mark}</button>`
    : `<span class="box" role="img" aria-checked="${checked}" aria-label="${words.stepState[step.state]}">${mark}</span>`
}
