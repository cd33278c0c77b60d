import type * as vscode from 'vscode'
import type { BaseLanguageClient } from 'vscode-languageclient'
import type { Dashboard } from '../dashboard/dashboard.js'
import { reveal } from '../places.js'
import type { Plans } from '../plans.js'
import type { GoalNode } from '../tree/goal-nodes.js'
import type { GoalsTree } from '../tree/goals-tree.js'
import { insertCheckIn } from './check-in.js'
import { fixAll } from './fix-all.js'
import { lintWorkspace } from './lint-workspace.js'
import { newGoal } from './new-goal.js'
import { newPlan } from './new-plan.js'
import { openExample } from './open-example.js'
import { nextOpenStep, toggleHere } from './steps.js'

export interface CommandParts {
  readonly context: vscode.ExtensionContext
  readonly client: BaseLanguageClient
  readonly output: vscode.LogOutputChannel
  readonly plans: Plans
  readonly goals: GoalsTree
  readonly page: Dashboard
}

/** Our commands by id without `goalmark.`; a test holds that the manifest names the same. */
export const commandTable = ({
  client,
  output,
  plans,
  goals,
  page,
}: CommandParts): Readonly<Record<string, (...args: never[]) => unknown>> => ({
  toggleStep: () => toggleHere(client, 'toggle'),
  cancelStep: () => toggleHere(client, 'cancel'),
  nextOpenStep: () => nextOpenStep(plans),
  newPlan: () => newPlan(),
  newGoal: () => newGoal(plans),
  insertCheckIn: () => insertCheckIn(client),
  openExample: () => openExample(),
  lintWorkspace: () => lintWorkspace(),
  fixAll: () => fixAll(),
  openDashboard: () => page.open(),
  restoreDashboard: (panel: vscode.WebviewPanel) => page.restore(panel),
  reveal: (node: GoalNode) => revealNode(node),
  refresh: () => goals.refresh(),
  'groupBy.plan': () => goals.groupBy('plan'),
  'groupBy.mentee': () => goals.groupBy('mentee'),
  'groupBy.health': () => goals.groupBy('health'),
  'groupBy.due': () => goals.groupBy('due'),
  hideFinished: () => goals.hideFinished(true),
  showFinished: () => goals.hideFinished(false),
  showOutput: () => output.show(true),
  restartServer: () => client.stop().then(() => client.start()),
})

async function revealNode(node: GoalNode): Promise<void> {
  if (node.kind === 'group') return
  const start = { line: 0, character: 0 }
  const range = node.kind === 'plan' ? { start, end: start } : node.kind === 'goal' ? node.goal.titleRange : node.step.textRange
  await reveal(node.plan.uri, range)
}
