import { hasLetterOrDigit, lettersAndDigits } from '../../text/letters.js'
import { type Prose, sourceSpan } from '../../words/prose.js'
import { readWords } from '../../words/read-words.js'
import { dateOfPhrase, dateSaid, isDate } from '../dates/date-said.js'
import { foldLabel } from '../labels/fold-label.js'
import type { DateSaid, LogKind } from '../model.js'
import { endOfDate } from '../steps/date-token.js'
import type { LogReading } from './log-reading.js'

/** What a heading says of the entry under it: `Session 3, 2026-04-13`. */
export interface LogHead {
  /** `null` where only a date stands. */
  readonly kind: LogKind | null
  readonly number: number | null
  readonly date: DateSaid | null
  /** Nothing else stands there, so that it is an entry's heading wherever it stands. */
  readonly alone: boolean
}

/** `null` for a heading with neither a word of the log nor a day. */
export function logHeadOf(prose: Prose, reading: LogReading): LogHead | null {
  if (prose.text.length > 120) return null
  const found = dateIn(prose, reading)
  const rest = found ? `${prose.text.slice(0, found.from)}\n${prose.text.slice(found.to)}` : prose.text
  const word = kindWord(rest, reading)
  if (!word && !found) return null
  return {
    kind: word?.kind ?? null,
    number: word?.number ?? null,
    date: found?.date ?? null,
    alone: word ? word.alone : !hasLetterOrDigit(rest),
  }
}

interface DateFound {
  readonly date: DateSaid
  readonly from: number
  readonly to: number
}

/** The first day named; numbers are read without any language. */
function dateIn(prose: Prose, reading: LogReading): DateFound | undefined {
  const { text } = prose
  for (let at = 0; at < text.length; at++) {
    const end = endOfDate(text, at)
    if (end > at) {
      const date = dateSaid(text.slice(at, end), sourceSpan(prose, at, end), reading.dates)
      if (date) return { date, from: at, to: end }
    }
    while (isDigit(text.charCodeAt(at))) at++
  }
  const phrase = readWords(prose, reading.dates.pack).times.find((time) => isDate(time) && namesDay(time.kind))
  return phrase && { date: dateOfPhrase(phrase, prose, reading.dates), from: phrase.from, to: phrase.to }
}

const isDigit = (code: number): boolean => code >= 48 && code <= 57
const namesDay = (kind: string): boolean => kind === 'day' || kind === 'month' || kind === 'week' || kind === 'part-of-year'

interface KindWord {
  readonly kind: LogKind
  readonly number: number | null
  readonly alone: boolean
}

const headWord = new RegExp(`[${lettersAndDigits}:'’°-]+|#`, 'g')

/** A word of the log at the heading's start (`Session 3`), or at its end (`March check-in`); with its number. */
function kindWord(rest: string, { labels }: LogReading): KindWord | undefined {
  const words = foldLabel(rest.replaceAll('\n', ' ')).match(headWord) ?? []
  for (let length = Math.min(4, words.length); length > 0; length--) {
    const kind = labels.logKind.get(words.slice(0, length).join(' ').replace(/:$/, ''))
    if (kind) return { kind, ...tail(words.slice(length)) }
  }
  for (let from = Math.max(0, words.length - 3); from < words.length; from++) {
    const kind = from > 0 ? labels.logKind.get(words.slice(from).join(' ')) : undefined
    if (kind) return { kind, number: numberIn(words), alone: from <= 3 }
  }
  return gluedWord(words.join(''), labels.logKind)
}

/** `第3回セッション`, `세션3`: scripts that do not part words by blanks. */
function gluedWord(text: string, kinds: ReadonlyMap<string, LogKind>): KindWord | undefined {
  if (!/[\u3040-\u30ff\u3400-\u9fff\uac00-\ud7af]/.test(text) || text.length > 16) return undefined
  for (const [word, kind] of kinds) {
    if (text.includes(word)) return { kind, number: Number(/\d{1,3}/.exec(text)?.[0] ?? Number.NaN) || null, alone: true }
  }
  return undefined
}

/** Behind the word: a number, and nothing else, or what a small word or a name opens (`with Ana`). */
function tail(words: readonly string[]): { readonly number: number | null; readonly alone: boolean } {
  const number = numberIn(words.slice(0, 3))
  const others = words.filter((word) => word !== '#' && !/^\d+$/.test(word))
  return { number, alone: number !== null || others.length === 0 || openers.has(others[0]!) }
}

const openers = new Set([
  'with',
  'of',
  'on',
  'for',
  'no',
  'nr',
  'number',
  'notes',
  'from',
  'mit',
  'vom',
  'avec',
  'du',
  'con',
  'del',
  'com',
  'de',
])

const numberIn = (words: readonly string[]): number | null => {
  const digits = words.find((word) => /^\d{1,3}$/.test(word))
  return digits ? Number(digits) : null
}
