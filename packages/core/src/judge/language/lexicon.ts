import type { Ending, Lexicon } from '../judge-pack.js'
import { keysOf, keysText } from './lexicon-keys.js'
import { type GrammarTag, grammar, type RoleTag, role, type SenseTag, sense, type VerbTag, verb, type Word } from './tags.js'

/** A lexicon as it is made, before it is written down: a code for each key. */
export interface LexiconTable {
  readonly words: readonly Word[]
  readonly entries: Readonly<Record<string, number>>
}

interface Branch {
  word: MutableWord | null
  next: Map<string, Branch> | null
}

interface MutableWord {
  grammar: number
  verb: number
  sense: number
  role: number
}

interface Table {
  readonly words: Word[]
  readonly entries: Record<string, number>
  readonly numbers: Map<string, number>
  /** Words that stand second or later in a phrase. */
  readonly followers: Set<string>
}

/** The number of a set of tags, counted from 1. */
function numberOf(word: Word, { words, numbers }: Table): number {
  const tags = setsOf(word)
  let number = numbers.get(tags)
  if (number === undefined) {
    number = words.push({ ...word })
    numbers.set(tags, number)
  }
  return number
}

/** A role is written only where there is one. */
const setsOf = ({ grammar, verb, sense, role }: Word): string =>
  (role === 0 ? [grammar, verb, sense] : [grammar, verb, sense, role]).join(' ')

const kept = grammar.self | grammar.other | grammar.past | grammar.be | grammar.have | grammar.will | grammar.negation | grammar.bygone

/** Collects what the lists of a language say of each word; a word of several lists gets all their tags. Used where packs are generated. */
export class LexiconDraft {
  private readonly tree = new Map<string, Branch>()

  add(entry: string, grammarTags: number, verbTags: number, senseTags: number): void {
    const branch = this.branch(entry)
    const { word } = branch
    if (word) {
      word.grammar |= grammarTags
      word.verb |= verbTags
      word.sense |= senseTags
    } else branch.word = { grammar: grammarTags, verb: verbTags, sense: senseTags, role: 0 }
  }

  /** A word that has only a role stays unknown to all else. */
  addRole(entry: string, tag: RoleTag): void {
    const branch = this.branch(entry)
    branch.word ??= { grammar: 0, verb: 0, sense: 0, role: 0 }
    branch.word.role |= role[tag]
  }

  /** Whether a list says something of it. */
  holds(entry: string): boolean {
    let level: Map<string, Branch> | null = this.tree
    let word: MutableWord | null = null
    for (const key of entry.split(' ')) {
      const branch: Branch | undefined = level?.get(key)
      if (!branch) return false
      level = branch.next
      word = branch.word
    }
    return word !== null
  }

  finish(): LexiconTable {
    for (const { word, next } of this.tree.values()) if (next) this.lend(next, word?.grammar ?? 0)
    const words: Word[] = []
    const entries: Record<string, number> = {}
    const followers = new Set<string>()
    this.flatten(this.tree, '', { words, entries, numbers: new Map(), followers })
    for (const key of followers) entries[key] = (entries[key] ?? 0) | 2
    return { words, entries }
  }

  /** A phrase keeps what its words do in a sentence: `told me` is past, `i know i should` speaks of oneself. */
  private lend(level: Map<string, Branch>, before: number): void {
    for (const [key, branch] of level) {
      const own = before | (this.tree.get(key)?.word?.grammar ?? 0)
      if (branch.word && branch.word.grammar === 0) branch.word.grammar = own & kept
      if (branch.next) this.lend(branch.next, own)
    }
  }

  private flatten(level: Map<string, Branch>, before: string, table: Table): void {
    for (const [key, { word, next }] of level) {
      const whole = before + key
      table.entries[whole] = (word ? numberOf(word, table) : 0) * 4 + (next ? 1 : 0)
      if (before !== '') table.followers.add(key)
      if (next) this.flatten(next, `${whole} `, table)
    }
  }

  private branch(entry: string): Branch {
    let level = this.tree
    for (let from = 0; ; ) {
      const blank = entry.indexOf(' ', from)
      const key = blank < 0 ? (from === 0 ? entry : entry.slice(from)) : entry.slice(from, blank)
      let branch = level.get(key)
      if (!branch) {
        branch = { word: null, next: null }
        level.set(key, branch)
      }
      if (blank < 0) return branch
      branch.next ??= new Map()
      level = branch.next
      from = blank + 1
    }
  }
}

/** Endings by their last letter, in the order given. */
export function endingsByLetter(endings: readonly Ending[]): ReadonlyMap<string, readonly Ending[]> {
  const byLetter = new Map<string, Ending[]>()
  for (const ending of endings) {
    const letter = ending.ending[ending.ending.length - 1]!
    const some = byLetter.get(letter)
    if (some) some.push(ending)
    else byLetter.set(letter, [ending])
  }
  return byLetter
}

/** A list as the packs write it: entries with a comma between two, lines as they come. */
export function entriesOf(list: string): string[] {
  const entries: string[] = []
  for (const entry of list.split(',')) {
    const trimmed = entry.trim()
    if (trimmed !== '') entries.push(trimmed)
  }
  return entries
}

export const tagged = {
  grammar: (...tags: readonly GrammarTag[]): Word => ({
    grammar: tags.reduce((set, tag) => set | grammar[tag], 0),
    verb: 0,
    sense: 0,
    role: 0,
  }),
  verb: (...tags: readonly VerbTag[]): Word => ({ grammar: 0, verb: tags.reduce((set, tag) => set | verb[tag], 0), sense: 0, role: 0 }),
  sense: (...tags: readonly SenseTag[]): Word => ({ grammar: 0, verb: 0, sense: tags.reduce((set, tag) => set | sense[tag], 0), role: 0 }),
}

/** A lexicon as text that `lexiconOf` reads: the sets of tags in the first line, then a key and its code a line. */
export const lexiconText = ({ words, entries }: LexiconTable): string => {
  const tags = words.map(setsOf).join(',')
  return `${tags}\n${keysText(entries)}`
}

/** Leaves the sets of tags and the keys as they stand: nothing is read before it is asked for. */
export function lexiconOf(text: string): Lexicon {
  const end = text.indexOf('\n')
  const tags = text.slice(0, end).split(',')
  const words: (Word | undefined)[] = new Array(tags.length)
  return {
    codeOf: keysOf(text, end),
    wordOf: (number) => {
      words[number - 1] ??= wordOf(tags[number - 1]!)
      return words[number - 1]!
    },
  }
}

function wordOf(tags: string): Word {
  const [grammar = 0, verb = 0, sense = 0, role = 0] = tags.split(' ').map(Number)
  // Whole numbers and no floating ones: each token has them.
  return { grammar: grammar | 0, verb: verb | 0, sense: sense | 0, role: role | 0 }
}
