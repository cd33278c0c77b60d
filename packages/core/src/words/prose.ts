import type { Span } from '../text/span.js'

/**
 * A run of words as a reader sees them, with the way back to the source.
 *
 * From `**Read** 12&nbsp;books`, `text` is `Read 12 books`. Emphasis and link marks are gone, entities and escapes are decoded, breaks and
 * `<br>` are one blank, comments are left out. Code keeps its words (masks hide them from who must not read them).
 */
export interface Prose {
  readonly text: string
  /**
   * Where the words come from: pairs flattened into one list, `[inProse, inSource, inProse, inSource, …]`, both 0-based and rising. Between two
   * pairs, prose and source run side by side. Where the source goes on after a gap there are two pairs at the same place in the prose: where
   * the words before end, and where the words after begin. Never empty; the last pair is `[text.length, end of the last word in the source]`.
   * Here: `[0, 2, 4, 6, 4, 8, 7, 11, 8, 17, 13, 22]`.
   */
  readonly map: readonly number[]
  /** Stretches of `text` that are not plain words, in rising order. */
  readonly marks: readonly ProseMark[]
}

/** A stretch of a prose (`from`–`to`, half-open offsets into `text`) that Markdown set apart. */
export interface ProseMark {
  readonly kind: 'code' | 'link' | 'image' | 'strong' | 'emphasis' | 'struck' | 'html'
  readonly from: number
  readonly to: number
  /** The target of a link or image; `null` otherwise. */
  readonly url: string | null
}

export const emptyProse: Prose = { text: '', map: [0, 0], marks: [] }

/** Prose that stands in the source as it is, from `start` on. */
export const plainProse = (text: string, start: number): Prose => ({ text, map: [0, start, text.length, start + text.length], marks: [] })

/** Where `text[from, to)` of a prose stands in the source. Covers what stands between its words there, such as emphasis marks. */
export function sourceSpan(prose: Prose, from = 0, to: number = prose.text.length): Span {
  const start = sourceOffset(prose.map, from, 'start')
  return { start, end: Math.max(start, sourceOffset(prose.map, to, 'end')) }
}

/**
 * A start takes the last pair at or before it, an end the first pair at or after it: so marks around the words stay outside the span,
 * and an entity is covered whole.
 */
function sourceOffset(map: readonly number[], at: number, side: 'start' | 'end'): number {
  let index = side === 'start' ? lastPair(map, at) : lastPair(map, at - 1) + 2
  if (index >= map.length) index = map.length - 2
  if (map[index] === at || side === 'start') return Math.min(map[index + 1]! + at - map[index]!, map[index + 3] ?? Number.POSITIVE_INFINITY)
  return Math.min(map[index - 1]! + at - map[index - 2]!, map[index + 1]!)
}

/** The index of the last pair whose place in the prose is at most `at`; -2 where there is none. */
function lastPair(map: readonly number[], at: number): number {
  let low = -1
  let high = map.length / 2 - 1
  while (low < high) {
    const middle = (low + high + 1) >> 1
    if (map[middle * 2]! <= at) low = middle
    else high = middle - 1
  }
  return low * 2
}
