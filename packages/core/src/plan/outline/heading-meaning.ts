import { detached } from '../../text/memory.js'
import { foldLabel } from '../labels/fold-label.js'
import type { Labels } from '../labels/labels.js'
import { wordsOf } from '../labels/labels.js'
import type { Small } from '../labels/small-words.js'
import type { FieldName, GoalType, Horizon, LogKind } from '../model.js'
import { handlesGoals, isMeant, isOnlyTime, partsJoined, tellsOrAsks, tellsWhatWas, timeEnd } from './heading-words.js'
import { type Opener, openerOf, singularRole } from './opener.js'
import { type Head, isBold, scoredLine } from './outline.js'

/** What a heading says about what stands under it. */
export type Meaning =
  /** `Goals`, `My Q3 objectives`: what stands under it are goals. */
  | { readonly kind: 'goals'; readonly okr: boolean }
  /** `Short-term`, `90 days`, `Q3 2026`, `2027`: goals of a stretch of time, where goals are expected. */
  | { readonly kind: 'horizon' }
  /** `Goal 2: …`, `Objective: …`, `KR1 …`. */
  | { readonly kind: 'goal'; readonly opener: Opener }
  | { readonly kind: 'key-results' }
  | { readonly kind: 'field'; readonly field: FieldName }
  | { readonly kind: 'log-entry'; readonly log: LogKind }
  | { readonly kind: 'log'; readonly log: LogKind }
  | { readonly kind: 'parked' }
  | { readonly kind: 'private' }
  /** Holds samples: nothing under it is a goal, whatever it says of itself. */
  | { readonly kind: 'sample' }
  /** Holds no goals, whatever stands under it. */
  | { readonly kind: 'furniture' }
  | { readonly kind: 'plain' }

/** What a goals heading gives to all that stands under it. */
export interface Traits {
  readonly horizon: Horizon | null
  readonly type: GoalType | null
  readonly mentors: boolean
}

/** What a heading says, by its words alone. The same few headings stand in every plan of a folder: what they say is kept. */
export function meaningOf(head: Head, labels: Labels): Meaning {
  if (head.role) return { kind: 'goal', opener: { role: head.role, rest: 0, number: null } }
  const text = head.depth > 6 ? `${head.prose.text}\n` : head.prose.text
  const known = labels.meanings.get(text)
  if (known) return known
  const meaning = readMeaning(head, labels)
  if (labels.meanings.size >= keptHeadings) labels.meanings.clear()
  labels.meanings.set(detached(text), meaning)
  return meaning
}

/** A plan of 1 MB has about 4,000. */
const keptHeadings = 6_000

function readMeaning(head: Head, labels: Labels): Meaning {
  const { folded } = head
  if (folded === '') return { kind: 'furniture' }
  if (labels.private.has(folded)) return { kind: 'private' }
  if (labels.keyResults.has(folded)) return { kind: 'key-results' }
  const opener = openerOf(head.prose, labels)
  if (opener) return { kind: 'goal', opener }
  const alone = head.depth > 6 && isBold(head.prose) ? singularRole(folded, labels) : undefined
  if (alone) return { kind: 'goal', opener: { role: alone, rest: head.prose.text.length, number: null } }
  if (head.depth > 6 && scoredLine.test(head.prose.text)) return { kind: 'goal', opener: { role: 'objective', rest: 0, number: null } }
  if (labels.parked.has(folded) || parkedFirst(folded, labels)) return { kind: 'parked' }
  const log = logKindOf(folded, labels)
  if (log) return { kind: 'log-entry', log }
  if (labels.logs.has(folded)) return { kind: 'log', log: 'check-in' }
  if (head.depth > 9 ? leadsToGoals(folded, labels) : isGoalsHeading(folded, labels)) return { kind: 'goals', okr: saysOkr(folded, labels) }
  if (labels.samples.isIn(folded)) return { kind: 'sample' }
  // The file's own title is no field of a goal: `# Plan`.
  const field = head.depth === 1 ? undefined : labels.field(folded)
  if (field) return { kind: 'field', field }
  if (labels.furniture.has(folded)) return { kind: 'furniture' }
  if (labels.goals.isIn(folded) && (labels.aboutGoals.isIn(folded) || handlesGoals(folded, labels))) return { kind: 'furniture' }
  if (labels.furniture.has(bare(folded, labels)) || isFurnitureAndMore(folded, labels)) return { kind: 'furniture' }
  if (/[?？]$/.test(folded) || tellsWhatWas(folded, labels)) return { kind: 'furniture' }
  if (isTimeName(folded, labels)) return { kind: 'horizon' }
  return { kind: 'plain' }
}

/** `OKRs`, `OKR's`, `Objectives and key results`. */
const saysOkr = (folded: string, { goals, resultWords }: Labels): boolean =>
  okrWords.test(folded) || (goals.isIn(folded) && resultWords.isIn(folded))
const okrWords = /(?<![a-z])okr(?:['’]?s)?(?![a-z])/

/** `Later: …`, `Goals for later`, `Someday (no dates)`. */
const parkedFirst = (folded: string, labels: Labels): boolean => labels.parked.has(bare(folded, labels))

/** The heading without what stands in brackets or after a dash or colon: `overview (draft)` → `overview`. */
function bare(folded: string, labels: Labels): string {
  const at = folded.search(/\s*[([:]|\s[-–—|]\s/)
  return withoutYear(at > 0 ? foldLabel(folded.slice(0, at)) : folded, labels)
}

/** `Review 2027`, `2027 highlights`, `Review of 2027`: what stands beside the year. */
function withoutYear(folded: string, { small }: Labels): string {
  const first = yearFirst.exec(folded)
  if (first) return folded.slice(first[0].length)
  const at = folded.search(yearLast)
  if (at < 0) return folded
  const rest = folded.slice(0, at)
  const blank = rest.lastIndexOf(' ')
  return blank > 0 && small.ofYear.has(rest.slice(blank + 1)) ? rest.slice(0, blank) : rest
}
const yearFirst = /^(?:19|20)\d{2}\s+/
const yearLast = /\s+(?:19|20)\d{2}$/

/** `Reflection and adjustment`, `Notes & links`; a part of life before the `and` may hold goals: `Skills and sports`. */
function isFurnitureAndMore(folded: string, labels: Labels): boolean {
  const [first = '', ...more] = partsJoined(folded, labels)
  return more.length > 0 && labels.furniture.has(first) && !labels.areas.has(first)
}

/** At most nine words, one of them naming goals and none saying that it is only about them. A question names none. */
export function isGoalsHeading(folded: string, labels: Labels, most: number = wordsOfHeading): boolean {
  if (!labels.goals.isIn(folded) && !(unspaced.test(folded) && /okr/.test(folded))) return false
  if (labels.aboutGoals.isIn(folded) || onlyNamesOkr(folded, labels) || tellsOfOutcome(folded, labels)) return false
  if (folded.endsWith('?') || namesCode(folded) || tellsOrAsks(folded, labels) || goesOnPastGoals(folded, labels)) return false
  return wordsOf(folded).length <= most
}

/** `2026年の目標と成果`, `Ziele 2026: Auswertung`: a year, goals and what became of them. `Goals 2027 and looking back` names both. */
export const tellsOfOutcome = (folded: string, { outcomes, resultWords, small }: Labels): boolean =>
  /\d{4}/.test(folded) && outcomes.isIn(folded) && !resultWords.isIn(folded) && !isMeant(folded, small)

/**
 * Seven words and more with nothing but `OKR` that we know, neither whose nor of when, say something about them: in whatever language, for the letters are
 * the same in all.
 */
function onlyNamesOkr(folded: string, { goals, own, horizons }: Labels): boolean {
  const words = wordsOf(folded)
  if (words.length < 7 || /\d/.test(folded) || !okrWords.test(folded)) return false
  const rest = words.filter((word) => !okrWords.test(word)).join(' ')
  return !goals.isIn(rest) && !own.isIn(folded) && !horizons.some(([, set]) => set.isIn(folded))
}

const unspaced = /[\u3040-\u30ff\u4e00-\u9fff\uac00-\ud7a3]/

/** A line that leads a list is a sentence, and longer: `We talked. This year I plan to focus on the following goals:`. */
const leadsToGoals = (folded: string, labels: Labels): boolean =>
  isGoalsHeading(folded.slice(folded.search(/[^.!?]*$/)), labels, wordsOfLead)

/** `goals.py`, but `goals.md`. */
const namesCode = (folded: string): boolean => {
  const end = fileEnd.exec(folded)?.[1]
  return end !== undefined && !endsOfPages.has(end)
}
const fileEnd = /^[\w-]+\.([a-z]{1,5})$/
const endsOfPages: ReadonlySet<string> = new Set(['md', 'txt', 'html'])

const wordsOfLead = 16
const wordsOfHeading = 9

/** In Chinese, Japanese and Korean the last noun says what a heading is of: `目標を立てた理由` is of reasons. */
function goesOnPastGoals(folded: string, { small }: Labels): boolean {
  if (!unspaced.test(folded)) return false
  if (listsNouns(folded, small)) return true
  const rest = onlyUnspaced(behindLastNoun(folded, small.lastNouns).replace(/[(（[【].*$/, ''))
  if (rest.length <= 1 || small.closings.has(rest)) return false
  for (const word of small.behindNoun) if (rest.startsWith(word)) return false
  return true
}

/** `目標、習慣`: beside the goals stands something else. */
function listsNouns(folded: string, { listedNouns }: Small): boolean {
  for (const noun of listedNouns) {
    const at = folded.lastIndexOf(noun)
    if (at >= 0 && (/[,，、]/.test(folded.slice(0, at)) || /[,，]/.test(folded.slice(folded.indexOf(noun))))) return true
  }
  return false
}

/** What stands behind the last of some words; nothing where none stands. */
function behindLastNoun(folded: string, nouns: ReadonlySet<string>): string {
  let end = folded.length
  let last = -1
  for (const noun of nouns) {
    const at = folded.lastIndexOf(noun)
    if (at > last || (at === last && at >= 0 && at + noun.length > end)) {
      last = at
      end = at + noun.length
    }
  }
  return folded.slice(end)
}

/** The characters of scripts that part no words, long vowels left out. */
const onlyUnspaced = (text: string): string => text.replaceAll(otherScripts, '')
const otherScripts =
  /[^\u3005-\u3007\u3041-\u3096\u309d-\u309f\u30a1-\u30fa\u30fd-\u30ff\u3131-\u318e\u31f0-\u31ff\u3400-\u9fff\uac00-\ud7a3\uf900-\ufaff]/g

/** `Short-term (6–12 months)`, `90 days`, `Month 2: testing`, `Q1 2026`, `2027`, `Week 3`, `This year`: nothing in it but time and the words around it. */
export function isTimeName(folded: string, labels: Labels): boolean {
  if (labels.toDo.isIn(folded)) return false
  const time = bare(folded, labels)
  if (isOnlyTime(time, labels.small)) return true
  const words = wordsOf(folded)
  if (words.length === 0 || words.length > 8) return false
  if (isOnlyTime(folded, labels.small)) return true
  return (
    labels.horizons.some(([, set]) => set.isIn(time)) && wordsOf(time).length <= 4 && !saysDeed(words, labels) && !countsMore(words, labels)
  )
}

/** `每周至少游泳 2 次`: behind the time, a count of something else. Blanks around figures part no words there. */
function countsMore(words: readonly string[], labels: Labels): boolean {
  const text = words.join('')
  return unspaced.test(text) && !hangul.test(text) && /\d/.test(withoutTime(text, labels))
}

const hangul = /[\uac00-\ud7a3]/

/**
 * `Read daily`, `매월 두 번 수영하기`, `今年学会游泳`: how often or when something is done is no stretch of time. `장기` and its like are, and end as
 * words of doing do.
 */
function saysDeed(words: readonly string[], labels: Labels): boolean {
  const { actions, actionEnds } = labels
  const last = words[words.length - 1]!
  if (words.length === 2 && actions.has(words[0]!)) return true
  if (!unspaced.test(last)) return false
  const deed = words.length === 1 ? withoutTime(last, labels) : last
  if (deed.length < 2 || isOnlyTime(deed, labels.small) || labels.horizons.some(([, set]) => set.isIn(deed))) return false
  return (
    actionEnds.last.some((end) => deed.endsWith(end)) ||
    (words.length === 1 && (actions.has(deed.slice(0, 1)) || actions.has(deed.slice(0, 2))))
  )
}

/** `今年学会游泳` → `学会游泳`. */
function withoutTime(word: string, { small }: Labels): string {
  let at = 0
  for (let end = timeEnd(word, at, small.time, small.timeSigns); end > at; end = timeEnd(word, at, small.time, small.timeSigns)) at = end
  return word.slice(at)
}

/** `Session 3, 2026-02-16`, `2026-02-16`, `Check-in with Ana`, `Week 7 review`. */
function logKindOf(folded: string, labels: Labels): LogKind | undefined {
  const exact = labels.logKind.get(folded)
  if (exact && exact !== 'review' && exact !== 'feedback' && !labels.logs.has(folded) && !labels.furniture.has(folded)) return exact
  const first = leadingPhrase(folded, labels)
  if (first && /\d/.test(folded) && !countsThings(folded, first, labels)) return first
  if (first && (first === 'check-in' || first === 'session') && !labels.logs.has(folded)) return first
  return isFullDay(folded, labels) ? 'meeting' : undefined
}

/** `Review 20 past exams`: a deed with its figure, where `Review 3` and `Review 3 May` are entries. */
function countsThings(folded: string, kind: LogKind, labels: Labels): boolean {
  const at = folded.search(/ \d+ [^\d\s]/)
  return kind === 'review' && at > 0 && !folded.slice(0, at).includes(' ') && !isTimeName(folded.slice(at + 1), labels)
}

/** A heading that is a day, with a few words at most, and opens no stretch of days: `2026-02-16`, `2026-02-16: second talk`. */
function isFullDay(folded: string, { small }: Labels): boolean {
  const day = fullDay.exec(folded)?.[0]
  if (day === undefined) return false
  const next = /^\s*(?:([-–—~])|(\S+))\s*\d/.exec(folded.slice(day.length))
  return !(next && (next[1] || small.until.has(next[2]!)))
}
const fullDay = /^\d{4}[-/.]\d{1,2}[-/.]\d{1,2}(?!\d)/

function leadingPhrase(folded: string, labels: Labels): LogKind | undefined {
  const words = folded.split(/[\s,:#(]+/)
  let phrase = ''
  let found: LogKind | undefined
  for (const word of words.slice(0, 3)) {
    phrase = phrase ? `${phrase} ${word}` : word
    found = labels.logKind.get(phrase) ?? found
  }
  return found
}

/** What the words of a goals heading say of horizon, type and whose goals they are. */
export function traitsOf(folded: string, labels: Labels): Traits {
  return {
    horizon: labels.horizons.find(([, set]) => set.isIn(folded))?.[0] ?? null,
    type: labels.types.find(([, set]) => set.isIn(folded))?.[0] ?? null,
    mentors: labels.mentor.isIn(folded) && !labels.mentee.isIn(folded),
  }
}
