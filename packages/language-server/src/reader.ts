import { languages, type ParseMarkdown, type Resolved, remembering } from '@goalmark/core'
import { parseWithRemark } from '@goalmark/core/remark'
import { type Analysis, analysisOf } from '@goalmark/language-service'
import type { OpenDocument } from './documents.js'
import type { Host, Stop } from './host.js'
import type { Project } from './project.js'

type Engine = Host['engine']

/** Above so many UTF-16 units a text is not read at all while it is open: one hint says so. */
export const tooLarge = 1_048_576
/** Above so many units the reference engine works only at rest. */
const costly = 200_000
const costlyRest = 500

/** How documents become analyses: once per text and settings, and never in the way of the next key. */
export interface Reader {
  /** Of the text as it is now; `null` where there is none to be had at once: too large, or costly and just changed. */
  readonly now: (document: OpenDocument) => Promise<Analysis | null>
  /** Waits for the rest of costly texts; `null` for one too large, or changed meanwhile. */
  readonly settled: (document: OpenDocument) => Promise<Analysis | null>
  readonly parse: () => Promise<(text: string) => ReturnType<typeof parseWithRemark>>
  readonly engine: () => Promise<'native' | 'remark'>
}

export interface ReaderOptions {
  readonly host: Host
  readonly engine: () => Engine
  readonly projectOf: (document: OpenDocument) => Promise<Project>
  /** A document was read anew; what it says to others may be new. */
  readonly read: (document: OpenDocument, project: Project, analysis: Analysis) => void
  /** What its config file does not mean, each time it is asked. */
  readonly configured: (project: Project, resolved: Resolved) => void
}

export function documentReader({ host, engine, projectOf, read, configured }: ReaderOptions): Reader {
  let native: Promise<ParseMarkdown | undefined> | null = null
  const known = remembering(languages)
  const nativeEngine = async (): Promise<ParseMarkdown | undefined> => {
    if (engine() === 'remark') return undefined
    native ??= host.native()
    return native
  }

  const parser = async () => {
    const fast = await nativeEngine()
    return (text: string) => fast?.(text) ?? parseWithRemark(text)
  }

  const analyse = async (document: OpenDocument): Promise<Analysis | null> => {
    const project = await projectOf(document)
    const resolved = await project.settingsOf(document.at.path)
    const { settings, ignored } = resolved
    configured(project, resolved)
    const parse = await parser()
    // From here on nothing waits: the text cannot change under the analysis.
    if (ignored || document.text.length > tooLarge) return null
    const before = document.read
    if (before && before.revision === document.revision && before.analysis.settings.key === settings.key) return before.analysis
    const analysis = analysisOf(document.text, {
      path: project.pathOf(document.at.path),
      parse,
      settings,
      languages: known,
      lines: document.lines,
    })
    document.read = { analysis, revision: document.revision }
    read(document, project, analysis)
    return analysis
  }

  const isCostly = async (document: OpenDocument): Promise<boolean> => document.text.length > costly && (await nativeEngine()) === undefined
  const isRead = (document: OpenDocument): boolean => document.read?.revision === document.revision

  return {
    parse: parser,
    engine: async () => ((await nativeEngine()) ? 'native' : 'remark'),
    now: async (document) => (!isRead(document) && (await isCostly(document)) ? null : analyse(document)),
    settled: async (document) => {
      if (document.text.length > tooLarge) return null
      if (!isRead(document) && (await isCostly(document)) && !(await restOf(host, document, costlyRest))) return null
      return analyse(document)
    },
  }
}

/** Whether the text stays as it is for so long. */
function restOf(host: Host, document: OpenDocument, milliseconds: number): Promise<boolean> {
  const { revision } = document
  return new Promise((resolve) => {
    host.after(milliseconds, () => resolve(document.revision === revision))
  })
}

export type { Stop }
