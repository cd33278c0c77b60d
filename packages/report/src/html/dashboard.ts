import type { IsoDate } from '@goalmark/core'
import { type AgendaItem, agendaOf } from '../agenda.js'
import { dayText } from '../day.js'
import { mostPressing, signs, standingOf, standings } from '../standing.js'
import type { GoalSummary, PlanSummary, StepSummary } from '../summary.js'
import { type Totals, totalsOf } from '../totals.js'
import type { ReportWords, Standing } from '../words/words.js'
import { bar, standingBar } from './charts.js'
import { attributes, escapeHtml } from './escape.js'
import { planCard } from './plan-card.js'
import { dashboardStyle } from './style.js'

/** What the host lets people do: attributes for the elements that stand for a goal or a step. A step with attributes is a button. */
export interface DashboardLinks<Plan extends PlanSummary> {
  readonly goal: (plan: Plan, goal: GoalSummary) => Readonly<Record<string, string>>
  readonly step: (plan: Plan, step: StepSummary) => Readonly<Record<string, string>> | null
}

export interface DashboardOptions<Plan extends PlanSummary> {
  readonly today: IsoDate
  readonly words: ReportWords
  /** `null`: a page to look at only. */
  readonly links: DashboardLinks<Plan> | null
}

/** How many things the agenda of the dashboard lists; the side bar has them all. */
const agendaLength = 7
/** How many plans the chart shows, those that want attention first; the cards below are for all. */
const chartLength = 10

/** The dashboard's content: figures, how the goals stand, what is due, each plan with its goals and steps. All text of plans is escaped. */
export function dashboardBody<Plan extends PlanSummary>(plans: readonly Plan[], options: DashboardOptions<Plan>): string {
  const { words, today } = options
  const totals = totalsOf(plans, today)
  const head = `<header><h1>${words.dashboard.title}</h1><p class="soft">${[words.dashboard.on(dayText(today, today, words)), words.plans(totals.plans), words.goals(totals.goals)].map(escapeHtml).join(' · ')}</p></header>`
  if (plans.length === 0) return `<main>${head}<p class="none">${words.dashboard.noPlans}</p></main>`
  return `<main>${head}${tiles(totals, words)}<div class="columns"><div>${standing(totals, words)}${byPlan(plans, options)}</div>${agenda(plans, options)}</div><section><h2>${words.dashboard.plans}</h2>${plans.map((plan) => planCard(plan, options)).join('')}</section></main>`
}

/** The whole page for a browser: one file, no script, nothing loaded from anywhere. */
export function dashboardPage<Plan extends PlanSummary>(plans: readonly Plan[], options: DashboardOptions<Plan>): string {
  return `<!doctype html>
<html lang="${options.words.lang}"><head><meta charset="utf-8"><meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'"><meta name="viewport" content="width=device-width, initial-scale=1"><title>${options.words.dashboard.title}</title><style>${dashboardStyle}</style></head>
<body>${dashboardBody(plans, options)}</body></html>
`
}

function tiles(totals: Totals, { dashboard, percent }: ReportWords): string {
  const tile = (value: string, label: string, warn = false): string =>
    `<div class="tile${warn ? ' warn' : ''}"><b>${value}</b><span class="soft">${label}</span></div>`
  return `<section class="tiles">${tile(String(totals.goals - totals.done), dashboard.open)}${tile(String(totals.done), dashboard.done)}${tile(totals.percent === null ? '–' : percent(totals.percent), dashboard.average)}${tile(String(totals.dueSoon), dashboard.dueThisWeek)}${tile(String(totals.overdue), dashboard.overdue, totals.overdue > 0)}</section>`
}

function standing(totals: Totals, words: ReportWords): string {
  const entries = standings
    .filter((name) => totals.standing[name] > 0)
    .map(
      (name) =>
        `<li><span class="sign s-${name}" aria-hidden="true">${signs[name]}</span>${words.standing[name]} <b>${totals.standing[name]}</b></li>`,
    )
  return `<section><h2>${words.dashboard.health}</h2>${standingBar(totals, words)}<ul class="legend">${entries.join('')}</ul></section>`
}

function byPlan<Plan extends PlanSummary>(plans: readonly Plan[], { words }: DashboardOptions<Plan>): string {
  if (plans.length < 2) return ''
  const row = (plan: Plan): string => {
    const worst = pressing(plan)
    const { percent } = plan.progress
    return `<li><span class="sign s-${worst}" aria-hidden="true">${signs[worst]}</span><span class="name">${escapeHtml(plan.mentee ?? plan.title)}</span><span class="s-${worst}">${bar(percent)}</span><span class="number">${percent === null ? '–' : escapeHtml(words.percent(percent))}</span></li>`
  }
  const active = plans.filter((plan) => plan.state === 'active' && plan.goals.length > 0)
  const order = (plan: Plan): number => standings.indexOf(pressing(plan)) * 1000 + (plan.progress.percent ?? 101)
  const shown = [...active].sort((a, b) => order(a) - order(b)).slice(0, chartLength)
  return `<section><h2>${words.dashboard.byPlan}</h2><ul class="by-plan">${shown.map(row).join('')}</ul></section>`
}

const pressing = (plan: PlanSummary): Standing => mostPressing(plan.goals.map(standingOf)) ?? 'unknown'

function agenda<Plan extends PlanSummary>(plans: readonly Plan[], options: DashboardOptions<Plan>): string {
  const items = agendaOf(plans).slice(0, agendaLength)
  const list =
    items.length === 0
      ? `<p class="soft">${options.words.nothingDue}</p>`
      : `<ul class="agenda">${items.map((item) => agendaLine(item, options)).join('')}</ul>`
  return `<section><h2>${options.words.dashboard.due}</h2>${list}</section>`
}

function agendaLine<Plan extends PlanSummary>(item: AgendaItem<Plan>, { words, today, links }: DashboardOptions<Plan>): string {
  const name = item.kind === 'goal' ? item.goal.title : item.step.text
  const of = [item.kind === 'step' ? item.goal.title : null, item.plan.mentee ?? item.plan.title].filter((part) => part !== null)
  const opening = links ? `<a href="#" class="open"${attributes(links.goal(item.plan, item.goal))}>` : '<span>'
  return `<li${item.day < today ? ' class="late"' : ''}><span class="day">${escapeHtml(dayText(item.day, today, words))}</span><span>${opening}${escapeHtml(name)}${links ? '</a>' : '</span>'}<span class="soft of">${of.map((part) => escapeHtml(part)).join(' · ')}</span></span></li>`
}
