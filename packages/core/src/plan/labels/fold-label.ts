/**
 * A label as it is looked up: `**2️⃣ Done  when：** 🎯` → `done when`. Lower case, full-width forms as ASCII, single blanks; without emoji,
 * shortcodes, numbering, emphasis marks, quotes around it and trailing colons.
 */
export function foldLabel(text: string): string {
  const seen = seenIn(text)
  let label = seen & seenUpper ? text.toLowerCase() : text
  if (seen & seenWide) label = label.normalize('NFKC').replace(pictures, ' ').replace(apostrophes, "'")
  if (seen & (seenWide | seenColons)) label = label.replace(shortcodes, ' ')
  if (seen & (seenWide | seenEmphasis)) label = label.replace(emphasis, '')
  if ((seen & seenWide) !== 0 || mayNumber(label.charCodeAt(0))) label = label.slice(numbering.exec(label)?.[0].length ?? 0)
  if (seen & seenNumber && mayJoinYear(label)) label = label.replace(joinedYear, ' ')
  if (seen & seenComma) label = label.replace(commas, '')
  if (seen & (seenWide | seenEmphasis | seenColon | seenBlanks) && blanks.test(label)) label = label.replaceAll(/\s+/g, ' ')
  return withoutEnds(label)
}

/** A hyphen with a digit on one side and no digit on the other: days (`2026-06-30`) have digits on both. */
function mayJoinYear(label: string): boolean {
  for (let at = label.indexOf('-'); at >= 0; at = label.indexOf('-', at + 1))
    if (isDigit(label.charCodeAt(at - 1)) !== isDigit(label.charCodeAt(at + 1))) return true
  return false
}

const isDigit = (code: number): boolean => code >= 48 && code <= 57

const seenUpper = 1
/** What is not ASCII. */
const seenWide = 2
const seenEmphasis = 4
const seenNumber = 8
/** Two blanks in a row, or one that is no space. */
const seenBlanks = 16
const seenComma = 32
const seenColon = 64
/** Two or more. */
const seenColons = 128

/** One look at each character says which of the steps below can be left out: for most labels all of them. */
function seenIn(text: string): number {
  let seen = 0
  let before = 0
  for (let at = 0; at < text.length; at++) {
    const code = text.charCodeAt(at)
    if (code >= 97 && code <= 122) before = code
    else {
      if (code >= 65 && code <= 90) seen |= seenUpper
      else if (code >= 48 && code <= 57) seen |= seenNumber
      else if (code === 0x2c) seen |= seenComma
      else if (code < 32 || (code === 32 && before <= 32 && at > 0)) seen |= seenBlanks
      else if (code === 0x3a) seen |= seen & seenColon ? seenColons : seenColon
      else if (code === 0x2a || code === 0x5f || code === 0x60 || code === 0x7e) seen |= seenEmphasis
      else if (code > 0x7e) seen |= seenWide | seenUpper
      before = code
    }
  }
  return seen
}

/** A digit, `i`, `v`, `x`, `(`, `#` or a blank may begin a numbering. */
const mayNumber = (first: number): boolean =>
  isDigit(first) || first === 105 || first === 118 || first === 120 || first === 40 || first === 35 || first <= 32

const pictures = /\d\ufe0f?\u20e3|\p{Extended_Pictographic}|[\u{1f1e6}-\u{1f1ff}]|[\u{1f3fb}-\u{1f3ff}]|\ufe0f|\u200d|\u20e3|\u2022/gu
/** `how I’ll know`, as word processors write it. */
const apostrophes = /[’ʼ]/g
const shortcodes = /:[a-z0-9_+-]+:/g
const emphasis = /[*_`~]/g
/** `1.`, `2)`, `#3 –`, `iv.`, `2️⃣`, `三、`, `（一）`; a number that is a word of its own (`90 day goals`, `2026 goals`) stays. */
const numbering =
  /^\s*(?:#(?=\d))?(?:\d{1,2}(?:\.\d{1,2})*\s*[.)、:]\s*(?=\D)|\d{1,2}\s+[-–—]\s+|\((?:\d{1,2}|[一二三四五六七八九十]{1,3})\)\s*|[ivx]{1,4}[.)]\s+|[一二三四五六七八九十]{1,3}、\s*)/
/** `goals-2027` and `2027-goals` are two words. */
const joinedYear = /(?<=\p{L})-(?=\d{4}(?![-\d]))|(?<=(?<![-\d])\d{4})-(?=\p{L}{3})/gu
/** `Erledigt, wenn` is `erledigt wenn`; in a number a comma stays. */
const commas = /,(?=\s)/g
const blanks = /\s\s|[\t\n\r\u00a0]/

function withoutEnds(label: string): string {
  let from = 0
  let to = label.length
  while (from < to && isEdge(label.charCodeAt(from), leading)) from++
  while (to > from && isEdge(label.charCodeAt(to - 1), trailing)) to--
  return label.slice(from, to)
}

const codes = (characters: string): ReadonlySet<number> => new Set([...characters].map((one) => one.charCodeAt(0)))
const leading = codes(' "\'“”‘’#-–—·>|:')
const trailing = codes(' "\'“”‘’#-–—·|:=')

/** Most labels begin and end with a letter. */
const isEdge = (code: number, edges: ReadonlySet<number>): boolean => !(code >= 97 && code <= 122) && edges.has(code)
