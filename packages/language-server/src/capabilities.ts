import { tokenModifiers, tokenTypes } from '@goalmark/language-service'
import { FileOperationPatternKind, type InitializeResult, TextDocumentSyncKind } from 'vscode-languageserver'
import type { Client } from './client.js'
import { commandIds } from './executing.js'
import type { EditorSettings } from './settings.js'
import { version } from './version.js'

const movable = [
  { scheme: 'file', pattern: { glob: '**/*.{md,markdown,mdown,mkd}', matches: FileOperationPatternKind.file } },
  { scheme: 'file', pattern: { glob: '**', matches: FileOperationPatternKind.folder } },
]

/** What the server offers to this client. */
export const capabilitiesFor = (client: Client, { workspaceDiagnostics }: EditorSettings): InitializeResult => ({
  serverInfo: { name: 'goalmark', version },
  capabilities: {
    positionEncoding: 'utf-16',
    textDocumentSync: { openClose: true, change: TextDocumentSyncKind.Incremental, save: { includeText: false } },
    ...(client.pullsDiagnostics && {
      diagnosticProvider: { identifier: 'goalmark', interFileDependencies: true, workspaceDiagnostics },
    }),
    completionProvider: { triggerCharacters: ['@', ':', '*', '/', '(', '[', '#'], resolveProvider: false },
    hoverProvider: true,
    codeActionProvider: client.codeActionLiterals && {
      codeActionKinds: ['quickfix', 'refactor.rewrite', 'refactor.move', 'source.fixAll.goalmark'],
    },
    codeLensProvider: { resolveProvider: false },
    inlayHintProvider: { resolveProvider: true },
    documentSymbolProvider: true,
    workspaceSymbolProvider: true,
    definitionProvider: true,
    referencesProvider: true,
    renameProvider: { prepareProvider: true },
    documentLinkProvider: { resolveProvider: false },
    foldingRangeProvider: true,
    selectionRangeProvider: true,
    semanticTokensProvider: { legend: { tokenTypes: [...tokenTypes], tokenModifiers: [...tokenModifiers] }, full: true, range: true },
    documentOnTypeFormattingProvider: { firstTriggerCharacter: '\n', moreTriggerCharacter: ['x', 'X'] },
    executeCommandProvider: { commands: [...commandIds] },
    workspace: {
      workspaceFolders: { supported: true, changeNotifications: true },
      // VS Code's own Markdown does that, where the writer wants it.
      ...(client.tellsOfMoves && !client.isVsCode && { fileOperations: { willRename: { filters: movable } } }),
    },
  },
})
