import { type IsoDate, isoDateOf, type ProgramFacts } from '@goalmark/core'
import type { Analysis, Scene, TextChange } from '@goalmark/language-service'
import type {
  CancellationToken,
  Connection,
  DocumentDiagnosticParams,
  DocumentDiagnosticReport,
  FileEvent,
  InitializeParams,
  InitializeResult,
  TextDocumentIdentifier,
  TextDocumentItem,
  VersionedTextDocumentIdentifier,
  WorkspaceFolder,
} from 'vscode-languageserver'
import { capabilitiesFor } from './capabilities.js'
import { type Client, clientOf } from './client.js'
import { configProblems } from './config-problems.js'
import { diagnosing } from './diagnosing.js'
import { type Documents, type OpenDocument, openDocuments } from './documents.js'
import type { Host, Stop } from './host.js'
import { type Indexer, indexer } from './indexer.js'
import { outlet } from './outlet.js'
import { type PlanViews, planViews } from './plan-views.js'
import type { Project } from './project.js'
import { documentReader, type Reader } from './reader.js'
import { type EditorSettings, settingsOf } from './settings.js'
import { uriOf } from './uri.js'
import { openWorkspace, type Workspace } from './workspace.js'
import { type WorkspaceDiagnosing, workspaceDiagnosing } from './workspace-diagnosing.js'

/** One open document with all that a request about it needs. */
export interface Look {
  readonly document: OpenDocument
  readonly project: Project
  readonly analysis: Analysis
  readonly scene: Scene
}

/** All that the server knows of one client: made at its start, dropped at its end. */
export interface Session {
  readonly client: () => Client
  readonly settings: () => EditorSettings
  readonly documents: Documents
  readonly workspace: Workspace
  readonly today: () => IsoDate
  /** `null`: not open, no plan's file, or too busy to be read now. */
  readonly look: (uri: string) => Promise<Look | null>
  /** The same once every file of its project has been read, for requests that look through all of them. */
  readonly lookThrough: (uri: string) => Promise<Look | null>
  readonly sceneOf: (project: Project) => Scene
  /** For clients that draw plans themselves. */
  readonly views: PlanViews
  readonly parse: Reader['parse']
  /** The facts of the programme that a file at this place belongs to. */
  readonly programOf: (uri: string) => Promise<ProgramFacts | null>
  readonly engine: () => Promise<'native' | 'remark'>
  readonly initialize: (params: InitializeParams) => InitializeResult
  readonly initialized: () => Promise<void>
  readonly shutdown: () => void
  readonly configured: (settings: unknown) => Promise<void>
  readonly foldersChanged: (added: readonly WorkspaceFolder[], removed: readonly WorkspaceFolder[]) => Promise<void>
  readonly filesChanged: (changes: readonly FileEvent[]) => void
  readonly opened: (item: TextDocumentItem) => void
  readonly changed: (document: VersionedTextDocumentIdentifier, changes: readonly TextChange[]) => void
  readonly saved: (document: TextDocumentIdentifier) => void
  readonly closed: (document: TextDocumentIdentifier) => void
  readonly workspaceDiagnostics: WorkspaceDiagnosing
  readonly pull: (params: DocumentDiagnosticParams, token: CancellationToken) => Promise<DocumentDiagnosticReport>
}

export function openSession(connection: Connection, host: Host): Session {
  let client: Client = clientOf({ capabilities: {}, processId: null, rootUri: null })
  let settings = settingsOf({}, null, host)
  let folders: readonly string[] = []
  const stops: Stop[] = []
  const documents = openDocuments()
  const out = outlet(connection, () => client)
  const config = configProblems(out)

  const workspace = openWorkspace({
    host,
    clientSource: (like) => (client.ours.files === true ? out.filesLike(like) : null),
    editorConfig: () => settings.config,
    found: (project) => out.background(indexing.start(project)),
  })
  const reader = documentReader({
    host,
    engine: () => settings.engine,
    projectOf: workspace.projectOf,
    read: (document, project, analysis) => indexing.read(document, project, analysis),
    configured: config.told,
  })
  const today = (): IsoDate => isoDateOf(client.ours.today ?? '') ?? host.today()
  const sceneOf = (project: Project): Scene => ({ today: today(), workspace: project.whole ? project.index : null })
  const isOpen = (document: OpenDocument): boolean => documents.byKey(document.key) === document
  const diagnostics = diagnosing({
    ...{ host, reader, isOpen, projectOf: workspace.projectOf, scene: sceneOf },
    client: () => client,
    publish: out.publish,
    refresh: out.refreshDiagnostics,
    background: out.background,
  })
  const indexing: Indexer = indexer({
    ...{ host, reader, documents, out },
    workspace: () => workspace,
    keepsRecords: () => settings.workspaceDiagnostics,
    reconfigured: (uris) => {
      config.changed(uris)
      again()
    },
    changed: (project, except) => out.background(againIn(project, except)),
  })

  const elsewhere = workspaceDiagnosing({
    projects: workspace.projects,
    scene: sceneOf,
    isOpen: (uri) => documents.get(uri) !== undefined,
    pulls: () => client.pullsDiagnostics,
    isOn: () => settings.workspaceDiagnostics,
    publish: (uri, items) => out.publish(uri, null, items),
    background: out.background,
  })

  /** Findings that look across files may be new in the other documents of a project. */
  const againIn = async (project: Project, except: OpenDocument | null): Promise<void> => {
    const others = documents.all().filter((document) => document !== except)
    const homes = await Promise.all(others.map(workspace.projectOf))
    diagnostics.again(others.filter((_, index) => homes[index] === project))
    elsewhere.changed()
    out.changed(null)
  }

  /** What holds for every document changed: the day, the config, the settings. */
  const again = (): void => {
    diagnostics.again(documents.all())
    elsewhere.changed()
    out.refreshAll()
    out.changed(null)
  }

  const look = async (uri: string): Promise<Look | null> => {
    const document = documents.get(uri)
    const analysis = document && (await reader.now(document))
    if (!document || !analysis) return null
    const project = await workspace.projectOf(document)
    return { document, project, analysis, scene: sceneOf(project) }
  }

  return {
    documents,
    workspaceDiagnostics: elsewhere,
    workspace,
    today,
    sceneOf,
    engine: reader.engine,
    parse: reader.parse,
    programOf: async (uri) => {
      const resolved = await workspace.knownProjectOf(uri)?.settingsOf(uriOf(uri).path)
      return resolved?.program?.facts ?? null
    },
    views: planViews({
      ...{ reader, today, documents: documents.all, projects: workspace.projects, projectOf: workspace.projectOf },
      allRead: (project) => indexing.all(project),
    }),
    client: () => client,
    settings: () => settings,
    look,
    lookThrough: async (uri) => {
      const document = documents.get(uri)
      if (document) await indexing.all(await workspace.projectOf(document))
      return look(uri)
    },
    initialize: (params) => {
      client = clientOf(params)
      settings = settingsOf(client.ours, null, host)
      folders = foldersOf(params)
      return capabilitiesFor(client, settings)
    },
    initialized: async () => {
      stops.push(host.onNewDay(again))
      out.register()
      if (client.settings) settings = settingsOf(client.ours, await out.settings(), host)
      workspace.reconfigure()
      await workspace.addFolders(folders)
      if (documents.all().length > 0) again()
    },
    shutdown: () => {
      for (const stop of stops) stop()
      indexing.stop()
    },
    configured: async (pushed) => {
      settings = settingsOf(client.ours, client.settings ? await out.settings() : pushed, host)
      workspace.reconfigure()
      for (const document of documents.all()) document.read = null
      again()
    },
    foldersChanged: async (added, removed) => {
      workspace.removeFolders(removed.map(({ uri }) => uri))
      await workspace.addFolders(added.map(({ uri }) => uri))
      again()
    },
    filesChanged: (changes) => indexing.filesChanged((Array.isArray(changes) ? changes : []).map(uriIn)),
    opened: (item) => {
      const { uri, languageId, version, text } = item ?? {}
      if (typeof uri === 'string' && typeof text === 'string')
        diagnostics.changed(documents.open(uri, String(languageId), versionOf(version), text))
    },
    changed: (named, changes) => {
      const document = Array.isArray(changes) ? documents.change(uriIn(named), versionOf(named?.version), changes) : null
      if (document) diagnostics.changed(document)
    },
    saved: (named) => {
      const document = documents.get(uriIn(named))
      if (document) diagnostics.saved(document)
    },
    closed: (named) => {
      const document = documents.close(uriIn(named))
      if (!document) return
      diagnostics.closed(document)
      out.background(indexing.closed(document))
    },
    pull: async ({ textDocument, previousResultId }, token) => {
      const document = documents.get(uriIn(textDocument))
      return document ? diagnostics.pull(document, previousResultId, token) : { kind: 'full', items: [] }
    },
  }
}

/** Anything may come in a notification; what names no document names none that is open. */
const uriIn = (named: { readonly uri?: unknown } | null | undefined): string => (typeof named?.uri === 'string' ? named.uri : '')

const versionOf = (version: unknown): number | null => (typeof version === 'number' ? version : null)

/** Folders as newer clients give them, else the one that older ones know. */
function foldersOf({ workspaceFolders, rootUri, rootPath }: InitializeParams): readonly string[] {
  if (Array.isArray(workspaceFolders)) return workspaceFolders.map(({ uri }) => uri)
  if (typeof rootUri === 'string') return [rootUri]
  return typeof rootPath === 'string' ? [`file://${encodeURI(rootPath.replaceAll('\\', '/'))}`] : []
}
