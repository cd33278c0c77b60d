import type { Memory } from '../text/memory.js'
import type { Mask, UnitKind, Words } from './words.js'

/**
 * What one language needs to be read for masks, times and quantities. Data only; `words/` holds the engine and no word of any language.
 *
 * Words are lower case. A **form** is a run of symbols that the engine matches token by token:
 * - `MONTH`, `NUM` … in capitals: any word of that class, or any such number (see `symbols.ts`);
 * - `of`, `-`, `24/7`: that very word or mark;
 * - `a|b` either, `a?` may be left out. `the? ORD of? MONTH ,? YEAR?` is `the 30th of June, 2026` and `30th June`.
 *
 * A hyphen between two words need not be written: `end of MONTH` also matches `end-of-June`.
 */
export interface WordPack {
  readonly code: string
  /** What was read before, by prose without marks; given by hosts that read the same plan after every key. */
  readonly memory?: Memory<Words>
  /** What stands before the fraction: `.` in `1.5`; the other of `.` and `,` groups thousands. */
  readonly decimal: '.' | ','
  readonly classes: WordClasses
  /** Words of `MONTH`, `WEEKDAY` and `SEASON` that are also ordinary words (`may`, `march`, `sun`, `fall`): they need words of time around them. */
  readonly doubtful: readonly string[]
  /** Months that are also given names: after `companions` they are people. */
  readonly givenNames: readonly string[]
  /** Words whose full stop is no end: `jan.`, `approx.`. */
  readonly abbreviations: readonly string[]
  readonly numbers: NumberWords
  readonly masks: Readonly<Partial<Record<Mask['kind'], readonly string[]>>>
  /** In the order of passes: each reads what the one before made. */
  readonly times: readonly Readonly<Partial<Record<TimeRule, readonly string[]>>>[]
  /** Prepositions and what they make of the time after them. */
  readonly roles: {
    readonly deadline: readonly string[]
    /** `before X` is the day before X begins. */
    readonly before: readonly string[]
    readonly start: readonly string[]
    /** They say that a time follows, and nothing of a latest day: `in`, `during`, `on`. */
    readonly mention: readonly string[]
    /** They ask for a day: after `on`, `4/22` is one. */
    readonly day: readonly string[]
    /** After the time: `at the latest`. */
    readonly deadlineAfter: readonly string[]
    /** After a stretch of time: it ends before that begins, as `8月前` does in July. A day before which something is done is its latest day. */
    readonly beforeAfter?: readonly string[]
  }
  /** Small words that never are the thing a time or a number is said of: pronouns, articles, prepositions, auxiliaries, conjunctions. */
  readonly functionWords: readonly string[]
  /** Verbs and nouns of an end (`finish`, `due`): after them even two days are a deadline, not how prompt something is each time. */
  readonly finishing: readonly string[]
  /** After a length of time: `ago`, `later`. */
  readonly timeTails: readonly string[]
  /** Between a count and its unit of time: `a`, `per`. */
  readonly rateMarks: readonly string[]
  /** `will`, `is`, `has`: after a given name they show that a person is meant. */
  readonly auxiliaries: readonly string[]
  /** Articles and possessives, which may stand between a preposition and its time. */
  readonly determiners: readonly string[]
  /** `every`: before every review is no day, but each time. */
  readonly everies: readonly string[]
  /** What stands glued before a word and is one of its own: the `d'` of `d'ici`, the `jusqu'` of `jusqu'au`. */
  readonly elisions: readonly string[]
  /** What a capital says of a word inside a sentence: that it is a name, or, where every noun has one, nothing. */
  readonly capitals: 'names' | 'nouns'
  /** The month in which its fiscal years begin where nothing else is said, and that they are called for the year they begin in (`2027年度`); absent where neither holds. */
  readonly fiscalYearFrom?: number
  /** Whether a time right before a noun names it (`the June release`), or only one with a hyphen (`Juni-Ausgabe`). */
  readonly naming: 'before-noun' | 'hyphened'
  /** `'s`, glued to the word before: `this year's plan`, `Dana's review`. `null` in languages that say it otherwise. */
  readonly possessive: string | null
  /** Before a given name: `with April`, `ask June`. */
  readonly companions: readonly string[]
  /** Occasions people keep a calendar for (`review`, `launch`): a deadline after `before`, `by`, `in time for`. */
  readonly events: readonly string[]
  /** Words that place an occasion on the calendar: `next`, `annual`, `scheduled`. */
  readonly eventMarks: readonly string[]
  readonly quantities: QuantityWords
}

/** Word → value, per symbol. Months, weekdays and quarters count from 1 (Monday is 1); units by `unitNames`. */
export interface WordClasses {
  readonly MONTH: Readonly<Record<string, number>>
  readonly WEEKDAY: Readonly<Record<string, number>>
  /** `mondays`. */
  readonly WEEKDAYS: Readonly<Record<string, number>>
  readonly UNIT: Readonly<Record<string, UnitName>>
  /** 1 spring, 2 summer, 3 autumn, 4 winter. */
  readonly SEASON: Readonly<Record<string, number>>
  /** `this` 0, `next` 1, `last` -1. */
  readonly MOD: Readonly<Record<string, number>>
  readonly END: readonly string[]
  readonly START: readonly string[]
  readonly EARLY: readonly string[]
  readonly MIDDLE: readonly string[]
  readonly LATE: readonly string[]
  /** `eoy`. */
  readonly EO: Readonly<Record<string, UnitName>>
  /** `today` 0, `tomorrow` 1. */
  readonly DAYWORD: Readonly<Record<string, number>>
  readonly DAYPART: readonly string[]
  /** `weekly`: every so many units. */
  readonly FREQ: Readonly<Record<string, readonly [every: number, unit: UnitName]>>
  /** `once`, `twice`. */
  readonly TIMES: Readonly<Record<string, number>>
  /** Amounts that are no number: `few`, `several`; the value is what they stand for at least. */
  readonly FEW: Readonly<Record<string, number>>
  /** Month and day; day 0 where the calendar moves it within the month, both 0 where nothing fixes it. Month -1: so many days after Easter Sunday. */
  readonly HOLIDAY: Readonly<Record<string, readonly [month: number, day: number]>>
  /** Letters glued before a number: `q3`, `h1`, `fy27`, `w26`. */
  readonly QUARTER: readonly string[]
  readonly HALF: readonly string[]
  readonly FY: readonly string[]
  readonly WEEK: readonly string[]
  /** `the '90s`, `the seventies`: the decade's first year. */
  readonly DECADE: Readonly<Record<string, number>>
}

/** As in `words.ts`, and the short ones. */
export const unitNames = [
  'second',
  'minute',
  'hour',
  'day',
  'week',
  'month',
  'quarter',
  'half',
  'year',
  'fortnight',
  'decade',
  'weekend',
  'fiscal-year',
] as const
export type UnitName = (typeof unitNames)[number]

/** What a form of time makes. Which symbols it was matched with says the rest. */
export type TimeRule =
  | 'day'
  | 'day-of-month'
  | 'weekday'
  | 'nth-weekday'
  | 'month'
  | 'part-of-year'
  | 'parts-of-year'
  | 'year'
  | 'fiscal-year'
  | 'fiscal-part'
  | 'decade'
  | 'week'
  | 'nth-unit'
  | 'unit'
  | 'unit-after-next'
  | 'rest-of'
  | 'past-or-coming'
  | 'relative-day'
  | 'relative-ahead'
  | 'relative-back'
  | 'relative-to'
  | 'ago'
  | 'duration'
  | 'duration-half'
  | 'duration-and-half'
  | 'duration-from'
  | 'recurrence'
  | 'recurrence-other'
  | 'recurrence-half'
  | 'rate'
  | 'season'
  | 'holiday'
  | 'vague'
  | 'end-of'
  | 'part-of'
  | 'same'
  | 'within'
  | 'within-length'
  | 'range'
  | 'day-range'
  | 'week-of'
  | 'until-then'

export interface NumberWords {
  /** 0–19 and the tens. */
  readonly small: Readonly<Record<string, number>>
  /** `hundred`, `thousand`, `dozen`: what they multiply by. */
  readonly scales: Readonly<Record<string, number>>
  readonly ordinals: Readonly<Record<string, number>>
  /** Between the words of one number: `and`. */
  readonly joins: readonly string[]
  /** Before a scale they are one: `a hundred`. */
  readonly articles: readonly string[]
  /** Glued after digits: `st`, `th`. */
  readonly ordinalSuffixes: readonly string[]
  /** Glued after digits: `k`, `m`, `bn`. */
  readonly scaleSuffixes: Readonly<Record<string, number>>
  /** Glued after the first year of a decade: the `s` of `1970s`; `null` in languages that say it otherwise. */
  readonly decadeSuffix: string | null
  /** Letters before the number of a version: `v2`. */
  readonly versionPrefixes: readonly string[]
  /** Other letters that stand glued after digits: `x`, `am`. */
  readonly suffixes: readonly string[]
  /** Signs behind a figure that make a year or a month of it: the `年` of `2027年`. */
  readonly counters: Readonly<Record<string, 'YEAR' | 'MONTH'>>
  /** Number words that are more often no number: they count only before a noun. */
  readonly pronouns: readonly string[]
}

/** What a form of quantity makes of the amounts in it. */
export type QuantityRule =
  | 'from-to'
  | 'range'
  | 'progress'
  | 'at-least'
  | 'at-most'
  | 'up'
  | 'down'
  | 'by'
  | 'approximate'
  | 'multiple'
  | 'rank'
  | 'times'
  | 'score'
  | 'share-to-share'
  | 'occasions'
  | 'halving'
  | 'part'

export interface QuantityWords {
  /** Unit → its class and its size in the class's base unit (seconds, metres, grams, bytes; 1 where nothing is converted). */
  readonly units: Readonly<Record<string, readonly [kind: UnitKind, size: number]>>
  /** Before or after the figure. */
  readonly currencies: readonly string[]
  /** Forms over `AMOUNT`: a number with its unit. In two passes: signs and bounds of one amount, then what two of them make. */
  readonly forms: Readonly<Record<QuantityRule, readonly string[]>>
  /** Before a bound they turn it round: `not take more than 5 hours`. */
  readonly negations: readonly string[]
  /** They tell whether `by 20%` goes up or down. */
  readonly upVerbs: readonly string[]
  readonly downVerbs: readonly string[]
  /** `double` 2, `halve` 0.5. */
  readonly multiples: Readonly<Record<string, number>>
  /** Names that a figure follows: `GPA 3.5`, `NPS 40`. */
  readonly scores: readonly string[]
  /** The end of a plural (`s`), and ends that only look so (`ss`, `us`). */
  readonly pluralEndings: readonly string[]
  readonly singularEndings: readonly string[]
  readonly pluralWords: readonly string[]
  /** The last word of an address: `street`. */
  readonly streets: readonly string[]
}
