import type { PlanFacts } from '@goalmark/core'
import type { Analysis } from '@goalmark/language-service'
import type { Documents, OpenDocument } from './documents.js'
import type { Host, Stop } from './host.js'
import { type IndexOptions, indexFile, indexProject, readRest } from './indexing.js'
import type { Outlet } from './outlet.js'
import type { Project } from './project.js'
import type { Reader } from './reader.js'
import { isConfigFile, isMarkdown } from './roots.js'
import { uriOf } from './uri.js'
import type { Workspace } from './workspace.js'

export interface IndexerOptions {
  readonly host: Host
  readonly reader: Reader
  readonly documents: Documents
  readonly out: Outlet
  readonly workspace: () => Workspace
  /** Config files changed. */
  readonly reconfigured: (uris: readonly string[]) => void
  readonly keepsRecords: () => boolean
  /** What one file says to others is new, or a file came or went. */
  readonly changed: (project: Project, except: OpenDocument | null) => void
}

/** Keeps the projects' indexes in step with disk and editor, one file at a time. */
export interface Indexer {
  readonly start: (project: Project) => Promise<void>
  /** An open document was read: the index takes what the editor holds. */
  readonly read: (document: OpenDocument, project: Project, analysis: Analysis) => void
  /** The disk counts again. */
  readonly closed: (document: OpenDocument) => Promise<void>
  readonly filesChanged: (uris: readonly string[]) => void
  /** Waits until every file of a project has been read, for requests that look through all of them. */
  readonly all: (project: Project) => Promise<void>
  readonly stop: () => void
}

export function indexer({ host, reader, documents, out, workspace, reconfigured, changed, keepsRecords }: IndexerOptions): Indexer {
  let stopped = false
  const stops: Stop[] = []
  const started = new Set<Project>()
  const rests = new Map<Project, Promise<void>>()
  const options: IndexOptions = {
    host,
    reader,
    isOpen: (project, path) => documents.get(project.uriOf(path)) !== undefined,
    isStopped: () => stopped,
    keepsRecords,
    progress: () => {},
  }

  const refreshed = async (project: Project, path: string): Promise<void> => {
    const before = project.index.known(path)
    project.files.forget([project.fullPath(path)])
    project.forgetExisting()
    await indexFile(project, path, options)
    out.changed([project.uriOf(path)])
    if (keepsRecords() || saysOther(before, project.index.known(path))) changed(project, null)
  }

  /** `whole`: called once it is known where links and ids lead. */
  const indexAll = async (project: Project, how: IndexOptions, whole: () => void = () => {}): Promise<void> => {
    await indexProject(project, how)
    whole()
    if (stopped) return
    changed(project, null)
    const rest = readRest(project, options)
    rests.set(project, rest)
    await rest
  }

  const filesChanged = (uris: readonly string[]): void => {
    const configs = uris.filter((uri) => isConfigFile(uriOf(uri).path))
    if (configs.length > 0) {
      workspace().reconfigure()
      reconfigured(configs)
      for (const project of started) out.background(indexAll(project, options))
    }
    for (const uri of uris) {
      const project = workspace().knownProjectOf(uri)
      if (project && isMarkdown(uriOf(uri).path)) out.background(refreshed(project, project.pathOf(uriOf(uri).path)))
    }
  }

  return {
    filesChanged,
    start: async (project) => {
      started.add(project)
      const { report, done } = await out.progress('Reading plans')
      await indexAll(project, { ...options, progress: report }, done)
      if (stopped) return
      if (project.files.watch && !out.clientWatches()) {
        stops.push(project.files.watch(project.root.path, (paths) => filesChanged(paths.map(project.uriOfFull))))
      }
    },
    read: (document, project, { record }) => {
      const path = project.pathOf(document.at.path)
      const before = project.index.known(path)
      project.index.set(record.facts)
      if (saysOther(before, record.facts)) changed(project, document)
    },
    closed: async (document) => {
      const project = await workspace().projectOf(document)
      await refreshed(project, project.pathOf(document.at.path))
    },
    all: async (project) => rests.get(project),
    stop: () => {
      stopped = true
      for (const stop of stops) stop()
    },
  }
}

/** Whether others would read these facts otherwise: where links can lead, which ids there are. */
function saysOther(before: PlanFacts | undefined, after: PlanFacts | undefined): boolean {
  if (before === after) return false
  if (!before || !after) return true
  return differ(before.ids, after.ids, (a, b) => a.id === b.id) || differ(before.headings, after.headings, (a, b) => a.slug === b.slug)
}

const differ = <Value>(before: readonly Value[], after: readonly Value[], alike: (a: Value, b: Value) => boolean): boolean =>
  before.length !== after.length || before.some((value, index) => !alike(value, after[index]!))
