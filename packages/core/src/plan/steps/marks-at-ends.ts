import { foldLabel } from '../labels/fold-label.js'
import type { Labels } from '../labels/labels.js'
import type { StatusValue, StepState } from '../model.js'
import { stateWordAt } from './state-word.js'

/** What a mark at either end of a line says, and where it stands. */
export interface EndMark {
  readonly state: StepState
  readonly from: number
  readonly to: number
}

const signs: readonly (readonly [string, StepState])[] = [
  ['✅', 'done'],
  ['☑', 'done'],
  ['☒', 'done'],
  ['✔', 'done'],
  ['✓', 'done'],
  ['🟢', 'in-progress'],
  ['🟡', 'in-progress'],
  ['🔄', 'in-progress'],
  ['🚧', 'in-progress'],
  ['⏳', 'in-progress'],
  ['⬜', 'open'],
  ['☐', 'open'],
  ['❏', 'open'],
  ['❐', 'open'],
  ['□', 'open'],
  ['◻', 'open'],
  ['▢', 'open'],
  ['🔲', 'open'],
  ['⏸', 'on-hold'],
  ['❌', 'cancelled'],
  ['✗', 'cancelled'],
]

/** A status sign at the start or end of a line, or Org's and Logseq's word at its start (`DOING …`). A sign with a date behind it is at no end. */
export function markAtEnds(text: string): EndMark | null {
  const word = stateWordAt(text, 0)
  if (word) return { state: word.state, from: 0, to: word.to }
  if (text.charCodeAt(0) < 0x2190 && text.charCodeAt(text.length - 1) < 0x2190) return null
  for (const [sign, state] of signs) {
    if (text.startsWith(sign) && !/^\ufe0f?\s*\d{4}-/.test(text.slice(sign.length)))
      return { state, from: 0, to: sign.length + (text.charCodeAt(sign.length) === 0xfe0f ? 1 : 0) }
    if (text.endsWith(sign)) return { state, from: text.length - sign.length, to: text.length }
    if (text.endsWith(`${sign}\ufe0f`)) return { state, from: text.length - sign.length - 1, to: text.length }
  }
  return null
}

/** `Buy shoes (done)`, `Buy shoes – done`, `Buy shoes: in progress`: a state in brackets or behind a dash, as the plan's languages call it. */
export function stateAtEnd(text: string, labels: Labels): EndMark | null {
  const { status } = labels
  if (text.charCodeAt(text.length - 1) !== 41) return stateBehindDash(text, labels)
  const open = text.lastIndexOf('(')
  if (open < 2 || text.length - open > 24) return null
  const value = status.get(foldLabel(text.slice(open + 1, -1)))
  const state = value && statesSaid[value]
  return state ? { state, from: open, to: text.length } : null
}

function stateBehindDash(text: string, { status, small }: Labels): EndMark | null {
  const from = Math.max(text.lastIndexOf(' – '), text.lastIndexOf(' - '), text.lastIndexOf(' — '), text.lastIndexOf(': '))
  if (from < 2 || text.length - from > 20) return null
  const words = foldLabel(text.slice(text[from] === ':' ? from + 1 : from + 3))
  const value = status.get(words)
  const state = value && saysBehindDash(words, value, small) ? statesSaid[value] : undefined
  return state ? { state, from, to: text.length } : null
}

/** `The door: green`, `Choose a boat - new` say no state: it is done, or two words and forms of verbs that say another. */
const saysBehindDash = (words: string, value: StatusValue, { doingEnds, pastEnds }: Labels['small']): boolean =>
  value === 'done' || words.includes(' ') || [...doingEnds, ...pastEnds].some((end) => words.endsWith(end))

/** What a goal's state is in a step. */
export const statesSaid: Readonly<Partial<Record<StatusValue, StepState>>> = {
  done: 'done',
  'in-progress': 'in-progress',
  'on-track': 'in-progress',
  'at-risk': 'in-progress',
  'off-track': 'in-progress',
  blocked: 'on-hold',
  'not-started': 'open',
  'on-hold': 'on-hold',
  dropped: 'cancelled',
}
