import { decide, ignoreFilePatterns, type PathPatterns } from '@goalmark/core'
import type { Host } from './host.js'
import type { Project } from './project.js'
import { isMarkdown } from './roots.js'
import { joinedPath } from './uri.js'

/** Above so many Markdown files a root is somebody's home or a monorepo's all; the index then stays partial and rules across files stay silent. */
export const mostFiles = 50_000

/** A slice of work between two looks at what the client wants, in milliseconds. */
export const slice = 8

/** Folders that hold no one's plans and can be very large; as on the command line. */
const never = new Set(['.git/', '.hg/', '.svn/', '.jj/', 'node_modules/', '.obsidian/', '.trash/'])

interface IgnoreFile {
  /** The folder it stands in, from the root; `` for the root. */
  readonly folder: string
  readonly patterns: PathPatterns
}

interface Folder {
  readonly path: string
  readonly ignores: readonly IgnoreFile[]
}

/** Paths from the root of every Markdown file that git does not ignore; folder by folder, ignored ones are not entered. */
export async function markdownBelow(project: Project, host: Host, isStopped: () => boolean): Promise<string[]> {
  const found: string[] = []
  const folders: Folder[] = [{ path: '', ignores: [] }]
  let sliceEnd = host.clock() + slice
  for (let folder = folders.shift(); folder && found.length < mostFiles && !isStopped(); folder = folders.shift()) {
    const names = await project.files.list(joinedPath(project.root.path, folder.path))
    const ignores = names.includes('.gitignore') ? [...folder.ignores, await ignoreFileIn(project, folder.path)] : folder.ignores
    for (const name of names) {
      const path = below(folder.path, name)
      if (name.endsWith('/')) {
        if (!never.has(name) && !isIgnored(ignores, path.slice(0, -1), 'folder')) folders.push({ path: path.slice(0, -1), ignores })
      } else if (isMarkdown(name) && !isIgnored(ignores, path, 'file')) found.push(path)
    }
    if (host.clock() < sliceEnd) continue
    await host.turn()
    sliceEnd = host.clock() + slice
  }
  return found.sort()
}

async function ignoreFileIn(project: Project, folder: string): Promise<IgnoreFile> {
  const text = await project.files.read(project.fullPath(below(folder, '.gitignore')))
  return { folder, patterns: ignoreFilePatterns(text ?? '') }
}

/** The innermost file that speaks of a path decides. */
function isIgnored(ignores: readonly IgnoreFile[], path: string, kind: 'file' | 'folder'): boolean {
  for (const { folder, patterns } of ignores.toReversed()) {
    const decision = decide(patterns, folder === '' ? path : path.slice(folder.length + 1), kind)
    if (decision) return decision === 'matched'
  }
  return false
}

const below = (folder: string, name: string): string => (folder === '' ? name : `${folder}/${name}`)
