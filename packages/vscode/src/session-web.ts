import * as vscode from 'vscode'
import { LanguageClient } from 'vscode-languageclient/browser'
import { clientOptions } from './client-options.js'
import { startSession } from './session.js'
import type { Session } from './session-door.js'

/** In a browser the server is a worker; it reads files by asking us. */
export const startWeb = (context: vscode.ExtensionContext): Promise<Session> =>
  startSession(context, (output) => {
    const worker = new Worker(vscode.Uri.joinPath(context.extensionUri, 'dist/web/server.js').toString(true), { name: 'goalmark' })
    return new LanguageClient('goalmark', 'goalmark', worker, clientOptions(output))
  })
