import type { Goal, Plan } from '../plan/model.js'
import { achievable } from './achievable/achievable.js'
import { goalText } from './goal-text.js'
import type { JudgePack } from './judge-pack.js'
import { type Judgement, unjudgedGoal, type Verdict } from './judgement.js'
import { measurable } from './measurable/measurable.js'
import { relevant } from './relevant/relevant.js'
import { specific } from './specific/specific.js'
import { timeBound } from './time-bound/time-bound.js'
import { vagueWords } from './wording/vague-words.js'
import { hedges, outcomes } from './wording/wording.js'

const missing: Verdict = { kind: 'missing' }

/**
 * Judges one goal: five verdicts, each with the words of the goal's own block that prove it. Pure and total.
 * `pack: null` gives `unjudged` for every part.
 */
export function judge(goal: Goal, plan: Pick<Plan, 'start' | 'end'>, pack: JudgePack | null): Judgement {
  if (!pack) return unjudgedGoal
  const bound = boundOf(goal, plan)
  if (goal.placeholder && !isFilledIn(goal))
    return {
      specific: missing,
      measurable: missing,
      achievable: missing,
      relevant: missing,
      timeBound: missing,
      bound,
      vague: [],
      hedges: [],
      outcomes: [],
    }
  const text = goalText(goal, pack)
  const pictured = specific(text)
  return {
    specific: pictured,
    measurable: measurable(text),
    achievable: achievable(text),
    relevant: relevant(text),
    timeBound: timeBound(text),
    bound,
    vague: vagueWords(text, pictured.kind),
    hedges: hedges(text),
    outcomes: outcomes(text),
  }
}

/** A title that was left as it stood over a block that was not. */
const isFilledIn = ({ pieces, fields }: Goal): boolean =>
  pieces.some(({ where, prose }) => where === 'prose' && prose.text.trim() !== '') || fields.some(({ empty }) => !empty)

function boundOf({ period }: Goal, { start, end }: Pick<Plan, 'start' | 'end'>): Judgement['bound'] {
  if (period) return { period: period.period, span: period.span, from: 'heading' }
  if (end?.day) return { period: { first: start?.day ?? end.day, last: end.day }, span: end.span, from: 'plan' }
  return null
}
