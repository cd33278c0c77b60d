import type { LabelPack } from '../plan/labels/label-pack.js'
import { once } from '../text/once.js'

/**
 * Labels of a language in a few lines of text: enough to find its goals, their days, measures, states and steps, where no one has written a whole pack yet.
 * Every value holds words with a comma between two. Only what tells the language is read at once; the others when a page in it is met.
 */
export interface SmallPack {
  readonly code: string
  readonly letters: string
  readonly strange: string
  readonly hints: string
  readonly common: string
  readonly goals: string
  readonly goal: string
  readonly keyResult: string
  readonly keyResults: string
  readonly fields: { readonly [Key in keyof LabelPack['fields']]?: string }
  readonly about: { readonly [Key in keyof LabelPack['about']]?: string }
  readonly aboutGoals: string
  readonly bygone: string
  readonly horizon: Readonly<Record<'short' | 'medium' | 'long', string>>
  readonly own: string
  readonly areas: string
  readonly actions: string
  /** How words of doing end. */
  readonly first?: string
  readonly last?: string
  readonly intents: string
  readonly copulas: string
  readonly hopes: string
  readonly furniture: string
  readonly log: { readonly [Key in keyof LabelPack['headings']['log']]?: string }
  readonly statuses: { readonly [Key in keyof LabelPack['statuses']]?: string }
  readonly priorities: { readonly [Key in keyof LabelPack['priorities']]?: string }
  readonly yes: string
  readonly no: string
  readonly self: string
  readonly reader: string
  readonly time: string
  readonly joins: string
  readonly nothing: string
}

export function smallPack(text: SmallPack): LabelPack {
  const rest = once(() => restOf(text))
  return {
    code: text.code,
    script: 'latin',
    letters: text.letters,
    strange: text.strange,
    hints: words(text.hints),
    get common() {
      return words(text.common)
    },
    get small() {
      return rest().small
    },
    get fields() {
      return rest().fields
    },
    get about() {
      return rest().about
    },
    get headings() {
      return rest().headings
    },
    get statuses() {
      return rest().statuses
    },
    get priorities() {
      return rest().priorities
    },
    get yes() {
      return words(text.yes)
    },
    get no() {
      return words(text.no)
    },
    get nothing() {
      return words(text.nothing)
    },
    logParts: {},
    imprint: [],
    placeholders: [],
  }
}

type Rest = Pick<LabelPack, 'fields' | 'about' | 'headings' | 'statuses' | 'priorities'> & {
  readonly small: NonNullable<LabelPack['small']>
}

const restOf = (text: SmallPack): Rest => ({
  small: {
    self: words(text.self),
    reader: words(text.reader),
    subjects: words(text.self).filter((word) => !/[-']$/.test(word)),
    time: words(text.time),
    joins: words(text.joins),
  },
  fields: each(text.fields),
  about: each(text.about),
  statuses: each(text.statuses),
  priorities: each(text.priorities),
  headings: {
    goals: words(text.goals),
    goal: words(text.goal),
    objective: [],
    subGoal: [],
    keyResult: words(text.keyResult),
    keyResults: words(text.keyResults),
    goalColumn: words(text.goal),
    aboutGoals: [...words(text.aboutGoals), ...words(text.bygone)],
    bygone: words(text.bygone),
    criteria: [],
    samples: [],
    horizon: { short: words(text.horizon.short), medium: words(text.horizon.medium), long: words(text.horizon.long) },
    type: {},
    mentor: words(text.about.mentor),
    mentee: words(text.about.mentee),
    own: words(text.own),
    areas: words(text.areas),
    actions: words(text.actions),
    actionEnds: { first: words(text.first), last: words(text.last) },
    intents: words(text.intents),
    copulas: words(text.copulas),
    hopes: words(text.hopes),
    parked: [],
    private: [],
    furniture: words(text.furniture),
    guidance: words(text.reader).filter((word) => !/[-']$/.test(word)),
    log: each(text.log),
    logs: [],
  },
})

const words = (text = ''): readonly string[] => (text === '' ? [] : text.split(', '))

const each = <Key extends string>(texts: { readonly [K in Key]?: string }): Partial<Record<Key, readonly string[]>> =>
  Object.fromEntries(Object.entries<string | undefined>(texts).map(([key, text]) => [key, words(text)])) as Partial<
    Record<Key, readonly string[]>
  >
