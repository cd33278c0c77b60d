import * as vscode from 'vscode'
import type { BaseLanguageClient } from 'vscode-languageclient'
import { type FoundLine, findingsRequest } from '../protocol.js'

/** Runs the lint task; its problem matcher fills the Problems view, also for plans that are not open. */
export async function lintWorkspace(): Promise<void> {
  const [task] = await vscode.tasks.fetchTasks({ type: 'goalmark' })
  if (!task) return
  await vscode.tasks.executeTask(task)
  await vscode.commands.executeCommand('workbench.actions.view.problems')
}

/** `plans/marie.md:12:3: warning Nothing here says when this is done [measurable/states-a-measure]`, as the problem matcher reads it; files by their full path. */
export async function lintLines(client: BaseLanguageClient): Promise<readonly string[]> {
  const found = await client.sendRequest<readonly FoundLine[]>(findingsRequest, {})
  return found.map(
    ({ uri, line, column, severity, message, rule }) =>
      `${vscode.Uri.parse(uri).fsPath}:${line}:${column}: ${severity} ${message} [${rule}]`,
  )
}
