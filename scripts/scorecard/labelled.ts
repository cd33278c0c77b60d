import { readFileSync } from 'node:fs'

export type Label = 'stated' | 'partial' | 'missing'
export type Letter = 'S' | 'M' | 'A' | 'R' | 'T'
export const letters: readonly Letter[] = ['S', 'M', 'A', 'R', 'T']

/** One line of a labelled set: a small file that holds exactly one goal. A part without a label is left out of its score. */
export interface Labelled {
  readonly id: string
  readonly markdown: string
  readonly labels: Readonly<Partial<Record<Letter, Label>>>
  /** The words that blur the goal; absent where nobody looked. */
  readonly vague?: readonly string[]
  readonly placeholder?: boolean
  readonly not_a_goal?: boolean
}

export const readLabelled = (path: string): readonly Labelled[] =>
  readFileSync(path, 'utf8')
    .split('\n')
    .filter((line) => line.trim() !== '')
    .map((line) => JSON.parse(line) as Labelled)

/** What counts as a defect: the part is missing; for M and T also where it is partial. */
export const isDefect = (letter: Letter, label: Label): boolean =>
  letter === 'M' || letter === 'T' ? label !== 'stated' : label === 'missing'
