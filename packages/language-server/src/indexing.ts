import { languages, type PlanFacts } from '@goalmark/core'
import { analysisOf } from '@goalmark/language-service'
import type { Host } from './host.js'
import type { Project } from './project.js'
import type { Reader } from './reader.js'
import { isMarkdown } from './roots.js'
import { joinedPath } from './uri.js'

/** Texts longer than this are no plans anyone links to; their facts are not kept. */
const mostUnits = 1_048_576
/** A slice of work between two looks at what the client wants, in milliseconds. */
const slice = 8
/** Files read at once, so that the disk works while a text is being read. */
const batch = 16
/** Above so many Markdown files a root is somebody's home or a monorepo's all; the index then stays partial and rules across files stay silent. */
const mostFiles = 50_000

export interface IndexOptions {
  readonly host: Host
  readonly reader: Reader
  /** Open documents are read from the editor, never from the disk. */
  readonly isOpen: (project: Project, path: string) => boolean
  readonly isStopped: () => boolean
  readonly progress: (done: number, total: number) => void
}

/** Reads every Markdown file below the root in slices; `whole` is set at the end. Gives how many files were read. */
export async function indexProject(project: Project, options: IndexOptions): Promise<number> {
  const { host, isOpen, isStopped, progress } = options
  const paths = await markdownBelow(project, host, isStopped)
  let sliceEnd = host.clock() + slice
  for (let at = 0; at < paths.length && !isStopped(); at += batch) {
    const some = paths.slice(at, at + batch).filter((path) => !isOpen(project, path))
    const texts = await Promise.all(some.map((path) => project.files.read(joinedPath(project.root.path, path))))
    for (const [index, path] of some.entries()) {
      await indexText(project, path, texts[index], options)
      if (host.clock() < sliceEnd) continue
      progress(at + index, paths.length)
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

async function indexText(project: Project, path: string, text: string | undefined, { reader, isOpen }: IndexOptions): Promise<void> {
  const facts = text === undefined || text.length > mostUnits ? undefined : await factsOfText(project, path, text, reader)
  if (isOpen(project, path)) return
  if (facts) project.index.set(facts)
  else project.index.delete(path)
}

async function factsOfText(project: Project, path: string, text: string, reader: Reader): Promise<PlanFacts | undefined> {
  const { settings, ignored } = await project.settingsOf(joinedPath(project.root.path, path))
  if (ignored) return undefined
  const parse = await reader.parse()
  return detached(analysisOf(text, { path, parse, settings, languages }).record.facts)
}

/** A copy that shares no memory with the text it was read from: strings cut from a text keep all of it alive. */
const detached = (facts: PlanFacts): PlanFacts => JSON.parse(JSON.stringify(facts))

/** Paths from the root, folder by folder. What git ignores, and folders that hold no one's plans, are not entered. */
async function markdownBelow(project: Project, host: Host, isStopped: () => boolean): Promise<string[]> {
  const found: string[] = []
  const folders = ['']
  let sliceEnd = host.clock() + slice
  for (let folder = folders.shift(); folder !== undefined && found.length < mostFiles && !isStopped(); folder = folders.shift()) {
    for (const name of await project.files.list(joinedPath(project.root.path, folder))) {
      const path = folder === '' ? name : `${folder}/${name}`
      if (name.endsWith('/')) {
        if (!isSkipped(name)) folders.push(path.slice(0, -1))
      } else if (isMarkdown(name)) found.push(path)
    }
    if (host.clock() < sliceEnd) continue
    await host.turn()
    sliceEnd = host.clock() + slice
  }
  return found.sort()
}

const isSkipped = (folder: string): boolean => folder.startsWith('.') || folder === 'node_modules/'
