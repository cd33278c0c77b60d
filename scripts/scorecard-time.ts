// How many of the times that others marked are found, and how many are found where there is none.
//
//   pnpm scorecard:time DIR [--negatives FILE] [--errors]
//
// DIR holds JSON files of the shape of Microsoft's Recognizers-Text specifications: `[{ "Input", "Results": [{ "Type", "Start", "Length" }] }]`.
// FILE holds one sentence without time a line (`test/judge/no-time.txt`). A marked span counts as found when a span of the same type overlaps it.
// The last line is `recall 0.93 false 0.01`.
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { words as english } from '../packages/core/src/lang/en/words.js'
import { plainProse } from '../packages/core/src/words/prose.js'
import { readWords } from '../packages/core/src/words/read-words.js'
import type { TimePhrase } from '../packages/core/src/words/words.js'

type SpanType = 'date' | 'daterange' | 'duration' | 'set'

interface SpecCase {
  readonly Input: string
  readonly Results: readonly { readonly Type: string; readonly Start: number; readonly Length: number }[]
}

interface Tally {
  readonly file: string
  readonly spans: number
  readonly found: number
  readonly missed: readonly string[]
}

/** Which of our kinds are which of theirs. A length that counts from a day is a date to us; both are said by `in a week`. */
const kindsOf: Readonly<Record<SpanType, ReadonlySet<TimePhrase['kind']>>> = {
  date: new Set(['day', 'impossible-day', 'day-of-month', 'weekday', 'nth-weekday', 'nth-unit', 'relative', 'unit', 'event', 'range']),
  daterange: new Set(['month', 'part-of-year', 'year', 'week', 'unit', 'relative', 'season', 'within', 'nth-unit', 'range', 'event']),
  duration: new Set(['duration', 'relative', 'unit']),
  set: new Set(['recurrence']),
}

const timesIn = (text: string): readonly TimePhrase[] =>
  readWords(plainProse(text, 0), english).times.filter((time) => time.kind !== 'vague')

function tallyOf(file: string, cases: readonly SpecCase[]): Tally {
  const missed: string[] = []
  let spans = 0
  for (const { Input: input, Results: results } of cases) {
    const times = timesIn(input)
    for (const { Type: type, Start: start, Length: length } of results) {
      const kinds = kindsOf[type as SpanType]
      if (!kinds) continue
      spans++
      if (!times.some((time) => kinds.has(time.kind) && time.from < start + length && start < time.to))
        missed.push(`${type}  ${input}  [${input.slice(start, start + length)}]`)
    }
  }
  return { file, spans, found: spans - missed.length, missed }
}

const falseSpans = (sentences: readonly string[]): readonly string[] =>
  sentences.flatMap((sentence) => timesIn(sentence).map((time) => `${time.kind}  ${sentence}  [${sentence.slice(time.from, time.to)}]`))

function main(args: readonly string[]): void {
  const flag = args.indexOf('--negatives')
  const negatives = flag >= 0 ? args[flag + 1] : 'test/judge/no-time.txt'
  const directory = args.find((arg, index) => !arg.startsWith('--') && (flag < 0 || index !== flag + 1))
  if (!directory || !negatives) {
    console.error('usage: pnpm scorecard:time DIR [--negatives FILE] [--errors]')
    process.exitCode = 2
    return
  }
  const tallies = readdirSync(directory)
    .filter((name) => name.endsWith('.json'))
    .sort()
    .map((name) => tallyOf(name, JSON.parse(readFileSync(join(directory, name), 'utf8').replace(/^\uFEFF/, '')) as SpecCase[]))
  const sentences = readFileSync(negatives, 'utf8')
    .split('\n')
    .filter((line) => line.trim() !== '' && !line.startsWith('#'))
  const wrong = falseSpans(sentences)
  if (args.includes('--errors'))
    for (const line of [...tallies.flatMap(({ missed }) => missed), ...wrong.map((line) => `false  ${line}`)]) console.log(line)
  for (const { file, spans, found } of tallies)
    console.log(`${file.padEnd(28)} ${String(found).padStart(4)} of ${String(spans).padStart(4)}  ${(found / spans).toFixed(2)}`)
  const found = tallies.reduce((sum, tally) => sum + tally.found, 0)
  const spans = tallies.reduce((sum, tally) => sum + tally.spans, 0)
  console.log(`${sentences.length} sentences without time: ${wrong.length} spans`)
  console.log(`recall ${(found / spans).toFixed(2)} false ${(wrong.length / sentences.length).toFixed(2)}`)
}

main(process.argv.slice(2))
