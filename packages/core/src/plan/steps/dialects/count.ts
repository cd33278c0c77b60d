import { isDigit } from '../chars.js'
import { add, type Scan } from '../datum.js'

/**
 * `3/10` around the slash at `slash`. Whether it is a count is decided when the whole line is read: at the end of a step it is,
 * in `24/7` and `50/50 split` it is not.
 */
export function fraction(scan: Scan, slash: number): number {
  const { text } = scan
  let from = slash
  while (from > 0 && isDigit(text.charCodeAt(from - 1))) from--
  let to = slash + 1
  while (to < text.length && isDigit(text.charCodeAt(to))) to++
  if (from === slash || to === slash + 1 || slash - from > 5 || to - slash > 6) return slash
  if (isPartOfMore(text.charCodeAt(from - 1)) || isPartOfMore(text.charCodeAt(to)) || Number(text.slice(slash + 1, to)) === 0) return to
  return add(scan, 'count', 2, [from, to])
}

/** `1/2/2026`, `v1/2`, `1.5/2`, `3/10k` are no fractions. */
const isPartOfMore = (code: number): boolean =>
  code === 47 || code === 46 || code === 45 || code === 95 || (code >= 65 && code <= 90) || (code >= 97 && code <= 122) || isDigit(code)
