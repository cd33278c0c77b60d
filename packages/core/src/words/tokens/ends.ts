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

/** Whether an `s` and no further letter follows the apostrophe. */
export const isPossessive = (text: string, apostrophe: number): boolean =>
  (text.charCodeAt(apostrophe + 1) | 32) === 115 && classOf(text.charCodeAt(apostrophe + 2)) !== letter
