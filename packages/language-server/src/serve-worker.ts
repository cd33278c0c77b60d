import { BrowserMessageReader, BrowserMessageWriter, createConnection, ProposedFeatures } from 'vscode-languageserver/browser'
import { browserHost } from './browser-host.js'
import { serve } from './server.js'

/** Serves whoever made this worker, in messages. */
export function serveWorker(): void {
  const worker = globalThis as unknown as ConstructorParameters<typeof BrowserMessageReader>[0]
  serve(createConnection(ProposedFeatures.all, new BrowserMessageReader(worker), new BrowserMessageWriter(worker)), browserHost())
}
