import { hasLetter } from '../../text/letters.js'
import { type Prose, sourceSpan } from '../../words/prose.js'
import { foldLabel } from '../labels/fold-label.js'
import type { Labels } from '../labels/labels.js'
import type { Cookie, Priority, Said, StatusValue } from '../model.js'
import { sliceProse } from '../prose/prose-of.js'
import { isStruck } from '../steps/is-struck.js'
import type { Place } from '../steps/place.js'
import { priorityOf } from './priority.js'
import { tailOf } from './title-tail.js'

/** What stands around the words of a goal, and where those words are in the prose. */
export interface Title {
  readonly from: number
  readonly to: number
  readonly status: Said<StatusValue> | null
  readonly priority: Said<Priority> | null
  /** `[ana]`, `[@ana]` before the words: whose goal it is, or which part of life. */
  readonly prefix: Said<string> | null
  /** `– confidence 7/10` at the end, as a fraction of 1. */
  readonly confidence: Said<number> | null
  /** `(7/10)` at the end, as a fraction of 1. */
  readonly score: Said<number> | null
  /** `[2/5]`, `[40%]`. */
  readonly cookie: Cookie | null
  readonly struck: boolean
}

/** A title while marks are taken off its ends. */
type Growing = { -readonly [Key in keyof Title]: Title[Key] }

interface Reader {
  readonly prose: Prose
  readonly labels: Labels
}

/**
 * Takes the marks off both ends of a goal's words: emoji and shortcodes, numbering, `[Done]`, `P0 -`, badges, `[owner]`, `(7/10)`, `[2/5]`.
 * What is left is the title; of marks alone all is left.
 */
export function readTitle(prose: Prose, labels: Labels): Title {
  const { text } = prose
  const title: Growing = {
    from: 0,
    to: text.length,
    status: null,
    priority: null,
    prefix: null,
    confidence: null,
    score: null,
    cookie: null,
    struck: isStruck(prose),
  }
  const reader = { prose, labels }
  while (title.from < title.to && takeFirst(title, reader)) {}
  while (title.from < title.to && takeLast(title, reader)) {}
  title.struck ||= title.from > 0 && isStruck(sliceProse(prose, title.from))
  if (title.struck) leaveAside(title, prose)
  if (title.from < title.to) return title
  return { ...title, from: text.length - text.trimStart().length, to: text.trimEnd().length }
}

/** Of a line struck out with a reason beside it (`~~Buy a boat~~ (too dear)`) only what is struck out is the title. */
function leaveAside(title: Growing, { marks }: Prose): void {
  const struck = marks.find((mark) => mark.kind === 'struck' && mark.to > title.from)
  if (!struck) return
  title.from = Math.max(title.from, struck.from)
  title.to = Math.min(title.to, struck.to)
}

const said = <Value>(value: Value, { prose }: Reader, [from, to]: Place): Said<Value> => ({
  value,
  text: prose.text.slice(from, to),
  span: sourceSpan(prose, from, to),
})

/** Takes one mark off the start; `false` where words begin. */
function takeFirst(title: Growing, reader: Reader): boolean {
  const { text } = reader.prose
  const code = text.charCodeAt(title.from)
  if (isBlank(code)) {
    title.from++
    return true
  }
  if (isLetter(code) && code !== 80 && code !== 112) return false
  return (
    takeImage(title, reader) ||
    takeNumber(title, text) ||
    takePriority(title, reader) ||
    takeBracket(title, reader) ||
    takeSign(title, reader)
  )
}

function takeImage(title: Growing, reader: Reader): boolean {
  const mark = reader.prose.marks.find((one) => one.kind === 'image' && one.from === title.from && one.to < reader.prose.text.length)
  if (!mark) return false
  takeBadge(title, reader, [mark.from, mark.to])
  title.from = mark.to
  return true
}

function takeBadge(title: Growing, reader: Reader, place: Place): void {
  const word = reader.prose.text.slice(...place)
  const priority = priorityOf(word, reader.labels)
  if (priority) title.priority ??= said(priority, reader, place)
  const status = reader.labels.status.get(foldLabel(word))
  if (status) title.status ??= said(status, reader, place)
}

/** `1.`, `2)`, `1.2.`, `2️⃣`, `#3`, `①`. */
const number = /(?:\d{1,2}(?:\.\d{1,2})*(?:[.)、](?!\d)|\ufe0f?\u20e3)\s*|#\d{1,2}[:.)]?\s+|[①-⑳]\s*|\d{1,2}\s[-–—]\s)+/y

function takeNumber(title: Growing, text: string): boolean {
  number.lastIndex = title.from
  const match = number.exec(text)
  if (!match || title.from + match[0].length >= title.to) return false
  title.from += match[0].length
  return true
}

/** `P0`, `P1:`, `(P2)`, `P0 -`. */
const priorityMark = /\(?(P[0-4])\)?(?:\s*[-–—:|]\s+|\s+)/y

function takePriority(title: Growing, reader: Reader): boolean {
  const { text } = reader.prose
  priorityMark.lastIndex = title.from
  const match = priorityMark.exec(text)
  if (!match) return false
  const at = text.indexOf(match[1]!, title.from)
  const value = priorityOf(match[1]!, reader.labels)
  if (value) title.priority ??= said(value, reader, [at, at + match[1]!.length])
  title.from += match[0].length
  return true
}

/** `[Done]`, `[2/5]`, `[ana]`, `[ ]` before the words; a link is words, and so is a bracket with nothing behind it. */
const bracket = /\[([^\][\n]{0,40})\](?![(\][])[\s:]*/y
const fraction = /^(\d{1,5})\s*\/\s*(\d{1,5})$|^(\d{1,3})\s*%$/

function takeBracket(title: Growing, reader: Reader): boolean {
  const { text, marks } = reader.prose
  if (text.charCodeAt(title.from) !== 91) return false
  bracket.lastIndex = title.from
  const match = bracket.exec(text)
  if (
    !match ||
    title.from + match[0].length >= title.to ||
    marks.some((mark) => mark.kind === 'link' && mark.from <= title.from && mark.to > title.from)
  )
    return false
  const inside: Place = [title.from + 1, title.from + 1 + match[1]!.length]
  readBracket(title, reader, match[1]!, inside)
  title.from += match[0].length
  return true
}

function readBracket(title: Growing, reader: Reader, word: string, inside: Place): void {
  const cookie = cookieOf(word)
  const status = reader.labels.status.get(foldLabel(word))
  const priority = /^#[A-Z]$/.test(word) ? priorityOf(word, reader.labels) : null
  if (cookie) title.cookie ??= { ...cookie, bracketed: true, span: sourceSpan(reader.prose, inside[0] - 1, inside[1] + 1) }
  else if (status) title.status ??= said(status, reader, inside)
  else if (priority) title.priority ??= said(priority, reader, inside)
  else if (/^[xX]$/.test(word)) title.status ??= said<StatusValue>('done', reader, inside)
  else if (hasLetter(word)) title.prefix ??= said(word.replace(/^@/, '').trim(), reader, inside)
}

function cookieOf(word: string): { value: number; total: number | null } | undefined {
  const match = fraction.exec(word.trim())
  if (!match) return undefined
  return match[3] ? { value: Number(match[3]), total: null } : { value: Number(match[1]), total: Number(match[2]) }
}

/** Signs of state, in front of the words or behind them. Cups, flags and party hats adorn what is still to be done as well: they are none. */
const signs: ReadonlyMap<string, StatusValue> = new Map<string, StatusValue>([
  ['✅', 'done'],
  ['☑', 'done'],
  ['✔', 'done'],
  ['✓', 'done'],
  ['❌', 'dropped'],
  ['✗', 'dropped'],
  ['✖', 'dropped'],
  ['🚫', 'dropped'],
  ['🟢', 'on-track'],
  ['🟡', 'at-risk'],
  ['🟠', 'at-risk'],
  ['🔴', 'off-track'],
  ['⏳', 'in-progress'],
  ['🔄', 'in-progress'],
  ['🚧', 'in-progress'],
  ['🌀', 'in-progress'],
  ['🔨', 'in-progress'],
  ['⬜', 'not-started'],
  ['☐', 'not-started'],
  ['⭕', 'not-started'],
  ['🔜', 'not-started'],
  ['⏸', 'on-hold'],
  ['💤', 'on-hold'],
  ['🛑', 'blocked'],
  [':white_check_mark:', 'done'],
  [':heavy_check_mark:', 'done'],
  [':ballot_box_with_check:', 'done'],
  [':x:', 'dropped'],
  [':hammer:', 'in-progress'],
  [':construction:', 'in-progress'],
  [':green_circle:', 'on-track'],
  [':yellow_circle:', 'at-risk'],
  [':red_circle:', 'off-track'],
])

const sign =
  /(?::[a-z][a-z0-9_+-]*:|(?:\p{Extended_Pictographic}|[\u{1f1e6}-\u{1f1ff}]|✓|✗|☐|☑)(?:\ufe0f|\u200d\p{Extended_Pictographic}|[\u{1f3fb}-\u{1f3ff}])*|[-–—•·*>|:：~]+(?=\s)|[‣▪■●○◦→])\s*/uy
const endSign =
  /\s*(?::[a-z][a-z0-9_+-]*:|(?:\p{Extended_Pictographic}|[\u{1f1e6}-\u{1f1ff}])(?:\ufe0f|\u200d\p{Extended_Pictographic}|[\u{1f3fb}-\u{1f3ff}])*|(?<=\s)[*⭐]|[:：|])$/u

function takeSign(title: Growing, reader: Reader): boolean {
  const { text } = reader.prose
  sign.lastIndex = title.from
  const match = sign.exec(text)
  if (!match || title.from + match[0].length > title.to) return false
  readSign(title, reader, [title.from, title.from + match[0].trimEnd().length])
  title.from += match[0].length
  return true
}

function readSign(title: Growing, reader: Reader, place: Place): void {
  const word = reader.prose.text.slice(...place)
  const status = signs.get(word.replaceAll('\ufe0f', ''))
  if (status) title.status ??= said(status, reader, place)
  const priority = /[⏫🔺🔼🔽⏬]/u.test(word) ? priorityOf(word, reader.labels) : null
  if (priority) title.priority ??= said(priority, reader, place)
}

/** Takes one mark off the end; `false` where words end. */
function takeLast(title: Growing, reader: Reader): boolean {
  const { text } = reader.prose
  const code = text.charCodeAt(title.to - 1)
  if (isBlank(code)) {
    title.to--
    return true
  }
  const tail = tailOf(text.slice(title.from, title.to), reader.labels)
  if (tail) {
    const at = title.from + tail.from
    if (tail.confidence !== null)
      title.confidence ??= said(tail.confidence, reader, [title.from + tail.valueFrom, title.from + tail.valueTo])
    title.to = at
    return true
  }
  if (isLetter(code)) return false
  if (code === 41) return takeScore(title, reader)
  if (code === 93) return takeLastCookie(title, reader)
  const match = endSign.exec(text.slice(Math.max(title.from, title.to - 32), title.to))
  if (!match || match[0].length >= title.to - title.from) return false
  const length = match[0].trimStart().length
  readSign(title, reader, [title.to - length, title.to])
  title.to -= match[0].length
  return true
}

/** `(7/10)`, `(0.7)`, `(60%)`, `(done)`, `(2 complete)` at the end. */
function takeScore(title: Growing, reader: Reader): boolean {
  const { text } = reader.prose
  const open = text.lastIndexOf('(', title.to)
  if (open <= title.from || title.to - open > 24) return false
  const inside = text.slice(open + 1, title.to - 1).trim()
  const place: Place = [open + 1, title.to - 1]
  const ratio = cookieOf(inside)
  const status = reader.labels.status.get(foldLabel(inside))
  if (ratio)
    title.score ??= said(ratio.total === null ? ratio.value / 100 : ratio.total === 0 ? 0 : ratio.value / ratio.total, reader, place)
  else if (/^[01]\.\d{1,2}$/.test(inside)) title.score ??= said(Number(inside), reader, place)
  else if (status) title.status ??= said(status, reader, place)
  else return false
  title.to = open
  return true
}

function takeLastCookie(title: Growing, { prose }: Reader): boolean {
  const open = prose.text.lastIndexOf('[', title.to)
  if (open <= title.from) return false
  const cookie = cookieOf(prose.text.slice(open + 1, title.to - 1))
  if (!cookie) return false
  title.cookie ??= { ...cookie, bracketed: true, span: sourceSpan(prose, open, title.to) }
  title.to = open
  return true
}

const isBlank = (code: number): boolean => code === 32 || code === 0xa0 || (code >= 9 && code <= 13) || code === 0x3000
/** Letters, and digits past the numbering that was asked for before. */
const isLetter = (code: number): boolean =>
  (code >= 65 && code <= 90) || (code >= 97 && code <= 122) || (code >= 0xc0 && code < 0x2000 && code !== 0xd7)
