import type { PieceText } from '../language/clauses.js'
import type { Said } from '../language/said.js'
import { sense as s } from '../language/tags.js'
import { gaps } from '../language/tokens.js'

/** `Ads in two papers, new tyres, photos when the sun is out`: things named in a row, three or more, are a way there. */
export function isListed({ tokens }: PieceText, { clause, concrete, quantity, senses, recurs }: Said, all: readonly Said[]): boolean {
  if (quantity || recurs || senses & (s.problem | s.affect | s.vague) || clause.head >= 0 || clause.mood !== 'fragment' || concrete === 0)
    return false
  let from = clause.first
  while (from > 0 && tokens[from]!.gap < gaps.stop) from--
  let to = clause.last
  while (to < tokens.length && tokens[to]!.gap < gaps.stop) to++
  const row = all.filter((one) => one.clause.first >= from && one.clause.last <= to)
  return row.filter(isBareThing).length >= 3 && !row.some((one) => one.senses & s.openEnd)
}

const isBareThing = ({ clause, concrete }: Said): boolean => clause.head < 0 && clause.mood === 'fragment' && concrete > 0
