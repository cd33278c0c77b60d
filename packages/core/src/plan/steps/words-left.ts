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
  const end = cuts.length === 0 ? text.length : beforeTail(text, cuts)
  return end < 0 ? tidiedWords(text, cuts) : between(text, 0, end)
}

/** The words from `start` to `end` without blanks around. */
function between(text: string, start: number, end: number): WordsLeft {
  let from = start
  let to = end
  while (from < to && isGone(text.charCodeAt(from))) from++
  while (to > from && isGone(text.charCodeAt(to - 1))) to--
  return { text: text.slice(from, to), from, to }
}

/** Where the words end when all data stand behind them, with nothing but marks between: most lines. -1 for any other. */
function beforeTail(text: string, cuts: readonly Place[]): number {
  let at = text.length
  let open = 0
  for (let index = cuts.length - 1; index >= 0; ) {
    const [from, to] = cuts[index]!
    if (at === to) {
      at = from
      index--
    } else if (at > to && isSeparator(text.charCodeAt(at - 1))) open += opens(text.charCodeAt(--at))
    else return -1
  }
  while (at > 0 && isSeparator(text.charCodeAt(at - 1)) && !(open === 0 && closes(text.charCodeAt(at - 1))))
    open += opens(text.charCodeAt(--at))
  return open === 0 ? at : -1
}

const opens = (code: number): number => (code === 40 ? -1 : closes(code) ? 1 : 0)
const closes = (code: number): boolean => code === 41

/** Blanks, `,`, `;`, `:`, `|`, dashes and parentheses. */
const isSeparator = (code: number): boolean =>
  isGone(code) ||
  code === 44 ||
  code === 59 ||
  code === 58 ||
  code === 124 ||
  code === 45 ||
  code === 0x2013 ||
  code === 0x2014 ||
  code === 40 ||
  code === 41

function tidiedWords(text: string, cuts: readonly Place[]): WordsLeft {
  const masked = tidied(mask(text, cuts))
  const { text: left, from, to } = between(masked, 0, masked.length)
  return { text: left.replaceAll(gaps, ' ').replaceAll(' ,', ','), from, to }
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
const opening = /[([（]/
const atEnd = /[\s\0,;:|–—，；、：-]*\0[\s\0,;|–—，；、-]*$/
const atStart = /^[\s\0,;:|–—，；、：-]*\0[\s\0,;:|–—，；、：-]*/
const gaps = /\s*\0[\s\0]*/g

function tidied(masked: string): string {
  const bracketed = opening.test(masked) ? masked.replace(emptied, gone) : masked
  return bracketed.replace(atEnd, gone).replace(atStart, gone)
}

const gone = (stretch: string): string => '\0'.repeat(stretch.length)
const isGone = (code: number): boolean => code === 0 || code === 32 || (code >= 9 && code <= 13) || code === 0xa0 || code === 0x3000

/** The stretches of a line that are left when its data are taken out, with what they leave behind; as `wordsLeft`. */
export function placesLeft(text: string, cuts: readonly Place[]): readonly Place[] {
  const masked = tidied(mask(text, cuts))
  const places: Place[] = []
  for (let at = 0; at < masked.length; ) {
    const from = at
    while (at < masked.length && masked.charCodeAt(at) !== 0) at++
    if (at > from) places.push([from, at])
    while (at < masked.length && masked.charCodeAt(at) === 0) at++
  }
  return places
}
