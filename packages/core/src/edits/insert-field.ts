import type { Suggestion } from '../lint/finding.js'
import type { Field, Goal } from '../plan/model.js'
import { endOfLine } from '../text/lines.js'
import { hasRoomForLines } from './has-room-for-lines.js'
import { lineEnd, lineStart, nextLine } from './line-at.js'
import { wordsEnd } from './words-end.js'

export interface NewField {
  /** `Done when`. */
  readonly label: string
  /** Taken from the plan itself, or empty: no one's words are written for them. */
  readonly value: string
}

/**
 * A new labelled line in a goal, written as its other fields are; in a goal without any as `- **Label:** value` under its heading or item.
 * The caret goes behind the value. `null` where the goal's form has no place for a line.
 */
export function insertField(text: string, goal: Goal, { label, value }: NewField): Suggestion | null {
  if (!hasRoomForLines(text, goal)) return null
  const place = besideFields(text, goal, label) ?? underTitle(text, goal, label)
  const written = `${place.before}${value}`
  return {
    title: value === '' ? `Add "${label}: …"` : `Add "${label}: ${value}"`,
    edits: [{ span: { start: place.at, end: place.at }, text: written + place.after }],
    caret: { edit: 0, offset: written.length },
  }
}

interface Place {
  readonly at: number
  readonly before: string
  readonly after: string
}

/** After the last of the goal's own fields that stand one a line, in the same dress. */
function besideFields(text: string, goal: Goal, label: string): Place | null {
  const field = goal.fields.findLast((each) => each.name !== 'steps' && each.name !== 'key-results' && dressOf(text, each) !== null)
  if (!field) return null
  const dress = dressOf(text, field)!
  const at = blockEnd(text, field)
  return { at, before: `${endOfLine(text)}${dress.before}${label}${dress.between}`, after: dress.after }
}

/** What stands around label and value of a field that has a line of its own: `- **By:** 2026-11-30` gives `- **`, `:** ` and nothing. */
function dressOf(text: string, { labelSpan, span }: Field): { before: string; between: string; after: string } | null {
  if (span.start < labelSpan.end) return null
  const before = text.slice(lineStart(text, labelSpan.start), labelSpan.start)
  const between = text.slice(labelSpan.end, span.start)
  if (!/^[ \t>]*(?:[-*+][ \t]+|\d{1,9}[.)][ \t]+)?(?:\[)?[*_]{0,3}$/.test(before) || /[\r\n|]/.test(between) || !/[:：\])–-]/.test(between))
    return null
  return {
    before: before.replace(/\d{1,9}(?=[.)])/, (number) => String(Number(number) + 1)),
    between: /\s$/.test(between) ? between : `${between} `,
    after: before.endsWith('[') ? ']' : '',
  }
}

/** The end of the last line that belongs to a field: its value's, or of the lines indented deeper below it. */
function blockEnd(text: string, { labelSpan, span }: Field): number {
  const indent = indentAt(text, labelSpan.start)
  let end = lineEnd(text, Math.max(labelSpan.end, span.end))
  for (let next = nextLine(text, end); next < text.length; next = nextLine(text, end)) {
    const stop = lineEnd(text, next)
    if (text.slice(next, stop).trim() === '' || widthOf(text, next) <= indent) break
    end = stop
  }
  return end
}

function underTitle(text: string, goal: Goal, label: string): Place {
  const eol = endOfLine(text)
  const at = lineEnd(text, goal.titleSpan.end)
  if (goal.writtenAs === 'list-item') return { at, before: `${eol}${childIndent(text, goal)}- **${label}:** `, after: '' }
  const next = nextWords(text, at)
  // Before a list that follows, an item would join it and a line would take it for its value: then it is a line of its own behind all that.
  if (/^[ \t]*(?:[-*+]|\d{1,9}[.)])[ \t]/.test(next.words))
    return { at: ownEnd(text, goal), before: `${eol}${eol}**${label}:** `, after: '' }
  if (goal.role === 'objective') return { at, before: `${eol}${eol}**${label}:** `, after: next.isRightBelow ? eol : '' }
  return { at, before: `${eol}${eol}- **${label}:** `, after: next.isRightBelow ? eol : '' }
}

/** Where the goal's own words end: before the first sub-goal with a heading of its own. */
function ownEnd(text: string, { span, goals }: Goal): number {
  const first = goals.find(({ writtenAs }) => writtenAs === 'heading')
  return wordsEnd(text, first ? lineStart(text, first.span.start) : span.end)
}

/** The next line with words on it, and whether it comes right below: then a blank line is needed, or it would become part of what is put in. */
function nextWords(text: string, at: number): { readonly words: string; readonly isRightBelow: boolean } {
  let isRightBelow = true
  for (let start = nextLine(text, at); start < text.length; start = nextLine(text, lineEnd(text, start))) {
    const words = text.slice(start, lineEnd(text, start))
    if (words.trim() !== '') return { words, isRightBelow }
    isRightBelow = false
  }
  return { words: '', isRightBelow: false }
}

/** The blanks that put a list inside an item: as wide as its marker. */
function childIndent(text: string, goal: Goal): string {
  const start = lineStart(text, goal.titleSpan.start)
  const marker = /^([ \t>]*)((?:[-*+]|\d{1,9}[.)])[ \t]+)/.exec(text.slice(start, goal.titleSpan.start))
  return marker ? marker[1]! + ' '.repeat(Math.min(marker[2]!.length, 4)) : '  '
}

const indentAt = (text: string, at: number): number => widthOf(text, lineStart(text, at))

function widthOf(text: string, from: number): number {
  let at = from
  while (text[at] === ' ' || text[at] === '\t') at++
  return at - from
}
