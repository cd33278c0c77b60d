import * as vscode from 'vscode'
import type { BaseLanguageClient } from 'vscode-languageclient'

/** The server's version and Markdown engine, where VS Code shows such things of a language: behind the `{}` of the status bar. */
export function engineItem(client: BaseLanguageClient): vscode.Disposable {
  const info = client.initializeResult?.serverInfo
  const item = vscode.languages.createLanguageStatusItem('goalmark.engine', { language: 'markdown' })
  item.name = 'goalmark'
  item.text = `goalmark ${info?.version ?? ''}`.trim()
  item.detail = vscode.l10n.t('language server')
  item.command = { command: 'goalmark.showOutput', title: vscode.l10n.t('Show log') }
  return item
}
