import * as vscode from 'vscode'
import type { Today } from '../clock.js'
import type { Plans } from '../plans.js'
import { reportWords } from '../report-words.js'
import type { LazyTree } from '../session-door.js'
import { settled } from '../settled.js'
import { treeItemOf } from './goal-item.js'
import { childNodes, type GoalNode, type Grouping, rootNodes, type TreeOptions } from './goal-nodes.js'

export interface GoalsTree extends LazyTree, vscode.Disposable {
  readonly groupBy: (grouping: Grouping) => Promise<void>
  readonly hideFinished: (hide: boolean) => Promise<void>
  readonly refresh: () => void
}

export function goalsTree(
  state: vscode.Memento,
  plans: Plans,
  today: Today,
  toggle: (uri: string, line: number) => Promise<void>,
): GoalsTree {
  const changed = new vscode.EventEmitter<unknown>()
  const options = (): TreeOptions => ({
    grouping: state.get<Grouping>('tree.grouping', 'plan'),
    hideFinished: state.get('tree.hideFinished', false),
    today: today(),
    words: reportWords(),
    nobody: vscode.l10n.t('No mentee named'),
    noDay: vscode.l10n.t('No date'),
  })
  const remember = async (key: string, value: unknown): Promise<void> => {
    await state.update(key, value)
    if (key === 'tree.hideFinished') await vscode.commands.executeCommand('setContext', 'goalmark.finishedHidden', value)
    changed.fire(undefined)
  }
  void vscode.commands.executeCommand('setContext', 'goalmark.finishedHidden', options().hideFinished)
  const listening = settled(plans.onDidChange, () => changed.fire(undefined))
  return {
    onDidChange: changed.event,
    children: async (node) => (node === undefined ? rootNodes(await plans.all(), options()) : childNodes(node as GoalNode, options())),
    item: (node) => treeItemOf(node as GoalNode, reportWords(), today()),
    parent: (node) => (node as GoalNode).parent ?? undefined,
    toggled: async (node) => {
      const given = node as GoalNode
      if (given.kind === 'step') await toggle(given.plan.uri, given.step.textRange.start.line)
    },
    groupBy: (grouping) => remember('tree.grouping', grouping),
    hideFinished: (hide) => remember('tree.hideFinished', hide),
    refresh: () => changed.fire(undefined),
    dispose: () => vscode.Disposable.from(changed, listening).dispose(),
  }
}
