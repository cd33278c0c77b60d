import { capitals, isLetterCode } from '../../text/letters.js'
import { distance } from '../../text/near.js'
import { foldLabel } from '../labels/fold-label.js'
import { type Labels, wordsOf } from '../labels/labels.js'
import type { GoalRole } from '../model.js'
import { isOnlyTime } from './heading-words.js'
import type { Opener } from './opener.js'

/** `Goal 2`: where the words before the number, the number and what follows stand in a text. */
interface Counted {
  readonly from: number
  readonly label: string
  readonly number: string
  /** Past the number and its dot. */
  readonly end: number
}

/** Words, then a number of one or two digits, in the first forty characters. */
function countedIn(text: string): Counted | undefined {
  const from = firstLetter(text)
  if (from < 0) return undefined
  let at = from
  while (at < from + 30 && at < text.length && !isDigit(text.charCodeAt(at))) at++
  let end = at
  while (isDigit(text.charCodeAt(end))) end++
  if (end === at || end > at + 2 || at === from) return undefined
  return { from, label: text.slice(from, at), number: text.slice(at, end), end }
}

const isDigit = (code: number): boolean => code >= 48 && code <= 57

/** Past emoji, numbering and signs. */
function firstLetter(text: string): number {
  for (let at = 0; at < 12 && at < text.length; at++) if (isLetterCode(text.charCodeAt(at))) return at
  return -1
}

/**
 * `Goal 2 Finish the course`, `目标2 完成课程`: a number and no mark behind it; the goal's words follow. `Goal 2 of 5`, `Goal 3 months`, `Goal 2 Progress` and
 * `Goal 1 was met` are no labels, and `Goal 12 Books` counts books.
 */
export function countedOpener(text: string, labels: Labels): Opener | undefined {
  const counted = countedIn(text)
  if (!counted) return undefined
  const role = roleBefore(counted.label, labels)
  const rest = role ? wordsFrom(text, counted.end) : -1
  return role && rest > counted.end && namesGoal(text.slice(rest), counted.number, labels)
    ? { role, rest, number: counted.number }
    : undefined
}

/** `Goal`, `Goal #`, `Ziel Nr.` */
function roleBefore(label: string, { openers, small }: Labels): GoalRole | undefined {
  const folded = foldLabel(label.replace(/#\s*$/, ''))
  const blank = folded.lastIndexOf(' ')
  return (
    openers.get(folded) ??
    (small.numberMarks.has(folded.slice(blank + 1).replace('.', '')) ? openers.get(folded.slice(0, blank)) : undefined)
  )
}

/** Past blanks, and a dot or bracket with blanks behind it. */
function wordsFrom(text: string, end: number): number {
  let at = end
  if (text.charAt(at) === '.' || text.charAt(at) === ')') at++
  while (/\s/.test(text.charAt(at))) at++
  return at
}

function namesGoal(rest: string, number: string, labels: Labels): boolean {
  const folded = foldLabel(rest)
  const [word = ''] = wordsOf(folded)
  if (labels.actions.has(word)) return true
  if (Number(number) > 9 || !(opensLarge.test(rest) || unspaced.test(rest))) return false
  if (labels.copulas.has(word) || labels.past.has(word) || labels.predicates.has(word)) return false
  if (labels.field(folded) !== undefined || labels.furniture.has(folded) || labels.logKind.has(folded)) return false
  const stretch = `${number} ${folded}`
  return !isOnlyTime(stretch, labels.small) && !labels.horizons.some(([, words]) => words.isIn(stretch))
}

/** A capital, perhaps in quotes. */
const opensLarge = new RegExp(`^["'“„«*]*[${capitals}]`)
const unspaced = /^[\u3041-\u30ff\u3400-\u9fff\uac00-\ud7a3]/

/** A word that leads a goal but for a letter: what it says, where it stands, and how it is written. */
export interface MisspeltOpener {
  readonly opener: Opener
  readonly from: number
  readonly to: number
  readonly meant: string
}

/** `Gaol 1: …`, `Obejctive 2 – …`: one word before a number and a mark that is an opener but for two letters swapped, or in a long word one. */
export function misspeltOpener(text: string, labels: Labels): MisspeltOpener | undefined {
  const from = firstLetter(text)
  let to = from
  while (to >= 0 && isLetterCode(text.charCodeAt(to))) to++
  if (to - from < 4 || to - from > 12 || text.charCodeAt(to) !== 32 || !/[#\d]/.test(text.charAt(to + 1))) return undefined
  const behind = numberAndMark.exec(text.slice(to, to + 12))
  if (!behind) return undefined
  const word = text.slice(from, to).toLowerCase()
  if (labels.openers.has(word) || labels.goals.isIn(word)) return undefined
  for (const [known, role] of labels.openers) {
    if (isSlip(word, known))
      return { opener: { role, rest: to + behind[0].length, number: behind[1]! }, from, to, meant: inCaseOf(text.charAt(from), known) }
  }
  return undefined
}

const numberAndMark = /^ #?(\d{1,2})(?:\s*[:：.)]\s*|\s+[-–—|]\s+|\s*$)/

function isSlip(word: string, known: string): boolean {
  if (known.length < 4 || known.charCodeAt(0) !== word.charCodeAt(0) || known.includes(' ')) return false
  return (
    distance(word, known, 1) === 1 &&
    (known.length > 5 || (word.length === known.length && [...word].sort().join() === [...known].sort().join()))
  )
}

/** The word with a capital where the one in its place has one. */
const inCaseOf = (first: string, word: string): string =>
  first === first.toLowerCase() ? word : word.charAt(0).toUpperCase() + word.slice(1)
