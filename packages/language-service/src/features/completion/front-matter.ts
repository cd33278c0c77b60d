import type { WorkspaceFacts } from '@goalmark/core'
import { frontMatterKeys, type IsoDate } from '@goalmark/core'
import type { Analysis } from '../../analysis.js'
import { frontMatterHelp } from '../../words/front-matter-help.js'
import { type Completion, completion, lastOf, type Spot } from './completion.js'
import { dateCompletions } from './dates.js'
import { peopleOf } from './people.js'

/** Whether the caret stands between the `---` lines at the top, also while the closing one is not written yet. */
export function isInFrontMatter(text: string, offset: number): boolean {
  const open = /^---[ \t]*(?:\r\n|\r|\n)/.exec(text)
  if (!open || offset < open[0].length) return false
  const close = /(?:^|[\r\n])(?:---|\.\.\.)[ \t]*(?=$|[\r\n])/.exec(text.slice(open[0].length - 1, offset))
  return !close || open[0].length - 1 + close.index + close[0].length > offset
}

/** Keys that are not used yet; after a colon the values the key takes. */
export function frontMatterCompletions(
  analysis: Analysis,
  spot: Spot,
  today: IsoDate,
  workspace: WorkspaceFacts | null,
): readonly Completion[] {
  const value = /^([\w-]+):\s*(.*)$/.exec(spot.before)
  if (value) return valueCompletions(value[1]!, value[2]!, { analysis, spot, today, workspace })
  const typed = /^([\w-]*)$/.exec(spot.before)?.[1]
  return typed === undefined ? [] : keyCompletions(analysis, spot, typed)
}

function keyCompletions({ plan }: Analysis, spot: Spot, typed: string): readonly Completion[] {
  const used = new Set(plan.frontMatter.entries.map(({ field }) => field))
  return frontMatterKeys
    .filter((key) => key === typed || !used.has(key))
    .map((key) => {
      const { means, values } = frontMatterHelp[key]
      const detail = values.length > 0 ? values.map(({ value }) => value).join(' | ') : means
      return completion({ label: key, kind: 'key', insert: `${key}: `, span: lastOf(spot, typed.length), detail, documentation: means })
    })
}

interface ValueContext {
  readonly analysis: Analysis
  readonly spot: Spot
  readonly today: IsoDate
  readonly workspace: WorkspaceFacts | null
}

function valueCompletions(key: string, typed: string, { analysis, spot, today, workspace }: ValueContext): readonly Completion[] {
  const span = lastOf(spot, typed.length)
  const help = key in frontMatterHelp ? frontMatterHelp[key as keyof typeof frontMatterHelp] : null
  if (!help) return []
  if (help.takes === 'day') return dateCompletions(analysis, spot, today, true)
  if (help.takes === 'person')
    return peopleOf(analysis, workspace, spot.offset).map((name) => completion({ label: name, kind: 'person', insert: name, span }))
  return help.values.map(({ value, means }) => completion({ label: value, kind: 'value', insert: value, span, detail: means }))
}
