import { type FSWatcher, readdirSync, statSync, watch } from 'node:fs'
import { neverEntered } from './walk.js'

export interface TreeWatch {
  /** Something of this path (absolute) came, went or changed. A folder is named where all that is in it came or went with it. */
  readonly changed: (path: string, what: 'file' | 'folder') => void
  /** Folders there were more of than the system watches, or that it will not show. */
  readonly unwatched: (folder: string, error: NodeJS.ErrnoException) => void
}

/**
 * Watches what is below a folder, but what no plan stands in; gives the way to end it. Linux watches single folders only: each gets a watcher, also those
 * that come later. (Node's own recursive watcher there watches each file too, and says nothing of a folder that goes with its files.)
 */
export function watchTree(root: string, watched: TreeWatch): () => void {
  return process.platform === 'linux' ? watchEach(root, watched) : watchWhole(root, watched)
}

function watchWhole(root: string, { changed, unwatched }: TreeWatch): () => void {
  const watcher = watch(root, { recursive: true }, (_, name) => {
    if (name === null) return changed(root, 'folder')
    const path = `${root}/${name.replaceAll('\\', '/')}`
    if (!path.split('/').some((part) => neverEntered.has(part))) changed(path, isFolder(path) ? 'folder' : 'file')
  })
  watcher.on('error', (error) => unwatched(root, error as NodeJS.ErrnoException))
  return () => watcher.close()
}

function watchEach(root: string, { changed, unwatched }: TreeWatch): () => void {
  const watchers = new Map<string, FSWatcher>()
  const enter = (folder: string): void => {
    try {
      const watcher = watch(folder, (event, name) => {
        if (name !== null && !neverEntered.has(name)) hear(event, `${folder}/${name}`)
      })
      watcher.on('error', () => leave(folder))
      watchers.set(folder, watcher)
      for (const entry of readdirSync(folder, { withFileTypes: true }))
        if (entry.isDirectory() && !neverEntered.has(entry.name)) enter(`${folder}/${entry.name}`)
    } catch (error) {
      if ((error as NodeJS.ErrnoException).code !== 'ENOENT') unwatched(folder, error as NodeJS.ErrnoException)
    }
  }
  const leave = (folder: string): void => {
    for (const [path, watcher] of watchers) {
      if (path !== folder && !path.startsWith(`${folder}/`)) continue
      watcher.close()
      watchers.delete(path)
    }
  }
  const hear = (event: string, path: string): void => {
    const was = watchers.has(path)
    // One of the same name may be another folder by now.
    if (was && event === 'rename') leave(path)
    const is = event === 'rename' && isFolder(path)
    if (is) enter(path)
    changed(path, was || is ? 'folder' : 'file')
  }
  enter(root)
  return () => leave(root)
}

function isFolder(path: string): boolean {
  try {
    return statSync(path).isDirectory()
  } catch {
    return false
  }
}
