import { type Lines, linesOf, type Span } from '@goalmark/core'
import { rangeOf } from '@goalmark/language-service'
import type { Location } from 'vscode-languageserver'
import type { Project } from './project.js'
import type { Session } from './session.js'

export interface PlaceAsked {
  readonly project: Project
  readonly path: string
  readonly span: Span | null
}

/** Places in files as the protocol says them; the text of a file that is not open is read once, for its lines. */
export async function placesOf(session: Session, places: readonly PlaceAsked[]): Promise<Location[]> {
  const known = new Map<string, Promise<Lines>>()
  return Promise.all(
    places.map(async ({ project, path, span }) => {
      const uri = session.documents.get(project.uriOf(path))?.uri ?? project.uriOf(path)
      const start = { line: 0, character: 0 }
      if (!span) return { uri, range: { start, end: start } }
      const lines = known.get(uri) ?? linesIn(session, project, path)
      known.set(uri, lines)
      return { uri, range: rangeOf(await lines, span) }
    }),
  )
}

/** The text of a file as the editor holds it, else as the disk does; empty where it is gone. */
export async function textIn(session: Session, project: Project, path: string): Promise<string> {
  return session.documents.get(project.uriOf(path))?.text ?? (await project.files.read(project.fullPath(path))) ?? ''
}

async function linesIn(session: Session, project: Project, path: string): Promise<Lines> {
  return session.documents.get(project.uriOf(path))?.lines ?? linesOf(await textIn(session, project, path))
}
