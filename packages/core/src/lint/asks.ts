import type { Part } from '../judge/judgement.js'

/** How loudly a part is asked of a goal, by the table of `rules.md` section 1: `never` says nothing, `hint` caps the level. */
export type Ask = 'warning' | 'hint' | 'never'

export type Asks = { readonly [P in Part]: { readonly missing: Ask; readonly partial: Ask } } & {
  /** Whether anything at all is asked: `false` for parked, done, dropped and placeholder goals. */
  readonly anything: boolean
}
