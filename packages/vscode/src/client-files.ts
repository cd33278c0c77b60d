import * as vscode from 'vscode'
import type { BaseLanguageClient } from 'vscode-languageclient'
import { type ListFolderParams, listFolderRequest, type ReadFileParams, readFileRequest } from './protocol.js'

/** Lets the server read what only the editor can open: a browser's folder, a repository on a forge. */
export function answerFiles(client: BaseLanguageClient): void {
  client.onRequest(readFileRequest, async ({ uri }: ReadFileParams) => {
    try {
      return new TextDecoder().decode(await vscode.workspace.fs.readFile(vscode.Uri.parse(uri)))
    } catch {
      return null
    }
  })
  client.onRequest(listFolderRequest, async ({ uri }: ListFolderParams) => {
    try {
      const entries = await vscode.workspace.fs.readDirectory(vscode.Uri.parse(uri))
      return entries.map(([name, type]) => (type & vscode.FileType.Directory ? `${name}/` : name))
    } catch {
      return []
    }
  })
}
