/** Something expected that went wrong at the door: one line, exit code 2, no stack. */
export interface Refusal {
  readonly kind: 'refused'
  /** What is so: `goalmark.jsonc:3:5: there is no rule "measurable/state-a-measure"`. Lower case unless it opens with a name. */
  readonly cause: string
  /** What to do: `did you mean "measurable/states-a-measure"?`. */
  readonly remedy: string
}

export const refuse = (cause: string, remedy: string): Refusal => ({ kind: 'refused', cause, remedy })

export const isRefusal = (value: unknown): value is Refusal =>
  typeof value === 'object' && value !== null && (value as { kind?: unknown }).kind === 'refused'

/** The one line a person reads. */
export const refusalLine = ({ cause, remedy }: Refusal): string => (remedy === '' ? cause : `${cause}; ${remedy}`)
