import type { StepState } from '../model.js'
import { stateWords } from './states.js'

/** A word that says a state, and where it and what parts it from the line's own words end. */
export interface StateWord {
  readonly state: StepState
  readonly end: number
  readonly to: number
}

/** Org's and Logseq's word at a place of a line (`DOING Write the paper`, `DONE: …`); `null` without one, and for the `NOW` of a line all in capitals. */
export function stateWordAt(text: string, from: number): StateWord | null {
  if (!isCapital(text.charCodeAt(from)) || !isCapital(text.charCodeAt(from + 1))) return null
  const match = word.exec(from === 0 ? text : text.slice(from))
  const state = match && stateWords[match[1]!]
  if (!match || !state) return null
  const to = from + match[0].length
  return isAllCapitals(text.slice(to)) ? null : { state, end: from + match[1]!.length, to }
}

const word = /^([A-Z]+(?:-[A-Z]+)?):?\s+/
const isCapital = (code: number): boolean => code >= 65 && code <= 90

/** Two words and more, none of them in small letters; one alone may be a name: `TODO CKA`. */
const isAllCapitals = (rest: string): boolean => /\S\s+\S/.test(rest) && /[A-Z]/.test(rest) && rest === rest.toUpperCase()
