import * as vscode from 'vscode'
import type { BaseLanguageClient } from 'vscode-languageclient'

/** Asks the server to do one of its commands at a line (0-based) of a document; it answers with edits through the client. */
export async function serverCommand(client: BaseLanguageClient, command: string, uri: string, line: number): Promise<void> {
  const parsed = vscode.Uri.parse(uri)
  await client.sendRequest('workspace/executeCommand', {
    command: `goalmark.${command}`,
    arguments: [{ uri: client.code2ProtocolConverter.asUri(parsed), line }],
  })
}
