import type { Ending, Lexicon } from './judge-pack.js'
import { type GrammarTag, grammar, type SenseTag, sense, type VerbTag, verb, type Word } from './tags.js'

interface Branch {
  word: Word | null
  next: Map<string, Branch> | null
}

const kept = grammar.self | grammar.other | grammar.past | grammar.be | grammar.have | grammar.will | grammar.negation | grammar.bygone

/** Collects what the lists of a language say of each word; a word of several lists gets all their tags. */
export class LexiconDraft {
  private readonly tree = new Map<string, Branch>()

  add(entry: string, tags: Partial<Word>): void {
    const branch = this.branch(entry)
    const { word } = branch
    branch.word = {
      grammar: (word?.grammar ?? 0) | (tags.grammar ?? 0),
      verb: (word?.verb ?? 0) | (tags.verb ?? 0),
      sense: (word?.sense ?? 0) | (tags.sense ?? 0),
    }
  }

  /** A phrase keeps what its words do in a sentence: `told me` is past, `i know i should` speaks of oneself. */
  private lend(level: Map<string, Branch>, before: number): void {
    for (const [key, branch] of level) {
      const own = before | (this.tree.get(key)?.word?.grammar ?? 0)
      if (branch.word && branch.word.grammar === 0) branch.word = { ...branch.word, grammar: own & kept }
      if (branch.next) this.lend(branch.next, own)
    }
  }

  private branch(entry: string): Branch {
    let level = this.tree
    for (let from = 0; ; ) {
      const blank = entry.indexOf(' ', from)
      const key = blank < 0 ? entry.slice(from) : entry.slice(from, blank)
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

  finish(): Lexicon {
    for (const { word, next } of this.tree.values()) if (next) this.lend(next, word?.grammar ?? 0)
    return this.tree
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
export const entriesOf = (list: string): string[] => list.split(/\s*,\s*/).filter((entry) => entry !== '')

export const tagged = {
  grammar: (...tags: readonly GrammarTag[]): Word => ({ grammar: tags.reduce((set, tag) => set | grammar[tag], 0), verb: 0, sense: 0 }),
  verb: (...tags: readonly VerbTag[]): Word => ({ grammar: 0, verb: tags.reduce((set, tag) => set | verb[tag], 0), sense: 0 }),
  sense: (...tags: readonly SenseTag[]): Word => ({ grammar: 0, verb: 0, sense: tags.reduce((set, tag) => set | sense[tag], 0) }),
}
