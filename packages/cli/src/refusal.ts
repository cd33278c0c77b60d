/** Something expected that went wrong at the door: one line, exit code 2 (130 after Ctrl-C), no stack. */
export interface Refusal {
  readonly kind: 'refused'
  /** What is so: `goalmark.jsonc:3:5: there is no rule "measurable/state-a-measure"`. Lower case unless it opens with a name. */
  readonly cause: string
  /** What to do: `did you mean "measurable/states-a-measure"?`. */
  readonly remedy: string
  readonly code: 2 | 130
}

export const refuse = (cause: string, remedy: string): Refusal => ({ kind: 'refused', cause, remedy, code: 2 })

/** Ctrl-C: the code that shells give a program which a signal ended. */
export const stoppedHere = (state: string): Refusal => ({ kind: 'refused', cause: 'stopped', remedy: state, code: 130 })

export const isRefusal = (value: unknown): value is Refusal =>
  typeof value === 'object' && value !== null && (value as { kind?: unknown }).kind === 'refused'

/** The one line a person reads. */
export const refusalLine = ({ cause, remedy }: Refusal): string => (remedy === '' ? cause : `${cause}; ${remedy}`)
