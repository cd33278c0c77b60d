import { type Sense, symbolIds } from './symbols.js'
import type { Token } from './token.js'

/** Forms as a trie over symbols: where forms begin alike they share their way. `rules` are the places in `Grammar.rules` of those that have this form. */
interface GrammarNode {
  /** `noNext` until a form goes on from here: most nodes are ends. */
  next: Map<number, GrammarNode>
  rules: readonly number[]
}

export interface Grammar<Rule> {
  readonly root: GrammarNode
  readonly rules: readonly Rule[]
}

/** One way in which a form matched, from a token to before `end`. `senses` are the symbols' values in the order matched, hyphens skipped left out. */
export interface Match<Rule> {
  readonly rule: Rule
  readonly end: number
  readonly senses: readonly Sense[]
  /** The rule's place among the rules. */
  readonly order: number
}

const noNext = new Map<number, GrammarNode>()
const noRules: readonly number[] = []
const newNode = (): GrammarNode => ({ next: noNext, rules: noRules })

interface FormPart {
  readonly optional: boolean
  readonly symbols: readonly number[]
}

/** Reads forms (see `WordPack`) into one trie. `literal` gives each word of a form its symbol. */
export function grammarOf<Rule>(entries: Iterable<readonly [Rule, readonly string[]]>, literal: (word: string) => number): Grammar<Rule> {
  const root = newNode()
  const rules: Rule[] = []
  const partOf = (written: string): FormPart => {
    const optional = written.length > 1 && written.endsWith('?')
    const names = alternatives(optional ? written.slice(0, -1) : written)
    return { optional, symbols: names.map((name) => (symbolIds as Record<string, number>)[name] ?? literal(name)) }
  }
  for (const [rule, forms] of entries) {
    for (const form of forms) addForm(root, form.split(' ').map(partOf), 0, rules.length)
    rules.push(rule)
  }
  return { root, rules }
}

function addForm(node: GrammarNode, form: readonly FormPart[], at: number, rule: number): void {
  const part = form[at]
  if (part === undefined) {
    if (!node.rules.includes(rule)) node.rules = [...node.rules, rule]
    return
  }
  if (part.optional) addForm(node, form, at + 1, rule)
  if (node.next === noNext) node.next = new Map()
  for (const symbol of part.symbols) {
    let child = node.next.get(symbol)
    if (!child) {
      child = newNode()
      node.next.set(symbol, child)
    }
    addForm(child, form, at + 1, rule)
  }
}

export const alternatives = (part: string): readonly string[] => (part.includes('|') && part !== '|' ? part.split('|') : [part])

/** Where a walk stands. One record for all walks, because a walk ends before the next begins and every prose walks a hundred times. */
const walk = {
  tokens: [] as readonly Token[],
  path: [] as Sense[],
  ends: [] as number[],
  rules: [] as number[],
  paths: [] as (readonly Sense[])[],
}

const noMatches: readonly never[] = []

/** Every form that begins at `start`, the longest first; of two alike the one whose rule stands first. */
export function matchesAt<Rule>(grammar: Grammar<Rule>, tokens: readonly Token[], start: number): readonly Match<Rule>[] {
  let found: Match<Rule>[] | undefined
  for (const sense of tokens[start]!.senses) {
    const child = grammar.root.next.get(sense.symbol)
    if (!child) continue
    walk.tokens = tokens
    walk.path[0] = sense
    step(child, start + 1, 1)
    if (walk.ends.length > 0) found = collect(grammar, found)
  }
  if (!found) return noMatches
  return found.length > 1 ? found.sort((a, b) => b.end - a.end || a.order - b.order) : found
}

function collect<Rule>(grammar: Grammar<Rule>, found: Match<Rule>[] = []): Match<Rule>[] {
  for (let at = 0; at < walk.ends.length; at++)
    found.push({ rule: grammar.rules[walk.rules[at]!]!, order: walk.rules[at]!, end: walk.ends[at]!, senses: walk.paths[at]! })
  walk.ends.length = 0
  walk.rules.length = 0
  walk.paths.length = 0
  return found
}

function step(node: GrammarNode, at: number, depth: number): void {
  for (const rule of node.rules) {
    walk.ends.push(at)
    walk.rules.push(rule)
    walk.paths.push(walk.path.slice(0, depth))
  }
  if (node.next.size === 0 || at >= walk.tokens.length) return
  const token = walk.tokens[at]!
  for (const sense of token.senses) {
    const child = node.next.get(sense.symbol)
    if (!child) continue
    walk.path[depth] = sense
    step(child, at + 1, depth + 1)
  }
  if (token.hyphen) step(node.rules.length === 0 ? node : withoutRules(node), at + 1, depth)
}

/** What follows a node, without what ends there: a hyphen must lead somewhere. */
const withoutRules = ({ next }: GrammarNode): GrammarNode => ({ next, rules: noRules })
