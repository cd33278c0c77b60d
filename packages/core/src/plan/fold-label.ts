/**
 * A label as it is looked up: `**2️⃣ Done  when：** 🎯` → `done when`. Lower case, full-width forms as ASCII, single blanks; without emoji,
 * shortcodes, numbering, emphasis marks, quotes around it and trailing colons.
 */
export function foldLabel(text: string): string {
  let label = text.toLowerCase()
  if (!isPlain(label)) {
    if (!isAscii(label)) label = label.normalize('NFKC').replace(pictures, ' ')
    label = label.replace(shortcodes, ' ').replace(emphasis, '')
  }
  const from = numbering.exec(label)?.[0].length ?? 0
  label = label.slice(from)
  if (label.includes('-')) label = label.replace(joinedYear, ' ')
  if (blanks.test(label)) label = label.replaceAll(/\s+/g, ' ')
  return withoutEnds(label)
}

/** Letters, digits and blanks only, with punctuation that needs no look. */
function isPlain(text: string): boolean {
  for (let at = 0; at < text.length; at++) {
    const code = text.charCodeAt(at)
    if (code > 0x7e || code === 0x2a || code === 0x5f || code === 0x60 || code === 0x7e || code === 0x3a) return false
  }
  return true
}

function isAscii(text: string): boolean {
  for (let at = 0; at < text.length; at++) if (text.charCodeAt(at) > 0x7e) return false
  return true
}

const pictures = /\p{Extended_Pictographic}|[\u{1f1e6}-\u{1f1ff}]|[\u{1f3fb}-\u{1f3ff}]|\ufe0f|\u200d|\u20e3|\u2022/gu
const shortcodes = /:[a-z0-9_+-]+:/g
const emphasis = /[*_`~]/g
/** `1.`, `2)`, `iv.`, `2️⃣`; a number that is a word of its own (`90 day goals`, `2026 goals`) stays. */
const numbering = /^\s*(?:\d{1,2}(?:\.\d{1,2})*\s*[.)、:]\s*(?=\D)|\d{1,2}\s+[-–—]\s+|\(\d{1,2}\)\s*|[ivx]{1,4}[.)]\s+)/
/** `goals-2027` and `2027-goals` are two words. */
const joinedYear = /(?<=\p{L})-(?=\d{4}(?![-\d]))|(?<=(?<![-\d])\d{4})-(?=\p{L}{3})/gu
const blanks = /\s\s|[\t\n\r\u00a0]/

function withoutEnds(label: string): string {
  let from = 0
  let to = label.length
  while (from < to && leading.has(label.charCodeAt(from))) from++
  while (to > from && trailing.has(label.charCodeAt(to - 1))) to--
  return label.slice(from, to)
}

const codes = (characters: string): ReadonlySet<number> => new Set([...characters].map((one) => one.charCodeAt(0)))
const leading = codes(' "\'“”‘’#-–—·>|:')
const trailing = codes(' "\'“”‘’#-–—·|:=')
