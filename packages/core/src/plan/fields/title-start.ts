import { hasLetter } from '../../text/letters.js'
import { sourceSpan } from '../../words/prose.js'
import { foldLabel } from '../labels/fold-label.js'
import type { StatusValue, StepState } from '../model.js'
import type { Place } from '../steps/place.js'
import { stateWordAt } from '../steps/state-word.js'
import { priorityOf } from './priority.js'
import { cookieOf, type Growing, isBlank, isLetter, type Reader, readSign, readWord, said } from './title-marks.js'

/** Takes one mark off the start; `false` where words begin. */
export function takeFirst(title: Growing, reader: Reader): boolean {
  const { text } = reader.prose
  const code = text.charCodeAt(title.from)
  if (isBlank(code)) {
    title.from++
    return true
  }
  if (takeStateWord(title, reader)) return true
  if (isLetter(code) && code !== 80 && code !== 112) return false
  return (
    takeImage(title, reader) ||
    takeNumber(title, text) ||
    takePriority(title, reader) ||
    takeBracket(title, reader) ||
    takeSign(title, reader)
  )
}

/** `DOING Write the paper`, as outliners and Org mark it. */
function takeStateWord(title: Growing, reader: Reader): boolean {
  const word = stateWordAt(reader.prose.text, title.from)
  if (!word || word.to >= title.to) return false
  title.status ??= said(statuses[word.state], reader, [title.from, word.end])
  title.from = word.to
  return true
}

/** What a step's state is for a goal. */
const statuses: Readonly<Record<StepState, StatusValue>> = {
  open: 'not-started',
  'in-progress': 'in-progress',
  'on-hold': 'on-hold',
  done: 'done',
  cancelled: 'dropped',
  unknown: 'not-started',
}

function takeImage(title: Growing, reader: Reader): boolean {
  const mark = reader.prose.marks.find((one) => one.kind === 'image' && one.from === title.from && one.to < reader.prose.text.length)
  if (!mark) return false
  readWord(title, reader, [mark.from, mark.to])
  title.from = mark.to
  return true
}

/** `1.`, `2)`, `1.2.`, `2️⃣`, `#3`, `①`. */
const number = /(?:\d{1,2}(?:\.\d{1,2})*(?:[.)、](?!\d)|\ufe0f?\u20e3)\s*|#\d{1,2}[:.)]?\s+|[①-⑳]\s*|\d{1,2}\s[-–—]\s)+/y

function takeNumber(title: Growing, text: string): boolean {
  number.lastIndex = title.from
  const match = number.exec(text)
  if (!match || title.from + match[0].length >= title.to) return false
  title.from += match[0].length
  return true
}

/** `P0`, `P1:`, `(P2)`, `P0 -`. */
const priorityMark = /\(?(P[0-4])\)?(?:\s*[-–—:|]\s+|\s+)/y

function takePriority(title: Growing, reader: Reader): boolean {
  const { text } = reader.prose
  priorityMark.lastIndex = title.from
  const match = priorityMark.exec(text)
  if (!match) return false
  const at = text.indexOf(match[1]!, title.from)
  const value = priorityOf(match[1]!, reader.labels)
  if (value) title.priority ??= said(value, reader, [at, at + match[1]!.length])
  title.from += match[0].length
  return true
}

/** `[Done]`, `[2/5]`, `[ana]`, `[ ]` before the words; a link is words, and so is a bracket with nothing behind it. */
const bracket = /\[([^\][\n]{0,40})\](?![(\][])[\s:]*/y

function takeBracket(title: Growing, reader: Reader): boolean {
  const { text, marks } = reader.prose
  if (text.charCodeAt(title.from) !== 91) return false
  bracket.lastIndex = title.from
  const match = bracket.exec(text)
  if (
    !match ||
    title.from + match[0].length >= title.to ||
    marks.some((mark) => mark.kind === 'link' && mark.from <= title.from && mark.to > title.from)
  )
    return false
  const inside: Place = [title.from + 1, title.from + 1 + match[1]!.length]
  readBracket(title, reader, match[1]!, inside)
  title.from += match[0].length
  return true
}

function readBracket(title: Growing, reader: Reader, word: string, inside: Place): void {
  const cookie = cookieOf(word)
  const status = reader.labels.status.get(foldLabel(word))
  const priority = /^#[A-Z]$/.test(word) ? priorityOf(word, reader.labels) : null
  if (cookie) title.cookie ??= { ...cookie, bracketed: true, span: sourceSpan(reader.prose, inside[0] - 1, inside[1] + 1) }
  else if (status) title.status ??= said(status, reader, inside)
  else if (priority) title.priority ??= said(priority, reader, inside)
  else if (/^[xX]$/.test(word)) title.status ??= said<StatusValue>('done', reader, inside)
  else if (hasLetter(word)) title.prefix ??= said(word.replace(/^@/, '').trim(), reader, inside)
}

const sign =
  /(?::[a-z][a-z0-9_+-]*:|(?:\p{Extended_Pictographic}|[\u{1f1e6}-\u{1f1ff}]|✓|✗|☐|☑)(?:\ufe0f|\u200d\p{Extended_Pictographic}|[\u{1f3fb}-\u{1f3ff}])*|[-–—•·*>|:：~]+(?=\s)|[‣▪■●○◦→])\s*/uy
function takeSign(title: Growing, reader: Reader): boolean {
  const { text } = reader.prose
  sign.lastIndex = title.from
  const match = sign.exec(text)
  if (!match || title.from + match[0].length > title.to) return false
  readSign(title, reader, [title.from, title.from + match[0].trimEnd().length])
  title.from += match[0].length
  return true
}
