import { detached } from '../../text/memory.js'
import type { JudgePack, Lexicon } from '../judge-pack.js'
import { grammar, sense, unknownWord, type Word } from './tags.js'
import { sumOf, WordTable } from './word-table.js'

/** A word or phrase as it was met, with all that can be known of it without its place. */
export interface MetWord {
  /** Folded: lower case, plain apostrophe. */
  readonly key: string
  /** What the lexicon says of it; `null` for a word it does not hold. */
  readonly word: Word | null
  /** What is taken of it: where the lexicon says nothing, what its ending tells, or that it is a figure. */
  readonly taken: Word
  /** How many words it has. */
  readonly length: number
  /** It stands second or later in some phrase. */
  readonly follows: boolean
  /** Letters and digits: `B2`. */
  readonly mixed: boolean
  /** Phrases that were looked for: what comes with the next word, `null` where that is none; `null` as a whole where no longer phrase begins so. */
  readonly phrases: Map<MetWord, MetWord | null> | null
}

/** The words of a language met so far, each as it was written. */
export interface MetWords {
  /** The word that stands from `from` to before `to`; `sum` is `sumOf` its code units. */
  readonly of: (text: string, from: number, to: number, sum: number) => MetWord
  /** A phrase of two words or of a phrase and a word. */
  readonly joined: (before: MetWord, next: MetWord) => MetWord | null
  /** What is taken of a word that the lexicon shall not be asked for: letters of a name. */
  readonly asUnknown: (word: MetWord) => Word
}

/** A server that is open for days meets many words; what it met once is soon found again. */
const mostKept = 20_000

export function metWords(pack: Source): MetWords {
  let met = new WordTable<MetWord>()
  const meetAgain = (written: string): MetWord => {
    const key = detached(folded(written))
    if (met.size > mostKept) met = new WordTable<MetWord>()
    const word = met.find(key, 0, key.length, sumOf(key)) ?? meet(key, pack)
    met.set(key, word)
    if (written !== key) met.set(detached(written), word)
    return word
  }
  return {
    of: (text, from, to, sum) => met.find(text, from, to, sum) ?? meetAgain(text.slice(from, to)),
    joined: (before, next) => {
      if (!before.phrases) return null
      let phrase = before.phrases.get(next)
      if (phrase === undefined) {
        phrase = phraseOf(before, next, pack)
        before.phrases.set(next, phrase)
      }
      return phrase
    },
    asUnknown: ({ key }) => byForm(key, pack),
  }
}

const folded = (text: string): string => text.replaceAll('’', "'").toLowerCase()

type Source = Pick<JudgePack, 'lexicon' | 'endings' | 'possessives'>

function meet(key: string, pack: Source): MetWord {
  const code = pack.lexicon.codeOf(key)
  const held = code > 3 ? pack.lexicon.wordOf(code >> 2) : code < 0 ? owner(key, pack) : null
  const word = held && hasOnlyRole(held) ? null : held
  return {
    key,
    word,
    taken: word ?? withRole(byForm(key, pack), held),
    length: 1,
    follows: code > 0 && (code & 2) !== 0,
    mixed: hasLetter(key) && hasDigit(key),
    phrases: code > 0 && code & 1 ? new Map() : null,
  }
}

const hasOnlyRole = ({ grammar, verb, sense, role }: Word): boolean => (grammar | verb | sense) === 0 && role !== 0

const withRole = (word: Word, held: Word | null): Word => (held ? { ...word, role: held.role } : word)

function phraseOf(before: MetWord, next: MetWord, { lexicon }: Source): MetWord | null {
  const key = `${before.key} ${next.key}`
  const code = lexicon.codeOf(key)
  if (code < 0) return null
  const word = code > 3 ? lexicon.wordOf(code >> 2) : null
  return {
    key,
    word,
    taken: { ...(word ?? unknownWord), role: (word?.role ?? 0) | before.taken.role | next.taken.role },
    length: before.length + 1,
    follows: false,
    mixed: next.mixed,
    phrases: code & 1 ? new Map() : null,
  }
}

/** `company's` → the tags of `company`, as an owner; `null` where no owner is known. */
function owner(key: string, { lexicon, possessives }: Source): Word | null {
  for (const ending of possessives) {
    if (key.length <= ending.length + 1 || !key.endsWith(ending)) continue
    const code = lexicon.codeOf(key.slice(0, -ending.length))
    return code > 3 ? { ...lexicon.wordOf(code >> 2), grammar: grammar.possessive } : null
  }
  return eitherOf(key, lexicon)
}

/** `better/simpler`: two words of one kind are both. */
function eitherOf(key: string, { codeOf, wordOf }: Lexicon): Word | null {
  const slash = key.indexOf('/')
  if (slash < 1) return null
  const first = codeOf(key.slice(0, slash))
  const second = codeOf(key.slice(slash + 1))
  if (first < 4 || second < 4) return null
  const one = wordOf(first >> 2)
  const other = wordOf(second >> 2)
  if (!(one.grammar & other.grammar & grammar.adjective || one.sense & other.sense & sense.comparative)) return null
  return { ...other, grammar: other.grammar & ~grammar.base, verb: 0, sense: one.sense | other.sense }
}

const figure: Word = { grammar: grammar.number, verb: 0, sense: 0, role: 0 }

/** `High-service`, `non-profit`: two words in one say what kind. */
const compound: Word = { grammar: grammar.adjective, verb: 0, sense: 0, role: 0 }

/** What the form of a word tells: its ending, or that it has no letters. */
function byForm(key: string, { endings }: Source): Word {
  if (!hasLetter(key)) return figure
  const some = endings.get(key[key.length - 1]!)
  if (some) for (const { ending, atLeast, word } of some) if (key.length >= atLeast && key.endsWith(ending)) return word
  return key.includes('-') ? compound : unknownWord
}

const hasDigit = (key: string): boolean => {
  for (let at = 0; at < key.length; at++) if (isDigit(key.charCodeAt(at))) return true
  return false
}

/** Anything that is neither digit nor sign. */
const hasLetter = (key: string): boolean => {
  for (let at = 0; at < key.length; at++) if (isLetter(key.charCodeAt(at))) return true
  return false
}

const isDigit = (code: number): boolean => code >= 48 && code <= 57
const isLetter = (code: number): boolean => (code >= 97 && code <= 122) || code >= 0xc0
