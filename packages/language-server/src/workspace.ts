import type { Config } from '@goalmark/core'
import { clientFiles, type FileSource } from './client-files.js'
import type { OpenDocument } from './documents.js'
import type { Host, HostFiles } from './host.js'
import { type Project, projectAt } from './project.js'
import { rootOf } from './roots.js'
import { type Uri, uriOf } from './uri.js'

export interface WorkspaceOptions {
  readonly host: Host
  /** Files of a scheme as the client sees them; `null` where it does not answer for them. */
  readonly clientSource: (like: Uri) => FileSource | null
  readonly editorConfig: () => Config
  /** A project came to be that is to be indexed as a whole. */
  readonly found: (project: Project) => void
}

/** The projects of all open folders and documents: several roots, several schemes. */
export interface Workspace {
  readonly projectOf: (document: OpenDocument) => Promise<Project>
  /** The project a file belongs to where it is known already. */
  readonly knownProjectOf: (uri: string) => Project | undefined
  readonly projects: () => readonly Project[]
  readonly addFolders: (uris: readonly string[]) => Promise<void>
  readonly removeFolders: (uris: readonly string[]) => void
  /** Config or folders changed: documents ask anew where they belong. */
  readonly reconfigure: () => void
}

const noFiles: HostFiles = {
  direct: { read: () => undefined, list: () => [], exists: () => false },
  ask: (question) => question({ read: () => undefined, list: () => [], exists: () => false }),
  read: async () => undefined,
  list: async () => [],
  exists: () => true,
  forget: () => {},
  watch: null,
}

export function openWorkspace({ host, clientSource, editorConfig, found }: WorkspaceOptions): Workspace {
  const folders = new Map<string, Uri>()
  const projects = new Map<string, Project>()
  const indexed = new Set<Project>()
  const ofClient = new Map<string, HostFiles>()
  let homes = new WeakMap<OpenDocument, Promise<Project>>()

  const filesOf = (uri: Uri): HostFiles => {
    const own = host.filesOf(uri.scheme)
    if (own) return own
    const key = `${uri.scheme}://${uri.authority}`
    const known = ofClient.get(key)
    if (known) return known
    const source = uri.path.startsWith('/') ? clientSource(uri) : null
    const files = source ? clientFiles(source) : noFiles
    ofClient.set(key, files)
    return files
  }

  const projectFor = async (at: Uri): Promise<Project> => {
    const files = filesOf(at)
    if (files === noFiles) return projectAtRoot({ ...at, path: '' }, files)
    const roots = [...folders.values()].filter((folder) => folder.scheme === at.scheme && folder.authority === at.authority)
    const root = await files.ask((asked) =>
      rootOf(
        asked,
        at.path,
        roots.map(({ path }) => path),
      ),
    )
    const project = projectAtRoot({ ...at, path: root.path }, files)
    if (root.indexed && !indexed.has(project)) {
      indexed.add(project)
      found(project)
    }
    return project
  }

  const projectAtRoot = (root: Uri, files: HostFiles): Project => {
    const key = `${root.scheme}://${root.authority}${root.path}`
    const known = projects.get(key)
    if (known) return known
    const project = projectAt(root, files, editorConfig)
    projects.set(key, project)
    return project
  }

  return {
    projects: () => [...projects.values()],
    projectOf: (document) => {
      const known = homes.get(document)
      if (known) return known
      const home = projectFor(document.at)
      homes.set(document, home)
      return home
    },
    knownProjectOf: (uri) => {
      const at = uriOf(uri)
      return [...projects.values()]
        .filter(({ root }) => root.scheme === at.scheme && root.authority === at.authority && at.path.startsWith(root.path))
        .sort((a, b) => b.root.path.length - a.root.path.length)[0]
    },
    addFolders: async (uris) => {
      for (const uri of uris) folders.set(uri, trimmedFolder(uriOf(uri)))
      homes = new WeakMap()
      for (const uri of uris) {
        const folder = trimmedFolder(uriOf(uri))
        // A file that need not be there: asking for its root finds the folder's.
        await projectFor({ ...folder, path: `${folder.path === '/' ? '' : folder.path}/plan.md` })
      }
    },
    removeFolders: (uris) => {
      for (const uri of uris) folders.delete(uri)
      homes = new WeakMap()
    },
    reconfigure: () => {
      homes = new WeakMap()
      for (const project of projects.values()) project.reconfigure()
    },
  }
}

const trimmedFolder = (uri: Uri): Uri => ({ ...uri, path: uri.path.length > 1 ? uri.path.replace(/\/+$/, '') || '/' : uri.path })
