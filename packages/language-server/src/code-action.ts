import { applyEdits, linesOf, positionAt } from '@goalmark/core'
import { type Action, placeAfter, toSnippetEdit, toTextEdit } from '@goalmark/language-service'
import type { CodeAction, Command, Diagnostic, TextDocumentEdit, WorkspaceEdit } from 'vscode-languageserver'
import type { Client } from './client.js'
import type { OpenDocument } from './documents.js'
import type { Look } from './session.js'

type Changed = Pick<Action, 'edits' | 'caret'>

/** An action as this client can take it. Where edits cannot carry a caret, a command puts it there afterwards. */
export function toCodeAction(action: Action, { document, analysis }: Look, asked: readonly Diagnostic[], client: Client): CodeAction {
  const rules = new Set<unknown>(action.findings.map(({ rule }) => rule))
  const diagnostics = asked.filter(
    ({ source, code, data }) => source === 'goalmark' && (rules.has(code) || rulesOf(data).some((rule) => rules.has(rule))),
  )
  const command = action.tells !== undefined ? tellCommand(action) : client.snippetEdits ? null : caretCommand(action, document, client)
  return {
    title: action.title,
    kind: action.kind,
    ...(action.edits.length > 0 && { edit: toWorkspaceEdit(action, { document, lines: analysis.lines }, client) }),
    ...(diagnostics.length > 0 && { diagnostics }),
    ...(action.preferred && { isPreferred: true }),
    ...(command && { command }),
  }
}

/** Edits of one document in the form the client asked for; versioned where it knows versions, so that none is made in a text that moved on. */
export function toWorkspaceEdit(
  { edits, caret }: Changed,
  { document, lines }: { readonly document: OpenDocument; readonly lines: OpenDocument['lines'] },
  client: Client,
): WorkspaceEdit {
  if (!client.versionedEdits) return { changes: { [document.uri]: edits.map((edit) => toTextEdit(lines, edit)) } }
  const change: TextDocumentEdit = {
    textDocument: { uri: document.uri, version: document.version },
    edits: edits.map((edit, index) =>
      client.snippetEdits && caret?.edit === index ? toSnippetEdit(lines, edit, caret.offset) : toTextEdit(lines, edit),
    ),
  }
  return { documentChanges: [change] }
}

export const tell = 'goalmark.tell'

const tellCommand = ({ title, tells }: Action): Command => ({ title, command: tell, arguments: [{ value: tells }] })

export const placeCaret = 'goalmark.placeCaret'

function caretCommand({ title, edits, caret }: Action, document: OpenDocument, client: Client): Command | null {
  const position = caret && client.showsDocuments ? caretPosition(document, { edits, caret }) : null
  return position && { title, command: placeCaret, arguments: [{ uri: document.uri, position }] }
}

export function caretPosition({ text }: OpenDocument, { edits, caret }: Changed) {
  const after = applyEdits(text, edits)
  return after === undefined || !caret ? null : positionAt(linesOf(after), placeAfter(text, edits, caret))
}

function rulesOf(data: unknown): readonly unknown[] {
  const findings = (data as { readonly findings?: unknown } | null | undefined)?.findings
  return Array.isArray(findings) ? findings.map((finding) => (finding as { readonly rule?: unknown } | null)?.rule) : []
}
