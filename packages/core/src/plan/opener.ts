import type { Prose } from '../words/prose.js'
import { foldLabel } from './fold-label.js'
import type { Labels } from './labels.js'
import type { GoalRole } from './model.js'

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
export function openerOf(prose: Prose, labels: Labels): Opener | undefined {
  const { text } = prose
  if (!labels.mayOpen(text)) return undefined
  const short = shorthand.exec(text)
  if (short) return { role: short[1]!.toLowerCase() === 'kr' ? 'key-result' : 'objective', rest: short[0].length, number: short[2] ?? null }
  const match = opening.exec(text)
  if (!match) return undefined
  const [all, lead, label, number, bracket, mark] = match as unknown as [string, string, string, string?, string?, string?]
  const role = roleOf(foldLabel(label), mark === ':' || mark === '：', labels)
  if (!role) return undefined
  const rest = all.length
  const isWhole = text.slice(rest).trim() === ''
  if (!mark && !(isWhole && number)) return number && !bracket ? afterNumber(role, lead, label, number, text) : undefined
  return { role, rest, number: number ?? null }
}

/** Before a colon the last word of the label is enough: `This week's goal: …`. */
function roleOf(label: string, colon: boolean, labels: Labels): GoalRole | undefined {
  const known = labels.openers.get(label)
  if (known || !colon) return known
  const last = label.slice(label.lastIndexOf(' ') + 1)
  return last === label || labels.aboutGoals.isIn(label) ? undefined : labels.openers.get(last)
}

/** `Goal 2 Pass the exam`: a number and no mark; the goal's words follow. `Goal 2 of 5` and `Goal 3 months` are no labels. */
function afterNumber(role: GoalRole, lead: string, label: string, number: string, text: string): Opener | undefined {
  const at = text.indexOf(number, lead.length + label.length) + number.length
  const rest = at + (/^[\s.)]+/.exec(text.slice(at))?.[0].length ?? 0)
  return /^\p{Lu}|^[^\p{L}\d\s]/u.test(text.slice(rest)) ? { role, rest, number } : undefined
}

/** `O1:`, `KR2 -`, `KR 1.2.`, `O2 Become …`. */
const shorthand = /^[^\p{L}\p{N}]*(KR|O)(?:(?=[:：])|\s?#?(\d{1,2}(?:\.\d{1,2})?))(?:\s*[:：.)|–—-]+\s*|\s+(?=\p{L})|\s*$)/iu

/** Emoji, bullets and numbering; a label of up to four words; a number; a remark in brackets; a colon or a dash. */
const opening =
  /^([^\p{L}\p{N}([]*(?:\d{1,2}[.)]\s*)?[^\p{L}\p{N}([]*)(\p{L}[\p{L}'’-]*(?:\s\p{L}[\p{L}'’-]*){0,3}?)\s*(?:(?:no\.?\s*|number\s*|#\s*)?(\d{1,2}(?:\.\d{1,2})*|[一二三四五六七八九十]|(?:one|two|three|four|five|six|seven|eight|nine|ten)(?!\p{L})|[A-H](?![\p{L}\p{N}])|[IVX]{1,4}(?![\p{L}\p{N}]))(?:st|nd|rd|th)?)?\s*(\([^)]{1,60}\))?\s*(::?|：|\s[-–—|]+(?=\s|$)|[–—]|$)\s*/iu
