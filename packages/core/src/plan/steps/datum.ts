import type { Keywords } from './keywords.js'

/** What inline data can say about a step. `was` is written history: `(was 2026-10-30: exam moved)`. */
export type DatumKind =
  | 'due'
  | 'start'
  | 'scheduled'
  | 'created'
  | 'done'
  | 'cancelled'
  | 'owner'
  | 'effort'
  | 'count'
  | 'priority'
  | 'recurs'
  | 'id'
  | 'depends-on'
  | 'was'

/** Who wins where a step says a thing twice: 1 bracketed, emoji and keyword forms, 2 bare marks (`->`, `>`, `@marie`), 3 natural words. */
export type Rank = 1 | 2 | 3

/** One piece of inline data. All places are half-open offsets into the prose. */
export interface Datum {
  readonly kind: DatumKind
  readonly rank: Rank
  /** The whole of it, marks included: what is cut from the step's words. */
  readonly from: number
  readonly to: number
  /** The value alone: `2026-06-30` of `(due: 2026-06-30)`. */
  readonly valueFrom: number
  readonly valueTo: number
}

/** One line being read: its words, the keys its language knows, and what was found so far, in order of place. */
export interface Scan {
  readonly text: string
  readonly keywords: Keywords
  readonly found: Datum[]
}

/**
 * Reads data at a trigger: `at` is the place of the character that called it. Adds what it finds and returns the place after it,
 * or `at` where nothing of its dialect stands there.
 */
export type Dialect = (scan: Scan, at: number) => number

/** Adds a datum and returns where it ends. */
export function add(scan: Scan, kind: DatumKind, rank: Rank, [from, to]: Place, [valueFrom, valueTo]: Place = [from, to]): number {
  scan.found.push({ kind, rank, from, to, valueFrom, valueTo })
  return to
}

type Place = readonly [from: number, to: number]
