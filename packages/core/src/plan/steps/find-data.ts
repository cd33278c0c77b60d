import type { ProseMark } from '../../words/prose.js'
import type { Datum, Dialect, Scan } from './datum.js'
import { angleDate, arrow } from './dialects/arrow.js'
import { fraction } from './dialects/count.js'
import { dataviewField, dataviewLine } from './dialects/dataview.js'
import { emoji } from './dialects/emoji.js'
import { blockId, exclamation, pNumber, tilde } from './dialects/marks.js'
import { org, orgCookie, orgPriority } from './dialects/org.js'
import { parenthesis } from './dialects/parenthesis.js'
import { taskPaper } from './dialects/taskpaper.js'
import { todoTxt } from './dialects/todo-txt.js'
import type { Keywords } from './keywords.js'

/** The first that finds something at its trigger wins. */
const firstOf =
  (...dialects: readonly Dialect[]): Dialect =>
  (scan, at) => {
    for (const dialect of dialects) {
      const end = dialect(scan, at)
      if (end > at) return end
    }
    return at
  }

const colon: Dialect = (scan, at) => {
  const before = scan.found.length
  if (scan.text.charCodeAt(at + 1) === 58) return dataviewLine(scan, at)
  const end = org(scan, at)
  return end > at || scan.found.length > before ? end : todoTxt(scan, at)
}

/** Which dialects a character may open. ASCII by its code; everything from U+2190 on goes to arrows and emoji. */
const triggers: readonly (Dialect | undefined)[] = Object.assign(new Array<Dialect | undefined>(128).fill(undefined), {
  [code('(')]: firstOf(dataviewField, parenthesis),
  [code('[')]: firstOf(orgCookie, orgPriority, dataviewField),
  [code('@')]: taskPaper,
  [code(':')]: colon,
  [code('-')]: ((scan, at) => (scan.text.charCodeAt(at + 1) === 62 ? arrow(scan, at) : at)) satisfies Dialect,
  [code('>')]: angleDate,
  [code('^')]: blockId,
  [code('~')]: tilde,
  [code('!')]: exclamation,
  [code('/')]: fraction,
  [code('p')]: pNumber,
  [code('P')]: pNumber,
})

function code(char: string): number {
  return char.charCodeAt(0)
}

/** A line with more is no step that a person wrote. */
const most = 60

/** All inline data of a line, in order of place: one pass that only stops at characters which may open some. Code and images hold none. */
export function findData(text: string, marks: readonly ProseMark[], keywords: Keywords): readonly Datum[] {
  const scan: Scan = { text, keywords, found: [] }
  let at = 0
  let mark = 0
  while (at < text.length && scan.found.length < most) {
    const char = text.charCodeAt(at)
    const dialect = char < 128 ? triggers[char] : char >= 0x2190 ? beyondAscii(char) : undefined
    if (!dialect) {
      at++
      continue
    }
    while (mark < marks.length && (marks[mark]!.to <= at || !isOpaque(marks[mark]!))) mark++
    const opaque = marks[mark]
    if (opaque && opaque.from <= at) at = opaque.to
    else at = Math.max(at + 1, dialect(scan, at))
  }
  return scan.found
}

/** Arrows, full-width parentheses, and what may be an emoji: symbols of the basic plane and the first half of a pair. */
function beyondAscii(char: number): Dialect | undefined {
  if (char === 0x2192 || char === 0x27a1 || char === 0x21d2) return arrow
  if (char < 0x2c00 || (char >= 0xd83c && char <= 0xd83e)) return emoji
  return char === 0xff08 ? parenthesis : undefined
}

const isOpaque = (mark: ProseMark): boolean => mark.kind === 'code' || mark.kind === 'image'
