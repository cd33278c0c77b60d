import { lettersAndDigits } from '../../text/letters.js'
import { isLetter } from './may-open.js'

/** Words with their inner hyphens and apostrophes. Asked many times in a row of one heading: the last answer is kept. */
export function wordsOf(folded: string): readonly string[] {
  if (folded !== lastFolded) {
    lastWords = asciiWords(folded) ?? folded.match(anyWord) ?? []
    lastFolded = folded
  }
  return lastWords
}

const anyWord = new RegExp(`[${lettersAndDigits}]+(?:['’:/-][${lettersAndDigits}]+)*`, 'g')

/** The words of a text in ASCII, without a pattern; `undefined` for any other. */
function asciiWords(text: string): readonly string[] | undefined {
  const words: string[] = []
  let from = -1
  for (let at = 0; at <= text.length; at++) {
    const code = at < text.length ? text.charCodeAt(at) : 32
    if (code > 127) return undefined
    if (isLetterOrDigit(code)) {
      if (from < 0) from = at
    } else if (from >= 0 && !(isJoint(code) && isLetterOrDigit(text.charCodeAt(at + 1)))) {
      words.push(text.slice(from, at))
      from = -1
    }
  }
  return words
}

const isLetterOrDigit = (code: number): boolean => isLetter(code) || (code >= 48 && code <= 57)
/** `'`, `:`, `/`, `-`. */
const isJoint = (code: number): boolean => code === 39 || code === 58 || code === 47 || code === 45

let lastFolded = ''
let lastWords: readonly string[] = []
