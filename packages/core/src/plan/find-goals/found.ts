import type { ListItem, PhrasingContent } from 'mdast'
import type { Span } from '../../text/span.js'
import { type Prose, sourceSpan } from '../../words/prose.js'
import type { FieldName, GoalRole, GoalType, Horizon, PeriodSaid, Said, WrittenAs } from '../model.js'
import type { Block, Section } from '../outline/outline.js'

/** A goal that was found, before its words are read: what it is called, where it stands, what it holds. */
export interface Found {
  readonly role: GoalRole
  readonly writtenAs: WrittenAs
  /** It says of itself that it is a goal: `- Goal: …`. */
  readonly saysSo?: boolean
  /** The words of the title with their marks; empty where a `Goal 1` has no words at all. */
  readonly title: Prose
  /** The list item, for goals written as one. */
  readonly item: ListItem | null
  readonly span: Span
  /** What stands in its block besides the title. */
  readonly body: Body
  /** Cells of its row, or entries of its front matter, that are fields. */
  readonly cells: readonly Cell[]
  readonly goals: readonly Found[]
  readonly place: Place
}

/** The blocks of a goal, sub-goals left out. */
export interface Body {
  readonly blocks: readonly Block[]
  readonly sections: readonly Section[]
}

export const emptyBody: Body = { blocks: [], sections: [] }

/** A goal that is its words and nothing besides: a line of a list, one of several in a cell. */
export const bareGoal = (
  title: Prose,
  { role = 'goal', writtenAs, place }: Pick<Found, 'writtenAs' | 'place'> & Partial<Pick<Found, 'role'>>,
): Found => ({
  role,
  writtenAs,
  title,
  item: null,
  span: sourceSpan(title),
  body: emptyBody,
  cells: [],
  goals: [],
  place,
})

/** A field whose label and value stand apart: a column of a table, an entry of front matter. */
export interface Cell {
  readonly field: FieldName
  readonly label: string
  readonly labelSpan: Span
  readonly lines: readonly Prose[]
  readonly span: Span
}

/** What the headings above say of a goal. */
export interface Place {
  readonly horizon: Horizon | null
  readonly type: GoalType | null
  readonly owner: Said<string> | null
  readonly mentors: boolean
  readonly parked: boolean
  /** Under an OKR heading: goals are objectives. */
  readonly okr: boolean
  /** Under an objective's key results: what is nested in them is theirs and no further goal. */
  readonly results: boolean
  /** A goals heading stands above or beside: what is parked here are goals. */
  readonly beside: boolean
  readonly period: PeriodSaid | null
  /** Words that bound the time without saying from when: `(2 months)`, `Q2` where no year is known. */
  readonly boundBy: Span | null
}

export const nowhere: Place = {
  horizon: null,
  type: null,
  owner: null,
  mentors: false,
  parked: false,
  okr: false,
  results: false,
  beside: false,
  period: null,
  boundBy: null,
}

export type Inline = readonly PhrasingContent[]
