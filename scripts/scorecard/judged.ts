import { defaultReading, type Goal, judgePackOf, languages, type Plan, readOneGoal } from '../../packages/core/src/index.js'
import { type Judgement, judge, type Part, type Verdict } from '../../packages/core/src/judge/index.js'
import { parseWithRemark } from '../../packages/core/src/markdown/remark.js'
import type { Label, Labelled, Letter } from './labelled.js'

/** A labelled goal with what the judge says of it; `null` where the reader finds no words at all. */
export interface Judged {
  readonly gold: Labelled
  readonly goal: Goal | null
  readonly plan: Plan | null
  readonly judgement: Judgement | null
}

export const partOf: Readonly<Record<Letter, Part>> = { S: 'specific', M: 'measurable', A: 'achievable', R: 'relevant', T: 'timeBound' }

export function judgeLabelled(gold: Labelled): Judged {
  const one = readOneGoal(parseWithRemark(gold.markdown), gold.markdown, { packs: languages, reading: defaultReading })
  if (!one) return { gold, goal: null, plan: null, judgement: null }
  return { gold, ...one, judgement: judge(one.goal, one.plan, judgePackOf(one.plan.lang)) }
}

/** A goal without words states nothing. */
export function verdictOf({ judgement }: Judged, letter: Letter): Label {
  const kind: Verdict['kind'] = judgement?.[partOf[letter]].kind ?? 'missing'
  return kind === 'unjudged' ? 'missing' : kind
}

/** Milliseconds of processor time a goal, averaged over a bulk run once the engine has compiled what it will compile; the judge alone, reading left out. A busy machine stretches it less than the clock. */
export function timePerGoal(judged: readonly Judged[], rounds = 40): number {
  const pack = judgePackOf('en')
  const work = judged.filter((one) => one.goal && one.plan)
  if (work.length === 0) return 0
  const round = (): void => {
    for (const { goal, plan } of work) judge(goal!, plan!, pack)
  }
  for (let warm = 0; warm < 4 * rounds; warm++) round()
  const start = process.cpuUsage()
  for (let run = 0; run < rounds; run++) round()
  return process.cpuUsage(start).user / 1000 / (rounds * work.length)
}
