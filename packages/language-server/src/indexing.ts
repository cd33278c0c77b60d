import { type Languages, languages } from '@goalmark/core'
import { type AnalysisOptions, analysisOf } from '@goalmark/language-service'
import type { Host } from './host.js'
import type { FileRecord, Project } from './project.js'
import type { Reader } from './reader.js'
import { joinedPath } from './uri.js'
import { markdownBelow, mostFiles, slice } from './walk.js'

/** Texts longer than this are no plans anyone links to; their facts are not kept. */
const mostUnits = 1_048_576
/** Files read at once, so that the disk works while a text is being read. */
const batch = 16
/** No one reads a progress bar more often, in milliseconds. */
const betweenReports = 200

export interface IndexOptions {
  readonly host: Host
  readonly reader: Reader
  /** Open documents are read from the editor, never from the disk. */
  readonly isOpen: (project: Project, path: string) => boolean
  readonly isStopped: () => boolean
  /** Whether findings of files that are not open are wanted: then their records are kept, too. */
  readonly keepsRecords: () => boolean
  readonly progress: (done: number, total: number) => void
}

/** Reads every Markdown file below the root in slices; `whole` is set at the end. Gives how many files were read. */
export async function indexProject(project: Project, options: IndexOptions): Promise<number> {
  const { host, isOpen, isStopped, progress } = options
  const paths = await markdownBelow(project, host, isStopped)
  let sliceEnd = host.clock() + slice
  let nextReport = sliceEnd
  for (let at = 0; at < paths.length && !isStopped(); at += batch) {
    const some = paths.slice(at, at + batch).filter((path) => !isOpen(project, path))
    const texts = await Promise.all(some.map((path) => project.files.read(joinedPath(project.root.path, path))))
    for (const [index, path] of some.entries()) {
      await indexText(project, path, texts[index], options)
      if (host.clock() < sliceEnd) continue
      if (host.clock() >= nextReport) {
        progress(at + index, paths.length)
        nextReport = host.clock() + betweenReports
      }
      await host.turn()
      sliceEnd = host.clock() + slice
    }
  }
  project.whole = paths.length < mostFiles && !isStopped()
  return paths.length
}

/** Reads one file from the disk anew, or forgets it where it is gone. */
export async function indexFile(project: Project, path: string, options: IndexOptions): Promise<void> {
  if (options.isOpen(project, path)) return
  await indexText(project, path, await project.files.read(joinedPath(project.root.path, path)), options)
}

async function indexText(project: Project, path: string, text: string | undefined, options: IndexOptions): Promise<void> {
  const read = text === undefined || text.length > mostUnits ? undefined : await recordOf(project, path, text, options)
  if (options.isOpen(project, path)) return
  if (!read) {
    project.index.delete(path)
    project.records.delete(path)
    return
  }
  project.index.set(detached(read.record.facts))
  if (options.keepsRecords()) project.records.set(path, detached(read))
}

async function recordOf(
  project: Project,
  path: string,
  text: string,
  { reader, keepsRecords }: IndexOptions,
): Promise<FileRecord | undefined> {
  const { settings, ignored } = await project.settingsOf(joinedPath(project.root.path, path))
  if (ignored) return undefined
  const parse = await reader.parse()
  const options = { path, parse, settings, languages }
  const { record, lines } = analysisOf(text, keepsRecords() ? options : withoutFindings(options))
  return { record, lines }
}

/** Where nobody asks for findings of a file, no rule is run and no goal is judged. */
export const withoutFindings = (options: AnalysisOptions): AnalysisOptions => ({
  ...options,
  settings: { ...options.settings, rules: { ...options.settings.rules, active: [] } },
  languages: unjudged,
})

const unjudged: Languages = { ...languages, judge: () => null }

/** A copy that shares no memory with the text it was read from: strings cut from a text keep all of it alive. */
const detached = <Plain>(value: Plain): Plain => JSON.parse(JSON.stringify(value))
