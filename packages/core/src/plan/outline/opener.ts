import { letters, lettersAndDigits } from '../../text/letters.js'
import type { Prose } from '../../words/prose.js'
import { foldLabel } from '../labels/fold-label.js'
import { type Labels, wordsOf } from '../labels/labels.js'
import type { Small } from '../labels/small-words.js'
import type { GoalRole } from '../model.js'
import { countedOpener, misspeltOpener } from './counted-opener.js'

/** `Goal 2: …`: the words that say "this is a goal", and where the goal's own words begin. */
export interface Opener {
  readonly role: GoalRole
  /** Offset into the prose at which the goal's own words begin; its length where nothing follows. */
  readonly rest: number
  /** `2` of `Goal 2`, `1.3` of `KR1.3`; `null` without one. */
  readonly number: string | null
}

/**
 * Reads `Goal 2: …`, `Goal – …`, `🎯 Objective: …`, `O1: …`, `KR 1.2 …`, `目标一：…` at the start of a heading, a line, an item or a cell.
 * With a number nothing else is needed; without one there must be a colon or a dash after the label, and words or nothing after it.
 */
export const openerOf = ({ text }: Prose, labels: Labels): Opener | undefined =>
  (labels.mayOpen(text) ? openerIn(text, labels) : undefined) ?? misspeltOpener(text, labels)?.opener

function openerIn(text: string, labels: Labels): Opener | undefined {
  const short = shorthand.exec(text)
  if (short && !goesOn(text.slice(short[0].length), short[0], labels))
    return { role: short[1]!.toLowerCase() === 'kr' ? 'key-result' : 'objective', rest: short[0].length, number: short[2] ?? null }
  const figures = resultOfFigures.exec(text)
  if (figures) return { role: 'key-result', rest: figures[0].length, number: figures[1]! }
  const counted = numberedGoal.exec(text)
  if (counted) return { role: 'goal', rest: counted[0].length, number: counted[1]! }
  const match = openingOf(labels).exec(text)
  if (!match) return countedOpener(text, labels) ?? timedOpener(text, labels)
  const [all, , label, number, bracket, mark] = match as unknown as [string, string, string, string?, string?, string?]
  const colon = mark === ':' || mark === '：'
  const role =
    roleOf(foldLabel(label), colon, labels) ??
    (colon && bracket && text.charAt(text.indexOf(bracket) - 1) === ' ' ? labels.openers.get(foldLabel(bracket.slice(1, -1))) : undefined)
  if (!role) return timedOpener(text, labels)
  return mark || number ? { role, rest: all.length, number: number ?? null } : undefined
}

/** `KR1 was agreed`, `O1 comes first`: behind a number without a mark the sentence goes on about what stands elsewhere. */
function goesOn(rest: string, short: string, { copulas, past, predicates }: Labels): boolean {
  if (!/\d\s+$/.test(short)) return false
  const [word = ''] = wordsOf(rest.slice(0, 24).toLowerCase())
  return copulas.has(word) || past.has(word) || predicates.has(word)
}

/**
 * `Objective`, `Main goal of 2027`: the role of the one goal that a heading or line of its own announces. Chinese, Japanese and Korean have no
 * such singular.
 */
export function singularRole(folded: string, labels: Labels): GoalRole | undefined {
  if (unspaced.test(folded) || /\bokrs?\b/.test(folded)) return undefined
  const whole = labels.openers.get(folded)
  if (whole || !labels.goals.isIn(folded) || labels.aboutGoals.isIn(folded)) return whole
  const words = wordsOf(folded).filter((word) => !/\d/.test(word))
  if (words.length > 8) return undefined
  if (labels.collections.has(words[words.length - 1] ?? '')) return undefined
  return labels.openers.get(words[0] ?? '') ?? labels.openers.get(words[words.length - 1] ?? '')
}

const unspaced = /[\u3040-\u30ff\u4e00-\u9fff\uac00-\ud7a3]/

/** Before a colon the last word of the label is enough: `This week's goal: …`. */
function roleOf(label: string, colon: boolean, labels: Labels): GoalRole | undefined {
  const known =
    labels.openers.get(label) ?? (colon && label.includes('/') ? labels.openers.get(label.slice(0, label.indexOf('/')).trim()) : undefined)
  if (known || !colon) return known
  const last = label.slice(label.lastIndexOf(' ') + 1)
  return last === label || labels.aboutGoals.isIn(label) ? undefined : labels.openers.get(last)
}

/** `Goal for 2027: …`, `Main objective of the next four years: …`, `Target in 6 months – …`: words of time between the label and its colon or dash. */
function timedOpener(text: string, labels: Labels): Opener | undefined {
  const mark = text.slice(0, 60).search(colonOrDash)
  const colon = text.charCodeAt(mark) === 32 ? mark + 1 : mark
  if (mark < 0 || text.length <= colon + 2) return undefined
  const label = foldLabel(text.slice(0, mark))
  if (!(/\d/.test(label) || labels.horizons.some(([, words]) => words.isIn(label)))) return undefined
  const words = wordsOf(label)
  const at = words.findIndex((word) => labels.openers.has(word))
  if (at < 0 || at > 2 || words.length > at + 6 || labels.aboutGoals.isIn(label)) return undefined
  const rest = colon + 1 + (/^[\s*]+/.exec(text.slice(colon + 1))?.[0].length ?? 0)
  return { role: labels.openers.get(words[at]!)!, rest, number: null }
}

const colonOrDash = /[:：]| [-–—] /

/** `O1:`, `KR2 -`, `KR 1.2.`, `O2 Become …`, `G1. Swim`. */
const shorthand = new RegExp(
  String.raw`^[^${lettersAndDigits}]*([Kk][Rr]|[Oo])(?:(?=[:：])|\s?#?(\d{1,2}(?:\.\d{1,2})?))(?:\s*(?:[:：)|–—-]|\.(?!\d))+\s*|\s+(?=[${letters}])|\s*$)`,
)
/** `KR3 100% of the team`: figures right behind the number. */
const resultOfFigures = /^[^A-Za-z0-9]*[Kk][Rr]\s?#?(\d{1,2}(?:\.\d{1,2})?)\s+(?=\d)/
/** Without a question for all letters: it is asked of many lines. */
const numberedGoal = /^[^A-Za-z0-9]*G\s?#?(\d{1,2}(?:\.\d{1,2})?)\s*(?:[:：.)|–—]+\s*|-\s+)(?=\D)/

/** Upper case or lower, letter by letter: the flag for it makes the pattern take longer to compile. */
const anyCase = (words: readonly string[]): string =>
  words.map((word) => word.replaceAll(/[a-z]/g, (letter) => `[${letter}${letter.toUpperCase()}]`)).join('|')

/** Emoji, bullets and numbering; a label of up to four words; a number; a remark in brackets; a colon or a dash. Made once for the number words of a plan's languages. */
function openingOf({ small }: Labels): RegExp {
  const key = [...small.numbers, ...small.numberMarks, ...small.numberEnds].join()
  const known = openings.get(key)
  if (known) return known
  const made = openingWith(small)
  openings.set(key, made)
  return made
}

const openings = new Map<string, RegExp>()

function openingWith({ numbers, numberMarks, numberEnds }: Small): RegExp {
  const spelt = [...numbers].filter((word) => word < '\u3000')
  const signs = [...numbers].filter((word) => word >= '\u3000')
  const number = [
    String.raw`\d{1,2}(?:\.\d{1,2})*`,
    ...(signs.length > 0 ? [`[${signs.join('')}]`] : []),
    ...(spelt.length > 0 ? [`(?:${anyCase(spelt)})(?![${letters}])`] : []),
    `[A-Ha-h](?![${lettersAndDigits}])`,
    `[IVXivx]{1,4}(?![${lettersAndDigits}])`,
  ].join('|')
  const marks = [...[...numberMarks].map((word) => String.raw`${anyCase([word])}\.?\s*`), String.raw`#\s*`].join('|')
  const ends = numberEnds.size > 0 ? `(?:${anyCase([...numberEnds])})?` : ''
  const before = String.raw`[^${lettersAndDigits}([]*(?:\d{1,2}(?:[.)]\s*|\s*[-–—]\s+))?[^${lettersAndDigits}([]*`
  const label = String.raw`[${letters}][${letters}'’-]*(?:\s[${letters}][${letters}'’-]*){0,3}?`
  const mark = String.raw`(\([^)]{1,60}\))?\s*(::?|：|\s[-–—|]+(?=\s|$)|[–—]|$)\s*`
  return new RegExp(String.raw`^(${before})(${label})\s*(?:(?:${marks})?(${number})${ends})?\s*${mark}`)
}
