import type { Files } from '@goalmark/core'
import type { HostFiles } from './host.js'

/** What a client answers of its own files: `goalmark/readFile` and `goalmark/listFolder`. */
export interface FileSource {
  readonly read: (path: string) => Promise<string | undefined>
  readonly list: (path: string) => Promise<readonly string[]>
}

/** So many times a question may come back asking for more (a config that extends one that extends one …). */
const mostRounds = 16

/**
 * Files of a scheme that only the client can open: a repository on a forge, a browser's folder. A question that must be answered at once is asked
 * again after what it missed was fetched, until it misses nothing.
 */
export function clientFiles(source: FileSource): HostFiles {
  const texts = new Map<string, string | undefined>()
  const folders = new Map<string, readonly string[]>()

  const read = async (path: string): Promise<string | undefined> => {
    if (!texts.has(path)) texts.set(path, await source.read(path).catch(() => undefined))
    return texts.get(path)
  }
  const list = async (path: string): Promise<readonly string[]> => {
    if (!folders.has(path)) folders.set(path, await source.list(path).catch(() => []))
    return folders.get(path) ?? []
  }
  const known = (path: string): boolean | undefined => {
    const names = folders.get(parentOf(path))
    return names && (names.includes(nameOf(path)) || names.includes(`${nameOf(path)}/`))
  }

  return {
    direct: null,
    read: (path) => source.read(path).catch(() => undefined),
    list,
    exists: (path) => known(path) ?? true,
    watch: null,
    forget: (paths) => {
      if (!paths) texts.clear()
      if (!paths) folders.clear()
      for (const path of paths ?? []) {
        texts.delete(path)
        folders.delete(parentOf(path))
      }
    },
    ask: async (question) => {
      for (let round = 0; ; round++) {
        const missing = { texts: new Set<string>(), folders: new Set<string>() }
        const result = question(snapshot(texts, folders, missing))
        if (round === mostRounds || (missing.texts.size === 0 && missing.folders.size === 0)) return result
        await Promise.all([...[...missing.folders].map(list), ...[...missing.texts].map(read)])
      }
    },
  }
}

/** Answers from what is known and notes what is not. A file is read only where its folder names it. */
function snapshot(
  texts: ReadonlyMap<string, string | undefined>,
  folders: ReadonlyMap<string, readonly string[]>,
  missing: { readonly texts: Set<string>; readonly folders: Set<string> },
): Files {
  const list = (path: string): readonly string[] => {
    if (!folders.has(path)) missing.folders.add(path)
    return folders.get(path) ?? []
  }
  const exists = (path: string): boolean => {
    const names = list(parentOf(path))
    return names.includes(nameOf(path)) || names.includes(`${nameOf(path)}/`)
  }
  return {
    list,
    exists,
    read: (path) => {
      if (!exists(path)) return undefined
      if (!texts.has(path)) missing.texts.add(path)
      return texts.get(path)
    },
  }
}

const parentOf = (path: string): string => path.slice(0, Math.max(path.lastIndexOf('/'), path.startsWith('/') ? 1 : 0))
const nameOf = (path: string): string => path.slice(path.lastIndexOf('/') + 1)
