import { folderOf, joinPath, type PlanLink, relativeTo, resolveLink, type WorkspaceFacts } from '@goalmark/core'
import type { RenamePlace } from './rename.js'

/** Where a file that is about to be moved or renamed will be; `null` for one that stays. Paths from the root. */
export type Moved = (path: string) => string | null

/** A file with every link in it, in its goals or not. */
export interface LinkingFile {
  readonly path: string
  readonly links: readonly PlanLink[]
}

/** What is to be written where, so that the links of a file lead to the same files after a move: of the file itself, or of what it links to. */
export function linksAfterMove({ path, links }: LinkingFile, moved: Moved, workspace: WorkspaceFacts): readonly RenamePlace[] {
  return links.flatMap(({ kind, target, span }) => {
    const after = kind === 'wiki' ? wikiTarget(target, path, moved, workspace) : linkTarget(target, path, moved)
    return after === null || after === target ? [] : [{ path, span, before: target, after }]
  })
}

function linkTarget(target: string, from: string, moved: Moved): string | null {
  if (/^[a-z][a-z0-9+.-]*:/i.test(target) || target.startsWith('//')) return null
  const end = target.search(/[?#]/)
  const written = end < 0 ? target : target.slice(0, end)
  const name = decoded(written)
  if (name === '') return null
  const isFromRoot = name.startsWith('/')
  const old = joinPath(isFromRoot ? '' : (folderOf(from) ?? ''), name.replace(/^\/+/, ''))
  const [bare, ending] = moved(old) === null && moved(`${old}.md`) !== null ? [`${old}.md`, '.md'] : [old, '']
  const newFrom = moved(from) ?? from
  const newTo = moved(bare) ?? bare
  if (newTo === bare && (isFromRoot || folderOf(newFrom) === folderOf(from))) return null
  const way = isFromRoot ? `/${newTo}` : relativeFrom(folderOf(newFrom) ?? '', newTo)
  const shown = ending !== '' && way.endsWith(ending) ? way.slice(0, -ending.length) : way
  const dressed = /^\.\//.test(written) && !shown.startsWith('.') ? `./${shown}` : shown
  return (written.includes('%') || /\s/.test(dressed) ? encodeURI(dressed) : dressed) + target.slice(written.length)
}

/** `../company/ladder.md` from `plans`. */
function relativeFrom(folder: string, path: string): string {
  let up = ''
  for (let base: string | null = folder; base !== null && base !== ''; base = folderOf(base)) {
    const below = relativeTo(base, path)
    if (below !== null) return up + below
    up += '../'
  }
  return up + path
}

/** Wiki links name a note; only where the name is another does the link change. */
function wikiTarget(target: string, path: string, moved: Moved, workspace: WorkspaceFacts): string | null {
  const hash = target.indexOf('#')
  const name = hash < 0 ? target : target.slice(0, hash)
  const from = workspace.file(path)
  if (name === '' || !from) return null
  const found = resolveLink({ kind: 'wiki', target: name }, from, workspace)
  const now = found.kind === 'file' ? moved(found.path) : null
  if (now === null) return null
  const isPath = name.includes('/')
  const note = isPath ? now : now.slice(now.lastIndexOf('/') + 1)
  return (/\.md$/i.test(name) ? note : note.replace(/\.(?:md|markdown)$/i, '')) + target.slice(name.length)
}

function decoded(text: string): string {
  try {
    return decodeURIComponent(text)
  } catch {
    return text
  }
}
