// Where goalmark reads other times than chrono-node and compromise-dates do, over the project's own labelled goals and the sentences without time.
//
//   pnpm differential:time [FILE…] [--all]
//
// Each line of prose is read by the three against one fixed day. A line is printed where some found a day that others did not, or another day:
// `goalmark  by 30 June [30 June → 2026-06-30]`. Lengths, rhythms and vague words are no days. Without `--all`, only those where goalmark stands alone.
import { readFileSync } from 'node:fs'
import { parseArgs } from 'node:util'
import * as chrono from 'chrono-node'
import nlp from 'compromise'
import datePlugin from 'compromise-dates'
import { words as english } from '../packages/core/src/lang/en/words.js'
import { isDate } from '../packages/core/src/plan/dates/date-said.js'
import { resolveTime } from '../packages/core/src/plan/dates/resolve-time.js'
import { isoDateOf } from '../packages/core/src/text/iso-date.js'
import { plainProse } from '../packages/core/src/words/prose.js'
import { readWords } from '../packages/core/src/words/read-words.js'

/** A stretch of a line that a reader takes for a time, with the last day it means; `null` where it names none. */
interface Found {
  readonly from: number
  readonly to: number
  readonly day: string | null
}

type Reader = (line: string) => readonly Found[]

/** A Friday. */
const reference = '2026-02-20'
const anchor = isoDateOf(reference)!
const dated = nlp.extend(datePlugin)

const readers: Readonly<Record<'goalmark' | 'chrono' | 'compromise', Reader>> = {
  goalmark: (line) =>
    readWords(plainProse(line, 0), english)
      .times.filter(isDate)
      .map((time) => {
        const dates = { anchor, spread: 0, as: 'deadline', order: { order: null, from: null }, fiscalYearStart: 1, pack: english } as const
        return { from: time.from, to: time.to, day: resolveTime(time, dates).day }
      }),
  chrono: (line) =>
    chrono
      .parse(line, { instant: new Date(`${reference}T09:00:00`) }, { forwardDate: true })
      .filter(({ start }) => start.isCertain('day') || start.isCertain('month') || start.isCertain('weekday') || start.isCertain('year'))
      .map(({ index, text, start, end }) => ({ from: index, to: index + text.length, day: localDay((end ?? start).date()) })),
  compromise: (line) =>
    (dated(line) as unknown as { dates(options: object): { json(options: object): readonly CompromiseDate[] } })
      .dates({ today: reference, timezone: 'UTC' })
      .json({ offset: true })
      .flatMap(({ offset, dates }) =>
        offset ? [{ from: offset.start, to: offset.start + offset.length, day: dates?.end?.slice(0, 10) ?? null }] : [],
      ),
}

interface CompromiseDate {
  readonly offset?: { readonly start: number; readonly length: number }
  readonly dates?: { readonly end?: string | null }
}

const two = (figure: number): string => String(figure).padStart(2, '0')
const localDay = (date: Date): string => `${date.getFullYear()}-${two(date.getMonth() + 1)}-${two(date.getDate())}`

const { values, positionals } = parseArgs({ allowPositionals: true, options: { all: { type: 'boolean', default: false } } })
const files = positionals.length > 0 ? positionals : ['test/judge/goals.jsonl', 'test/judge/no-time.txt']

const proseOf = (file: string): readonly string[] =>
  readFileSync(file, 'utf8')
    .split('\n')
    .filter((line) => line.trim() !== '' && !line.startsWith('#'))
    .flatMap((line) => (file.endsWith('.jsonl') ? (JSON.parse(line) as { markdown: string }).markdown.split('\n') : [line]))
    .map((line) => line.replace(/^[\s>#*+-]+/, '').trim())
    .filter((line) => line !== '')

const overlaps = (a: Found, b: Found): boolean => a.from < b.to && b.from < a.to

/** A stretch that goalmark alone sees or misses, or reads as another day than both others. */
function standsAlone(found: Readonly<Record<keyof typeof readers, readonly Found[]>>): boolean {
  const { goalmark, chrono: other, compromise } = found
  const known = [...other, ...compromise]
  const both = other.filter((one) => compromise.some((two) => overlaps(one, two)))
  return (
    goalmark.some((own) => !known.some((one) => overlaps(own, one))) ||
    both.some((one) => !goalmark.some((own) => overlaps(own, one))) ||
    goalmark.some((own) => {
      const days = known.filter((one) => overlaps(own, one)).map(({ day }) => day)
      return days.length > 1 && days.every((day) => day === days[0]) && own.day !== days[0]
    })
  )
}

const shown = (line: string, found: readonly Found[]): string =>
  found.map(({ from, to, day }) => `[${line.slice(from, to)} → ${day ?? 'no day'}]`).join(' ') || '–'

let lines = 0
let apart = 0
for (const line of new Set(files.flatMap(proseOf))) {
  const found = { goalmark: readers.goalmark(line), chrono: readers.chrono(line), compromise: readers.compromise(line) }
  lines++
  if (!standsAlone(found)) {
    if (!values.all || new Set(Object.values(found).map((one) => shown(line, one))).size === 1) continue
  } else apart++
  console.log(line)
  for (const [name, one] of Object.entries(found)) console.log(`  ${name.padEnd(11)}${shown(line, one)}`)
}
console.log(`\n${lines} lines; goalmark alone in ${apart}`)
