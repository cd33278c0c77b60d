import { type Grammar, matchesAt, nextStart } from '../grammar.js'
import type { Lexicon } from '../lexicon.js'
import { type Made, senseOf, symbolIds } from '../symbols.js'
import { isTime, type Token } from '../token.js'
import type { TimeRule } from '../word-pack.js'
import type { TimeKind } from '../words.js'
import { timeGuards } from './accept-time.js'
import { timeBuilders } from './build-time.js'

/** Tokens in which every time is one item. Each pass reads what the one before made: `June`, then `end of June`, then `from May to the end of June`. */
export function joinTimes(tokens: readonly Token[], lexicon: Lexicon): readonly Token[] {
  let joined = tokens
  for (let pass = 0; pass < lexicon.times.length; pass++) {
    if (pass > 0 && !joined.some(isTime)) break
    joined = joinPass(joined, lexicon.times[pass]!)
  }
  return joined
}

function joinPass(tokens: readonly Token[], grammar: Grammar<TimeRule>): readonly Token[] {
  const joined: Token[] = []
  let taken = 0
  for (let at = nextStart(grammar, tokens, 0); at < tokens.length; at = nextStart(grammar, tokens, at)) {
    const end = itemEnd(tokens, at, grammar)
    if (end < 0) {
      at++
      continue
    }
    while (taken < at) joined.push(tokens[taken++]!)
    joined.push(itemToken(tokens, at, end, built.item!))
    at = end
    taken = end
  }
  if (taken === 0) return tokens
  while (taken < tokens.length) joined.push(tokens[taken++]!)
  return joined
}

/** What the last `itemEnd` built. */
const built: { item: Made | null } = { item: null }

/** Before which token the item at `start` ends; -1 where there is none. */
function itemEnd(tokens: readonly Token[], start: number, grammar: Grammar<TimeRule>): number {
  const matches = matchesAt(grammar, tokens, start)
  for (let place = 0; place < matches.length; place++) {
    const { rule, end, senses } = matches[place]!
    const matched = { senses, tokens, start, end }
    const guard = timeGuards[rule]
    if (guard && !guard(matched)) continue
    built.item = timeBuilders[rule](matched)
    if (built.item) return end
  }
  return -1
}

function itemToken(tokens: readonly Token[], start: number, end: number, item: Made): Token {
  const first = tokens[start]!
  return {
    from: first.from,
    to: tokens[end - 1]!.to,
    kind: 'item',
    text: first.text,
    glued: first.glued,
    hyphen: false,
    capital: first.capital,
    senses: [senseOf(symbolOf(item), 0, 0, item)],
    flags: 0,
    value: Number.NaN,
    total: Number.NaN,
    mask: null,
  }
}

const symbolOf = ({ value }: Made): number => (value.kind === 'unit' && value.unit === 'day' ? symbolIds.DATE : itemSymbols[value.kind])

const itemSymbols: Readonly<Record<TimeKind, number>> = {
  day: symbolIds.DATE,
  'impossible-day': symbolIds.DATE,
  'day-of-month': symbolIds.DATE,
  'nth-weekday': symbolIds.DATE,
  weekday: symbolIds.DATE,
  month: symbolIds.PERIOD,
  'part-of-year': symbolIds.PERIOD,
  year: symbolIds.PERIOD,
  week: symbolIds.PERIOD,
  unit: symbolIds.PERIOD,
  season: symbolIds.PERIOD,
  event: symbolIds.DATE,
  within: symbolIds.PERIOD,
  'nth-unit': symbolIds.PERIOD,
  relative: symbolIds.SPAN,
  range: symbolIds.SPAN,
  duration: symbolIds.LENGTH,
  recurrence: symbolIds.RECUR,
  vague: symbolIds.SPAN,
}
