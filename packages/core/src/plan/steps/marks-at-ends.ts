import type { StepState } from '../model.js'
import { stateWords } from './states.js'

const signs: readonly (readonly [string, StepState])[] = [
  ['✅', 'done'],
  ['☑', 'done'],
  ['✔', 'done'],
  ['✓', 'done'],
  ['🟢', 'in-progress'],
  ['🟡', 'in-progress'],
  ['🔄', 'in-progress'],
  ['🚧', 'in-progress'],
  ['⏳', 'in-progress'],
  ['⬜', 'open'],
  ['☐', 'open'],
  ['⏸', 'on-hold'],
  ['❌', 'cancelled'],
  ['✗', 'cancelled'],
]

const word = /^([A-Z]+(?:-[A-Z]+)?)(?=\s|:)/

/** The state a line without a box says by a sign at either end, or by Org's and Logseq's word at its start; `null` where it says none. */
export function statusOfMarks(text: string): StepState | null {
  const first = text.charCodeAt(0)
  if (first >= 65 && first <= 90) {
    const match = word.exec(text)
    const state = match && stateWords[match[1]!]
    if (state) return state
  }
  if (first < 0x2190 && text.charCodeAt(text.length - 1) < 0x2190) return null
  for (const [sign, state] of signs) if (text.startsWith(sign) || text.endsWith(sign) || text.endsWith(`${sign}\ufe0f`)) return state
  return null
}
