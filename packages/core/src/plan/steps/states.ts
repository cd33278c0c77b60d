import type { StepState } from '../model.js'

/** What the character in a box means; see the plan format, section 5. Any other character leaves the step open and keeps its mark. */
const states: Readonly<Record<string, StepState>> = {
  ' ': 'open',
  x: 'done',
  X: 'done',
  '/': 'in-progress',
  '@': 'in-progress',
  '.': 'in-progress',
  h: 'on-hold',
  '-': 'cancelled',
  '~': 'cancelled',
  '>': 'open',
  '<': 'open',
  '?': 'open',
  '!': 'open',
  '*': 'open',
}

/** The state a box's character stands for; the config's own characters come first. */
export const stateOfMark = (mark: string, configured: Readonly<Record<string, StepState>>): StepState =>
  configured[mark] ?? (mark === '\t' || mark === '\n' ? 'open' : (states[mark] ?? 'open'))

/** Whether a character may stand in a box that arrives as text: `[/]`, not the `[1]` of a footnote or the `[a]` of a choice. */
export const isBoxMark = (mark: string, configured: Readonly<Record<string, StepState>>): boolean => mark in states || mark in configured

/** Struck text: an open box is cancelled, a ticked one stays done. Without a box there is nothing to say. */
export const struckState = (state: StepState): StepState =>
  state === 'open' || state === 'in-progress' || state === 'on-hold' ? 'cancelled' : state

/** Org's and Logseq's words at the start of a line that has no box. */
export const stateWords: Readonly<Record<string, StepState>> = {
  TODO: 'open',
  LATER: 'open',
  NOW: 'in-progress',
  DOING: 'in-progress',
  'IN-PROGRESS': 'in-progress',
  WAITING: 'on-hold',
  WAIT: 'on-hold',
  DONE: 'done',
  CANCELED: 'cancelled',
  CANCELLED: 'cancelled',
}
