import { sourceSpan } from '../../words/prose.js'
import { foldLabel } from '../labels/fold-label.js'
import type { Place } from '../steps/place.js'
import { cookieOf, type Growing, isBlank, isLetter, type Reader, readSign, said } from './title-marks.js'
import { tailOf } from './title-tail.js'

/** Takes one mark off the end; `false` where words end. */
export function takeLast(title: Growing, reader: Reader): boolean {
  const { text } = reader.prose
  const code = text.charCodeAt(title.to - 1)
  if (isBlank(code)) {
    title.to--
    return true
  }
  const tail = tailOf(text.slice(title.from, title.to), reader.labels)
  if (tail) {
    const at = title.from + tail.from
    if (tail.confidence !== null)
      title.confidence ??= said(tail.confidence, reader, [title.from + tail.valueFrom, title.from + tail.valueTo])
    title.to = at
    return true
  }
  if (isLetter(code)) return false
  if (code === 41) return takeScore(title, reader)
  if (code === 93) return takeLastBracket(title, reader)
  const match = endSign.exec(text.slice(Math.max(title.from, title.to - 32), title.to))
  if (!match || match[0].length >= title.to - title.from) return false
  const length = match[0].trimStart().length
  readSign(title, reader, [title.to - length, title.to])
  title.to -= match[0].length
  return true
}

/** `(7/10)`, `(0.7)`, `(60%)`, `(done)`, `(2 complete)` at the end. */
function takeScore(title: Growing, reader: Reader): boolean {
  const { text } = reader.prose
  const open = text.lastIndexOf('(', title.to)
  if (open <= title.from || title.to - open > 24) return false
  const inside = text.slice(open + 1, title.to - 1).trim()
  const place: Place = [open + 1, title.to - 1]
  const ratio = cookieOf(inside)
  const status = reader.labels.status.get(foldLabel(inside))
  if (ratio)
    title.score ??= said(ratio.total === null ? ratio.value / 100 : ratio.total === 0 ? 0 : ratio.value / ratio.total, reader, place)
  else if (/^[01]\.\d{1,2}$/.test(inside)) title.score ??= said(Number(inside), reader, place)
  else if (status) title.status ??= said(status, reader, place)
  else return false
  title.to = open
  return true
}

/** `[2/5]`, `[done]` at the end. */
function takeLastBracket(title: Growing, reader: Reader): boolean {
  const { prose, labels } = reader
  const open = prose.text.lastIndexOf('[', title.to)
  if (open <= title.from) return false
  const word = prose.text.slice(open + 1, title.to - 1)
  const cookie = cookieOf(word)
  const status = cookie ? undefined : labels.status.get(foldLabel(word))
  if (!cookie && (!status || prose.marks.some((mark) => mark.kind === 'link' && mark.to > open))) return false
  if (cookie) title.cookie ??= { ...cookie, bracketed: true, span: sourceSpan(prose, open, title.to) }
  if (status) title.status ??= said(status, reader, [open + 1, title.to - 1])
  title.to = open
  return true
}

const endSign =
  /\s*(?::[a-z][a-z0-9_+-]*:|(?:\p{Extended_Pictographic}|[\u{1f1e6}-\u{1f1ff}])(?:\ufe0f|\u200d\p{Extended_Pictographic}|[\u{1f3fb}-\u{1f3ff}])*|(?<=\s)[*⭐]|[:：|])$/u
