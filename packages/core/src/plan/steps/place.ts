import { isBlank } from './chars.js'

/** A half-open stretch of a prose, as a pair. */
export type Place = readonly [from: number, to: number]

export function trimmedPlace(text: string, start: number, end: number): Place {
  let from = start
  let to = end
  while (from < to && isBlank(text.charCodeAt(from))) from++
  while (to > from && isBlank(text.charCodeAt(to - 1))) to--
  return [from, to]
}

/** Without `[[…]]`, `<…>` or quotes around the whole. */
export function unwrapped(text: string, [from, to]: Place): Place {
  if (text.startsWith('[[', from) && text.startsWith(']]', to - 2) && to - from > 4) return [from + 2, to - 2]
  const first = text.charCodeAt(from)
  const last = text.charCodeAt(to - 1)
  const isPair = (first === 60 && last === 62) || (first === 34 && last === 34)
  return isPair && to - from > 2 ? [from + 1, to - 1] : [from, to]
}
