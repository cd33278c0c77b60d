import {
  type Config,
  type ConfigResolver,
  configResolver,
  type Lines,
  type PlanFacts,
  type PlanRecord,
  type Resolved,
  rules,
} from '@goalmark/core'
import { type WorkspaceIndex, workspaceIndex } from '@goalmark/language-service'
import type { HostFiles } from './host.js'
import { joinedPath, pathBelow, type Uri, uriAt } from './uri.js'

export interface FileRecord {
  readonly record: PlanRecord
  readonly lines: Lines
}

/** Everything under one root that belongs together: one index, one way of finding config. The root is as in `goalmark lint`. */
export interface Project {
  readonly root: Uri
  readonly files: HostFiles
  readonly index: WorkspaceIndex
  /** By path: what is found in files that are not open, where that is wanted. */
  readonly records: Map<string, FileRecord>
  /** Reads a file that the index has only placed; set once it is known what files are read with. */
  readNow: (path: string) => PlanFacts | undefined
  /** Whether the index holds every file; until then nothing is said across files. */
  whole: boolean
  /** Path from the root of a document below it. */
  readonly pathOf: (path: string) => string
  readonly fullPath: (path: string) => string
  readonly uriOf: (path: string) => string
  readonly uriOfFull: (fullPath: string) => string
  /** The config of a file, by its full path. */
  readonly settingsOf: (path: string) => Resolved | Promise<Resolved>
  /** A config file changed, or the editor's settings: everything is asked anew. */
  readonly reconfigure: () => void
  /** Something was written: what was known of files that are no Markdown may be old. */
  readonly forgetExisting: () => void
}

export function projectAt(root: Uri, files: HostFiles, editorConfig: () => Config): Project {
  let resolver: ConfigResolver | null = null
  let existing = new Map<string, boolean>()
  const fullPath = (path: string): string => joinedPath(root.path, path)
  const project: Project = {
    root,
    files,
    whole: false,
    readNow: () => undefined,
    records: new Map(),
    index: workspaceIndex(
      (path) => {
        const known = existing.get(path)
        if (known !== undefined) return known
        const exists = files.exists(fullPath(path))
        existing.set(path, exists)
        return exists
      },
      (path) => project.readNow(path),
    ),
    pathOf: (path) => pathBelow(root.path, path) ?? path,
    fullPath,
    uriOfFull: (path) => uriAt(root, path),
    uriOf: (path) => uriAt(root, fullPath(path)),
    settingsOf: (path) => {
      if (files.direct) {
        resolver ??= configResolver(files.direct, { rules, fallback: editorConfig() })
        return resolver(path)
      }
      return files.ask((asked) => configResolver(asked, { rules, fallback: editorConfig() })(path))
    },
    reconfigure: () => {
      resolver = null
    },
    forgetExisting: () => {
      existing = new Map()
    },
  }
  return project
}
