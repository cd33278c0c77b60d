import { dayText, goalLine, goalParts, type ReportWords, type Standing, standingOf } from '@goalmark/report'
import * as vscode from 'vscode'
import { standingColor } from '../decorations/types.js'
import type { GoalNode, StepNode } from './goal-nodes.js'

/** Product icons of different shape for each standing, so that colour is never alone. */
const icons: Readonly<Record<Standing, string>> = {
  overdue: 'flame',
  'at-risk': 'warning',
  behind: 'watch',
  'on-track': 'circle-filled',
  unknown: 'circle-outline',
  done: 'pass-filled',
  dropped: 'circle-slash',
  parked: 'archive',
}

export const standingIcon = (standing: Standing): vscode.ThemeIcon =>
  new vscode.ThemeIcon(icons[standing], new vscode.ThemeColor(standingColor[standing]))

// biome-ignore lint/suspicious/noTemplateCurlyInString: a template of goalLine's own
const rowFormat = '${count} · ${due}'

export function treeItemOf(node: GoalNode, words: ReportWords, today: string): vscode.TreeItem {
  const item = itemOf(node, words, today)
  item.id = node.id
  return item
}

function itemOf(node: GoalNode, words: ReportWords, today: string): vscode.TreeItem {
  const { Expanded, Collapsed, None } = vscode.TreeItemCollapsibleState
  if (node.kind === 'group') {
    const item = new vscode.TreeItem(node.label, Expanded)
    item.description = String(node.goals.length)
    if (node.standing) item.iconPath = standingIcon(node.standing)
    item.contextValue = 'group'
    return item
  }
  if (node.kind === 'plan') {
    const { plan } = node
    const item = new vscode.TreeItem(figured(plan.title, plan.progress.percent, words), Expanded)
    item.description = [plan.mentee, plan.state === 'active' ? null : words.state[plan.state]]
      .filter((part) => part !== null && part !== plan.title)
      .join(' · ')
    item.iconPath = new vscode.ThemeIcon('notebook')
    item.tooltip = plan.path
    item.contextValue = 'plan'
    return item
  }
  if (node.kind === 'step') return stepItem(node, words, today)
  const { goal } = node
  const standing = standingOf(goal)
  const parts = goalParts(goal, words)
  const item = new vscode.TreeItem(
    figured(goal.title, goal.progress.percent, words),
    goal.steps.length + goal.goals.length > 0 ? Collapsed : None,
  )
  item.description = goalLine(goal, words, rowFormat)
  item.iconPath = goal.state === 'placeholder' ? new vscode.ThemeIcon('edit') : standingIcon(standing)
  item.tooltip = [goal.title, [parts.standing, parts.percent, parts.count, parts.due].filter(Boolean).join(' · ')].join('\n')
  item.accessibilityInformation = { label: [goal.title, parts.standing, parts.percent, parts.count, parts.due].filter(Boolean).join(', ') }
  item.contextValue = `goal-${standing}`
  item.command = openOf(node)
  return item
}

/** The figure first: side bars are narrow, and what is cut off is the title's end. */
const figured = (title: string, percent: number | null, words: ReportWords): string =>
  percent === null ? title : `${words.percent(percent)}\u2002${title}`

function stepItem(node: StepNode, words: ReportWords, today: string): vscode.TreeItem {
  const { step } = node
  const item = new vscode.TreeItem(
    step.text,
    step.steps.length > 0 ? vscode.TreeItemCollapsibleState.Expanded : vscode.TreeItemCollapsibleState.None,
  )
  const due = step.due === null ? null : dayText(step.due, today, words)
  item.description = [
    step.owner,
    due,
    step.overdue ? words.standing.overdue : null,
    step.state === 'open' || step.state === 'done' || step.state === 'unknown' ? null : words.stepState[step.state],
  ]
    .filter((part) => part !== null)
    .join(' · ')
  if (step.markRange && step.state !== 'cancelled')
    item.checkboxState = step.state === 'done' ? vscode.TreeItemCheckboxState.Checked : vscode.TreeItemCheckboxState.Unchecked
  else item.iconPath = new vscode.ThemeIcon(step.state === 'cancelled' ? 'circle-slash' : 'dash')
  if (step.overdue && item.checkboxState !== undefined) item.iconPath = standingIcon('overdue')
  item.tooltip = `${step.text} · ${words.stepState[step.state]}`
  item.contextValue = `step-${step.state}`
  item.command = openOf(node)
  return item
}

const openOf = (node: GoalNode): vscode.Command => ({ command: 'goalmark.reveal', title: vscode.l10n.t('Open'), arguments: [node] })
