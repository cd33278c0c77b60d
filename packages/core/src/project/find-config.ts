import { folderOf, joinPath } from '../text/path.js'
import type { Files } from './files.js'

const names = ['goalmark.jsonc', 'goalmark.json', 'goalmark.yaml', 'goalmark.yml'] as const

/** What other tools would call it. It is told, since a config that nobody reads looks like one that does not work. */
const misnames = ['goalmark.config.json', 'goalmark.config.js', '.goalmark.json', '.goalmarkrc', '.goalmarkrc.json'] as const

/** The config of a folder, or of the nearest one above that has any. */
export interface FoundConfig {
  readonly folder: string
  /** One; more than one is a mistake that only its writer can settle. */
  readonly paths: readonly string[]
  /** A file that is called otherwise than a config is, where there is none. */
  readonly misnamed: string | null
}

/** Looks upwards from a file's folder; each folder is looked into once. The search ends at the git root, which is looked into itself. */
export function configFinder(files: Files): (path: string) => FoundConfig | null {
  const known = new Map<string, FoundConfig | null>()
  const inFolder = (folder: string): FoundConfig | null => {
    const before = known.get(folder)
    if (before !== undefined) return before
    const found = lookInto(folder, files) ?? above(folder)
    known.set(folder, found)
    return found
  }
  const above = (folder: string): FoundConfig | null => {
    const parent = isGitRoot(folder, files) ? null : folderOf(folder)
    return parent === null ? null : inFolder(parent)
  }
  return (path) => inFolder(folderOf(path) ?? '')
}

export const isGitRoot = (folder: string, files: Files): boolean => files.exists(joinPath(folder, '.git'))

function lookInto(folder: string, files: Files): FoundConfig | null {
  const paths: string[] = names.map((name) => joinPath(folder, name)).filter((path) => files.exists(path))
  const manifest = joinPath(folder, 'package.json')
  if (files.exists(manifest) && hasOwnKey(files.read(manifest))) paths.push(manifest)
  if (paths.length > 0) return { folder, paths, misnamed: null }
  const misnamed = misnames.map((name) => joinPath(folder, name)).find((path) => files.exists(path))
  return misnamed === undefined ? null : { folder, paths, misnamed }
}

/** A package.json without the key is someone else's business. One that cannot be read and seems to have it is not. */
function hasOwnKey(text: string | undefined): boolean {
  if (!text?.includes('"goalmark"')) return false
  try {
    const manifest: unknown = JSON.parse(text)
    return typeof manifest === 'object' && manifest !== null && Object.hasOwn(manifest, 'goalmark')
  } catch {
    return /"goalmark"\s*:\s*\{/.test(text)
  }
}
