import { letters } from '../../text/letters.js'
import type { LabelPack } from './label-pack.js'

/**
 * In French, Spanish and Portuguese an objective is the everyday word for a goal (`Objectif 1 : animer deux ateliers`). The packs of a text with such
 * words as goals, unless it speaks of key results or OKRs.
 */
export function everydayGoals(packs: readonly LabelPack[], text: string): readonly LabelPack[] {
  return packs.some(({ headings }) => headings.objectiveSaysGoal)
    ? packs.map((pack) => (pack.headings.objectiveSaysGoal && !speaksOfResults(pack, text) ? asGoals(pack) : pack))
    : packs
}

const okrs = new RegExp(String.raw`\bokrs?\b|(?<![${letters}])kr\s?#?\d`, 'i')

function speaksOfResults({ headings }: LabelPack, text: string): boolean {
  if (okrs.test(text)) return true
  const lower = text.toLowerCase()
  return (
    headings.keyResult.some((word) => word.length > 2 && lower.includes(word)) ||
    headings.keyResults.some((word) => word.length > 3 && lower.includes(word))
  )
}

const known = new WeakMap<LabelPack, LabelPack>()

/** The same value each time, because labels are compiled once a pack. */
function asGoals(pack: LabelPack): LabelPack {
  const before = known.get(pack)
  if (before) return before
  const { goal, objective } = pack.headings
  const made = { ...pack, headings: { ...pack.headings, goal: [...goal, ...objective], objective: [] } }
  known.set(pack, made)
  return made
}
