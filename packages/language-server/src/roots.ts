import type { Files } from '@goalmark/core'
import { folderOf, joinedPath, pathBelow } from './uri.js'

/** Where a project begins, and whether all that is below it belongs to it; a lone file in a folder of other things does not make its folder a project. */
export interface Root {
  readonly path: string
  readonly indexed: boolean
}

const configNames = ['goalmark.jsonc', 'goalmark.json', 'goalmark.yaml', 'goalmark.yml']

/** The root of a file, as on the command line: the git root, else the folder of its config, else the editor's folder that holds it, else its own folder. */
export function rootOf(files: Files, path: string, folders: readonly string[]): Root {
  const above = foldersAbove(path)
  const git = above.find((folder) => files.exists(joinedPath(folder, '.git')))
  if (git !== undefined) return { path: git, indexed: true }
  const configured = above.find((folder) => configNames.some((name) => files.exists(joinedPath(folder, name))))
  const opened = folders.filter((folder) => folder === folderOf(path) || pathBelow(folder, path) !== undefined).sort(byLength)[0]
  if (configured !== undefined) return { path: configured, indexed: true }
  return opened === undefined ? { path: folderOf(path), indexed: false } : { path: opened, indexed: true }
}

/** The innermost first. At most sixty-four: a path deeper than that is no one's plan. */
function foldersAbove(path: string): string[] {
  const folders: string[] = []
  for (let folder = folderOf(path); folders.length < 64; folder = folderOf(folder)) {
    folders.push(folder)
    if (folder === folderOf(folder) || folder === '') break
  }
  return folders
}

const byLength = (a: string, b: string): number => b.length - a.length

export const isConfigFile = (path: string): boolean =>
  /(?:^|\/)(?:goalmark\.(?:jsonc|json|yaml|yml)|programme?\.ya?ml|package\.json|\.gitignore)$/.test(path)

export const isMarkdown = (path: string): boolean => /\.(?:md|markdown|mdown|mkd)$/i.test(path)
