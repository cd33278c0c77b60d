import { applyEdits, type Lines, linesOf, positionAt } from '@goalmark/core'
import { type Action, placeAfter, toSnippetEdit, toTextEdit } from '@goalmark/language-service'
import type { CodeAction, CodeActionParams, Command, Diagnostic, TextDocumentEdit, WorkspaceEdit } from 'vscode-languageserver'
import type { Client } from './client.js'
import type { OpenDocument } from './documents.js'
import type { Look } from './session.js'

/**
 * The finding that is meant where a client asks for the whole document with one finding in hand: Kate's *Quick Fix* does, and makes every edit that it is
 * given. `null` for all other requests.
 */
export function oneOfAll({ range, context }: CodeActionParams, { starts }: Lines): Diagnostic | null {
  const { only, diagnostics = [] } = context ?? {}
  const [one] = diagnostics
  if (only || !one || diagnostics.length > 1 || one.source !== 'goalmark' || starts.length < 2) return null
  return range?.start?.line === 0 &&
    range.start.character === 0 &&
    range.end.line >= starts.length - 1 &&
    one.range?.end?.line < range.end.line
    ? one
    : null
}

/** What mends a finding, where there is one way to: a choice of several is left to the writer. */
export function theFix({ code }: Diagnostic, actions: readonly Action[]): readonly Action[] {
  const fixes = actions.filter(({ silences, findings }) => !silences && findings.length === 1 && findings[0]!.rule === code)
  return fixes.length === 1 ? fixes : fixes.filter(({ preferred }) => preferred).slice(0, 1)
}

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
