import { type Baseline, baselines } from './baselines.js'
import { type Counts, countsOf, kappa, precision, type Rate, rate, recall } from './figures.js'
import { type Judged, verdictOf } from './judged.js'
import { isDefect, type Label, type Letter, letters } from './labelled.js'

export interface PartScore {
  readonly letter: Letter
  readonly n: number
  readonly defects: number
  readonly precision: Rate
  readonly recall: Rate
  readonly kappa: Rate
  /** Of `stated`, for the parts whose verdict is "evidence is stated". */
  readonly stated: { readonly precision: Rate; readonly recall: Rate } | null
}

export interface BaselineScore {
  readonly name: string
  readonly letter: Letter
  readonly precision: Rate
  readonly recall: Rate
  readonly kappa: Rate
}

export interface Scorecard {
  readonly goals: number
  readonly parts: readonly PartScore[]
  readonly vague: { readonly named: number; readonly precision: Rate; readonly recall: Rate }
  readonly baselines: readonly BaselineScore[]
}

export const scorecardFor = (judged: readonly Judged[]): Scorecard => ({
  goals: judged.length,
  parts: letters.map((letter) => partScore(letter, judged)),
  vague: vagueScore(judged),
  baselines: baselines.flatMap((baseline) => baselineScores(baseline, judged)),
})

type Pair = readonly [gold: Label, tool: Label]

const pairsFor = (letter: Letter, judged: readonly Judged[]): readonly Pair[] =>
  judged.flatMap((one) => {
    const gold = one.gold.labels[letter]
    return gold ? [[gold, verdictOf(one, letter)] as const] : []
  })

function partScore(letter: Letter, judged: readonly Judged[]): PartScore {
  const pairs = pairsFor(letter, judged)
  const counts = countsOf(pairs.map(([gold, tool]) => [isDefect(letter, gold), isDefect(letter, tool)]))
  const stated: Counts = countsOf(pairs.map(([gold, tool]) => [gold === 'stated', tool === 'stated']))
  return {
    letter,
    n: pairs.length,
    defects: counts.both + counts.goldOnly,
    precision: precision(counts),
    recall: recall(counts),
    kappa: kappa(counts),
    stated: letter === 'A' || letter === 'R' ? { precision: precision(stated), recall: recall(stated) } : null,
  }
}

function baselineScores({ name, defect }: Baseline, judged: readonly Judged[]): readonly BaselineScore[] {
  return letters.flatMap((letter) => {
    const says = defect[letter]
    if (!says) return []
    const labelled = judged.filter(({ gold }) => gold.labels[letter])
    const counts = countsOf(labelled.map(({ gold }) => [isDefect(letter, gold.labels[letter]!), says(gold.markdown)]))
    return [{ name, letter, precision: precision(counts), recall: recall(counts), kappa: kappa(counts) }]
  })
}

/** Found words count where they overlap words the readers named in the same goal, and named words where a found one overlaps them. */
function vagueScore(judged: readonly Judged[]): Scorecard['vague'] {
  let found = 0
  let right = 0
  let named = 0
  let met = 0
  for (const one of judged) {
    if (!one.gold.vague) continue
    const { tool, gold } = vagueSpans(one)
    found += tool.length
    named += gold.length
    right += tool.filter((span) => gold.some((other) => overlap(span, other))).length
    met += gold.filter((span) => tool.some((other) => overlap(span, other))).length
  }
  return { named, precision: rate(right, found), recall: rate(met, named) }
}

interface Place {
  readonly start: number
  readonly end: number
}

export function vagueSpans({ gold, judgement }: Judged): { readonly tool: readonly Place[]; readonly gold: readonly Place[] } {
  const text = gold.markdown.toLowerCase()
  const places = (gold.vague ?? []).flatMap((words) => placesOf(words.toLowerCase(), text))
  return { tool: judgement?.vague ?? [], gold: places }
}

/** Every place of some words; the readers named them once, wherever they stand. */
function placesOf(words: string, text: string): readonly Place[] {
  const places: Place[] = []
  for (let at = text.indexOf(words); at >= 0 && words !== ''; at = text.indexOf(words, at + words.length))
    places.push({ start: at, end: at + words.length })
  return places
}

export const overlap = (a: Place, b: Place): boolean => a.start < b.end && b.start < a.end
