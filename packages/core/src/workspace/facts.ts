import type { Verdict } from '../judge/judgement.js'
import type { GoalState } from '../plan/health/goal-state.js'
import type { PlanKind, PlanState, Recognition } from '../plan/model.js'
import type { IsoDate } from '../text/iso-date.js'
import type { Period } from '../text/period.js'
import type { Span } from '../text/span.js'

/** What other files, a cache and a roll-up need to know of one file. Plain JSON, small, holds nothing that depends on today. */
export interface PlanFacts {
  /** `/`-separated, relative to the root. */
  readonly path: string
  /** `null` for a Markdown file that is no plan: links can still lead to it. */
  readonly recognition: Recognition | null
  readonly kind: PlanKind | null
  readonly state: PlanState
  readonly lang: string
  readonly title: string | null
  /** The mentee, or whose plan it is. */
  readonly owner: string | null
  readonly mentor: string | null
  readonly program: string | null
  readonly start: IsoDate | null
  readonly end: IsoDate | null
  readonly paused: readonly Period[]
  readonly headings: readonly HeadingFacts[]
  /** Ids that goals and steps give themselves, in order of place. */
  readonly ids: readonly IdFacts[]
  /** Links and wiki links that stand in goals, and what names a goal or step by its id, in order of place. */
  readonly links: readonly LinkFacts[]
  /** All goals in order of place, sub-goals after their parent. */
  readonly goals: readonly GoalFacts[]
  /** Days of the log's entries, in order of place; `null` for one without a date. */
  readonly entries: readonly (IsoDate | null)[]
}

/** What an index over all files is made of, where the other facts are looked up when a rule asks for them. */
export interface FileOutline {
  readonly path: string
  /** Those that all files share, in order of place. */
  readonly ids: readonly string[]
}

export interface HeadingFacts {
  readonly slug: string
  readonly text: string
  readonly span: Span
}

export interface IdFacts {
  readonly id: string
  /** A `^block` id is known in its file alone. */
  readonly scope: 'file' | 'workspace'
  readonly span: Span
  readonly goal: string | null
}

export interface LinkFacts {
  /** `names`: a word of an `Aligned with` field that may be the id of a goal; where none has it, it is a word like any other. */
  readonly kind: 'link' | 'wiki' | 'depends' | 'names'
  /** As written: `../company/ladder.md#senior-specialist`, `Ladder#Senior`, an id. */
  readonly target: string
  readonly span: Span
  readonly goal: string | null
}

export interface GoalFacts {
  readonly key: string
  readonly title: string
  readonly titleSpan: Span
  readonly span: Span
  readonly role: 'goal' | 'objective' | 'key-result' | 'sub-goal'
  /** The key of the goal above; `null` for a top goal. */
  readonly parent: string | null
  readonly owner: string | null
  readonly state: GoalState
  readonly deadline: IsoDate | null
  /** Who says so; `null` where no one does. A deadline without a day (`before the review`) has `from` and no day. */
  readonly deadlineFrom: 'goal' | 'heading' | 'plan' | null
  /** Kinds of the verdicts in the order specific, measurable, achievable, relevant, time-bound. */
  readonly verdicts: readonly Verdict['kind'][]
  /** Leaf steps done and in all; a total of 0 is no progress to speak of. */
  readonly steps: { readonly done: number; readonly total: number }
  /** 0–1; `null` where nothing can be counted. */
  readonly progress: number | null
  /** `null` counts as 1. */
  readonly weight: number | null
}

/** Facts of all files together, for what looks across them. Made by `workspaceOf`; each change gives a new value that shares the rest. */
export interface WorkspaceFacts {
  /** Whether a file is there that a link can lead to: any file, not only plans. Paths relative to the root. */
  readonly exists: (path: string) => boolean
  readonly file: (path: string) => PlanFacts | undefined
  /** Paths of the files that give an id which all files share, in order. */
  readonly withId: (id: string) => readonly string[]
  /** Paths of Markdown files by their name without `.md`, folded to lower case: how `[[Ladder]]` finds its note. */
  readonly named: (name: string) => readonly string[]
  /** The first of them whose name is a slip away from a folded one: what a link meant. */
  readonly near: (name: string) => string | undefined
  readonly files: () => Iterable<PlanFacts>
}
