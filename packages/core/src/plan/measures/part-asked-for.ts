import { hasLetterOrDigit } from '../../text/letters.js'
import type { Quantity } from '../../words/words.js'
import type { Labels } from '../labels/labels.js'

type Counted = Pick<Quantity, 'from' | 'to' | 'unit'>

/**
 * Whether `3 of 4` in a line is what it asks for and not how far one is: `in 3 of 4 tries` is how often it is to be so, `pass two of my three exams`
 * how many there are to be. `3 of 4 exams passed`, `reading 3 of 4 books` and `I have read 3 of the 4` tell where one stands, and `3/4` always does.
 */
export function isPartAskedFor(counted: Counted, text: string, labels: Labels): boolean {
  if (isHowOften(counted, text, labels)) return true
  const { having, doingEnds } = labels.small
  const word = wordBefore(text, counted.from)
  if (!hasLetterOrDigit(word.at(-1) ?? '') || counted.unit === null || isWithSlash(text.slice(counted.from, counted.to))) return false
  return ![...doingEnds].some((end) => word.endsWith(end)) && !wordsBefore(text, counted.from).some((one) => having.has(one))
}

export const isHowOften = ({ from }: Counted, text: string, { small }: Labels): boolean => small.among.has(wordBefore(text, from))

/** In small letters, with what may cling to its end; empty where none stands before. */
export const wordBefore = (text: string, at: number): string =>
  /(?:^|[\s(])([^\s(]+)\s*$/.exec(text.slice(Math.max(0, at - 24), at).toLowerCase())?.[1] ?? ''

const wordsBefore = (text: string, at: number): readonly string[] => text.slice(0, at).toLowerCase().replaceAll('’', "'").split(/\s+/)

export const isWithSlash = (text: string): boolean => /[/／⁄]/.test(text)
