import type { IsoDate } from '@goalmark/core'
import { languages } from '@goalmark/core'
import { analysisOf, type PlanView, planView } from '@goalmark/language-service'
import type { OpenDocument } from './documents.js'
import type { Project } from './project.js'
import type { Reader } from './reader.js'

export interface PlanViewsOptions {
  readonly reader: Reader
  readonly today: () => IsoDate
  readonly projects: () => readonly Project[]
  readonly projectOf: (document: OpenDocument) => Promise<Project>
  readonly documents: () => readonly OpenDocument[]
}

/** Views of plans for clients that draw them. Those of files that are not open are kept until the file, its settings or the day changes. */
export interface PlanViews {
  readonly of: (document: OpenDocument) => Promise<PlanView | null>
  readonly all: () => Promise<readonly PlanView[]>
}

interface Kept {
  /** What the view was made of; facts are a new value whenever the file or its settings are read anew. */
  readonly facts: unknown
  readonly today: IsoDate
  readonly view: PlanView | null
}

export function planViews({ reader, today, projects, projectOf, documents }: PlanViewsOptions): PlanViews {
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
    const text = await project.files.read(project.fullPath(path))
    if (text === undefined) return null
    const { settings, ignored } = await project.settingsOf(project.fullPath(path))
    if (ignored) return null
    const parse = await reader.parse()
    return planView(analysisOf(text, { path, parse, settings, languages }), day, { uri: project.uriOf(path), version: null })
  }

  const all = async (): Promise<readonly PlanView[]> => {
    const open = documents()
    const homes = await Promise.all(open.map(projectOf))
    const isOpen = new Set(open.map((document, index) => homes[index]!.uriOf(homes[index]!.pathOf(document.at.path))))
    const views = await Promise.all(open.map(of))
    for (const project of projects()) {
      for (const facts of [...project.index.files()]) {
        if (facts.recognition === null || isOpen.has(project.uriOf(facts.path))) continue
        views.push(await inFile(project, facts.path, facts))
      }
    }
    return views.filter((view) => view !== null).sort((a, b) => (a.path < b.path ? -1 : a.path > b.path ? 1 : 0))
  }

  return { of, all }
}
