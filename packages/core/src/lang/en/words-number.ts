import type { NumberWords, QuantityWords, WordPack } from '../../words/word-pack.js'

const ones = [
  'zero',
  'one',
  'two',
  'three',
  'four',
  'five',
  'six',
  'seven',
  'eight',
  'nine',
  'ten',
  'eleven',
  'twelve',
  'thirteen',
  'fourteen',
  'fifteen',
  'sixteen',
  'seventeen',
  'eighteen',
  'nineteen',
]
const tens = ['twenty', 'thirty', 'forty', 'fifty', 'sixty', 'seventy', 'eighty', 'ninety']
const ordinals = [
  'first',
  'second',
  'third',
  'fourth',
  'fifth',
  'sixth',
  'seventh',
  'eighth',
  'ninth',
  'tenth',
  'eleventh',
  'twelfth',
  'thirteenth',
  'fourteenth',
  'fifteenth',
  'sixteenth',
  'seventeenth',
  'eighteenth',
  'nineteenth',
]
const ordinalTens = ['twentieth', 'thirtieth', 'fortieth', 'fiftieth', 'sixtieth', 'seventieth', 'eightieth', 'ninetieth']

const indexed = (words: readonly string[], value: (index: number) => number): Record<string, number> =>
  Object.fromEntries(words.map((word, index) => [word, value(index)]))

export const numbers: NumberWords = {
  small: { ...indexed(ones, (index) => index), ...indexed(tens, (index) => (index + 2) * 10) },
  scales: {
    hundred: 100,
    thousand: 1000,
    million: 1_000_000,
    billion: 1_000_000_000,
    dozen: 12,
    hundreds: 100,
    thousands: 1000,
    millions: 1_000_000,
  },
  ordinals: { ...indexed(ordinals, (index) => index + 1), ...indexed(ordinalTens, (index) => (index + 2) * 10), hundredth: 100 },
  joins: ['and'],
  articles: ['a'],
  ordinalSuffixes: ['st', 'nd', 'rd', 'th'],
  scaleSuffixes: { k: 1000, K: 1000, M: 1_000_000, mn: 1_000_000, mio: 1_000_000, bn: 1_000_000_000, B: 1_000_000_000 },
  pronouns: ['one'],
}

export const masks: WordPack['masks'] = {}

export const quantities: QuantityWords = {
  units: {},
  currencies: [],
  atLeast: [],
  atMost: [],
  orMore: [],
  orLess: [],
  approximate: [],
  from: [],
  to: [],
  between: [],
  and: [],
  of: [],
  by: [],
  upVerbs: [],
  downVerbs: [],
  moreWords: [],
  lessWords: [],
  multiples: {},
  ranks: [],
  scores: [],
  pluralEndings: ['s'],
  pluralWords: [],
}
