import * as vscode from 'vscode'

/** Applies every safe fix of the plan in front, as saving with `source.fixAll.goalmark` would; asks for them itself, so that it does not matter where the focus is. */
export async function fixAll(): Promise<void> {
  const document = vscode.window.activeTextEditor?.document
  if (!document) return
  const whole = new vscode.Range(0, 0, document.lineCount, 0)
  const kind = vscode.CodeActionKind.SourceFixAll.append('goalmark')
  const actions = await vscode.commands.executeCommand<vscode.CodeAction[]>(
    'vscode.executeCodeActionProvider',
    document.uri,
    whole,
    kind.value,
  )
  const edit = actions.find((action) => action.kind && kind.contains(action.kind))?.edit
  if (edit) await vscode.workspace.applyEdit(edit)
}
