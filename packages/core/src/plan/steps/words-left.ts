import type { Place } from './place.js'

/** The words of a line without its data, and where they begin and end in it. */
export interface WordsLeft {
  readonly text: string
  readonly from: number
  readonly to: number
}

/**
 * Takes stretches out of a line, with what they leave behind: parentheses that held nothing else, the comma or dash before them, double
 * blanks. `Pass the exam (owner: Marie, by 2026-11-30)` without its two data is `Pass the exam`.
 */
export function wordsLeft(text: string, cuts: readonly Place[]): WordsLeft {
  const masked = cuts.length === 0 ? text : tidied(mask(text, cuts))
  let from = 0
  let to = masked.length
  while (from < to && isGone(masked.charCodeAt(from))) from++
  while (to > from && isGone(masked.charCodeAt(to - 1))) to--
  const left = masked.slice(from, to)
  return { text: cuts.length === 0 ? left : left.replaceAll(gaps, ' ').replaceAll(' ,', ','), from, to }
}

/** Every cut character becomes U+0000, so that places stay what they are. */
function mask(text: string, cuts: readonly Place[]): string {
  let masked = ''
  let at = 0
  for (const [from, to] of cuts) {
    if (from < at) continue
    masked += text.slice(at, from) + '\0'.repeat(to - from)
    at = to
  }
  return masked + text.slice(at)
}

const emptied = /[(（][\s\0,;|，；、]*\0[\s\0,;|，；、]*[)）]|\[[\s\0,;|]*\0[\s\0,;|]*\]/g
const opens = /[([（]/
const atEnd = /[\s\0,;:|–—，；、：-]*\0[\s\0,;|–—，；、-]*$/
const atStart = /^[\s\0,;:|–—，；、：-]*\0[\s\0,;:|–—，；、：-]*/
const gaps = /\s*\0[\s\0]*/g

function tidied(masked: string): string {
  const bracketed = opens.test(masked) ? masked.replace(emptied, gone) : masked
  return bracketed.replace(atEnd, gone).replace(atStart, gone)
}

const gone = (stretch: string): string => '\0'.repeat(stretch.length)
const isGone = (code: number): boolean => code === 0 || code === 32 || (code >= 9 && code <= 13) || code === 0xa0 || code === 0x3000
