import { isWordChar, skipBlanks } from './chars.js'

/** Where the value of written history begins when one of the words (`was`, `war`) opens at `at`; 0 where none does. */
export function opensHistory(text: string, at: number, words: readonly string[]): number {
  const head = text.slice(at, at + 24).toLowerCase()
  for (const word of words) {
    if (!head.startsWith(word)) continue
    const end = at + word.length
    if (isSpaced(word) && isWordChar(text.charCodeAt(end))) continue
    const colon = text.charCodeAt(end)
    return skipBlanks(text, colon === 58 || colon === 0xff1a ? end + 1 : end)
  }
  return 0
}

/** Scripts that part words by blanks; others let a day follow at once. */
const isSpaced = (word: string): boolean => word.charCodeAt(0) < 0x3000
