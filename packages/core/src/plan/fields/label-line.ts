import { letters } from '../../text/letters.js'
import type { Prose } from '../../words/prose.js'
import { foldLabel } from '../labels/fold-label.js'
import type { Labels } from '../labels/labels.js'
import type { FieldName } from '../model.js'

/** `**Done when:** ten talks`: a label and where its value begins. All places are offsets into the prose. */
export interface LabelLine {
  readonly from: number
  readonly to: number
  readonly folded: string
  /** Where the value begins; the prose's length for an empty one. */
  readonly value: number
  readonly field: FieldName | undefined
  /** Set apart by bold, emphasis, code, or Dataview's `::`, so that even an unknown word is a label. */
  readonly marked: boolean
  /** `S – …`, `(M) …`: one letter, which counts as SMART only among its kind. */
  readonly letter: boolean
}

/**
 * Reads `**Label:** value`, `**Label**: value`, `**A question?** value`, `**Label** – value`, `Label: value`, `label:: value`, `**S**pecific: value` and the letters
 * `S – value`, `(M) value` at the start of a line. A label has at most six words; an unknown one without marks is given only when it is short.
 */
export function labelLineOf(prose: Prose, labels: Labels): LabelLine | undefined {
  const { text } = prose
  const first = firstWord(text)
  if (first < 0) return undefined
  return markedLabel(prose, first, labels) ?? plainLabel(text, first, labels) ?? letterLabel(text, first)
}

/** Where the first letter or digit stands, past emoji, bullets and brackets; -1 where there is none near the start. */
function firstWord(text: string): number {
  const limit = Math.min(text.length, 16)
  for (let at = 0; at < limit; at++) {
    const code = text.charCodeAt(at)
    if (isLetterCode(code)) return at
  }
  return -1
}

/** ASCII letters and digits, and everything from Latin-1 letters on that is no general punctuation, symbol or half of a pair. */
const isLetterCode = (code: number): boolean =>
  (code >= 48 && code <= 57) ||
  (code >= 65 && code <= 90) ||
  (code >= 97 && code <= 122) ||
  (code >= 0xc0 && code < 0x2000) ||
  (code >= 0x3041 && code < 0xd800) ||
  (code >= 0xf900 && code < 0xfb00)

function markedLabel(prose: Prose, first: number, labels: Labels): LabelLine | undefined {
  const { text } = prose
  const mark = prose.marks.find(
    (one) => one.from <= first && one.to > first && (one.kind === 'strong' || one.kind === 'emphasis' || one.kind === 'code'),
  )
  if (!mark || mark.to - mark.from > 80) return undefined
  const inside = text.slice(mark.from, mark.to)
  const colon = lastColon(inside)
  if (colon > 0) return made(prose.text, mark.from, mark.from + colon, mark.to, labels, true)
  if (asks.test(inside)) return question(text, mark, labels)
  if (isLetterCode(text.charCodeAt(mark.to)) && mark.to - mark.from === 1) return undefined
  const after = afterLabel.exec(text.slice(mark.to))
  if (after) return made(text, mark.from, mark.to, mark.to + after[0].length, labels, true)
  if (mark.kind !== 'strong' || mark.to - mark.from > longestBare || mark.to >= text.length) return undefined
  // `**Due** 2027-09-01`
  const bare = made(text, mark.from, mark.to, mark.to, labels, true)
  const isDated = bare?.field === 'time-bound' && isDigit(text.charCodeAt(bare.value))
  return bare && (isDated || isSure(bare, labels)) ? bare : undefined
}

/** `Completion date`; longer bold words are names of something. */
const longestBare = 16

/** `**How will I know?** …`: a worksheet's question is the label of what stands behind it, where a pack knows the question. */
function question(text: string, { from, to }: { readonly from: number; readonly to: number }, labels: Labels): LabelLine | undefined {
  const line = made(text, from, to, to, labels, true)
  return line?.field ? line : undefined
}

const asks = /[?？]\s*$/

const isDigit = (code: number): boolean => code >= 48 && code <= 57

/** A colon or dash after the bold words, perhaps behind a remark in brackets. */
const afterLabel = /^\s*(?:\([^)]{1,40}\)\s*)?(?:::?|：|\s[-–—](?=\s))\s*/

/** The place of the colon that ends the marked words (`**By:**`); -1 where there is none. */
function lastColon(inside: string): number {
  const trimmed = inside.trimEnd()
  const last = trimmed.charCodeAt(trimmed.length - 1)
  return last === 58 || last === 0xff1a ? trimmed.length - 1 : -1
}

function plainLabel(text: string, first: number, labels: Labels): LabelLine | undefined {
  const colon = colonOf(text, first)
  if (colon < 0) return plainQuestion(text, first, labels) ?? dashedLabel(text, first, labels) ?? figureLabel(text, first, labels)
  const double = text.charCodeAt(colon + 1) === 58
  const value = colon + (double ? 2 : 1)
  const line = made(text, first, colon, value, labels, double)
  if (!line) return undefined
  return line.field || double || line.folded.split(' ').length <= 3 ? line : undefined
}

/** `How will I know?` on a line of its own or before its answer, where a pack knows the question. */
function plainQuestion(text: string, first: number, labels: Labels): LabelLine | undefined {
  const ascii = text.indexOf('?', first)
  const mark = ascii < 0 ? text.indexOf('？', first) : ascii
  if (mark < 0 || mark - first >= 80) return undefined
  const end = mark + 1
  const line = made(text, first, end, end, labels, true)
  return line?.field ? line : undefined
}

/** `Deadline – 1 June`: only labels that are hardly ever the first words of a sentence. */
function dashedLabel(text: string, first: number, labels: Labels): LabelLine | undefined {
  const dash = dashOf(text, first)
  if (dash < 0) return undefined
  const line = made(text, first, dash, dash + 2, labels, false)
  return line && isSure(line, labels) ? line : undefined
}

const isSure = ({ field, folded }: LabelLine, { small }: Labels): boolean =>
  field !== undefined && dashed.has(field) && (folded.includes(' ') || folded.length >= 5) && !small.ordinaryLabels.has(folded)

/** `Baseline 31`, `Current $1,250`: a label and its figure, and nothing else. */
export function figureLabel(text: string, first: number, labels: Labels): LabelLine | undefined {
  if (text.length - first > 30 || !endsInFigure(text, first)) return undefined
  const match = labelAndFigure.exec(first === 0 ? text : text.slice(first))
  const line = match ? made(text, first, first + match[1]!.length, first + match[1]!.length, labels, false) : undefined
  return line?.field === 'baseline' || line?.field === 'progress' ? line : undefined
}

/** Whether a figure stands at its end or right before its last word; in most lines none does. */
function endsInFigure(text: string, first: number): boolean {
  let at = text.length - 1
  while (at > first && !isDigit(text.charCodeAt(at))) at--
  return at > first && text.length - at < 12
}

const labelAndFigure = new RegExp(String.raw`^([${letters}]+(?: [${letters}]+)?) [$€£¥]?\d[\d.,]*(?: ?%| ?[$€£¥]| ?[${letters}]{1,8})?\s*$`)

const dashed: ReadonlySet<FieldName> = new Set(['measurable', 'time-bound', 'status', 'progress', 'owner', 'priority', 'confidence'])
/** The first dash or arrow with blanks around it, within thirty characters. */
function dashOf(text: string, from: number): number {
  const limit = Math.min(text.length - 1, from + 30)
  for (let at = from + 1; at < limit; at++) {
    const code = text.charCodeAt(at)
    if (
      (code === 45 || code === 0x2013 || code === 0x2014 || code === 0x2192) &&
      text.charCodeAt(at - 1) === 32 &&
      text.charCodeAt(at + 1) === 32
    )
      return at
  }
  return -1
}

/** The first colon within sixty characters that is followed by a blank, by nothing, or is a full-width one. */
function colonOf(text: string, from: number): number {
  const limit = Math.min(text.length, from + 60)
  for (let at = from; at < limit; at++) {
    const code = text.charCodeAt(at)
    if (code === 0xff1a) return at
    if (code === 46 || code === 0x3002 || code === 59) return -1
    if (code !== 58) continue
    const next = text.charCodeAt(at + 1)
    if (at + 1 === text.length || next === 32 || next === 58 || next === 0xa0 || next === 9 || next === 0x202f) return at
  }
  return -1
}

function letterLabel(text: string, first: number): LabelLine | undefined {
  const match = letter.exec(text.slice(first === 0 ? 0 : first - 1, first + 8))
  if (!match) return undefined
  const start = first === 0 ? 0 : first - 1
  const name = match[1]!.toLowerCase()
  return {
    from: first,
    to: first + 1,
    folded: name,
    value: start + match[0].length,
    field: fieldOfLetter[name],
    marked: false,
    letter: true,
  }
}

const letter = /^[\s([*]?([SMART])(?:[)\]]\s*[-–—:]?|\s*[-–—:=])\s+/
const fieldOfLetter: Readonly<Record<string, FieldName>> = {
  s: 'specific',
  m: 'measurable',
  a: 'achievable',
  r: 'relevant',
  t: 'time-bound',
}

function made(text: string, from: number, to: number, after: number, labels: Labels, marked: boolean): LabelLine | undefined {
  const folded = foldLabel(text.slice(from, to)).replace(letterBefore, '')
  if (folded === '' || isPriority.test(folded)) return undefined
  const lone = folded.length === 1 ? fieldOfLetter[folded] : undefined
  let value = after
  while (value < text.length && isSkipped(text.charCodeAt(value))) value++
  return { from, to, folded, value, field: lone ?? labels.field(folded), marked, letter: lone !== undefined }
}

/** The letter in `S - Specific: …`, `(M) Measurable: …`. */
const letterBefore = new RegExp(String.raw`^\(?[smart]\)?\s*[-–—:.)]\s*(?=[${letters}]{3})`)

/** `**P0** – …` ranks what follows; it names no field. */
const isPriority = /^p[0-4]$/

const isSkipped = (code: number): boolean => code === 32 || code === 58 || code === 0xff1a || code === 0xa0 || code === 9 || code === 0x202f
