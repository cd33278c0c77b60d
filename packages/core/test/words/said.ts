import { words as english } from '../../src/lang/en/words.js'
import { plainProse } from '../../src/words/prose.js'
import { readWords } from '../../src/words/read-words.js'
import type { WordPack } from '../../src/words/word-pack.js'
import type { Quantity, TimePhrase, TimeValue, Words } from '../../src/words/words.js'

/** What an English text says, in words short enough for a table. */
export const read = (text: string, pack: WordPack = english): Words => readWords(plainProse(text, 0), pack)

/** `deadline 30 June 2026 = 2026-06-30`: role, quote and value. `thing` is a time that names a thing. */
export const timesOf = (text: string, pack?: WordPack): readonly string[] =>
  read(text, pack).times.map((time) => `${roleOf(time)} ${text.slice(time.from, time.to)} = ${portionOf(time)}${written(time)}`)

export const masksOf = (text: string): readonly string[] => read(text).masks.map((mask) => `${mask.kind} ${text.slice(mask.from, mask.to)}`)

export const quantitiesOf = (text: string, pack?: WordPack): readonly string[] =>
  read(text, pack).quantities.map((quantity) => `${text.slice(quantity.from, quantity.to)} = ${amountOf(quantity)}`)

const roleOf = (time: TimePhrase): string => (time.attributive ? 'thing' : time.before ? `${time.role} before` : time.role)
const portionOf = ({ portion }: TimePhrase): string => (portion ? `${portion} of ` : '')
const two = (number: number): string => String(number).padStart(2, '0')
const year = (number: number | null): string => (number === null ? '-' : String(number))

const write: { readonly [K in TimeValue['kind']]: (value: Extract<TimeValue, { kind: K }>) => string } = {
  day: (value) => `${year(value.year)}-${two(value.month)}-${two(value.day)}${value.ambiguous ? ' or the other way round' : ''}`,
  'impossible-day': () => 'impossible',
  'day-of-month': (value) => `day ${value.day} of a month`,
  'nth-weekday': (value) => `weekday ${value.weekday} no. ${value.nth} in ${written(value.within)}`,
  weekday: (value) => `${value.which ? `${value.which} ` : ''}weekday ${value.weekday}`,
  month: (value) => `${year(value.year)}-${two(value.month)}`,
  'part-of-year': (value) => `${year(value.year)} part ${value.part}/${value.parts}${value.fiscal ? ' fiscal' : ''}`,
  year: (value) => `${value.year}${value.fiscal ? ' fiscal' : ''}`,
  week: (value) => `${year(value.year)}-W${two(value.week)}`,
  unit: (value) => `${value.unit} ${value.offset < 0 ? value.offset : `+${value.offset}`}`,
  relative: (value) => `${value.count} ${value.unit} from ${value.since ? written(value.since) : 'the anchor'}`,
  season: (value) => `${value.season} ${year(value.year)}`,
  event: (value) =>
    `${value.scheduled ? '' : 'unscheduled '}event ${value.name}${value.within ? ` in ${written(value.within)}` : ''}${value.month ? ` ${value.month}/${value.day}` : ''}`,
  'nth-unit': (value) => `${value.unit} no. ${value.nth}${value.within ? ` in ${written(value.within)}` : ''}`,
  within: (value) => `${written(value.value)} in ${written(value.whole)}`,
  range: (value) => `${written(value.first)}..${written(value.last)}`,
  duration: (value) => `${value.count} ${value.unit} long`,
  recurrence: (value) => `${value.times ? `${value.times} times ` : ''}every ${value.every} ${value.unit}`,
  vague: () => 'vague',
}

const written = (value: TimeValue): string => write[value.kind](value as never)

function amountOf(quantity: Quantity): string {
  const unit = `${quantity.unit === null ? '' : ` ${quantity.unit}`}${quantity.per ? ` per ${quantity.per.every === 1 ? '' : `${quantity.per.every} `}${quantity.per.unit}` : ''}`
  switch (quantity.kind) {
    case 'amount':
      return `${quantity.approximate ? 'about ' : ''}${quantity.value}${unit}`
    case 'from-to':
      return `from ${quantity.first} to ${quantity.last}${unit}`
    case 'progress':
      return `${quantity.now} of ${quantity.value}${unit}`
    case 'delta':
      return `${quantity.direction} ${quantity.value}${unit}`
    case 'threshold':
      return `${quantity.bound} ${quantity.value}${unit}`
    case 'range':
      return `between ${quantity.low} and ${quantity.high}${unit}`
    case 'multiple':
      return `times ${quantity.value}${unit}`
  }
}
