import type { WordTable } from '../../text/word-table.js'

/** One of the words of the first sixty characters is the last word of an opener, or the line begins like `O1` or `KR2`, or is not ASCII. */
export function mayOpen(text: string, ends: WordTable<true>): boolean {
  const limit = Math.min(text.length, 60)
  let from = -1
  for (let at = 0; at <= limit; at++) {
    const code = at < limit ? text.charCodeAt(at) : 0
    if (code >= 0x3000 && code < 0xd800) return true
    const isWord = (code >= 65 && code <= 90) || (code >= 97 && code <= 122) || (code >= 0xc0 && code < 0x2000)
    if (isWord && from < 0) from = at
    if (isWord || from < 0) continue
    if (code === 45 && at > from && isLetter(text.charCodeAt(at + 1))) continue
    if (ends(text, from, at)) return true
    from = -1
  }
  return false
}

export const isLetter = (code: number): boolean => (code >= 65 && code <= 90) || (code >= 97 && code <= 122)
