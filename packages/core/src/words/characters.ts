/** What a character is to a tokeniser. Bytes in a table, because every character of every plan passes here. */
const mark = 0
export const blank = 1
export const digit = 2
export const letter = 3

const ascii = new Uint8Array(128)
for (let code = 0; code < 128; code++) {
  const isLetter = (code >= 65 && code <= 90) || (code >= 97 && code <= 122)
  ascii[code] = code <= 32 ? blank : code >= 48 && code <= 57 ? digit : isLetter ? letter : mark
}

/** The class of a UTF-16 code unit; `NaN` (past the end) is a blank. Letters beyond ASCII are told from marks by their blocks. */
export function classOf(code: number): number {
  if (code < 128) return ascii[code]!
  if (code >= 0xc0 && code < 0x2000) return code === 0xd7 || code === 0xf7 ? mark : letter
  if (code === 0xb5) return letter
  if (code === 0xa0 || code === 0x3000 || code === 0xfeff || code === 0x202f || (code >= 0x2000 && code <= 0x200d)) return blank
  if (code >= 0x3040 && code < 0xd800) return letter
  if (code >= 0xac00 && code <= 0xd7a3) return letter
  return Number.isNaN(code) ? blank : mark
}

/** Where a run of letters ends. Asks the table itself: a call for each letter of each plan is felt. */
export function lettersEnd(text: string, from: number): number {
  let end = from
  while (end < text.length) {
    const code = text.charCodeAt(end)
    if ((code < 128 ? ascii[code] : classOf(code)) !== letter) break
    end++
  }
  return end
}

export const isUpper = (code: number): boolean => (code >= 65 && code <= 90) || (code >= 0xc0 && code <= 0xde && code !== 0xd7)
export const isAlphanumeric = (code: number): boolean => classOf(code) >= digit
/** Kana, Han and Hangul: words are not parted by blanks, or carry their particles. */
export const isUnspaced = (code: number): boolean => (code >= 0x3040 && code < 0xa000) || (code >= 0xac00 && code <= 0xd7a3)
export const isApostrophe = (code: number): boolean => code === 39 || code === 0x2019

/** Marks that mean the same: any hyphen or minus is `-`, any dash between words `–`, any apostrophe `'`. */
export const sameMark: Readonly<Record<string, string>> = {
  '‐': '-',
  '‑': '-',
  '−': '-',
  '—': '–',
  '’': "'",
  '…': '...',
  '：': ':',
  '，': ',',
  '（': '(',
  '）': ')',
}
