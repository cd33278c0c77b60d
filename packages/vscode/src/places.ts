import * as vscode from 'vscode'
import type { Stretch } from './protocol.js'

/** Server and editor count alike: lines and UTF-16 characters from 0. */
export const rangeOf = ({ start, end }: Stretch): vscode.Range => new vscode.Range(start.line, start.character, end.line, end.character)

/** Opens a plan with the caret at a place, and the place in the middle. */
export async function reveal(uri: string, range: Stretch, options: vscode.TextDocumentShowOptions = {}): Promise<void> {
  const at = rangeOf(range)
  const editor = await vscode.window.showTextDocument(vscode.Uri.parse(uri), {
    ...options,
    selection: new vscode.Range(at.start, at.start),
  })
  editor.revealRange(at, vscode.TextEditorRevealType.InCenterIfOutsideViewport)
}
