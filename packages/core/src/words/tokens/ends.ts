import { classOf, isAlphanumeric, letter } from '../characters.js'

/** Where a run of letters and digits ends. */
export const alphanumericEnd = (text: string, from: number): number => {
  let end = from
  while (isAlphanumeric(text.charCodeAt(end))) end++
  return end
}

export const digitsEnd = (text: string, from: number): number => {
  let end = from
  for (let code = text.charCodeAt(end); code >= 48 && code <= 57; code = text.charCodeAt(++end)) {}
  return end
}

/** Whether the language's possessive stands at an apostrophe, and no further letter. */
export function isPossessive(lower: string, apostrophe: number, possessive: string | null): boolean {
  if (possessive === null) return false
  for (let at = 1; at < possessive.length; at++) if (lower.charCodeAt(apostrophe + at) !== possessive.charCodeAt(at)) return false
  return classOf(lower.charCodeAt(apostrophe + possessive.length)) !== letter
}
