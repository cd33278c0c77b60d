import type { Period } from '../text/period.js'
import type { LinesAbout } from './about-plan.js'
import type { Context } from './context.js'
import { dateSaid } from './dates/date-said.js'
import { planAnchor } from './dates/plan-anchor.js'
import { asStart } from './dates/reading-dates.js'
import type { TimeSaid } from './find-goals/finder.js'
import { type PlanFacts, planFacts } from './front-matter/plan-facts.js'
import type { FrontMatter, PeriodSaid, Phrase } from './model.js'
import type { Section } from './outline/outline.js'
import { periodOf } from './period-of-plan.js'
import type { Reading } from './reading.js'
import { titleOf, titleSaid } from './title-of.js'

/** What is said of the file as a whole; asked for by headings without a year, and by every plan. */
export interface Whole {
  readonly title: Phrase | null
  readonly facts: PlanFacts
  readonly period: PeriodSaid | null
  readonly anchor: Period | null
  readonly said: TimeSaid
}

/** Reads it; `lines` are those above the goals. */
export function wholeOf(
  root: Section,
  frontMatter: FrontMatter,
  lines: LinesAbout,
  context: Context,
  { path, reading }: { readonly path: string; readonly reading: Reading },
): Whole {
  const title = titleOf(root, context)
  const facts = planFacts(frontMatter, lines, context.dates, reading.program)
  const period = periodOf(facts.period, [title, titleSaid(frontMatter, context)], path, context)
  const written = dayOfNote(frontMatter, lines, context)
  const anchor = planAnchor({ start: facts.start, period, written, end: facts.end, program: facts.program }, context.dates)
  const said = { period: facts.period && period?.span === facts.period.span ? period : null, end: facts.end?.day ?? null }
  return { title, facts, period, anchor, said }
}

/** `date: 2026-01-05`, as note tools and site generators write it: the day from which a note's `by Friday` counts where nothing else says. */
function dayOfNote({ entries }: FrontMatter, lines: LinesAbout, { dates }: Context): Period | null {
  const entry = entries.find(({ key }) => dayKeys.has(key.toLowerCase()))
  const said = lines.get('date')
  if (typeof entry?.value === 'string') return dateSaid(entry.value.slice(0, 10), entry.valueSpan, asStart(dates))?.period ?? null
  return said ? (dateSaid(said.text, said.span, asStart(dates))?.period ?? null) : null
}

const dayKeys: ReadonlySet<string> = new Set(['date', 'created'])
