import { isBlank } from './chars.js'
import { chosenOf } from './choose.js'
import type { Datum } from './datum.js'
import type { NaturalDue } from './natural-due.js'

/** The data that are meant as such: a bare `3/10` counts at the end of a line only; of people mentioned, the first owns it, the others stay words. */
export const meantOf = (found: readonly Datum[], text: string, natural: NaturalDue | undefined): readonly Datum[] =>
  found.filter((datum) => {
    if (datum.rank !== 2) return true
    if (datum.kind === 'count') return isFraction(datum, text) && isLast(datum.to, natural ? [...found, natural] : found, text)
    return datum.kind !== 'owner' || chosenOf(found, 'owner') === datum
  })

/** `3/10`, never `24/7`. */
function isFraction({ from, to }: Datum, text: string): boolean {
  const slash = text.indexOf('/', from)
  return Number(text.slice(from, slash)) <= Number(text.slice(slash + 1, to))
}

/** Whether only data and punctuation stand behind `at`. */
export function isLast(at: number, data: readonly { readonly from: number; readonly to: number }[], text: string): boolean {
  let end = at
  for (let grown = true; grown; ) {
    grown = false
    while (end < text.length && isBetween(text.charCodeAt(end))) end++
    for (const { from, to } of data) {
      if (from > end || to <= end) continue
      end = to
      grown = true
    }
  }
  return end >= text.length
}

const isBetween = (code: number): boolean =>
  isBlank(code) ||
  code === 44 ||
  code === 59 ||
  code === 46 ||
  code === 40 ||
  code === 41 ||
  code === 45 ||
  code === 0x2013 ||
  code === 0x2014
