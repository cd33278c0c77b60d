import * as vscode from 'vscode'
import type { BaseLanguageClient } from 'vscode-languageclient'
import { serverCommand } from './server-commands.js'

export async function insertCheckIn(client: BaseLanguageClient): Promise<void> {
  const editor = vscode.window.activeTextEditor
  if (editor) await serverCommand(client, 'addEntry', editor.document.uri.toString(), editor.selection.active.line)
}
