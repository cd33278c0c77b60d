import { type Analysis, encode, findingsOf, fixAll, type IsoDate } from '@goalmark/core'
import { byCode, shownFrom } from '../files/paths.js'
import { readText } from '../files/read-text.js'
import { writeWhole } from '../files/write-file.js'
import type { Io } from '../io.js'
import { neighboursOf } from '../lint/lint-plans.js'
import type { Problem } from '../lint/outcome.js'
import { insideRoot, textOf } from '../reading/read-one.js'
import type { PlansAsked, PlansRead } from '../reading/read-plans.js'
import { canonical } from './canonical.js'

export interface FixAsked {
  readonly asked: PlansAsked
  readonly today: IsoDate
  readonly unsafe: boolean
  /** Also writes labels and days in canonical form: what `fmt` adds to the fixes. */
  readonly canonical: boolean
}

/** A plan whose text would be another. */
export interface FixedPlan {
  /** Absolute. */
  readonly path: string
  readonly before: string
  readonly after: string
  readonly count: number
  /** Rules that undo each other. */
  readonly fighting: readonly string[]
}

/** The texts that plans have once all is fixed. Writes nothing. */
export async function fixPlans(plans: PlansRead, options: FixAsked): Promise<readonly FixedPlan[]> {
  const neighbours = neighboursOf(plans, options.asked)
  const fixed: FixedPlan[] = []
  for (const { path, read } of plans.files) {
    if ('kind' in read || read.record.facts.recognition === null) continue
    const current = textOf(path, { instead: options.asked.instead, oddNames: plans.selection.oddNames })
    if (current.kind === 'problem') continue
    const { settings } = plans.config(path)
    const reader = await plans.reader()
    const inside = insideRoot(plans.selection.root, path)
    const all = await neighbours.asked((workspace) =>
      reader.withAnalyse((analyse, readPlan) => {
        const moment = { today: options.today, workspace, rules: settings.rules }
        const each = lastKept((text) => analyse({ path: inside, text, settings }))
        const relint = (text: string) => findingsOf(text === current.text ? read.record : each(text).record, moment).findings
        const all = fixAll(current.text, relint, { unsafe: options.unsafe })
        if (!options.canonical) return all
        const planIn = (text: string) => readPlan({ path: inside, text, settings })
        return { ...all, text: canonical({ text: all.text, plan: planIn(all.text) }, planIn) }
      }),
    )
    const after = all.text
    if (after !== current.text || all.fighting.length > 0) {
      fixed.push({ path, before: current.text, after, count: all.count, fighting: all.fighting })
    }
  }
  return fixed.sort((a, b) => byCode(a.path, b.path))
}

/** The same text asked for twice in a row is analysed once. */
function lastKept(analyse: (text: string) => Analysis): (text: string) => Analysis {
  let last: Analysis | null = null
  return (text) => {
    if (last?.text !== text) last = analyse(text)
    return last
  }
}

/** Writes each text in place of the one it was made from; a file that says something else by now is left as it is. */
export function writeFixed(
  fixed: readonly FixedPlan[],
  { asked, oddNames }: { readonly asked: PlansAsked; readonly oddNames: ReadonlyMap<string, Uint8Array> },
  io: Io,
): { readonly written: number; readonly problems: readonly Problem[] } {
  const problems: Problem[] = []
  let written = 0
  for (const { path, before, after, fighting } of fixed) {
    const shown = shownFrom(io.cwd, path)
    if (fighting.length > 0)
      io.stderr.write(`${shown}: the fixes of ${fighting.join(' and ')} undo each other; this is a fault of goalmark, please report it\n`)
    if (after === before) continue
    const now = readText(oddNames.get(path) ?? path)
    if (now.kind !== 'text' || now.text !== before) {
      problems.push({ path: shown, kind: 'unreadable', rule: null, message: otherText(asked) })
      continue
    }
    const result = writeWhole(path, encode(after, now.bom))
    if (result.kind === 'written') written++
    else problems.push({ path: shown, kind: 'unreadable', rule: null, message: `not fixed: ${result.message}` })
  }
  return { written, problems }
}

const otherText = ({ scope }: PlansAsked): string =>
  scope?.kind === 'staged'
    ? 'not fixed: the working copy is not what is staged; stage it, or fix without --staged'
    : 'the file has changed meanwhile; left as it is'
