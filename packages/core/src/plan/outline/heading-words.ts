import { isLetterCode } from '../../text/letters.js'
import type { Labels } from '../labels/labels.js'
import { firstLetters, type Small } from '../labels/small-words.js'
import { wordsOf } from '../labels/words-of.js'

/** The parts of a heading between words and signs that join: `notes & links` → `notes`, `links`. */
export function partsJoined(folded: string, { small }: Labels): readonly string[] {
  const parts: string[][] = [[]]
  for (const word of folded.replaceAll('/', ' / ').split(/\s+/))
    if (word === '/' || word === '&' || small.joins.has(word)) parts.push([])
    else parts[parts.length - 1]!.push(word)
  return parts.map((words) => words.join(' '))
}

/** `What these goals are for`, `Share your goals`, `Reach your goals with Stride`, `Goal management`: a heading asks, tells what to do with goals, or names a thing of that kind. */
export const tellsOrAsks = (folded: string, { small, actions }: Labels): boolean =>
  asks(folded, small) ||
  advises(folded, small) ||
  isOfAnotherThing(folded, small) ||
  (actions.has(firstLetters(folded)) && small.reader(folded))

/** `How we set goals`, but `What I want to achieve`. */
function asks(folded: string, { questions, wishes }: Small): boolean {
  const first = firstLetters(folded)
  if (!questions.has(first)) return false
  const rest = ` ${folded.slice(first.length).replaceAll(/[^a-z0-9_]+/g, ' ')} `
  for (const wish of wishes) if (rest.includes(` ${wish} `)) return false
  return true
}

function advises(folded: string, { advice, noAdvice }: Small): boolean {
  const first = folded.indexOf(' ')
  if (first < 0 || !advice.has(folded.slice(0, first))) return false
  const second = folded.indexOf(' ', first + 1)
  return !noAdvice.has(second < 0 ? folded : folded.slice(0, second))
}

/** `Delete a goal`, `List goals`: what can be done with them, and nothing behind. */
export const handlesGoals = (folded: string, { small, goals }: Labels): boolean =>
  advises(folded, small) && goals.isIn(folded.slice(folded.lastIndexOf(' ') + 1))

/** `Objective functions`, `goal management`. */
export function isOfAnotherThing(folded: string, { modifying, behindGoal }: Small): boolean {
  const words = folded.split(' ')
  return words.some((word, at) => {
    if (!modifying.has(word)) return false
    const next = /^[a-z]{2,}/.exec(words[at + 1] ?? '')?.[0]
    return next !== undefined && !behindGoal.has(next)
  })
}

/** `What we achieved`, `Was nicht geklappt hat`, `できたこと`: what stands under it is over. `Was wir uns vorgenommen haben` is not. */
export function tellsWhatWas(folded: string, { small, past }: Labels): boolean {
  const { what, was, wasEnds } = small
  if (firstLetterCode(folded) >= 0x3000) return endsInOneOf(folded, wasEnds) && !isMeant(folded, small)
  const [first, ...words] = wordsOf(folded)
  if (first === undefined || !what.has(first) || isMeant(folded, small)) return false
  return words.some((word) => was.has(word) || past.has(word) || endsInOneOf(word, wasEnds))
}

/** `What we planned`, `expected results`: not yet. */
export const isMeant = (folded: string, { wasNot }: Small): boolean =>
  firstLetterCode(folded) >= 0x3000 ? hasOneOf(folded, wasNot) : wordsOf(folded).some((word) => wasNot.has(word))

const firstLetterCode = (folded: string): number => {
  let at = 0
  while (at < folded.length && !isLetterCode(folded.charCodeAt(at))) at++
  return at < folded.length ? folded.charCodeAt(at) : 0
}

function endsInOneOf(word: string, ends: ReadonlySet<string>): boolean {
  for (const end of ends) if (word.length > end.length && word.endsWith(end)) return true
  return false
}

function hasOneOf(folded: string, parts: ReadonlySet<string>): boolean {
  for (const part of parts) if (part >= '\u3000' && folded.includes(part)) return true
  return false
}

/** `Phase 2`, `Q3 2026`, `first half of 2027`, `上半年`: nothing but words of time, figures and signs between them. */
export function isOnlyTime(folded: string, { time, timeSigns }: Small): boolean {
  let at = 0
  while (at < folded.length) {
    const end = timeEnd(folded, at, time, timeSigns)
    if (end === at) return false
    at = end
    while (isBlank(folded.charCodeAt(at))) at++
  }
  return folded !== ''
}

/** Where the word, figure or sign that stands at `at` ends; `at` for one that is nothing of time. */
export function timeEnd(folded: string, at: number, time: ReadonlySet<string>, signs: ReadonlySet<string>): number {
  const code = folded.charCodeAt(at)
  if (isDigit(code)) return figureEnd(folded, at)
  if (timeMarks.has(code)) return at + 1
  let end = at
  if (code >= 0x3000) {
    for (const sign of signs) if (sign.length > end - at && folded.startsWith(sign, at)) end = at + sign.length
    return end
  }
  while (end < folded.length && isLetterCode(folded.charCodeAt(end)) && folded.charCodeAt(end) < 0x3000) end++
  if (time.has(folded.slice(at, end))) return end
  return end === at + 1 && time.has(folded.slice(at, end + 1)) ? end + 1 : at
}

/** `2026`, `12`, `2026q1`. */
function figureEnd(folded: string, at: number): number {
  let end = at
  while (isDigit(folded.charCodeAt(end))) end++
  const code = folded.charCodeAt(end)
  return end - at === 4 && code >= 97 && code <= 122 && isDigit(folded.charCodeAt(end + 1)) ? end + 2 : end
}

const isDigit = (code: number): boolean => code >= 48 && code <= 57
const isBlank = (code: number): boolean => code === 32 || code === 9 || code === 10 || code === 0xa0
const timeMarks: ReadonlySet<number> = new Set([..."-–—/,.():'’>→+"].map((sign) => sign.charCodeAt(0)))
