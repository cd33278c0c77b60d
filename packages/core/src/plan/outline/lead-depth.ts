import type { RootContent } from 'mdast'
import { startOf } from '../../markdown/place.js'
import type { Prose } from '../../words/prose.js'
import { foldLabel } from '../labels/fold-label.js'
import { type Labels, wordsOf } from '../labels/labels.js'
import { groupLineOf } from './group-line.js'
import { type Head, isBold, type Reader, scoredLine } from './outline.js'
import { beginsBulleted } from './typed-bullet.js'

/**
 * Depths of the lines that act as headings; real headings are 1–6, the root is 0. A goal's own line (`**Goal 1:** Pass the exam`) stands under a
 * heading, or under a bold line that groups goals; a counted line (`一、工作`) stands over lines in brackets; labels of fields stand under everything.
 */
export const depths = { toggle: 6.5, goalLine: 7, counted: 7.5, bold: 8, goalUnderBold: 8.5, boldField: 9, colon: 9.5 } as const

/** Whether a paragraph's last line acts as the heading of what follows, and how deep. */
export function leadDepth(line: Prose, next: RootContent, above: Head | null, { labels, text }: Reader): number {
  if (line.text.length > 120 || next.type === 'heading' || next.type === 'thematicBreak') return 0
  if (next.type === 'list' && scoredLine.test(line.text)) return depths.goalLine
  if (isBold(line) && !hasInnerColon(line.text)) return boldDepthOf(foldLabel(line.text), above, labels)
  const group = groupDepthOf(line, next, text)
  if (group) return group
  if (next.type === 'paragraph') return endsInColon.test(line.text) && beginsBulleted(text, startOf(next)) ? depths.colon : 0
  if (next.type !== 'list' && next.type !== 'table') return 0
  return endsInColon.test(line.text) || (next.type === 'list' && isBareLabel(line.text, labels)) ? depths.colon : 0
}

/** `【健康】` over whatever follows, `一、工作` over a list or such a line, `■ 仕事` over a list; 0 for all other lines. */
function groupDepthOf(line: Prose, next: RootContent, text: string): number {
  const group = groupLineOf(line)
  if (group === 'bracketed') return depths.bold
  if (group === 'counted') return next.type === 'list' || opensBracket(text, startOf(next)) ? depths.counted : 0
  return group === 'marked' && next.type === 'list' ? depths.bold : 0
}

const opensBracket = (text: string, at: number): boolean => text.charCodeAt(at) === 0x3010

/** `Next steps` over a list, without a colon. */
function isBareLabel(text: string, labels: Labels): boolean {
  const field = text.length < 40 ? labels.field(foldLabel(text)) : undefined
  return field !== undefined && field !== 'goal' && field !== 'other'
}

/** A bold line that labels a field stands inside the goal before it; `What I want to improve` stands beside `What I hope to learn`. */
function boldDepthOf(folded: string, above: Head | null, labels: Labels): number {
  if (labels.keyResults.has(folded)) return depths.boldField
  if (above?.depth === depths.bold && namesGoals(above.folded, labels) && namesGoals(folded, labels)) return depths.bold
  return isFieldLabel(folded, labels) ? depths.boldField : depths.bold
}

export const isFieldLabel = (folded: string, labels: Labels): boolean => labels.keyResults.has(folded) || labels.field(folded) !== undefined

/** A bold line that announces goals ends the goal before it. */
export const namesGoals = (folded: string, labels: Labels): boolean =>
  wordsOf(folded).length <= 5 && labels.goals.isIn(folded) && !labels.aboutGoals.isIn(folded)

export const endsInColon = /[:：]\s*$/

export const hasInnerColon = (line: string): boolean => /[:：]\s*\S/.test(line)

/** `Specific objectives:` after `General objective:`, which says what it holds in the same word. */
export function standsBeside(folded: string, goal: Head | null | undefined): boolean {
  const [words, named] = [wordsOf(folded), wordsOf(goal?.folded ?? '')]
  if (named.length !== 2 || words.length < 2) return false
  return named.some((word) => word.length > 3 && words.some((one) => one !== word && one.startsWith(word)))
}
