import { type Sense, symbolIds } from './symbols.js'
import type { Token } from './token.js'

/** Forms as a trie over symbols: where forms begin alike they share their way. `rules` are the places in `Grammar.rules` of those that have this form. */
export interface GrammarNode {
  readonly next: Map<number, GrammarNode>
  readonly rules: number[]
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
}

const newNode = (): GrammarNode => ({ next: new Map(), rules: [] })

/** Reads forms (see `WordPack`) into one trie. `literal` gives each word of a form its symbol. */
export function grammarOf<Rule>(entries: Iterable<readonly [Rule, readonly string[]]>, literal: (word: string) => number): Grammar<Rule> {
  const root = newNode()
  const rules: Rule[] = []
  for (const [rule, forms] of entries) {
    for (const form of forms) addForm(root, form.split(' '), 0, rules.length, literal)
    rules.push(rule)
  }
  return { root, rules }
}

function addForm(node: GrammarNode, form: readonly string[], at: number, rule: number, literal: (word: string) => number): void {
  const part = form[at]
  if (part === undefined) {
    if (!node.rules.includes(rule)) node.rules.push(rule)
    return
  }
  const optional = part.length > 1 && part.endsWith('?')
  if (optional) addForm(node, form, at + 1, rule, literal)
  for (const name of alternatives(optional ? part.slice(0, -1) : part)) {
    const symbol = (symbolIds as Record<string, number>)[name] ?? literal(name)
    const child = node.next.get(symbol) ?? newNode()
    node.next.set(symbol, child)
    addForm(child, form, at + 1, rule, literal)
  }
}

export const alternatives = (part: string): readonly string[] => (part === '|' ? [part] : part.split('|'))

const path: Sense[] = []

/** Every form that begins at `start`, the longest first; of two alike the one whose rule stands first. */
export function matchesAt<Rule>(grammar: Grammar<Rule>, tokens: readonly Token[], start: number): readonly Match<Rule>[] {
  const found: Match<Rule>[] = []
  const walk = (node: GrammarNode, at: number, depth: number): void => {
    for (const rule of node.rules) found.push({ rule: grammar.rules[rule]!, end: at, senses: path.slice(0, depth) })
    const token = tokens[at]
    if (!token || node.next.size === 0) return
    for (const sense of token.senses) {
      const child = node.next.get(sense.symbol)
      if (!child) continue
      path[depth] = sense
      walk(child, at + 1, depth + 1)
    }
    if (depth > 0 && token.hyphen && at > start) walk(node, at + 1, depth)
  }
  const first = tokens[start]!
  for (const sense of first.senses) {
    const child = grammar.root.next.get(sense.symbol)
    if (!child) continue
    path[0] = sense
    walk(child, start + 1, 1)
  }
  return found.length > 1 ? found.sort((a, b) => b.end - a.end) : found
}
