import { linksOf } from '@goalmark/core'
import { linksAfterMove, type Moved } from '@goalmark/language-service'
import type { RenameFilesParams, WorkspaceEdit } from 'vscode-languageserver'
import { textIn } from './place.js'
import type { Project } from './project.js'
import { editsOfPlaces, type FileEdits, toChanges } from './renaming.js'
import type { Session } from './session.js'
import { nameOf, uriOf } from './uri.js'

interface Move {
  readonly from: string
  readonly to: string
}

/** Before files or folders are moved: what their links, and the links to them, have to say afterwards. `null` where none changes. */
export async function moveFiles(session: Session, { files }: RenameFilesParams): Promise<WorkspaceEdit | null> {
  const moves = new Map<Project, Move[]>()
  for (const { oldUri, newUri } of Array.isArray(files) ? files : []) {
    const project = session.workspace.knownProjectOf(String(oldUri))
    if (!project) continue
    const move = { from: project.pathOf(uriOf(String(oldUri)).path), to: project.pathOf(uriOf(String(newUri)).path) }
    moves.set(project, [...(moves.get(project) ?? []), move])
  }
  const edits = await Promise.all([...moves].map(([project, list]) => editsIn(session, project, list)))
  const all = edits.flat()
  return all.length === 0 ? null : toChanges(all, session.client())
}

async function editsIn(session: Session, project: Project, moves: readonly Move[]): Promise<readonly FileEdits[]> {
  const moved = movedBy(moves)
  const parse = await session.parse()
  const names = moves.map(({ from }) =>
    nameOf(from)
      .replace(/\.(?:md|markdown|mdown|mkd)$/i, '')
      .toLowerCase(),
  )
  const all: FileEdits[] = []
  for (const path of project.index.paths()) {
    const text = await textIn(session, project, path)
    // Most files neither move nor speak of one that does: those are not parsed.
    if (moved(path) === null && !names.some((name) => speaksOf(text, name))) continue
    const places = linksAfterMove({ path, links: linksOf(parse(text), text) }, moved, project.index)
    if (places.length > 0) all.push(await editsOfPlaces(session, project, path, places))
  }
  return all.filter(({ edits }) => edits.length > 0)
}

/** A name as it is written, or with its blanks as `%20`. */
function speaksOf(text: string, name: string): boolean {
  const lower = text.toLowerCase()
  return lower.includes(name) || lower.includes(encodeURI(name).toLowerCase())
}

const movedBy =
  (moves: readonly Move[]): Moved =>
  (path) => {
    for (const { from, to } of moves) {
      if (path === from) return to
      if (path.startsWith(`${from}/`)) return to + path.slice(from.length)
    }
    return null
  }
