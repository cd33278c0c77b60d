import type { Prose } from '../../../words/prose.js'
import type { TimePhrase, TimeUnit } from '../../../words/words.js'
import { phraseOf } from '../../context.js'
import { type Labels, wordsOf } from '../../labels/labels.js'
import { sliceProse } from '../../prose/prose-of.js'
import type { Finder } from '../finder.js'
import { isPast } from './intent.js'
import { nextSentence } from './intent-within.js'

/**
 * `These are the things I hope to get done before next winter.`, `Here is our plan for the next twelve months:`: one sentence of a few in which someone
 * speaks of themselves and of what they mean to do, or of a plan, and of a time to come, whose own words mean nothing (`I leave at the end of next year.`). Where a sentence tells of what was, the time must be one that cannot be over.
 */
export function looksAhead(prose: Prose, finder: Finder): boolean {
  if (prose.text.length > longest) return false
  const lower = prose.text.toLowerCase()
  if (!mayMean(lower, finder.labels)) return false
  for (let at = 0; at >= 0; ) {
    const next = nextSentence(lower, at)
    const end = next < 0 ? lower.length : next
    const said = lower.slice(at, end)
    if (means(said, finder.labels)) {
      const isTime = tellsOfPast(wordsOf(said), finder.labels) ? isYetToCome : isAhead
      const time = phraseOf(sliceProse(prose, at, end), finder).words.times.find(isTime)
      if (time && means(`${said.slice(0, time.from)}${said.slice(time.to)}`, finder.labels)) return true
    }
    at = next
  }
  return false
}

/** In UTF-16 units: a few sentences. */
const longest = 420

const mayMean = (lower: string, { small, hopes }: Labels): boolean => small.self(lower) || hopes.isIn(lower)

function means(said: string, labels: Labels): boolean {
  if (/[?？]\s*$/.test(said) || labels.aboutGoals.isIn(said) || labels.bygone.isIn(said)) return false
  if (labels.small.self(said) && (labels.asks.wish.isIn(said) || labels.goals.isIn(said))) return true
  return labels.hopes.isIn(said)
}

/** `This year I shipped a lot`. */
const tellsOfPast = (words: readonly string[], labels: Labels): boolean =>
  words.some((word, at) => at > 0 && labels.small.subjects.has(words[at - 1]!) && isPast(word, labels))

/** A stretch of months and longer that is not over, or a latest day. */
function isAhead(time: TimePhrase): boolean {
  switch (time.kind) {
    case 'unit':
      return time.offset >= 0 && isLong(time.unit)
    case 'relative':
      return time.count > 0 && isLong(time.unit)
    case 'duration':
      return isLong(time.unit)
    case 'year':
    case 'part-of-year':
    case 'season':
    case 'month':
    case 'within':
      return true
    default:
      return time.role === 'deadline'
  }
}

/** `Next year`, `within six months`: no word of what was says these. */
const isYetToCome = (time: TimePhrase): boolean =>
  (time.kind === 'unit' && time.offset > 0 && isLong(time.unit)) || (time.kind === 'relative' && time.count > 0 && isLong(time.unit))

const isLong = (unit: TimeUnit | 'minute' | 'second'): boolean => long.has(unit)
const long: ReadonlySet<string> = new Set(['month', 'quarter', 'half', 'year'])
