import type { PieceText } from '../language/clauses.js'
import type { Said } from '../language/said.js'
import { grammar as g, role as r, verb as v } from '../language/tags.js'
import { gaps, type Token } from '../language/tokens.js'
import { subjectAt } from '../signs/capacity.js'
import { isHelped } from '../signs/means.js'

/** `Boats can't land until then, but Fergus lends us his barge`: of a sentence that tells what hangs on it, one clause may tell of help. */
export const helpsInStake = (text: PieceText, one: Said): boolean =>
  (one.clause.verb & (v.support | v.secure)) !== 0 &&
  one.clause.mood === 'present' &&
  !one.clause.dependent &&
  isOneOfOurs(text.tokens[subjectAt(text.tokens, one.clause)]!) &&
  (one.hangs === 1 || text.tokens[one.clause.first]!.gap < gaps.stop) &&
  isHelped(text, one)

const isOneOfOurs = ({ grammar, named, capital, coded, role }: Token): boolean =>
  (grammar & g.possessive) !== 0 || (named && capital && !coded) || (role & r.kin) !== 0
