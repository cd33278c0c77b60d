/**
 * What stands otherwise in a text than in the one before, as one stretch: `[from, to)` of the text before became `[from, to + shift)`. All before
 * `from` is as it was, all from `to` on is as it was, `shift` further on.
 */
export interface Change {
  readonly from: number
  readonly to: number
  readonly shift: number
}

/** The smallest stretch that holds all that is different. Equal texts differ in an empty stretch at their end. */
export function changeBetween(before: string, after: string): Change {
  const most = Math.min(before.length, after.length)
  let from = 0
  while (from + stride <= most && before.slice(from, from + stride) === after.slice(from, from + stride)) from += stride
  while (from < most && before.charCodeAt(from) === after.charCodeAt(from)) from++
  let same = 0
  while (same + stride <= most - from && endOf(before, same) === endOf(after, same)) same += stride
  while (same < most - from && before.charCodeAt(before.length - 1 - same) === after.charCodeAt(after.length - 1 - same)) same++
  return { from, to: before.length - same, shift: after.length - before.length }
}

/** Long stretches are compared as wholes first: an engine compares two strings far sooner than their characters. */
const stride = 4096

/** As many units as one stride, up to so many before a text's end. */
const endOf = (text: string, before: number): string => text.slice(text.length - before - stride, text.length - before)

/** Where an offset of the text before stands now; -1 inside or beside what changed, where nobody can say. */
export const movedTo = (offset: number, { from, to, shift }: Change): number => (offset < from ? offset : offset > to ? offset + shift : -1)
