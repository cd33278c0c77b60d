import {
  addDays,
  addMonths,
  dayOf,
  daysBetween,
  daysFromWords,
  endOfMonth,
  type IsoDate,
  monthOf,
  type WordPack,
  weekdayOf,
  yearOf,
} from '@goalmark/core'
import type { Analysis } from '../../analysis.js'
import { daysLeftText, longDay } from '../../words/days.js'
import { type Completion, completion, lastOf, type Spot } from './completion.js'

/** What opens a date: a sign, a bracketed key, a label, or a word that makes a latest day. The last group is what is typed of the date so far. */
const openers: readonly RegExp[] = [
  /[📅📆🗓🛫⏳⌛➕✅❌]\u{fe0f}? *([^📅📆🗓🛫⏳⌛➕✅❌[\]()|]{0,30})$/u,
  /[[(](?:due|by|until|start|scheduled|created|completion|done|cancelled|was)\s*::?\s*([^[\]()|]{0,30})$/i,
  /@(?:due|start|started|done|scheduled)\(([^()]{0,30})$/i,
  /(?:^|\s)(?:due|t|start|scheduled):([\w-]{0,20})$/,
  /(?:^|[\s,(])(?:by|until|before|due|no later than|on|from)\s+((?:[\p{L}\d.,/-]+ ?){0,4})$/iu,
]

/**
 * Days to choose from, wherever a date is being written: what the typed words mean comes first, then what people most often mean. Editors compare
 * the one word before the caret, so only that word is replaced; those before it go by an edit of their own.
 */
export function dateCompletions(analysis: Analysis, spot: Spot, today: IsoDate, inDateField: boolean): readonly Completion[] {
  const typed = typedDate(spot, inDateField)
  if (typed === null || /^\d{4}-\d{2}-\d{2}/.test(typed)) return []
  const word = /\S*$/.exec(typed)![0]
  const meant = meantBy(typed, word, today, analysis.languages.words(analysis.plan.lang)).map(({ words, day }) => ({
    ...{ words, day },
    filter: `${word} ${day}`,
  }))
  const common = usual(analysis, today)
    .filter(({ words }) => words.toLowerCase().startsWith(typed.toLowerCase()))
    .map((each) => ({ ...each, filter: `${each.words.slice(typed.length - word.length)} ${each.day}` }))
  const seen = new Set(meant.map(({ day }) => day))
  const also = typed.length > word.length ? [{ span: { start: spot.offset - typed.length, end: spot.offset - word.length }, text: '' }] : []
  return [...meant, ...common.filter(({ day }) => typed === '' || !seen.has(day))].map(({ words, day, filter }, index) =>
    completion({
      ...{ label: day, kind: 'date', insert: day, filter, also },
      detail: `${words} · ${longDay(day)}`,
      documentation: daysLeftText(daysBetween(today, day)),
      span: lastOf(spot, word.length),
      preselect: index === 0 && meant.length > 0,
    }),
  )
}

/** The days that the typed words mean; of a month or weekday that is not written out, all that it may become: `15 ju`. */
function meantBy(
  typed: string,
  word: string,
  today: IsoDate,
  pack: WordPack | null,
): readonly { readonly words: string; readonly day: IsoDate }[] {
  const daysOf = (words: string) => daysFromWords(words, today, pack).map((day) => ({ words, day }))
  const days = daysOf(typed.trim())
  if (days.length > 0 || word.length < 2 || !pack) return days
  const begun = typed.slice(0, typed.length - word.length)
  return namesBegunBy(word.toLowerCase(), pack).flatMap((name) => daysOf(begun + name))
}

/** The longest name of each month and weekday that begins with these letters. */
function namesBegunBy(letters: string, { classes: { MONTH, WEEKDAY } }: WordPack): readonly string[] {
  return [MONTH, WEEKDAY].flatMap((names) => {
    const longest = new Map<number, string>()
    for (const [name, number] of Object.entries(names))
      if (name.startsWith(letters) && name.length > (longest.get(number)?.length ?? 0)) longest.set(number, name)
    return [...longest.values()].map((name) => name[0]!.toUpperCase() + name.slice(1))
  })
}

function typedDate({ before }: Spot, inDateField: boolean): string | null {
  for (const opener of openers) {
    const found = opener.exec(before)
    if (found) return found[1]!
  }
  if (!inDateField) return null
  return /[:：|]\**\s*([^:：|]*)$/.exec(before)?.[1]?.replace(/^\*+\s*/, '') ?? /([^\s]*)$/.exec(before)![1]!
}

const weekdays = ['Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday', 'Sunday']

/** Today, the days of next week, ends of periods, and the plan's own. */
function usual({ plan }: Analysis, today: IsoDate): { readonly words: string; readonly day: IsoDate }[] {
  const monday = addDays(today, 8 - weekdayOf(today))
  const ends = plan.end?.day ? [{ words: 'end of the plan', day: plan.end.day }] : []
  return [
    ...ends.filter(({ day }) => day >= today),
    { words: 'today', day: today },
    { words: 'tomorrow', day: addDays(today, 1) },
    ...weekdays.map((name, index) => ({ words: `next ${name}`, day: addDays(monday, index) })),
    { words: 'in one week', day: addDays(today, 7) },
    { words: 'in two weeks', day: addDays(today, 14) },
    { words: 'in one month', day: addMonths(today, 1) },
    { words: 'in three months', day: addMonths(today, 3) },
    { words: 'in six months', day: addMonths(today, 6) },
    { words: 'end of this month', day: endOfMonth(today) },
    { words: 'end of next month', day: endOfMonth(addMonths(endOfMonth(today), 1)) },
    { words: 'end of the quarter', day: endOfQuarter(today) },
    { words: 'end of the year', day: dayOf(yearOf(today), 12, 31)! },
  ]
}

const endOfQuarter = (day: IsoDate): IsoDate => endOfMonth(dayOf(yearOf(day), Math.ceil(monthOf(day) / 3) * 3, 1)!)
