import * as vscode from 'vscode'
import type { Session } from './session-door.js'

const kind: vscode.TaskDefinition = { type: 'goalmark', task: 'lint' }

/** `goalmark: lint`: every finding in every plan, a line each, read back by the `$goalmark` problem matcher. Runs in the extension itself, so it needs no command line and works in a browser. */
export const lintTasks = (session: () => Promise<Session>): vscode.TaskProvider => ({
  provideTasks: () => [lintTask(kind, vscode.TaskScope.Workspace, session)],
  resolveTask: (task) =>
    task.definition.task === 'lint' ? lintTask(task.definition, task.scope ?? vscode.TaskScope.Workspace, session) : undefined,
})

function lintTask(
  definition: vscode.TaskDefinition,
  scope: vscode.WorkspaceFolder | vscode.TaskScope,
  session: () => Promise<Session>,
): vscode.Task {
  const task = new vscode.Task(
    definition,
    scope,
    'lint',
    'goalmark',
    new vscode.CustomExecution(async () => lintTerminal(session)),
    '$goalmark',
  )
  task.group = vscode.TaskGroup.Test
  task.detail = vscode.l10n.t('Check every plan of the workspace')
  task.presentationOptions = { reveal: vscode.TaskRevealKind.Silent, clear: true }
  return task
}

/** Milliseconds in which VS Code takes an end for a failed launch, and may not have read the last lines for problems. */
const launching = 600

function lintTerminal(session: () => Promise<Session>): vscode.Pseudoterminal {
  const written = new vscode.EventEmitter<string>()
  const closed = new vscode.EventEmitter<number>()
  const lint = async (): Promise<void> => {
    const launched = new Promise((resolve) => setTimeout(resolve, launching))
    const lines = await (await session()).lintLines()
    for (const line of lines) written.fire(`${line}\r\n`)
    written.fire(`${vscode.l10n.t('{0} findings', lines.length)}\r\n`)
    await launched
    closed.fire(lines.some((line) => / (error|warning) /.test(line)) ? 1 : 0)
  }
  return { onDidWrite: written.event, onDidClose: closed.event, open: () => void lint(), close: () => {} }
}
