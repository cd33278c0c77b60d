import { type FSWatcher, readdirSync, watch } from 'node:fs'
import type { Stop } from './host.js'
import { isConfigFile, isMarkdown } from './roots.js'

/** Above so many folders the system's own limit of watches would be used up; the rest is then read only when it is opened. */
const mostFolders = 4000
/** Events of one save come in a bunch, in milliseconds. */
const together = 100

/**
 * Tells of plans and config files below `root` that come, change or go: for clients that do not. One watch a folder, so that large ignored folders
 * cost nothing and every system behaves alike.
 */
export function watchFolders(root: string, changed: (paths: readonly string[]) => void): Stop {
  const watchers = new Map<string, FSWatcher>()
  const waiting = new Set<string>()
  let timer: NodeJS.Timeout | undefined

  const tell = (): void => {
    timer = undefined
    const paths = [...waiting]
    waiting.clear()
    changed(paths)
  }

  const saw = (path: string): void => {
    waiting.add(path)
    timer ??= setTimeout(tell, together)
  }

  const leave = (folder: string): void => {
    watchers.get(folder)?.close()
    watchers.delete(folder)
  }

  const enter = (folder: string, isNew: boolean): void => {
    if (watchers.size >= mostFolders || watchers.has(folder)) return
    const entries = entriesOf(folder)
    if (!entries) return
    try {
      const watcher = watch(folder, { persistent: false }, (_, name) => name !== null && met(folder, name))
      watcher.on('error', () => leave(folder))
      watchers.set(folder, watcher)
    } catch {
      return
    }
    for (const entry of entries) {
      const path = `${folder}/${entry.name}`
      if (entry.isDirectory()) {
        if (!entry.name.startsWith('.') && entry.name !== 'node_modules') enter(path, isNew)
      } else if (isNew && isOurs(path)) saw(path)
    }
  }

  const met = (folder: string, name: string): void => {
    const path = `${folder}/${name}`
    if (isOurs(path)) saw(path)
    else if (!name.startsWith('.') && name !== 'node_modules') enter(path, true)
  }

  enter(root, false)
  return () => {
    clearTimeout(timer)
    for (const folder of [...watchers.keys()]) leave(folder)
  }
}

const isOurs = (path: string): boolean => isMarkdown(path) || isConfigFile(path)

function entriesOf(folder: string) {
  try {
    return readdirSync(folder, { withFileTypes: true })
  } catch {
    return undefined
  }
}
