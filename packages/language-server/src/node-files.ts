import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { readdir, readFile } from 'node:fs/promises'
import { decode, type Files } from '@goalmark/core'
import type { HostFiles } from './host.js'
import { watchFolders } from './watch-folders.js'

/** The disk. What cannot be read is as if it were not there. */
export function nodeFiles(): HostFiles {
  const direct: Files = {
    exists: existsSync,
    read: (path) => {
      try {
        return textOf(readFileSync(path))
      } catch {
        return undefined
      }
    },
    list: (path) => {
      try {
        return readdirSync(path, { withFileTypes: true }).map(named)
      } catch {
        return []
      }
    },
  }
  return {
    direct,
    ask: (question) => question(direct),
    exists: existsSync,
    read: async (path) => readFile(path).then(textOf, () => undefined),
    list: async (path) =>
      readdir(path, { withFileTypes: true }).then(
        (entries) => entries.map(named),
        () => [],
      ),
    forget: () => {},
    watch: watchFolders,
  }
}

/** Links to folders are not followed: a loop would never end. */
const named = (entry: { readonly name: string; isDirectory(): boolean }): string => (entry.isDirectory() ? `${entry.name}/` : entry.name)

function textOf(bytes: Uint8Array): string | undefined {
  const decoded = decode(bytes)
  return decoded.kind === 'text' ? decoded.text : undefined
}
