import type * as vscode from 'vscode'
import { LanguageClient, TransportKind } from 'vscode-languageclient/node'
import { clientOptions } from './client-options.js'
import { startSession } from './session.js'
import type { Session } from './session-door.js'

/** The server is a process of its own, so that no plan, however big, holds the editor up. */
export const startNode = (context: vscode.ExtensionContext): Promise<Session> =>
  startSession(context, (output) => {
    const module = context.asAbsolutePath('dist/server.js')
    const run = { module, transport: TransportKind.ipc }
    return new LanguageClient('goalmark', 'goalmark', { run, debug: run }, clientOptions(output))
  })
