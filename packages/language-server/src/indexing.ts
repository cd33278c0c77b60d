import { type Languages, languages } from '@goalmark/core'
import { type AnalysisOptions, analysisOf } from '@goalmark/language-service'
import type { Host } from './host.js'
import { mayGiveIds } from './may-give-ids.js'
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

/**
 * Looks at every Markdown file below the root in slices; `whole` is set at the end: from then on it is known where links and ids lead. Of many files those
 * that give no ids are only placed, and read when they are asked for, or by `readRest`.
 */
export async function indexProject(project: Project, options: IndexOptions): Promise<void> {
  const { host, isStopped, keepsRecords } = options
  const paths = await markdownBelow(project, host, isStopped)
  project.readNow = await reading(project, options)
  const areMany = paths.length > few && project.files.direct !== null && !keepsRecords()
  const take = areMany ? placeOrIndex : indexText
  await inSlices(project, paths, options, (path, text) => take(project, path, text, options))
  project.whole = paths.length < mostFiles && !isStopped()
}

/** So many files are read at once. */
const few = 300

/** Reads what was only placed: from then on all is known of all files, and requests that look through them find everything. */
export const readRest = (project: Project, options: IndexOptions): Promise<void> =>
  inSlices(project, project.index.unread(), options, (path, text) =>
    project.index.known(path) ? undefined : indexText(project, path, text, options),
  )

/** Hands over path after path with its text, with turns for what the client wants between. */
async function inSlices(
  project: Project,
  paths: readonly string[],
  { host, isOpen, isStopped, progress }: IndexOptions,
  take: (path: string, text: string | undefined) => Promise<void> | undefined,
): Promise<void> {
  let sliceEnd = host.clock() + slice
  let nextReport = sliceEnd
  for (let at = 0; at < paths.length && !isStopped(); at += batch) {
    const some = paths.slice(at, at + batch).filter((path) => !isOpen(project, path))
    const texts = await textsOf(project, some)
    for (const [index, path] of some.entries()) {
      await take(path, texts[index])
      if (host.clock() < sliceEnd) continue
      if (host.clock() >= nextReport) {
        progress(at + index, paths.length)
        nextReport = host.clock() + betweenReports
      }
      await host.turn()
      sliceEnd = host.clock() + slice
    }
  }
}

function textsOf({ files, fullPath }: Project, paths: readonly string[]): Promise<readonly (string | undefined)[]> {
  const { direct } = files
  // A disk that answers at once is asked at once: to wait for each file costs several times as much.
  return direct
    ? Promise.resolve(paths.map((path) => direct.read(fullPath(path))))
    : Promise.all(paths.map((path) => files.read(fullPath(path))))
}

async function placeOrIndex(project: Project, path: string, text: string | undefined, options: IndexOptions): Promise<void> {
  if (text === undefined || text.length > mostUnits || mayGiveIds(text)) return indexText(project, path, text, options)
  const resolved = project.settingsOf(project.fullPath(path))
  const { ignored } = resolved instanceof Promise ? await resolved : resolved
  if (options.isOpen(project, path)) return
  if (ignored) project.index.delete(path)
  else project.index.place(path)
}

/** How one file is read at once, for who asks for it before its turn has come. */
async function reading(project: Project, { reader }: IndexOptions): Promise<Project['readNow']> {
  const parse = await reader.parse()
  return (path) => {
    const text = project.files.direct?.read(project.fullPath(path))
    const resolved = project.settingsOf(project.fullPath(path))
    if (text === undefined || text.length > mostUnits || resolved instanceof Promise || resolved.ignored) return undefined
    const { record } = analysisOf(text, withoutFindings({ path, parse, settings: resolved.settings, languages }))
    return detached(record.facts)
  }
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
