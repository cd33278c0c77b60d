import { type InitializeResult, TextDocumentSyncKind } from 'vscode-languageserver'
import type { Client } from './client.js'
import type { EditorSettings } from './settings.js'
import { version } from './version.js'

/** What the server offers to this client. */
export const capabilitiesFor = (client: Client, { workspaceDiagnostics }: EditorSettings): InitializeResult => ({
  serverInfo: { name: 'goalmark', version },
  capabilities: {
    positionEncoding: 'utf-16',
    textDocumentSync: { openClose: true, change: TextDocumentSyncKind.Incremental, save: { includeText: false } },
    ...(client.pullsDiagnostics && {
      diagnosticProvider: { identifier: 'goalmark', interFileDependencies: true, workspaceDiagnostics },
    }),
    workspace: { workspaceFolders: { supported: true, changeNotifications: true } },
  },
})
