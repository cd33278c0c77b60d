import * as vscode from 'vscode'
import type { LanguageClientOptions } from 'vscode-languageclient'

/** Schemes whose Markdown is somebody's file, beside those of the workspace's own folders. A diff's or a chat's texts are not. */
const schemes = ['file', 'untitled', 'vscode-vfs', 'vscode-remote', 'memfs']

export function clientOptions(output: vscode.LogOutputChannel): LanguageClientOptions {
  const folders = (vscode.workspace.workspaceFolders ?? []).map((folder) => folder.uri.scheme)
  const settings = vscode.workspace.getConfiguration('goalmark')
  return {
    documentSelector: [...new Set([...schemes, ...folders])].map((scheme) => ({ language: 'markdown', scheme })),
    outputChannel: output,
    initializationOptions: {
      progress: 'decorations',
      changes: true,
      files: true,
      engine: settings.get('engine', 'auto'),
      codeLens: settings.get('codeLens', false),
      addDoneDate: settings.get('addDoneDate', false),
      today: settings.get('today', '') || undefined,
    },
    synchronize: { configurationSection: 'goalmark' },
    markdown: { supportHtml: false },
  }
}
