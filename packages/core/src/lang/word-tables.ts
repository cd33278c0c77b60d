import type { UnitName, WordClasses, WordPack } from '../words/word-pack.js'
import type { UnitKind } from '../words/words.js'

/** Tables that the word packs write in one line each. A string holds words with a blank between two. */

export const list = (words: string): readonly string[] => words.split(' ').filter((word) => word !== '')

/** Words in the order of what they count, from `first` on; `|` parts those that mean the same: `januar|jan februar|feb`. */
export const counted = (words: string, first = 1): Record<string, number> =>
  Object.fromEntries(list(words).flatMap((same, index) => same.split('|').map((word) => [word, index + first])))

/** `{ 1: 'ein eins', 20: 'zwanzig' }`. */
export const valued = (words: Readonly<Record<number, string>>): Record<string, number> =>
  Object.fromEntries(Object.entries(words).flatMap(([value, same]) => list(same).map((word) => [word, Number(value)])))

export const unitWords = (words: Readonly<Partial<Record<UnitName, string>>>): Record<string, UnitName> =>
  Object.fromEntries(Object.entries(words).flatMap(([unit, same]) => list(same).map((word) => [word, unit as UnitName])))

type Rhythm = readonly [every: number, unit: UnitName]

/** `['2 week', 'zweiwöchentlich']`. */
export const rhythms = (...rows: readonly (readonly [rhythm: `${number} ${UnitName}`, words: string])[]): Record<string, Rhythm> =>
  Object.fromEntries(
    rows.flatMap(([rhythm, words]) => {
      const [every, unit] = rhythm.split(' ')
      return list(words).map((word) => [word, [Number(every), unit as UnitName]])
    }),
  )

/** Each stem with each ending: `stems('nächst', 'e en em er es')`. */
export const stems = (words: string, endings: string): string =>
  list(words)
    .flatMap((stem) => list(endings).map((ending) => stem + (ending === '-' ? '' : ending)))
    .join(' ')

/** The same words also without their accents, as they are typed in a hurry. */
export const alsoPlain = (words: string): string =>
  words
    .split(' ')
    .flatMap((word) => {
      const plain = word.normalize('NFD').replaceAll(/\p{M}/gu, '')
      return plain === word ? [word] : [word, plain]
    })
    .join(' ')

const sized = (kind: UnitKind, sizes: Readonly<Record<string, number>>): Record<string, readonly [UnitKind, number]> =>
  Object.fromEntries(Object.entries(sizes).flatMap(([words, size]) => list(words).map((word) => [word, [kind, size] as const])))

/** Units that are written alike everywhere. */
export const commonUnits: WordPack['quantities']['units'] = {
  ...sized('percent', { '% pp bp': 1 }),
  ...sized('time', { ms: 1e-3, s: 1, min: 60, h: 3600 }),
  ...sized('length', { mm: 0.001, cm: 0.01, m: 1, km: 1000 }),
  ...sized('mass', { g: 1, kg: 1000 }),
  ...sized('data', { kb: 1e3, mb: 1e6, gb: 1e9, tb: 1e12 }),
}

export const commonCurrencies: readonly string[] = list('$ € £ ¥ ₹ ₽ ₩ usd eur gbp jpy chf brl mxn rub cny krw euro euros')

/** Words of the format itself, which stand in the front matter of plans in every language: `check-ins: monthly`, `capacity: 3 h/week`. */
export const formatWords = {
  UNIT: unitWords({
    minute: 'min',
    hour: 'h',
    day: 'day days',
    week: 'week weeks',
    month: 'month months',
    quarter: 'quarter',
    year: 'year',
  }),
  FREQ: rhythms(['1 day', 'daily'], ['1 week', 'weekly'], ['2 week', 'biweekly'], ['1 month', 'monthly'], ['1 quarter', 'quarterly']),
  recurrence: ['FREQ', 'every UNIT', 'every NUM UNIT'],
  rate: ['/ UNIT', 'a UNIT', 'per UNIT'],
} as const

/** Letters before a number that the business world shares: `Q3`, `H1`, `FY27`. */
export const commonPrefixes: Pick<WordClasses, 'QUARTER' | 'HALF' | 'FY' | 'WEEK' | 'DECADE'> = {
  QUARTER: ['q'],
  HALF: ['h'],
  FY: ['fy'],
  WEEK: ['w', 'kw', 'cw'],
  DECADE: {},
}

/** Forms of figures and letters alone. */
export const commonForms = {
  day: ['DAY / MONTH / YEAR', 'RATIO', 'RATIO MONTH YEAR?'],
  'part-of-year': [
    'QUARTER',
    'QUARTER ,|/? YEAR|FY',
    'YEAR|FY -|/? QUARTER',
    'HALF',
    'HALF ,|/? YEAR|FY',
    'YEAR|FY -|/? HALF',
    'EARLY|MIDDLE|LATE|END QUARTER YEAR?',
    'EARLY|MIDDLE|LATE|END HALF YEAR?',
  ],
  year: ['YEAR!', 'FY', 'EARLY|MIDDLE|LATE|END YEAR|FY'],
  week: ['WEEK', 'WEEK ,|/? YEAR', 'YEAR - WEEK'],
} as const

/** Forms over amounts in signs that every language shares. */
export const commonAmounts: WordPack['quantities']['forms'] = {
  'from-to': ['AMOUNT ->|→|=> AMOUNT', 'RATIO ->|→|=> RATIO'],
  range: ['AMOUNT -|– AMOUNT'],
  progress: [],
  'at-least': ['≥|>=|> AMOUNT', 'AMOUNT +', 'min|min. AMOUNT'],
  'at-most': ['≤|<=|< AMOUNT', 'max|max. AMOUNT'],
  up: [],
  down: [],
  by: [],
  approximate: ['~|ca|ca. AMOUNT'],
  multiple: ['MULTIPLE'],
  rank: ['top - AMOUNT', 'top AMOUNT'],
  times: ['AMOUNT x', 'AMOUNT ×'],
  score: [],
  'share-to-share': [],
  occasions: [],
  halving: [],
  part: [],
}

/** Numbers that name and times that are none, in signs alone. */
export const commonMasks: WordPack['masks'] = {
  idiom: ['24/7', '50/50', '80/20', '1:1', '30 - 60 - 90', '30/60/90'],
  clock: ['INT : INT'],
  name: ['iso|iec|din|rfc|ieee NUM', 'iso - NUM'],
}
