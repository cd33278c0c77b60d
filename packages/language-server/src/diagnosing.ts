import { type Analysis, nowShown, remarksOf, restAfter, rested, type Scene, toDiagnostic } from '@goalmark/language-service'
import { type CancellationToken, type Diagnostic, type DocumentDiagnosticReport, LSPErrorCodes, ResponseError } from 'vscode-languageserver'
import type { Client } from './client.js'
import type { OpenDocument } from './documents.js'
import type { Host, Stop } from './host.js'
import type { Project } from './project.js'
import { type Reader, tooLarge, tooLargeMessage } from './reader.js'
import type { UriKey } from './uri.js'
import { warmUp } from './warm-up.js'

export interface DiagnosingOptions {
  readonly host: Host
  readonly client: () => Client
  readonly reader: Reader
  readonly projectOf: (document: OpenDocument) => Promise<Project>
  readonly scene: (project: Project) => Scene
  readonly isOpen: (document: OpenDocument) => boolean
  readonly publish: (uri: string, version: number | null, diagnostics: Diagnostic[]) => void
  readonly refresh: () => void
  readonly background: (work: Promise<unknown>) => void
}

/** When which findings reach the writer: pushed or pulled, quiet while typing. */
export interface Diagnosing {
  /** The text is new. `resting`: nothing waits (opened, saved). */
  readonly changed: (document: OpenDocument) => void
  readonly saved: (document: OpenDocument) => void
  readonly closed: (document: OpenDocument) => void
  readonly pull: (document: OpenDocument, previous: string | undefined, token: CancellationToken) => Promise<DocumentDiagnosticReport>
  /** What holds for all of them changed: the day, the config, another plan. */
  readonly again: (documents: readonly OpenDocument[]) => void
}

interface Given {
  readonly id: number
  readonly json: string
}

/** What was opened is answered first: symbols, hints, the index. In milliseconds. */
const warmAfter = 300

/** After another plan changed, the rest are looked at again no more often than this, in milliseconds. */
const togetherWithin = 200

export function diagnosing(options: DiagnosingOptions): Diagnosing {
  const { host, client, reader, projectOf, scene, isOpen, publish, refresh, background } = options
  const rests = new Map<UriKey, Stop>()
  const given = new WeakMap<OpenDocument, Given>()
  const later = new Set<OpenDocument>()
  let ids = 0
  let isWarm = !host.warmsUp
  /** Findings that are being worked out for the writer. */
  let underWay = 0

  /** Pull clients that cannot be asked to pull again would never see what waited. */
  const canWait = (): boolean => !client().pullsDiagnostics || client().refresh.diagnostics

  const diagnosticsOf = async (document: OpenDocument, analysis: Analysis | null): Promise<Diagnostic[]> => {
    if (!analysis) return document.text.length > tooLarge ? [tooLargeHint] : []
    const now = scene(await projectOf(document))
    const { findings, remarks } = remarksOf(analysis, now, canWait() ? document.quiet : null)
    document.quiet = nowShown(document.quiet, findings)
    warm(document, analysis, now)
    return remarks.map((remark) => toDiagnostic(analysis.lines, remark))
  }

  const warm = (document: OpenDocument, analysis: Analysis, now: Scene): void => {
    if (isWarm || analysis.plan.recognition === null) return
    isWarm = true
    const { revision } = document
    const warming = { isWanted: () => document.revision === revision && isOpen(document), mustWait: () => underWay > 0 }
    host.after(warmAfter, () => background(warmUp(analysis, now, host, warming)))
  }

  const push = async (document: OpenDocument): Promise<void> => {
    underWay++
    try {
      await pushNow(document)
    } finally {
      underWay--
    }
  }

  const pushNow = async (document: OpenDocument): Promise<void> => {
    const { revision } = document
    await host.turn()
    if (document.revision !== revision || !isOpen(document)) return
    const analysis = await reader.settled(document)
    if (document.revision !== revision || !isOpen(document)) return
    const diagnostics = await diagnosticsOf(document, analysis)
    if (document.revision === revision && isOpen(document)) publish(document.uri, document.version, diagnostics)
  }

  const startRest = (document: OpenDocument): void => {
    stopRest(document)
    rests.set(
      document.key,
      host.after(restAfter, () => rest(document)),
    )
  }

  const stopRest = (document: OpenDocument): void => {
    rests.get(document.key)?.()
    rests.delete(document.key)
  }

  const rest = (document: OpenDocument): void => {
    stopRest(document)
    if (document.quiet.touched.length === 0) return
    document.quiet = rested(document.quiet)
    if (client().pullsDiagnostics) refresh()
    else background(push(document))
  }

  const againNow = (documents: readonly OpenDocument[]): void => {
    if (documents.length === 0) return
    if (client().pullsDiagnostics) refresh()
    else for (const document of documents) background(push(document))
  }

  return {
    changed: (document) => {
      if (document.quiet.touched.length > 0 && canWait()) startRest(document)
      if (!client().pullsDiagnostics) background(push(document))
    },
    saved: rest,
    closed: (document) => {
      stopRest(document)
      later.delete(document)
      if (!client().pullsDiagnostics) publish(document.uri, null, [])
    },
    pull: async (document, previous, token) => {
      const { revision } = document
      await host.turn()
      if (token.isCancellationRequested) throw new ResponseError(LSPErrorCodes.RequestCancelled, 'no longer wanted')
      const analysis = document.revision === revision ? await reader.settled(document) : null
      if (document.revision !== revision) throw outdated()
      const items = await diagnosticsOf(document, analysis)
      const json = JSON.stringify(items)
      const before = given.get(document)
      if (before?.json === json && previous === String(before.id)) return { kind: 'unchanged', resultId: previous }
      const now = before?.json === json ? before : { id: ++ids, json }
      given.set(document, now)
      return { kind: 'full', resultId: String(now.id), items }
    },
    again: (documents) => {
      if (later.size === 0 && documents.length > 0) {
        host.after(togetherWithin, () => {
          const all = [...later].filter(isOpen)
          later.clear()
          againNow(all)
        })
      }
      for (const document of documents) later.add(document)
    },
  }
}

/** The text moved on while it was read: the client is to ask again. */
const outdated = (): ResponseError<{ retriggerRequest: boolean }> =>
  new ResponseError(LSPErrorCodes.ServerCancelled, 'the text has changed', { retriggerRequest: true })

const tooLargeHint: Diagnostic = {
  range: { start: { line: 0, character: 0 }, end: { line: 0, character: 0 } },
  severity: 3,
  source: 'goalmark',
  message: tooLargeMessage,
}
