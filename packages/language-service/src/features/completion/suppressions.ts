import { rules } from '@goalmark/core'
import { type Completion, completion, lastOf, type Spot } from './completion.js'

const directives = [
  ['goalmark-disable-next-line', 'Silences the next line; above a goal, all of that goal.'],
  ['goalmark-disable-line', 'Silences this line.'],
  ['goalmark-disable', 'Silences from here to goalmark-enable.'],
  ['goalmark-enable', 'Ends goalmark-disable.'],
  ['goalmark-disable-file', 'Silences all of this file.'],
] as const

/** Inside a comment of ours: what it can do, then which rules it can name. In front matter comments begin with `#`, which below opens a heading. */
export function suppressionCompletions(spot: Spot, inFrontMatter: boolean): readonly Completion[] {
  const named = /(?:<!--|#)\s*goalmark-(?:disable(?:-\w+)*|enable)\s+(?:[\w/-]+[\s,]+)*([\w/-]*)$/.exec(spot.before)
  if (named) return ruleCompletions(spot, named[1]!)
  const begun = (inFrontMatter ? /^#\s*([\w-]*)$/ : /<!--\s*([\w-]*)$/).exec(spot.before)
  if (!begun || !'goalmark-'.startsWith(begun[1]!.slice(0, 9))) return []
  return directives.map(([name, means]) =>
    completion({ label: name, kind: 'rule', insert: `${name} `, span: lastOf(spot, begun[1]!.length), detail: means }),
  )
}

const ruleCompletions = (spot: Spot, typed: string): readonly Completion[] =>
  rules.map(({ id, summary, why }) =>
    completion({ label: id, kind: 'rule', insert: id, span: lastOf(spot, typed.length), detail: summary, documentation: why }),
  )
