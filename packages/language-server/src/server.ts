import type { Connection } from 'vscode-languageserver'
import { answering } from './answering.js'
import { execute } from './executing.js'
import type { Host } from './host.js'
import { moveFiles } from './moving.js'
import { type EngineName, engineRequest, findingsRequest, type PlanParams, planRequest, plansRequest } from './protocol.js'
import { rename } from './renaming.js'
import { requests } from './requests.js'
import { openSession, type Session } from './session.js'

/** Serves one client until it says goodbye. One line per method of the protocol; what each does stands in the file it names. */
export function serve(connection: Connection, host: Host): void {
  const session = openSession(connection, host)
  const ask = requests(session)
  const answer = answering(host)

  connection.onInitialize(session.initialize)
  connection.onInitialized(() => {
    if (session.client().workspaceFolders)
      connection.workspace.onDidChangeWorkspaceFolders(({ added, removed }) => session.foldersChanged(added, removed))
    return session.initialized()
  })
  connection.onShutdown(session.shutdown)
  connection.onDidChangeConfiguration((params) => session.configured(params?.settings))

  connection.onDidOpenTextDocument((params) => session.opened(params?.textDocument))
  connection.onDidChangeTextDocument((params) => session.changed(params?.textDocument, params?.contentChanges))
  connection.onDidSaveTextDocument((params) => session.saved(params?.textDocument))
  connection.onDidCloseTextDocument((params) => session.closed(params?.textDocument))
  connection.onDidChangeWatchedFiles((params) => session.filesChanged(params?.changes))

  connection.workspace.onWillRenameFiles((params) => moveFiles(session, params))

  connection.languages.diagnostics.on((params, token) => session.pull(params, token))
  connection.languages.diagnostics.onWorkspace((params, token) => session.workspaceDiagnostics.pull(params, token))
  connection.onCompletion(answer(ask.completion))
  connection.onHover(answer(ask.hover))
  connection.onCodeAction(answer(ask.codeAction))
  connection.onCodeLens(answer(ask.codeLens))
  connection.languages.inlayHint.on(answer(ask.inlayHint))
  connection.languages.inlayHint.resolve(ask.inlayHintResolve)
  connection.onDocumentSymbol(answer(ask.documentSymbol))
  connection.onWorkspaceSymbol(answer(ask.workspaceSymbol))
  connection.onDefinition(answer(ask.definition))
  connection.onReferences(answer(ask.references))
  connection.onPrepareRename(answer(ask.prepareRename))
  connection.onRenameRequest((params) => rename(session, params))
  connection.onDocumentLinks(answer(ask.documentLinks))
  connection.onFoldingRanges(answer(ask.foldingRanges))
  connection.onSelectionRanges(answer(ask.selectionRanges))
  connection.languages.semanticTokens.on(answer(async (params) => (await ask.semanticTokens(params)) ?? { data: [] }))
  connection.languages.semanticTokens.onRange(answer(async (params) => (await ask.semanticTokensRange(params)) ?? { data: [] }))
  connection.onDocumentOnTypeFormatting(answer(ask.onTypeFormatting))
  connection.onExecuteCommand((params) => execute(connection, session, params))
  connection.onRequest(planRequest, ({ uri }: PlanParams) => viewOf(session, uri))
  connection.onRequest(plansRequest, () => session.views.all())
  connection.onRequest(findingsRequest, () => session.views.findings())
  connection.onRequest<EngineName, void>(engineRequest, () => session.engine())
  connection.listen()
}

async function viewOf({ documents, views }: Session, uri: string) {
  const document = documents.get(uri)
  return document ? views.of(document) : null
}
