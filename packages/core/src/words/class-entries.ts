import { WordFlag } from './lexicon.js'
import { type Sense, type SymbolName, senseOf, symbolIds } from './symbols.js'
import { type UnitName, unitNames, type WordClasses, type WordPack } from './word-pack.js'

/** A word of a class with what it says. */
export interface ClassEntry {
  readonly word: string
  readonly sense: Sense
  readonly flags: number
}

/** Classes whose words say nothing of time by themselves: `this`, `end`, `few`. */
const helpers: ReadonlySet<SymbolName> = new Set(['MOD', 'END', 'START', 'EARLY', 'MIDDLE', 'LATE', 'FEW'])
const prefixes = ['QUARTER', 'HALF', 'FY', 'WEEK'] as const

export function classEntries({ classes, possessive }: WordPack): readonly ClassEntry[] {
  const entries: ClassEntry[] = []
  for (const name of Object.keys(classes) as (keyof WordClasses)[]) {
    if ((prefixes as readonly string[]).includes(name)) continue
    const symbol = symbolIds[name]
    const flags = (helpers.has(name) ? 0 : WordFlag.trigger) | flagsOf(name)
    const words: Readonly<Record<string, unknown>> | readonly string[] = classes[name]
    if (isList(words)) for (const word of words) entries.push({ word, sense: senseOf(symbol), flags })
    else
      for (const word in words) {
        const sense = classSense(symbol, words[word])
        // A phrase is one token by the time it is looked up, and its words are flagged by themselves.
        entries.push(word.includes(' ') ? { word: asWritten(word, possessive), sense, flags: 0 } : { word, sense, flags })
      }
  }
  return entries
}

/** `new year 's eve` as the text of a token has it. */
const asWritten = (form: string, possessive: string | null): string => {
  const hyphened = form.replaceAll(' - ', '-')
  return possessive === null ? hyphened : hyphened.replaceAll(` ${possessive}`, possessive)
}

const isList = (words: Readonly<Record<string, unknown>> | readonly string[]): words is readonly string[] => Array.isArray(words)

const flagsOf = (name: SymbolName): number => (name === 'UNIT' ? WordFlag.unit | WordFlag.suffix : name === 'MONTH' ? WordFlag.suffix : 0)

const unitIndex = (unit: UnitName): number => unitNames.indexOf(unit)

function classSense(symbol: number, value: unknown): Sense {
  if (typeof value === 'number') return senseOf(symbol, value)
  if (typeof value === 'string') return senseOf(symbol, unitIndex(value as UnitName))
  const [first, second] = value as readonly [number, number | UnitName]
  return senseOf(symbol, first, typeof second === 'number' ? second : unitIndex(second))
}

export function prefixesOf({ classes }: WordPack): ReadonlyMap<string, number> {
  const found = new Map<string, number>()
  for (const key of prefixes) for (const letters of classes[key]) found.set(letters, symbolIds[key])
  return found
}
