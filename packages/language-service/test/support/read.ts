import { configResolver, type IsoDate, isoDateOf, languages, rules, type WorkspaceFacts } from '@goalmark/core'
import { parseWithRemark } from '@goalmark/core/remark'
import { type Analysis, analysisOf, type Scene, workspaceIndex } from '../../src/index.js'

const nothing = { read: () => undefined, list: () => [], exists: () => false }
const { settings } = configResolver(nothing, { rules })('/w/plan.md')

export const read = (text: string, path = 'plan.md'): Analysis => analysisOf(text, { path, parse: parseWithRemark, settings, languages })

/** `‸` is the caret; two of them are a selection. */
export function atCaret(
  marked: string,
  path = 'plan.md',
): { readonly analysis: Analysis; readonly text: string; readonly at: number; readonly to: number } {
  const at = marked.indexOf('‸')
  const rest = marked.replace('‸', '')
  const second = rest.indexOf('‸')
  const text = rest.replace('‸', '')
  return { analysis: read(text, path), text, at, to: second < 0 ? at : second }
}

export const today = isoDateOf('2026-02-20') as IsoDate
export const alone: Scene = { today, workspace: null }

/** A scene with other files beside. */
export function among(files: Readonly<Record<string, string>>): Scene & { readonly workspace: WorkspaceFacts } {
  const index = workspaceIndex()
  for (const [path, text] of Object.entries(files)) index.set(read(text, path).record.facts)
  return { today, workspace: index }
}

const head = '---\nplan: personal\nstart: 2026-01-01\nend: 2026-12-18\n---\n\n# My plan\n\n## Goals\n\n'

/** A plan around some goals. */
export const plan = (goals: string): string => head + goals
