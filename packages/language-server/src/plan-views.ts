import { type IsoDate, languages, lineColumnAt } from '@goalmark/core'
import { type Analysis, type AnalysisOptions, analysisOf, findingsIn, type PlanView, planView } from '@goalmark/language-service'
import type { OpenDocument } from './documents.js'
import { withoutFindings } from './indexing.js'
import type { Project } from './project.js'
import type { FoundLine } from './protocol.js'
import type { Reader } from './reader.js'

export interface PlanViewsOptions {
  readonly reader: Reader
  readonly today: () => IsoDate
  readonly projects: () => readonly Project[]
  readonly projectOf: (document: OpenDocument) => Promise<Project>
  readonly documents: () => readonly OpenDocument[]
  /** Waits until every file of a project has been read. */
  readonly allRead: (project: Project) => Promise<void>
}

/** Views of plans for clients that draw them. Those of files that are not open are kept until the file, its settings or the day changes. */
export interface PlanViews {
  readonly of: (document: OpenDocument) => Promise<PlanView | null>
  readonly all: () => Promise<readonly PlanView[]>
  /** Everything found in every plan, open or not, in order of path and place: what `goalmark lint` prints. */
  readonly findings: () => Promise<readonly FoundLine[]>
}

interface Kept {
  /** What the view was made of; facts are a new value whenever the file or its settings are read anew. */
  readonly facts: unknown
  readonly today: IsoDate
  readonly view: PlanView | null
}

export function planViews({ reader, today, projects, projectOf, documents, allRead }: PlanViewsOptions): PlanViews {
  const kept = new WeakMap<Project, Map<string, Kept>>()

  const of = async (document: OpenDocument): Promise<PlanView | null> => {
    const analysis = await reader.settled(document)
    return analysis && planView(analysis, today(), { uri: document.uri, version: document.version })
  }

  const inFile = async (project: Project, path: string, facts: unknown): Promise<PlanView | null> => {
    const known = kept.get(project) ?? new Map<string, Kept>()
    kept.set(project, known)
    const before = known.get(path)
    const day = today()
    if (before && before.facts === facts && before.today === day) return before.view
    const view = await readView(project, path, day)
    known.set(path, { facts, today: day, view })
    return view
  }

  const readView = async (project: Project, path: string, day: IsoDate): Promise<PlanView | null> => {
    const analysis = await readFile(project, path, withoutFindings)
    return analysis && planView(analysis, day, { uri: project.uriOf(path), version: null })
  }

  const readFile = async (
    project: Project,
    path: string,
    as: (options: AnalysisOptions) => AnalysisOptions = (options) => options,
  ): Promise<Analysis | null> => {
    const text = await project.files.read(project.fullPath(path))
    if (text === undefined) return null
    const { settings, ignored } = await project.settingsOf(project.fullPath(path))
    if (ignored) return null
    const parse = await reader.parse()
    return analysisOf(text, as({ path, parse, settings, languages }))
  }

  const openHomes = async (): Promise<ReadonlyMap<string, OpenDocument>> => {
    const open = documents()
    const homes = await Promise.all(open.map(projectOf))
    return new Map(open.map((document, index) => [homes[index]!.uriOf(homes[index]!.pathOf(document.at.path)), document]))
  }

  const all = async (): Promise<readonly PlanView[]> => {
    const open = await openHomes()
    const views = await Promise.all([...open.values()].map(of))
    for (const project of projects()) {
      await allRead(project)
      for (const facts of [...project.index.files()]) {
        if (facts.recognition === null || open.has(project.uriOf(facts.path))) continue
        views.push(await inFile(project, facts.path, facts))
      }
    }
    return views.filter((view) => view !== null).sort(byPath)
  }

  const findings = async (): Promise<readonly FoundLine[]> => {
    const open = await openHomes()
    const found: FoundLine[] = []
    for (const project of projects()) {
      await allRead(project)
      const scene = { today: today(), workspace: project.whole ? project.index : null }
      for (const { path, recognition } of [...project.index.files()]) {
        if (recognition === null) continue
        const document = open.get(project.uriOf(path))
        const analysis = document ? await reader.settled(document) : await readFile(project, path)
        if (!analysis) continue
        const uri = project.uriOf(path)
        for (const { span, severity, message, rule } of findingsIn(analysis, scene)) {
          found.push({ uri, path, ...lineColumnAt(analysis.lines, span.start), severity, message, rule })
        }
      }
    }
    return found.sort((a, b) => byPath(a, b) || a.line - b.line || a.column - b.column)
  }

  return { of, all, findings }
}

const byPath = (a: { readonly path: string }, b: { readonly path: string }): number => (a.path < b.path ? -1 : a.path > b.path ? 1 : 0)
