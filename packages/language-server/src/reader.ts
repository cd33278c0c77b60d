import { languages, type ParseMarkdown, type Resolved, remembering } from '@goalmark/core'
import { parseWithRemark } from '@goalmark/core/remark'
import type { Analysis } from '@goalmark/language-service'
import type { OpenDocument } from './documents.js'
import type { Host, Stop } from './host.js'
import type { Project } from './project.js'

type Engine = Host['engine']

/** Above so many UTF-16 units a text is not read at all while it is open: one hint says so. */
export const tooLarge = 1_048_576
export const tooLargeMessage = 'This plan is too large for live checking (over 1 MB); the command line reads it'
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

  const withNative = remembered((fast: ParseMarkdown) => (text: string) => fast(text) ?? parseWithRemark(text))
  const parser = async () => {
    const fast = await nativeEngine()
    return fast ? withNative(fast) : parseWithRemark
  }

  /** What it is to be read with, and the reading where there is one already; `null` for what is not read. */
  const startOn = async (document: OpenDocument) => {
    const project = await projectOf(document)
    const resolved = await project.settingsOf(document.at.path)
    configured(project, resolved)
    if (resolved.ignored || document.text.length > tooLarge) return null
    const fast = await nativeEngine()
    // From here on nothing waits: the text cannot change under the analysis.
    const before = document.read?.analysis
    const isLike = before?.settings.key === resolved.settings.key
    if (isLike && isRead(document)) return { project, options: before, done: before }
    // One engine reads all of it, whichever part is new.
    const parse = fast && !fast.declines?.(document.text) ? withNative(fast) : parseWithRemark
    // The same settings as the same value: what was read with them still holds.
    const settings = isLike ? before.settings : resolved.settings
    const options = { path: project.pathOf(document.at.path), parse, settings, languages: known }
    return { project, options, done: null }
  }

  const analyse = async (document: OpenDocument): Promise<Analysis | null> => {
    const started = await startOn(document)
    if (!started || started.done) return started?.done ?? null
    const analysis = document.analyse(document.text, { ...started.options, lines: document.lines })
    document.read = { analysis, revision: document.revision }
    read(document, started.project, analysis)
    return analysis
  }

  /** Parses with turns for others between; whether the text is still the same then. */
  const parsed = async (document: OpenDocument): Promise<boolean> => {
    const { revision } = document
    const started = await startOn(document)
    if (!started || document.revision !== revision) return document.revision === revision
    for (const _ of document.analyse.slices(document.text, started.options)) {
      await host.turn()
      if (document.revision !== revision) return false
    }
    return true
  }

  const isCostly = async (document: OpenDocument): Promise<boolean> => document.text.length > costly && (await nativeEngine()) === undefined
  const isRead = (document: OpenDocument): boolean => document.read?.revision === document.revision

  return {
    parse: parser,
    engine: async () => ((await nativeEngine()) ? 'native' : 'remark'),
    now: async (document) => (!isRead(document) && (await isCostly(document)) ? null : analyse(document)),
    settled: async (document) => {
      if (document.text.length > tooLarge) return null
      if (isRead(document) || !(await isCostly(document))) return analyse(document)
      return (await restOf(host, document, costlyRest)) && (await parsed(document)) ? analyse(document) : null
    },
  }
}

/** The last answer, as long as it is asked with the same. */
function remembered<Asked, Answer>(answer: (asked: Asked) => Answer): (asked: Asked) => Answer {
  let last: { readonly asked: Asked; readonly answer: Answer } | null = null
  return (asked) => {
    if (last?.asked !== asked) last = { asked, answer: answer(asked) }
    return last.answer
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
