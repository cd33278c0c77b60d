import * as vscode from 'vscode'
import type { BaseLanguageClient } from 'vscode-languageclient'
import { answerFiles } from './client-files.js'
import { today } from './clock.js'
import { lintLines } from './commands/lint-workspace.js'
import { toggleStep } from './commands/steps.js'
import { commandTable } from './commands/table.js'
import { dashboard } from './dashboard/dashboard.js'
import { decorateEditors } from './decorations/decorate.js'
import { engineItem } from './engine-item.js'
import { plansOf } from './plans.js'
import { settingsOf } from './preview/settings-of.js'
import type { Session } from './session-door.js'
import { statusBar } from './status.js'
import { agendaTree } from './tree/agenda-tree.js'
import { goalsTree } from './tree/goals-tree.js'

/** The heavy half: client, views, decorations. Made once, when something first needs it. */
export async function startSession(
  context: vscode.ExtensionContext,
  makeClient: (output: vscode.LogOutputChannel) => BaseLanguageClient,
): Promise<Session> {
  const setState = (state: 'reading' | 'ready'): Thenable<unknown> => vscode.commands.executeCommand('setContext', 'goalmark.state', state)
  await setState('reading')
  const output = vscode.window.createOutputChannel('goalmark', { log: true })
  const client = makeClient(output)
  answerFiles(client)
  await client.start()
  const plans = plansOf(client)
  const toggle = (uri: string, line: number): Promise<void> => toggleStep(client, uri, line)
  const goals = goalsTree(context.workspaceState, plans, today, toggle)
  const agenda = agendaTree(plans, today)
  const page = dashboard(context.extensionUri, plans, toggle)
  const parts = [output, plans, goals, agenda, page, decorateEditors(context, plans), statusBar(plans), engineItem(client)]
  const table = commandTable({ context, client, output, plans, goals, page })
  void plans.all().then(() => setState('ready'))
  return {
    goals,
    agenda,
    run: async (command, args) => table[command]?.(...(args as never[])),
    lintLines: () => lintLines(client),
    settingsOf: settingsOf(plans),
    dispose: () => {
      for (const part of parts) part.dispose()
      void client.dispose()
    },
  }
}
