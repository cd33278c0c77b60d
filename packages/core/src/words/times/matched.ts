import { type Made, type Sense, symbolIds } from '../symbols.js'
import type { Token } from '../token.js'
import type { TimePhrase } from '../words.js'

/** What a form matched, and where: tokens `start` to before `end` of the prose. */
export interface Matched {
  readonly senses: readonly Sense[]
  readonly tokens: readonly Token[]
  readonly start: number
  readonly end: number
}

/** The first of the senses whose symbol is one of up to four. */
export function find({ senses }: Matched, id: number, or = id, orElse = id, last = id): Sense | undefined {
  for (let place = 0; place < senses.length; place++) {
    const { symbol } = senses[place]!
    if (symbol === id || symbol === or || symbol === orElse || symbol === last) return senses[place]
  }
  return undefined
}
export const figure = (matched: Matched, id: number, or = id, orElse = id, last = id): number | null =>
  find(matched, id, or, orElse, last)?.value ?? null

export function items({ senses }: Matched): readonly Made[] {
  const found: Made[] = []
  for (let place = 0; place < senses.length; place++) {
    const { made } = senses[place]!
    if (made) found.push(made)
  }
  return found
}

const S = symbolIds
export const day = (matched: Matched): number | null => figure(matched, S.DAY, S.ORD)
export const month = (matched: Matched): number | null => figure(matched, S.MONTH, S['MONTH!'])
export const weekday = (matched: Matched): number | null => figure(matched, S.WEEKDAY, S['WEEKDAY!'], S.WEEKDAYS)
export const year = (matched: Matched): number | null => figure(matched, S.YEAR, S['YEAR!'], S.FY, S.YEAR2)
export const isFiscal = (matched: Matched): boolean => find(matched, S.FY) !== undefined

/** How many: a number, an article (1), or a word such as `several`. */
export const countOf = (matched: Matched): number => figure(matched, S.NUM, S.FEW) ?? 1

export const notLength = (item: Made): boolean => item.value.kind !== 'duration'

/** `end` of a period's own words: what `END`, `EARLY` … say of it. */
export function portionOf(matched: Matched): TimePhrase['portion'] {
  for (const { symbol } of matched.senses) {
    if (symbol === S.END || symbol === S.EO) return 'end'
    if (symbol === S.START) return 'start'
    if (symbol === S.EARLY) return 'early'
    if (symbol === S.MIDDLE) return 'middle'
    if (symbol === S.LATE) return 'late'
  }
  return null
}
