import { type AgendaGroup, type AgendaItem, agendaGroupOf, agendaGroups, agendaOf, dayText, standingOf } from '@goalmark/report'
import * as vscode from 'vscode'
import type { Today } from '../clock.js'
import type { Plans } from '../plans.js'
import type { GoalView, PlanView, StepView } from '../protocol.js'
import { reportWords } from '../report-words.js'
import type { LazyTree } from '../session-door.js'
import { settled } from '../settled.js'
import { standingIcon } from './goal-item.js'

interface GroupNode {
  readonly kind: 'group'
  readonly group: AgendaGroup
  readonly items: readonly AgendaItem<PlanView>[]
  /** Nothing is due before. */
  readonly first: boolean
}
type Node = GroupNode | AgendaItem<PlanView>

/** What is due, by week; the week's deadlines first. */
export function agendaTree(plans: Plans, today: Today): LazyTree & vscode.Disposable {
  const changed = new vscode.EventEmitter<unknown>()
  const listening = settled(plans.onDidChange, () => changed.fire(undefined))
  const groups = async (): Promise<readonly GroupNode[]> => {
    const items = agendaOf(await plans.all())
    return agendaGroups
      .map((group) => ({ group, items: items.filter((item) => agendaGroupOf(item.day, today()) === group) }))
      .filter((entry) => entry.items.length > 0)
      .map((entry, index): GroupNode => ({ kind: 'group', ...entry, first: index === 0 }))
  }
  return {
    onDidChange: changed.event,
    children: async (node) => (node === undefined ? groups() : (node as Node).kind === 'group' ? (node as GroupNode).items : []),
    item: (node) => itemOf(node as Node, today()),
    parent: () => undefined,
    toggled: async () => {},
    dispose: () => vscode.Disposable.from(changed, listening).dispose(),
  }
}

function itemOf(node: Node, today: string): vscode.TreeItem {
  const words = reportWords()
  if (node.kind === 'group') {
    const { Collapsed, Expanded } = vscode.TreeItemCollapsibleState
    const item = new vscode.TreeItem(words.agenda[node.group], node.group === 'later' && !node.first ? Collapsed : Expanded)
    item.id = node.group
    item.description = String(node.items.length)
    if (node.group === 'overdue') item.iconPath = standingIcon('overdue')
    return item
  }
  const step = node.kind === 'step' ? (node.step as StepView) : null
  const goal = node.goal as GoalView
  const item = new vscode.TreeItem(step?.text ?? goal.title)
  item.description = [dayText(node.day, today, words), node.plan.mentee ?? node.plan.title].join(' · ')
  item.iconPath = step ? new vscode.ThemeIcon('circle-small') : standingIcon(standingOf(goal))
  item.tooltip = [node.plan.title, goal.title, step?.text].filter(Boolean).join(' › ')
  item.contextValue = step ? `step-${step.state}` : 'goal'
  item.command = {
    command: 'goalmark.reveal',
    title: vscode.l10n.t('Open'),
    arguments: [step ? { kind: 'step', plan: node.plan, step } : { kind: 'goal', plan: node.plan, goal }],
  }
  return item
}
