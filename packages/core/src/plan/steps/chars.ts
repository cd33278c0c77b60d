export const isDigit = (code: number): boolean => code >= 48 && code <= 57
export const isBlank = (code: number): boolean =>
  code === 32 || code === 9 || code === 10 || code === 13 || code === 0xa0 || code === 0x3000
/** Letters, digits, `_`, and everything beyond ASCII that is no blank or general punctuation: a name in any script. */
export const isWordChar = (code: number): boolean =>
  (code >= 97 && code <= 122) || (code >= 65 && code <= 90) || isDigit(code) || code === 95 || (code >= 0xc0 && !isWideMark(code))

/** General punctuation, arrows, dingbats, CJK and full-width punctuation, surrogates (emoji). */
const isWideMark = (code: number): boolean =>
  (code >= 0x2000 && code <= 0x2bff) ||
  (code >= 0x3000 && code <= 0x303f) ||
  (code >= 0xd800 && code <= 0xdfff) ||
  code === 0xfe0f ||
  (code >= 0xff00 && code <= 0xff0f) ||
  code === 0xff1a ||
  code === 0xff1b

/** Whether a word may begin at `at`: nothing, a blank or an opening mark stands before it. */
export function opensWord(text: string, at: number): boolean {
  if (at <= 0) return true
  const code = text.charCodeAt(at - 1)
  return isBlank(code) || code === 40 || code === 91 || code === 44 || code === 59 || code === 124 || (code >= 0x2010 && code <= 0x2015)
}

/** Whether a word may end at `at`: nothing, a blank or a closing mark stands there. */
export function closesWord(text: string, at: number): boolean {
  if (at >= text.length) return true
  const code = text.charCodeAt(at)
  return isBlank(code) || code === 41 || code === 93 || code === 44 || code === 59 || code === 46 || code === 124
}

export function skipBlanks(text: string, at: number): number {
  let end = at
  while (end < text.length && isBlank(text.charCodeAt(end))) end++
  return end
}

/** Longer brackets hold no data: a line of a million `(` is still read once. */
const longest = 200

/** The place of the mark that closes the one at `open`, nesting counted; -1 where none does within the length of data. */
export function closing(text: string, open: number): number {
  const opener = text.charCodeAt(open)
  const closer = opener === 40 || opener === 0xff08 ? opener + 1 : opener + 2
  let depth = 0
  const end = Math.min(text.length, open + longest)
  for (let at = open; at < end; at++) {
    const code = text.charCodeAt(at)
    if (code === opener) depth++
    else if (code === closer && --depth === 0) return at
  }
  return -1
}
