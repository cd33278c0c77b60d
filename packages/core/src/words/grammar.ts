import { type Sense, symbolIds } from './symbols.js'
import type { Token } from './token.js'

/**
 * Forms as a trie over symbols: where forms begin alike they share their way. Ways are laid when a walk first comes by, because a plan meets a
 * tenth of them and a start-up that lays all is felt.
 */
interface GrammarNode {
  /** The places in `Grammar.rules` of those that have this form. */
  readonly rules: readonly number[]
  /** What goes on from here. */
  readonly ways: readonly Way[]
  /** Laid out of `ways` at the first step from here; `null` until then. */
  next: Map<number, GrammarNode> | null
}

/** The rest of a form: its parts from `at` on. */
interface Way {
  readonly form: readonly FormPart[]
  readonly at: number
  readonly rule: number
}

interface FormPart {
  readonly optional: boolean
  readonly symbols: readonly number[]
}

export interface Grammar<Rule> {
  readonly rules: readonly Rule[]
  /** By symbol, what begins with it: the forms, then the node made of them. */
  readonly starts: (GrammarNode | Way[] | undefined)[]
}

/** One way in which a form matched, from a token to before `end`. `senses` are the symbols' values in the order matched, hyphens skipped left out. */
export interface Match<Rule> {
  readonly rule: Rule
  readonly end: number
  readonly senses: readonly Sense[]
  /** The rule's place among the rules. */
  readonly order: number
}

/** Reads the parts of forms, each once. `literal` gives a word of a form its symbol. */
export function formReader(literal: (word: string) => number): (form: string) => readonly FormPart[] {
  const known = new Map<string, FormPart>()
  const partOf = (written: string): FormPart => {
    const optional = written.length > 1 && written.endsWith('?')
    const names = alternatives(optional ? written.slice(0, -1) : written)
    return { optional, symbols: names.map((name) => classes.get(name) ?? literal(name)) }
  }
  const partKnown = (written: string): FormPart => {
    const part = known.get(written) ?? partOf(written)
    known.set(written, part)
    return part
  }
  return (form) => {
    const parts: FormPart[] = []
    for (let at = 0; at < form.length; ) {
      const blank = form.indexOf(' ', at)
      const end = blank < 0 ? form.length : blank
      parts.push(partKnown(form.slice(at, end)))
      at = end + 1
    }
    return parts
  }
}

const classes: ReadonlyMap<string, number> = new Map(Object.entries(symbolIds))

export const alternatives = (part: string): readonly string[] => (part.includes('|') && part !== '|' ? part.split('|') : [part])

export function grammarOf<Rule>(
  entries: Iterable<readonly [Rule, readonly string[]]>,
  read: (form: string) => readonly FormPart[],
): Grammar<Rule> {
  const starts: (Way[] | undefined)[] = []
  const rules: Rule[] = []
  const add = (symbol: number, way: Way): void => {
    const ways = starts[symbol]
    if (ways) ways.push(way)
    else starts[symbol] = [way]
  }
  for (const [rule, forms] of entries) {
    for (const form of forms) beginWith({ form: read(form), at: 0, rule: rules.length }, add)
    rules.push(rule)
  }
  return { rules, starts }
}

/** Every symbol that the way may go on with, and the rest of the way behind it. */
function beginWith({ form, at, rule }: Way, add: (symbol: number, rest: Way) => void): void {
  for (let place = at; place < form.length; place++) {
    const { symbols, optional } = form[place]!
    const rest = { form, at: place + 1, rule }
    for (const symbol of symbols) add(symbol, rest)
    if (!optional) return
  }
}

function nodeOf(all: readonly Way[]): GrammarNode {
  const rules: number[] = []
  const ways: Way[] = []
  for (const way of all) {
    if (endsForm(way) && !rules.includes(way.rule)) rules.push(way.rule)
    if (way.at < way.form.length) ways.push(way)
  }
  return { rules, ways, next: null }
}

const endsForm = ({ form, at }: Way): boolean => {
  for (let place = at; place < form.length; place++) if (!form[place]!.optional) return false
  return true
}

const nextOf = (node: GrammarNode): ReadonlyMap<number, GrammarNode> => node.next ?? laidOut(node)

function laidOut(node: GrammarNode): ReadonlyMap<number, GrammarNode> {
  const begun = new Map<number, Way[]>()
  const add = (symbol: number, way: Way): void => {
    const ways = begun.get(symbol)
    if (ways) ways.push(way)
    else begun.set(symbol, [way])
  }
  for (const way of node.ways) beginWith(way, add)
  const next = new Map<number, GrammarNode>()
  for (const [symbol, ways] of begun) next.set(symbol, nodeOf(ways))
  node.next = next
  return next
}

function startOf({ starts }: Grammar<unknown>, symbol: number): GrammarNode | undefined {
  const found = symbol < starts.length ? starts[symbol] : undefined
  if (!Array.isArray(found)) return found
  const node = nodeOf(found)
  starts[symbol] = node
  return node
}

/** The first token from `at` on that a form may begin with; the number of tokens where there is none. */
export function nextStart({ starts }: Grammar<unknown>, tokens: readonly Token[], at: number): number {
  for (let next = at; next < tokens.length; next++) {
    const { senses } = tokens[next]!
    for (let place = 0; place < senses.length; place++) {
      const { symbol } = senses[place]!
      if (symbol < starts.length && starts[symbol] !== undefined) return next
    }
  }
  return tokens.length
}

/** Where a walk stands. One record for all walks, because a walk ends before the next begins and every prose walks a hundred times. */
const walk = {
  tokens: [] as readonly Token[],
  path: [] as Sense[],
  found: [] as Ending[],
}

/** Where a form ended on a walk. */
interface Ending {
  readonly end: number
  /** The rule's place among the rules. */
  readonly order: number
  readonly senses: readonly Sense[]
}

const noMatches: readonly never[] = []

/** Every form that begins at `start`, the longest first; of two alike the one whose rule stands first. */
export function matchesAt<Rule>(grammar: Grammar<Rule>, tokens: readonly Token[], start: number): readonly Match<Rule>[] {
  const { senses } = tokens[start]!
  for (let place = 0; place < senses.length; place++) {
    const sense = senses[place]!
    const node = startOf(grammar, sense.symbol)
    if (!node) continue
    walk.tokens = tokens
    walk.path[0] = sense
    step(node, start + 1, 1, true)
  }
  return walk.found.length === 0 ? noMatches : collected(grammar)
}

function collected<Rule>({ rules }: Grammar<Rule>): readonly Match<Rule>[] {
  const { found } = walk
  walk.found = []
  const matches: Match<Rule>[] = []
  for (let at = 0; at < found.length; at++) {
    const { end, order, senses } = found[at]!
    const match = { rule: rules[order]!, order, end, senses }
    // Few, and mostly found in order: an insertion is quicker than any sort.
    let place = at
    for (; place > 0 && isBefore(match, matches[place - 1]!); place--) matches[place] = matches[place - 1]!
    matches[place] = match
  }
  return matches
}

const isBefore = (a: Match<unknown>, b: Match<unknown>): boolean => a.end > b.end || (a.end === b.end && a.order < b.order)

/** `ends`: whether a form may end here; not right after a hyphen, which must lead somewhere. */
function step(node: GrammarNode, at: number, depth: number, ends: boolean): void {
  const { rules } = node
  if (ends)
    for (let place = 0; place < rules.length; place++) walk.found.push({ end: at, order: rules[place]!, senses: walk.path.slice(0, depth) })
  if (at >= walk.tokens.length || node.ways.length === 0) return
  const token = walk.tokens[at]!
  const { senses } = token
  if (senses.length > 0) {
    const next = nextOf(node)
    for (let place = 0; place < senses.length; place++) {
      const sense = senses[place]!
      const child = next.get(sense.symbol)
      if (!child) continue
      walk.path[depth] = sense
      step(child, at + 1, depth + 1, true)
    }
  }
  if (token.hyphen) step(node, at + 1, depth, false)
}
