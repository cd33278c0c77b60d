import type { Span } from '../../text/span.js'
import { foldLabel } from '../labels/fold-label.js'
import type { Labels } from '../labels/labels.js'
import type { Said, StatusValue } from '../model.js'

/** Signs and shortcodes that say a state in every language. */
const signs: readonly (readonly [sign: string, value: StatusValue])[] = [
  ['✅', 'done'],
  ['☑', 'done'],
  ['✔', 'done'],
  ['✓', 'done'],
  ['🏁', 'done'],
  ['🎉', 'done'],
  [':white_check_mark:', 'done'],
  [':heavy_check_mark:', 'done'],
  ['🟢', 'on-track'],
  ['💚', 'on-track'],
  [':green_circle:', 'on-track'],
  [':large_green_circle:', 'on-track'],
  ['🟡', 'at-risk'],
  ['🟠', 'at-risk'],
  ['⚠', 'at-risk'],
  [':yellow_circle:', 'at-risk'],
  [':large_yellow_circle:', 'at-risk'],
  [':orange_circle:', 'at-risk'],
  [':warning:', 'at-risk'],
  ['🔴', 'off-track'],
  [':red_circle:', 'off-track'],
  ['⏳', 'in-progress'],
  ['⌛', 'in-progress'],
  ['🔄', 'in-progress'],
  ['🚧', 'in-progress'],
  ['🏃', 'in-progress'],
  ['🔵', 'in-progress'],
  [':construction:', 'in-progress'],
  [':hourglass_flowing_sand:', 'in-progress'],
  [':hourglass:', 'in-progress'],
  ['⬜', 'not-started'],
  ['☐', 'not-started'],
  ['⚪', 'not-started'],
  [':white_circle:', 'not-started'],
  ['⏸', 'on-hold'],
  ['🛑', 'blocked'],
  ['🚫', 'blocked'],
  ['⛔', 'blocked'],
  ['❌', 'dropped'],
  ['✗', 'dropped'],
  ['✖', 'dropped'],
  [':x:', 'dropped'],
  ['🗑', 'dropped'],
]

/** A status by a sign alone; `null` for any other words. */
function statusOfSign(text: string): StatusValue | null {
  const bare = text.replaceAll('\ufe0f', '').trim()
  for (const [sign, value] of signs) if (bare === sign) return value
  return null
}

export interface SignAtEnd {
  readonly value: StatusValue
  /** Half-open places in the words, U+FE0F covered, blanks around not. */
  readonly from: number
  readonly to: number
}

/** A status sign at either end of a title: `🟢 Pass the CKA`, `Pass the CKA ✅`. A `✅` with a date behind it is at no end. */
export function statusSignAtEnd(text: string): SignAtEnd | null {
  if (!mayHoldSign(text)) return null
  const start = text.length - text.trimStart().length
  const end = text.trimEnd().length
  for (const [sign, value] of signs) {
    if (text.startsWith(sign, start)) return { value, from: start, to: withSelector(text, start + sign.length) }
    if (text.endsWith(sign, end)) return { value, from: end - sign.length, to: end }
    if (text.endsWith(`${sign}\ufe0f`, end)) return { value, from: end - sign.length - 1, to: end }
  }
  return null
}

const withSelector = (text: string, at: number): number => (text.charCodeAt(at) === 0xfe0f ? at + 1 : at)

/** A character from U+2190 on, or the colon of a shortcode. */
function mayHoldSign(text: string): boolean {
  for (let at = 0; at < text.length; at++) {
    const code = text.charCodeAt(at)
    if (code >= 0x2190 || code === 58) return true
  }
  return false
}

/**
 * Reads the value of a status field: a sign, a word of the plan's languages, or such a word before more words (`on track, one week behind`).
 * Behind an arrow stands the last one (`at risk → on track`). Words that are none are `unreadable`, kept with their place; an empty value is `null`.
 */
export function statusOf(text: string, span: Span, labels: Labels): Said<StatusValue> | null {
  if (text.trim() === '' || offersStates(text, labels)) return null
  const last = behindArrow(text)
  const value = statusOfSign(last) ?? wordStatus(last, labels) ?? statusSignAtEnd(last)?.value
  return { value: value ?? 'unreadable', text, span }
}

function behindArrow(text: string): string {
  const [arrow, ascii] = [text.lastIndexOf('→'), text.lastIndexOf('->')]
  return arrow < 0 && ascii < 0 ? text : text.slice(ascii > arrow ? ascii + 2 : arrow + 1)
}

/** `On track / At risk / Off track`: what a form lets one choose from says nothing yet. */
function offersStates(text: string, { status }: Labels): boolean {
  if (text.indexOf('/') < 0 && text.indexOf('|') < 0) return false
  const parts = text.split(/[/|]/)
  return parts.length > 2 && parts.every((part) => status.has(foldLabel(part)))
}

function wordStatus(text: string, labels: Labels): StatusValue | undefined {
  const folded = foldLabel(text)
  const whole = labels.status.get(folded)
  if (whole) return whole
  const head = foldLabel(/^[^,;:.()|–—]+/.exec(text)?.[0].replace(/\s+-.*$/, '') ?? '')
  const known = head && head !== folded ? labels.status.get(head) : undefined
  return known ?? statusBefore(folded, labels)
}

/**
 * `Waiting for the permit`, `Completed 12 May 2027`: the first words are a state, one of them alone where it is a form of a verb (`New supplier` is no state).
 * Whatever is done may be a part of it (`Finished chapter 2`), and all of it before a day.
 */
function statusBefore(folded: string, { status, small }: Labels): StatusValue | undefined {
  const words = folded.split(' ')
  for (let count = Math.min(3, words.length - 1); count > 0; count--) {
    const value = status.get(words.slice(0, count).join(' '))
    if (!value) continue
    if (value === 'done') return isDay(words.slice(count)) ? value : undefined
    return count > 1 || isVerb(words[0]!, small) ? value : undefined
  }
  return undefined
}

const isVerb = (word: string, { doingEnds, pastEnds }: Labels['small']): boolean =>
  [...doingEnds].some((end) => word.endsWith(end)) || [...pastEnds].some((end) => word.endsWith(end))

/** `12 may 2027`, `on 12/05/2027`: a day or a month of a year, and nothing behind it. */
const isDay = (words: readonly string[]): boolean =>
  words.length <= 4 && /(?:19|20)\d{2}$|^\d{1,2}[./-]\d{1,2}[./-]\d{2}$/.test(words.join(' '))
