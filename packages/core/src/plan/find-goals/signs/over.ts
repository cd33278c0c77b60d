import type { Small } from '../../labels/small-words.js'

/**
 * Whether a line tells of what is over in a language that puts that behind the verb: `走った`, `다녀왔다`, `买了新的缝纫机`. Status signs and full stops behind it are
 * no words.
 */
export function isOver(text: string, small: Small): boolean {
  const line = text.replace(tail, '')
  if (!eastAsian.test(line)) return false
  return isHangul(line.charCodeAt(line.length - 1)) ? endsInPast(line) : endsInOneOf(line, small.overEnds) || hasMark(line, small)
}

const eastAsian = /[\u3040-\u30ff\u4e00-\u9fff\uac00-\ud7a3]$/
const tail = /[\s。．.!！?？♪☆★…~〜)）」』*_]+$/

const isHangul = (code: number): boolean => code >= 0xac00 && code <= 0xd7a3

function endsInOneOf(line: string, ends: ReadonlySet<string>): boolean {
  for (const end of ends) if (line.length > end.length && line.endsWith(end)) return true
  return false
}

/** `했다`, `다녀왔음`, `끝냈습니다`: a syllable that ends in ㅆ before the ending. `하겠다` is to come, `있다` is now. */
function endsInPast(line: string): boolean {
  const end = koreanEnds.find((one) => line.endsWith(one))
  const syllable = end ? line.charCodeAt(line.length - end.length - 1) : 0
  return isHangul(syllable) && (syllable - 0xac00) % 28 === ssang && !notPast.has(line.charAt(line.length - end!.length - 1))
}

const koreanEnds = ['습니다', '어요', '다', '음'] as const
const ssang = 20
const notPast: ReadonlySet<string> = new Set(['겠', '있'])

/** Behind the first verb: `去了两次`. */
function hasMark(line: string, { overMarks, overNot }: Small): boolean {
  const opening = line.slice(0, 6)
  for (const mark of overMarks) {
    if (opening.indexOf(mark) < 1) continue
    for (const not of overNot) if (opening.includes(not)) return false
    return true
  }
  return false
}
