import {
  type Connection,
  type Diagnostic,
  DidChangeConfigurationNotification,
  DidChangeWatchedFilesNotification,
  FoldingRangeRefreshRequest,
} from 'vscode-languageserver'
import type { Client } from './client.js'
import type { FileSource } from './client-files.js'
import { changedNotification, listFolderRequest, readFileRequest } from './protocol.js'
import { type Uri, uriAt } from './uri.js'

/** All that the server says to its client unasked. What the client cannot hear is not said; a client that is gone is no error. */
export interface Outlet {
  readonly publish: (uri: string, version: number | null, diagnostics: Diagnostic[]) => void
  readonly refreshDiagnostics: () => void
  /** Hints, lenses and colours: what depends on the day or the config. */
  readonly refreshAll: () => void
  /** `null`: anything may have changed. */
  readonly changed: (uris: readonly string[] | null) => void
  readonly settings: () => Promise<unknown>
  readonly register: () => void
  readonly filesLike: (like: Uri) => FileSource
  /** Whether the client tells of files that change. */
  readonly clientWatches: () => boolean
  readonly log: (message: string) => void
  /** Work nobody waits for: what goes wrong in it is written down and stops nothing. */
  readonly background: (work: Promise<unknown>) => void
  readonly progress: (title: string) => Promise<{ readonly report: (done: number, total: number) => void; readonly done: () => void }>
}

const watched = [
  '**/*.{md,markdown,mdown,mkd}',
  '**/goalmark.{jsonc,json,yaml,yml}',
  '**/{program,programme}.{yaml,yml}',
  '**/package.json',
  '**/.gitignore',
]

export function outlet(connection: Connection, client: () => Client): Outlet {
  const quietly = (asked: Promise<unknown>): void => {
    asked.catch(() => {})
  }
  return {
    publish: (uri, version, diagnostics) => quietly(connection.sendDiagnostics({ uri, diagnostics, ...(version !== null && { version }) })),
    refreshDiagnostics: () => {
      if (client().refresh.diagnostics) quietly(Promise.resolve(connection.languages.diagnostics.refresh()))
    },
    refreshAll: () => {
      const { inlayHints, codeLenses, semanticTokens, foldingRanges } = client().refresh
      if (inlayHints) quietly(connection.languages.inlayHint.refresh())
      if (codeLenses) quietly(connection.sendRequest('workspace/codeLens/refresh'))
      if (semanticTokens) quietly(Promise.resolve(connection.languages.semanticTokens.refresh()))
      if (foldingRanges) quietly(connection.sendRequest(FoldingRangeRefreshRequest.type))
    },
    changed: (uris) => {
      if (client().ours.changes === true) quietly(connection.sendNotification(changedNotification, { uris }))
    },
    settings: () => connection.workspace.getConfiguration('goalmark').catch(() => null),
    register: () => {
      if (client().registersConfiguration)
        quietly(connection.client.register(DidChangeConfigurationNotification.type, { section: 'goalmark' }))
      if (client().watchesFiles) {
        quietly(
          connection.client.register(DidChangeWatchedFilesNotification.type, { watchers: watched.map((globPattern) => ({ globPattern })) }),
        )
      }
    },
    filesLike: (like) => ({
      read: async (path) => textOf(await connection.sendRequest<unknown>(readFileRequest, { uri: uriAt(like, path) })),
      list: async (path) => namesOf(await connection.sendRequest<unknown>(listFolderRequest, { uri: uriAt(like, path) })),
    }),
    clientWatches: () => client().watchesFiles,
    background: (work) => {
      work.catch((error: unknown) => connection.console.error(error instanceof Error ? (error.stack ?? error.message) : String(error)))
    },
    log: (message) => connection.console.log(message),
    progress: async (title) => {
      if (!client().progress) return { report: () => {}, done: () => {} }
      const reporter = await connection.window.createWorkDoneProgress()
      reporter.begin(title, 0, undefined, false)
      return {
        report: (done, total) => reporter.report(Math.floor((100 * done) / Math.max(1, total)), `${done}/${total}`),
        done: () => reporter.done(),
      }
    },
  }
}

const textOf = (answer: unknown): string | undefined => (typeof answer === 'string' ? withoutMark(answer) : undefined)

const namesOf = (answer: unknown): readonly string[] => (Array.isArray(answer) ? answer.filter((name) => typeof name === 'string') : [])

/** A byte order mark is no character of the text. */
const withoutMark = (text: string): string => (text.charCodeAt(0) === 0xfeff ? text.slice(1) : text)
