import { linesOf } from '@goalmark/core'
import { editIn, offsetOf, type RenamePlace, renameAt, toTextEdit } from '@goalmark/language-service'
import {
  LSPErrorCodes,
  type RenameParams,
  ResponseError,
  type TextDocumentEdit,
  type TextEdit,
  type WorkspaceEdit,
} from 'vscode-languageserver'
import type { Client } from './client.js'
import { textIn } from './place.js'
import type { Project } from './project.js'
import type { Session } from './session.js'

/** Every file that names it, each edit checked against the text that stands there now: what moved on meanwhile is left alone. */
export async function rename(session: Session, { textDocument, position, newName }: RenameParams): Promise<WorkspaceEdit | null> {
  const look = await session.lookThrough(textDocument?.uri ?? '')
  if (!look) return null
  const renamed = renameAt(look.analysis, offsetOf(look.analysis.lines, position), String(newName ?? ''), look.scene)
  if (renamed.kind === 'refused') throw new ResponseError(LSPErrorCodes.RequestFailed, renamed.message)
  const byPath = grouped(renamed.places)
  const files = await Promise.all([...byPath].map(([path, places]) => editsOfPlaces(session, look.project, path, places)))
  return toChanges(
    files.filter(({ edits }) => edits.length > 0),
    session.client(),
    look.document.uri,
  )
}

/** As the client can take it. In other files than this one the writer may want to look before it happens. */
export function toChanges(
  changed: readonly FileEdits[],
  { versionedEdits, annotatedEdits }: Client,
  here: string | null = null,
): WorkspaceEdit {
  if (!versionedEdits) return { changes: Object.fromEntries(changed.map(({ uri, edits }) => [uri, edits])) }
  const annotated = annotatedEdits && here !== null && changed.length > 1
  return {
    documentChanges: changed.map(
      ({ uri, version, edits }): TextDocumentEdit => ({
        textDocument: { uri, version },
        edits: annotated && uri !== here ? edits.map((edit) => ({ ...edit, annotationId: 'elsewhere' })) : edits,
      }),
    ),
    ...(annotated && { changeAnnotations: { elsewhere: { label: 'In other plans', needsConfirmation: false } } }),
  }
}

export interface FileEdits {
  readonly uri: string
  readonly version: number | null
  readonly edits: TextEdit[]
}

/** Each edit checked against the text that stands there now. */
export async function editsOfPlaces(session: Session, project: Project, path: string, places: readonly RenamePlace[]): Promise<FileEdits> {
  const open = session.documents.get(project.uriOf(path))
  const text = await textIn(session, project, path)
  const lines = open?.lines ?? linesOf(text)
  const edits = places.flatMap((place) => editIn(text, place) ?? [])
  if (places.some((place) => place.isOwn && !editIn(text, place)))
    throw new ResponseError(LSPErrorCodes.RequestFailed, 'This heading holds more than plain words; rename it by hand')
  return { uri: open?.uri ?? project.uriOf(path), version: open?.version ?? null, edits: edits.map((edit) => toTextEdit(lines, edit)) }
}

function grouped(places: readonly RenamePlace[]): Map<string, RenamePlace[]> {
  const byPath = new Map<string, RenamePlace[]>()
  for (const place of places) byPath.set(place.path, [...(byPath.get(place.path) ?? []), place])
  return byPath
}
