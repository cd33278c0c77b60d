import type { Connection } from 'vscode-languageserver'
import type { Host } from './host.js'
import { type PlanParams, planRequest, plansRequest } from './protocol.js'
import { openSession, type Session } from './session.js'

/** Serves one client until it says goodbye. One line per method of the protocol; what each does stands in the file it names. */
export function serve(connection: Connection, host: Host): void {
  const session = openSession(connection, host)

  connection.onInitialize(session.initialize)
  connection.onInitialized(() => session.initialized())
  connection.onShutdown(session.shutdown)
  connection.onDidChangeConfiguration(({ settings }) => session.configured(settings))

  connection.onDidOpenTextDocument(({ textDocument }) => session.opened(textDocument))
  connection.onDidChangeTextDocument(({ textDocument, contentChanges }) => session.changed(textDocument, contentChanges))
  connection.onDidSaveTextDocument(({ textDocument }) => session.saved(textDocument))
  connection.onDidCloseTextDocument(({ textDocument }) => session.closed(textDocument))
  connection.onDidChangeWatchedFiles(({ changes }) => session.filesChanged(changes.map(({ uri }) => uri)))

  connection.languages.diagnostics.on((params, token) => session.pull(params, token))
  connection.onRequest(planRequest, ({ uri }: PlanParams) => viewOf(session, uri))
  connection.onRequest(plansRequest, () => session.views.all())
  connection.listen()
}

async function viewOf({ documents, views }: Session, uri: string) {
  const document = documents.get(uri)
  return document ? views.of(document) : null
}
