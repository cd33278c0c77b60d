import type { FieldName, GoalType, Horizon, LogKind, LogPart, Priority, StatusValue } from '../model.js'
import type { SmallWords } from './small-words.js'

/**
 * The words by which one language labels the parts of a plan: headings, fields, states. Small, always loaded. Data only.
 *
 * Entries are written as `foldLabel` leaves them: lower case, ASCII punctuation, single blanks, without emphasis, emoji, numbering or trailing
 * colon. Where a heading is only searched for a word, the word stands alone in languages that part words by blanks, and anywhere in those that do not.
 */
export interface LabelPack {
  readonly code: string
  /** The letters it is written in; decides the language before any word is looked at. */
  readonly script: Script
  /** Its words that are no labels. */
  readonly small?: SmallWords
  /** Frequent small words that tell it from its neighbours of the same script. Empty where the script decides. */
  readonly common: readonly string[]
  /** Characters that its neighbours do without: `ñ¿¡`. */
  readonly letters?: string
  /** Characters it does without, of neighbours that have no pack: `æø` beside Swedish. */
  readonly strange?: string
  /** Words by which a text shows that it may be in this language; without one it is not asked about. Few pages are, and all would pay for it. */
  readonly hints?: readonly string[]
  /** Field → the labels that open it, its own name included. */
  readonly fields: Readonly<Partial<Record<FieldName, readonly string[]>>>
  /**
   * The first words of longer labels and of a worksheet's questions: `how will i know` (that it is done). Only such as speak of a goal: what a page of
   * questions and answers asks (`why`, `how does it work`) is no field.
   */
  readonly fieldStarts?: Readonly<Partial<Record<FieldName, readonly string[]>>>
  /** Labels above the goals that say something of the plan as a whole: `Mentor: Ana`. */
  readonly about: Readonly<Partial<Record<AboutPlan, readonly string[]>>>
  readonly headings: HeadingWords
  readonly logParts: Readonly<Partial<Record<LogPart['kind'], readonly string[]>>>
  readonly statuses: Readonly<Partial<Record<StatusValue, readonly string[]>>>
  readonly priorities: Readonly<Partial<Record<Priority, readonly string[]>>>
  /** Opens written history: `(was 2026-10-30: exam moved)`. */
  readonly was?: readonly string[]
  /** Before or behind a figure, that it says where things stand: `(3 so far)`, `now 52%`; with `-` a verb of one or two signs may follow (`已读6本`). */
  readonly now?: readonly string[]
  /** In a label they say that its bare figure is a percentage: `Percent complete`. */
  readonly percent?: readonly string[]
  /** How far something has come without a figure, in percent: `halfway`. Whole values, or what stands before a comma, bracket or dash. */
  readonly shares?: readonly (readonly [percent: number, words: readonly string[]])[]
  /** Columns of a table that hold where a measure began, and where it should go. */
  readonly from?: readonly string[]
  readonly to?: readonly string[]
  /** What a `Completed?` cell says. */
  readonly yes: readonly string[]
  readonly no: readonly string[]
  /** How the foot of a page begins: `Last edited on …`. */
  readonly imprint: readonly string[]
  /** The answer of who has no goal: `None`. */
  readonly nothing: readonly string[]
  /** What a template leaves to be written over: `your goal here`, `tbd`. Whole values, or what stands in brackets. */
  readonly placeholders: readonly string[]
}

/** What a line above the goals can say of the plan. `date` is the day on which it was written. */
export type AboutPlan =
  | 'mentee'
  | 'mentor'
  | 'manager'
  | 'owner'
  | 'program'
  | 'start'
  | 'end'
  | 'period'
  | 'agreed'
  | 'check-ins'
  | 'sessions'
  | 'capacity'
  | 'date'

export type Script = 'latin' | 'han' | 'kana' | 'hangul' | 'cyrillic'

/** `what` do I `want to` `achieve`: one word that asks for a thing, one that wishes, one of getting there. `Reflection questions`: one that names them. */
export interface AskingWords {
  readonly first: readonly string[]
  readonly wish: readonly string[]
  readonly reach: readonly string[]
  readonly questions: readonly string[]
}

/** Headings that only documents of other kinds have: whole or their first words (`installation`, `homework`), of a design their last words too. */
export interface OtherKinds {
  readonly software?: readonly string[]
  readonly lesson?: readonly string[]
  readonly design?: readonly string[]
  /** Beside goals that are said: by which means, under which rules (`Tools`, `House rules`), and what a course holds (`Syllabus`). */
  readonly means?: readonly string[]
  /** The thing comes first and what it is of behind it, as in the Romance languages: `Règles du jardin`. */
  readonly thingFirst?: true
  /** Ends (or begins) the title of a page that is for another purpose, whatever its parts are called: `Sprint 14 retro`. */
  readonly page?: readonly string[]
}

export interface HeadingWords {
  /** A heading with one of these among its words announces goals: `goals`, `objectives`, `okrs`. */
  readonly goals: readonly string[]
  /** Opens one goal: `Goal 2: …`. */
  readonly goal: readonly string[]
  readonly objective: readonly string[]
  /** Those words are the everyday ones for a goal, and mean an objective only beside key results. */
  readonly objectiveSaysGoal?: true
  readonly subGoal: readonly string[]
  readonly keyResult: readonly string[]
  readonly keyResults: readonly string[]
  /** A column of a table that holds goals, besides the words of `goals`, `goal`, `objective` and `keyResult`; `-ziel` is how its name ends. */
  readonly goalColumn: readonly string[]
  /** With one of these among its words, a heading that names goals is about them and holds none: `how to`, `non-goals`, `example`. */
  readonly aboutGoals: readonly string[]
  /** Among the words of a heading under goals, or of a title that names them, they say that these are over: `last year`, `looking back`. */
  readonly bygone?: readonly string[]
  /** Beside goals and a year they say that what became of those follows: `and results`. */
  readonly outcomes?: readonly string[]
  /** In the words before goals they say for whom a course sets them: `students will`, `in this module`. */
  readonly learners?: readonly string[]
  /** First words by which goals are described, not set: `short and clear`, `easy to remember`. */
  readonly criteria: readonly string[]
  /** With one of these among its words, a heading holds samples: nothing under it is anyone's goal. */
  readonly samples: readonly string[]
  readonly horizon: Readonly<Record<Horizon, readonly string[]>>
  readonly type: Readonly<Partial<Record<GoalType, readonly string[]>>>
  readonly mentor: readonly string[]
  readonly mentee: readonly string[]
  /** `my`, `our`, `personal`: a sign that a goals heading is a person's or a team's. */
  readonly own: readonly string[]
  /** Parts of life and work that group goals: `health`, `career`. */
  readonly areas: readonly string[]
  /** First words that make a heading a goal rather than the name of a group: `learn`, `become`. Empty where the language puts them last. */
  readonly actions: readonly string[]
  /** How words of doing end, and whether they stand first or last in what someone means to do: `aprender inglés`, `Englisch lernen`. */
  readonly actionEnds?: { readonly first?: readonly string[]; readonly last?: readonly string[] }
  /** First words, or the first two, that say what someone means to do without naming it yet: `to`, `i will`, `never`, `more`. */
  readonly intents?: readonly string[]
  /** Say what a goal is: `my goal is …`. */
  readonly copulas?: readonly string[]
  /** Behind a word for one goal they make a name of many: `goal list`, `goal sheet`. */
  readonly collections?: readonly string[]
  /** First words of what is over: `went`, `was`. Regular past forms need no entry in English. */
  readonly past?: readonly string[]
  /** Behind `O1` they tell of it, as words of being and of what is over do: `O1 comes first`. */
  readonly predicates?: readonly string[]
  /** Among the words of a title or heading they speak of plans, and only where the items under it read as such are those goals: `want to be`, `this year`. */
  readonly hopes?: readonly string[]
  /** Words of a heading that asks for goals, and of one that names such questions. */
  readonly asks?: AskingWords
  readonly otherKinds?: OtherKinds
  readonly parked: readonly string[]
  readonly private: readonly string[]
  /** Headings that hold no goals, wherever they stand: whole headings, or their first words. */
  readonly furniture: readonly string[]
  /** Furniture too: what someone wants to be in the end. */
  readonly visions?: readonly string[]
  /** Beside `Objectives` they name what these are for: `Aim`. Alone they may stand over anything. */
  readonly aims?: readonly string[]
  /** Those of them under which all goals may stand where no other heading holds any: `Overview`, `Tracker`. */
  readonly surveys?: readonly string[]
  /** Words that speak to the reader of a template (`you`, `your`): a paragraph with one is guidance and no goal. */
  readonly guidance: readonly string[]
  /** Opens one entry of the log: `Session 3`, `Check-in`. */
  readonly log: Readonly<Partial<Record<LogKind, readonly string[]>>>
  /** Holds the log: `Check-ins`, `Sessions`. */
  readonly logs: readonly string[]
}
