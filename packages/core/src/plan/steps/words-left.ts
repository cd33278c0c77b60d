import type { Place } from './place.js'

/** The words of a line without its data, and where they begin and end in it. */
export interface WordsLeft {
  readonly text: string
  readonly from: number
  readonly to: number
}

/**
 * Takes stretches out of a line, with what they leave behind: parentheses that held nothing else, the comma or dash before them, double
 * blanks. `Pass the exam (owner: Marie, by 2026-11-30)` without its two data is `Pass the exam`. Linear in the line's length.
 */
export function wordsLeft(text: string, cuts: readonly Place[]): WordsLeft {
  const end = cuts.length === 0 ? text.length : beforeTail(text, cuts)
  if (end >= 0) return trimmedWords(text, end)
  const places = placesLeft(text, cuts)
  const first = places[0]
  if (!first) return { text: '', from: text.length, to: text.length }
  return { text: joinedWords(text, places), from: first[0], to: places[places.length - 1]![1] }
}

/** The words up to `end` without blanks around. */
function trimmedWords(text: string, end: number): WordsLeft {
  let from = 0
  let to = end
  while (from < to && isBlank(text.charCodeAt(from))) from++
  while (to > from && isBlank(text.charCodeAt(to - 1))) to--
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
    } else if (at > to && isTailMark(text.charCodeAt(at - 1))) open += depthOf(text.charCodeAt(--at))
    else return -1
  }
  while (at > 0 && isTailMark(text.charCodeAt(at - 1)) && !(open === 0 && text.charCodeAt(at - 1) === 41))
    open += depthOf(text.charCodeAt(--at))
  return open === 0 ? at : -1
}

const depthOf = (code: number): number => (code === 40 ? -1 : code === 41 ? 1 : 0)
const isTailMark = (code: number): boolean => isSeparator(code) || code === 40 || code === 41

/** The stretches that are left when data are taken out with what they leave behind, in order, without blanks at the line's ends. */
export function placesLeft(text: string, cuts: readonly Place[]): readonly Place[] {
  const gone = new Uint8Array(text.length)
  for (const [from, to] of cuts) gone.fill(1, from, to)
  for (let pass = 0; pass < 3 && dropEmptied(text, gone); pass++) {}
  const from = edge(text, gone, 0, 1)
  const to = edge(text, gone, text.length - 1, -1) + 1
  const places: Place[] = []
  for (let at = from; at < to; ) {
    const start = at
    while (at < to && gone[at] === 0) at++
    if (at > start) places.push([start, at])
    while (at < to && gone[at] === 1) at++
  }
  return places
}

/** Brackets that held nothing but data and marks go with them. Says whether any went, for brackets around brackets. */
function dropEmptied(text: string, gone: Uint8Array): boolean {
  let dropped = false
  for (let open = 0; open < text.length; open++) {
    const close = gone[open] === 1 ? undefined : closers[text[open]!]
    if (close === undefined) continue
    let at = open + 1
    let held = false
    while (at < text.length && (gone[at] === 1 || isSeparator(text.charCodeAt(at)))) if (gone[at++] === 1) held = true
    if (!held || text[at] !== close) continue
    gone.fill(1, open, at + 1)
    dropped = true
    open = at
  }
  return dropped
}

const closers: Readonly<Record<string, string>> = { '(': ')', '（': '）', '[': ']' }

/** From an end inwards past blanks, and past marks too where data stood there. */
function edge(text: string, gone: Uint8Array, start: number, step: 1 | -1): number {
  let bare = start
  let at = start
  while (at >= 0 && at < text.length && (gone[at] === 1 || isSeparator(text.charCodeAt(at)))) {
    if (gone[at] === 1) bare = at + step
    at += step
  }
  let from = bare === start ? start : at
  while (from >= 0 && from < text.length && isBlank(text.charCodeAt(from))) from += step
  return from
}

/** The stretches with one blank between, and none before a mark that ends words. */
function joinedWords(text: string, places: readonly Place[]): string {
  let words = ''
  for (const [from, to] of places) {
    const part = text.slice(from, to)
    if (words === '') words = part
    else {
      const next = part.trimStart()
      words = words.trimEnd() + (next === '' || ',.;:!?)'.includes(next[0]!) ? '' : ' ') + next
    }
  }
  return words.trim().replace(opened, '$1').replace(closed, '$1').replace(doubled, '$1')
}

/** `Varnish,, then sail` */
const doubled = /([,;，；、])\s*[,;，；、]/g

/** `(, Lena)`, `(Lena,)`: what parted words from data that are gone. */
const opened = /([([（])\s*[,;，；、]\s*/g
const closed = /\s*[,;，；、]\s*([)\]）])/g

/** Blanks, `,`, `;`, `:`, `|`, dashes, also full width. */
const isSeparator = (code: number): boolean =>
  isBlank(code) ||
  code === 44 ||
  code === 59 ||
  code === 58 ||
  code === 124 ||
  code === 45 ||
  code === 0x2013 ||
  code === 0x2014 ||
  code === 0xff0c ||
  code === 0xff1b ||
  code === 0xff1a ||
  code === 0x3001

const isBlank = (code: number): boolean => code === 32 || (code >= 9 && code <= 13) || code === 0xa0 || code === 0x3000
