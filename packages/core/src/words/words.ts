/**
 * What a stretch of prose says before anyone asks whose goal it is: what is masked, which times and which quantities it names.
 * Places are half-open offsets into `prose.text` (`from`, `to`), never into the source: `sourceSpan` leads back.
 * Nothing here is resolved against a calendar: `within six months` stays a phrase until `plan/dates` anchors it.
 */
export interface Words {
  readonly masks: readonly Mask[]
  readonly times: readonly TimePhrase[]
  readonly quantities: readonly Quantity[]
}

export interface InProse {
  readonly from: number
  readonly to: number
}

/** Words that look like a number or a time and are none. */
export interface Mask extends InProse {
  readonly kind: 'version' | 'name' | 'idiom' | 'score' | 'phone' | 'id' | 'url' | 'code' | 'clock' | 'list-number' | 'age' | 'address'
}

export type TimeUnit = 'hour' | 'day' | 'week' | 'month' | 'quarter' | 'half' | 'year'

/**
 * One phrase of time, unresolved.
 * - `day` with `readings` when the numbers fit more than one order (`03/04/2027`): then `year`, `month` and `day` hold the day-first reading.
 * - `relative`: `within six months`, `in 3 weeks`; counts from an anchor.
 * - `event`: `before the March review`; a latest day that people know and a calendar may not.
 */
export type TimePhrase = InProse & {
  /** Whether the words around make it a latest day (`by`, `until`, `due`, `before`, an en dash at an item's end) or a start (`from`, `starting`). */
  readonly role: 'deadline' | 'start' | 'mention'
  /** `before X`: the day before X begins. Of a length: it counts back from what comes behind it (`six weeks before the call closes`). */
  readonly before: boolean
  /** The word itself says the end of a period: `end of June`, `EOY`. */
  readonly endOf: boolean
  /** Which part of a period is meant: `early June`, `mid-2026`, `end of June` (then `endOf` too); `null` for all of it. */
  readonly portion: 'start' | 'early' | 'middle' | 'late' | 'end' | null
  /** It names a thing rather than a day: `the H1 roadmap`, `our Q3 OKRs`, `the March review` without a preposition that makes it a deadline. */
  readonly attributive: boolean
  /** Where the words that lead to it begin (`by` in `by the end of June`); `from` where none do. */
  readonly lead: number
  /** Where the words behind it end that make it a latest day (`까지` in `2월 15일까지`); `to` where there are none. */
  readonly tail: number
} & TimeValue

export type TimeValue =
  | { readonly kind: 'day'; readonly year: number | null; readonly month: number; readonly day: number; readonly ambiguous: boolean }
  | { readonly kind: 'impossible-day' }
  /** `the 27th`: a day of a month that the words leave open. */
  | { readonly kind: 'day-of-month'; readonly day: number }
  /** `the first Friday of July`: `nth` counts from 1, -1 is the last. */
  | { readonly kind: 'nth-weekday'; readonly nth: number; readonly weekday: number; readonly within: TimeValue }
  | { readonly kind: 'weekday'; readonly weekday: number; readonly which: 'this' | 'next' | 'last' | null }
  | { readonly kind: 'month'; readonly year: number | null; readonly month: number }
  | {
      readonly kind: 'part-of-year'
      readonly year: number | null
      readonly part: number
      readonly parts: 2 | 3 | 4
      readonly fiscal: boolean
    }
  | { readonly kind: 'year'; readonly year: number; readonly fiscal: boolean }
  | { readonly kind: 'week'; readonly year: number | null; readonly week: number }
  /** `this year`, `next quarter`: a calendar unit counted from the anchor's own (0 this, 1 next, -1 last). */
  | { readonly kind: 'unit'; readonly unit: TimeUnit; readonly offset: number; readonly fiscal?: true }
  /**
   * `within six months`, `in 3 weeks`: `count` units after the anchor, negative for `two weeks ago` and `the last 8 weeks`.
   * `since`: what it counts from where the words say so (`two weeks after 30 June`); `null` is the anchor.
   */
  | { readonly kind: 'relative'; readonly count: number; readonly unit: TimeUnit; readonly since: TimeValue | null }
  | { readonly kind: 'season'; readonly season: 'spring' | 'summer' | 'autumn' | 'winter'; readonly year: number | null }
  /**
   * An occasion whose day is known to all concerned (Christmas, the March review); `month` and `day` where the calendar fixes it.
   * `within`: the time that its words name (`March`); `scheduled`: something says that it stands in a calendar.
   */
  | {
      readonly kind: 'event'
      readonly name: string
      readonly month: number | null
      readonly day: number | null
      /** Days after Easter Sunday, for feasts that move with it. */
      readonly easter: number | null
      readonly year: number | null
      readonly within: TimeValue | null
      readonly scheduled: boolean
    }
  /**
   * `the second week of March`, `the last day of FY26`: `nth` counts from 1, -1 is the last. `within: null` is the plan's own count, `week 3`,
   * `day 30` (from the anchor), or the calendar's, `week 42`.
   */
  | { readonly kind: 'nth-unit'; readonly nth: number; readonly unit: TimeUnit; readonly within: TimeValue | null }
  /** `June next year`: the first `value` in `whole`. */
  | { readonly kind: 'within'; readonly value: TimeValue; readonly whole: TimeValue }
  | { readonly kind: 'range'; readonly first: TimeValue; readonly last: TimeValue }
  | { readonly kind: 'duration'; readonly count: number; readonly unit: TimeUnit | 'minute' | 'second' }
  /** `every week`, `a week` after `2 hours`, `monthly`, `twice a month`: `every` counts units between two occurrences; `times` how often in one. */
  | { readonly kind: 'recurrence'; readonly every: number; readonly unit: TimeUnit; readonly times: number | null }
  | { readonly kind: 'vague' }

export type TimeKind = TimeValue['kind']

/** A number with what it counts. `12 books` counts `books`; `from 40% to 60%` is one quantity of kind `from-to`. */
export type Quantity = InProse & {
  /** The unit or count noun as written; `null` for a bare number. */
  readonly unit: string | null
  /** Its class, where the language pack knows one: `percent`, `money`, `hours`, `length`, `count`…; `null` where it is only a noun. */
  readonly unitKind: UnitKind | null
  /** `a week` of `2 hours a week`, `/month` of `$41k/month`; `null` without. The words themselves are a recurrence among the times. */
  readonly per: Rate | null
} & (
    | { readonly kind: 'amount'; readonly value: number; readonly approximate: boolean }
    | { readonly kind: 'from-to'; readonly first: number; readonly last: number }
    /** `n of m`, `3/10 books`: so far and in all. */
    | { readonly kind: 'progress'; readonly now: number; readonly value: number }
    | { readonly kind: 'delta'; readonly value: number; readonly direction: 'up' | 'down' }
    | { readonly kind: 'threshold'; readonly bound: 'at-least' | 'at-most'; readonly value: number }
    | { readonly kind: 'range'; readonly low: number; readonly high: number }
    /** `double`, `halve`, `top 10`, `zero incidents`, `rank 3`. */
    | { readonly kind: 'multiple'; readonly value: number }
  )

/** Once in `every` units. */
export interface Rate {
  readonly every: number
  readonly unit: TimeUnit
}

export type UnitKind = 'percent' | 'money' | 'time' | 'length' | 'mass' | 'data' | 'score' | 'level' | 'rate' | 'count'
