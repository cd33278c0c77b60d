import { type Analysis, applyEdits, encode, type Finding, findingsOf, fixAll, type IsoDate } from '@goalmark/core'
import { byCode, shownFrom } from '../files/paths.js'
import { readText } from '../files/read-text.js'
import { writeWhole } from '../files/write-file.js'
import type { Io } from '../io.js'
import { neighboursOf } from '../lint/lint-plans.js'
import type { Problem } from '../lint/outcome.js'
import { progressOn } from '../reading/pulse.js'
import { insideRoot, textOf } from '../reading/read-one.js'
import { type PlansAsked, type PlansRead, type Stopped, stopped } from '../reading/read-plans.js'
import { canonicalEdits } from './canonical.js'
import { textKey } from './fmt-work.js'

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
export async function fixPlans(plans: PlansRead, options: FixAsked, io: Io): Promise<readonly FixedPlan[] | Stopped> {
  const fix = fixerOf(plans, options)
  const fixed: FixedPlan[] = []
  const progress = progressOn(io, 'Looking for what to fix:', options.asked.progress)
  try {
    for (const [index, file] of plans.files.entries()) {
      const plan = await fix(file)
      if (plan && (plan.after !== plan.before || plan.fighting.length > 0)) fixed.push(plan)
      if ((await progress.pulse(index + 1, plans.files.length)) === 'stop') return stopped
    }
  } finally {
    progress.end()
  }
  return fixed.sort((a, b) => byCode(a.path, b.path))
}

/** Most plans have nothing to fix, and are not read again to know that. */
function fixerOf(plans: PlansRead, { asked, today, unsafe, canonical }: FixAsked) {
  const neighbours = neighboursOf(plans, asked)
  const mends = ({ fix }: Finding): boolean => fix !== null && (fix.safe || unsafe)
  return async ({ path, read }: PlansRead['files'][number]): Promise<FixedPlan | undefined> => {
    if ('kind' in read || read.record.facts.recognition === null) return undefined
    const { settings } = plans.config(path)
    const moment = { today, rules: settings.rules }
    const { findings } = await neighbours.asked((workspace) => findingsOf(read.record, { ...moment, workspace }))
    const hasFixes = findings.some(mends)
    if (!hasFixes && !canonical) return undefined
    const current = textOf(path, { instead: asked.instead, oddNames: plans.selection.oddNames })
    if (current.kind === 'problem') return undefined
    const { text } = current
    // By now the file may say something else: what was found in it before is for the text it was found in.
    const isSame = read.canonical !== null && read.canonical.of === textKey(text)
    if (!hasFixes && isSame && read.canonical.edits) {
      return { path, before: text, after: applyEdits(text, read.canonical.edits) ?? text, count: 0, fighting: [] }
    }
    const reader = await plans.reader()
    const inside = insideRoot(plans.selection.root, path)
    return neighbours.asked((workspace) =>
      reader.withAnalyse((analyse, readPlan) => {
        const each = lastKept((text) => analyse({ path: inside, text, settings }))
        const recordOf = (now: string) => (isSame && now === text ? read.record : each(now).record)
        const relint = (now: string) => findingsOf(recordOf(now), { ...moment, workspace }).findings
        const { text: after, count, fighting } = fixAll(text, relint, { unsafe })
        const planIn = (text: string) => readPlan({ path: inside, text, settings })
        const edits = canonical ? canonicalEdits({ text: after, plan: each(after).plan }, planIn) : []
        return { path, before: text, after: applyEdits(after, edits) ?? after, count, fighting }
      }),
    )
  }
}

/** The same text asked for twice in a row is analysed once. */
function lastKept(analyse: (text: string) => Analysis): (text: string) => Analysis {
  let last: Analysis | null = null
  return (text) => {
    if (last?.text !== text) last = analyse(text)
    return last
  }
}

export interface WrittenPlans {
  readonly written: number
  /** How many fixes they have. */
  readonly count: number
  readonly problems: readonly Problem[]
  /** Where the user stopped it: what is to be said of that. */
  readonly stopped: string | null
}

/** Writes each text in place of the one it was made from; a file that says something else by now is left as it is. Ctrl-C ends it between two files. */
export async function writeFixed(
  fixed: readonly FixedPlan[],
  { asked, oddNames }: { readonly asked: PlansAsked; readonly oddNames: ReadonlyMap<string, Uint8Array> },
  io: Io,
): Promise<WrittenPlans> {
  const problems: Problem[] = []
  let written = 0
  let count = 0
  const progress = progressOn(io, 'Writing plans:', asked.progress)
  try {
    for (const [index, plan] of fixed.entries()) {
      const { path, fighting } = plan
      const shown = shownFrom(io.cwd, path)
      if (fighting.length > 0)
        io.stderr.write(`${shown}: the fixes of ${fighting.join(' and ')} undo each other; this is a fault of goalmark, please report it\n`)
      const message = writeOne(plan, oddNames.get(path) ?? path, asked)
      if (message === null) {
        written++
        count += plan.count
      } else if (message !== '') problems.push({ path: shown, kind: 'unreadable', rule: null, message })
      if ((await progress.pulse(index + 1, fixed.length)) === 'stop')
        return { written, count, problems, stopped: `${written} of ${fixed.length} plans are written, the others are as they were` }
    }
  } finally {
    progress.end()
  }
  return { written, count, problems, stopped: null }
}

/** `null` when written, empty when there was nothing to write, else why not. */
function writeOne({ before, after }: FixedPlan, place: string | Uint8Array, asked: PlansAsked): string | null {
  if (after === before) return ''
  const now = readText(place)
  if (now.kind !== 'text' || now.text !== before) return otherText(asked)
  const result = writeWhole(place, encode(after, now.bom))
  return result.kind === 'written' ? null : `not fixed: ${result.message}`
}

const otherText = ({ scope }: PlansAsked): string =>
  scope?.kind === 'staged'
    ? 'not fixed: the working copy is not what is staged; stage it, or fix without --staged'
    : 'the file has changed meanwhile; left as it is'
