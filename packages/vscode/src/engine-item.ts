import * as vscode from 'vscode'
import type { BaseLanguageClient } from 'vscode-languageclient'
import { type EngineName, engineRequest } from './protocol.js'

/** The server's version and Markdown engine, where VS Code shows such things of a language: behind the `{}` of the status bar. */
export function engineItem(client: BaseLanguageClient): vscode.Disposable {
  const info = client.initializeResult?.serverInfo
  const item = vscode.languages.createLanguageStatusItem('goalmark.engine', { language: 'markdown' })
  item.name = 'goalmark'
  item.text = `goalmark ${info?.version ?? ''}`.trim()
  void client.sendRequest<EngineName>(engineRequest, {}).then(
    (engine) => {
      item.detail = vscode.l10n.t('Markdown engine: {0}', engine)
    },
    () => {},
  )
  item.command = { command: 'goalmark.showOutput', title: vscode.l10n.t('Show log') }
  return item
}
