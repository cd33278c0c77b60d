import { nearest } from '../../text/near.js'
import type { Period } from '../../text/period.js'
import type { Span } from '../../text/span.js'
import type { LinesAbout } from '../about-plan.js'
import { cadenceOf } from '../dates/cadence.js'
import { dateSaid } from '../dates/date-said.js'
import { hoursPerWeekOf } from '../dates/effort.js'
import { asStart, type ReadingDates } from '../dates/reading-dates.js'
import type { AboutPlan } from '../labels/label-pack.js'
import type { Cadence, DateSaid, Framework, FrontMatter, PlanKind, PlanState, Said, Unreadable } from '../model.js'
import type { ProgramFacts } from '../reading.js'
import { entryIn, textIn } from './entry.js'
import type { FrontMatterKey } from './keys.js'
import { pauseOf } from './pauses.js'

/** What front matter (and `program.yaml` above, where front matter is silent) says of the plan as a whole. */
export interface PlanFacts {
  readonly kind: PlanKind | null
  readonly state: PlanState
  readonly owner: Said<string> | null
  readonly mentor: Said<string> | null
  readonly program: Said<string> | null
  readonly start: DateSaid | null
  readonly end: DateSaid | null
  readonly agreed: DateSaid | null
  readonly cadence: Said<Cadence> | null
  readonly sessions: Said<number> | null
  /** Hours a week. */
  readonly capacity: Said<number> | null
  readonly paused: readonly Period[]
  readonly framework: Framework | null
  readonly progressFrom: 'steps' | 'measure' | 'average' | null
  /** `period: Q3 2026`, as written. */
  readonly period: Said<string> | null
  readonly unread: readonly Unreadable[]
}

/** Front matter first, then the lines above the goals, then what the programme says. */
export function planFacts(frontMatter: FrontMatter, lines: LinesAbout, dates: ReadingDates, program: ProgramFacts | null): PlanFacts {
  const unread: Unreadable[] = []
  const facts: Facts = { frontMatter, unread }
  const line = lineReader(lines)
  const start =
    dateIn(facts, 'start', asStart(dates)) ?? line.date('start', asStart(dates)) ?? inheritedDate(program?.start, asStart(dates))
  const end = dateIn(facts, 'end', dates) ?? line.date('end', dates) ?? inheritedDate(program?.end, dates)
  if (start?.day && end?.day && end.day < start.day) unread.push(unreadable(end.text, end.span, 'end-before-start', [], 'end'))
  return {
    kind: wordIn(facts, 'plan', planKinds),
    state: wordIn(facts, 'state', planStates) ?? 'active',
    owner: saidIn(facts, 'mentee') ?? saidIn(facts, 'owner') ?? line.name('mentee') ?? line.name('owner'),
    mentor: saidIn(facts, 'mentor') ?? saidIn(facts, 'manager') ?? line.name('mentor') ?? line.name('manager'),
    program: saidIn(facts, 'program') ?? saidIn(facts, 'cohort') ?? lines.get('program') ?? inherited(program?.name),
    start,
    end,
    agreed: dateIn(facts, 'agreed', dates) ?? line.date('agreed', dates),
    cadence:
      readIn(facts, 'check-ins', (text) => cadenceOf(text, dates.pack), cadences) ??
      line.as('check-ins', (text) => cadenceOf(text, dates.pack)) ??
      inheritedAs(program?.cadence, (text) => cadenceOf(text, dates.pack)),
    sessions:
      readIn(facts, 'sessions', wholeNumber, []) ??
      line.as('sessions', wholeNumber) ??
      inheritedAs(program?.sessions?.toString(), wholeNumber),
    capacity:
      readIn(facts, 'capacity', (text) => hoursPerWeekOf(text, dates.pack), ['3 h/week']) ??
      line.as('capacity', (text) => hoursPerWeekOf(text, dates.pack)) ??
      inheritedAs(program?.capacity, (text) => hoursPerWeekOf(text, dates.pack)),
    paused: pausesIn(facts, dates),
    framework: wordIn(facts, 'framework', frameworks),
    progressFrom: wordIn(facts, 'progress-from', progressKinds),
    period: saidIn(facts, 'period') ?? lines.get('period') ?? null,
    unread,
  }
}

/** What lines say, as the values that front matter has; words that are no such value are only words of the page. */
const lineReader = (lines: LinesAbout) => ({
  name: (kind: AboutPlan): Said<string> | null => {
    const said = lines.get(kind)
    return said ? { ...said, value: said.value.replace(/^@/, '') } : null
  },
  date: (kind: AboutPlan, dates: ReadingDates): DateSaid | null => {
    const said = lines.get(kind)
    const date = said && dateSaid(said.text, said.span, dates)
    return date?.day ? date : null
  },
  as: <Value>(kind: AboutPlan, read: (text: string) => Value | null): Said<Value> | null => {
    const said = lines.get(kind)
    const value = said ? read(said.text) : null
    return said && value !== null ? { ...said, value } : null
  },
})

interface Facts {
  readonly frontMatter: FrontMatter
  readonly unread: Unreadable[]
}

const planKinds: Readonly<Record<string, PlanKind>> = {
  mentoring: 'mentoring',
  okr: 'okr',
  okrs: 'okr',
  development: 'development',
  idp: 'development',
  personal: 'personal',
}

const planStates: Readonly<Record<string, PlanState>> = {
  draft: 'draft',
  active: 'active',
  paused: 'paused',
  closed: 'closed',
}

const frameworks: Readonly<Record<string, Framework>> = {
  smart: 'smart',
  okr: 'okr',
  okrs: 'okr',
  real: 'real',
  micro: 'micro',
  'micro-goals': 'micro',
  habit: 'habit',
  other: 'other',
}

const progressKinds = { steps: 'steps', measure: 'measure', average: 'average' } as const
const cadences = ['weekly', 'biweekly', 'monthly', 'quarterly', 'every 3 weeks']

function saidIn({ frontMatter }: Facts, key: FrontMatterKey): Said<string> | null {
  const text = textIn(frontMatter, key)
  return text ? { value: text, text, span: entryIn(frontMatter, key)!.valueSpan } : null
}

const unreadable = (text: string, span: Span, reason: Unreadable['reason'], near: readonly string[], field: string): Unreadable => ({
  kind: 'unreadable',
  text,
  span,
  reason,
  near,
  field,
})

/** A word of a table; another word is reported with those it is close to, else with all that the key takes. */
function wordIn<Value>({ frontMatter, unread }: Facts, key: FrontMatterKey, words: Readonly<Record<string, Value>>): Value | null {
  const text = textIn(frontMatter, key)
  if (!text) return null
  const word = text.trim().toLowerCase()
  if (Object.hasOwn(words, word)) return words[word]!
  const known = Object.keys(words)
  const near = nearest(word, known, 2)
  unread.push(unreadable(text, entryIn(frontMatter, key)!.valueSpan, 'unknown-value', near.length > 0 ? near : known, key))
  return null
}

function readIn<Value>(
  facts: Facts,
  key: FrontMatterKey,
  read: (text: string) => Value | null,
  examples: readonly string[],
): Said<Value> | null {
  const said = saidIn(facts, key)
  if (!said) return null
  const value = read(said.text)
  if (value !== null) return { value, text: said.text, span: said.span }
  facts.unread.push(unreadable(said.text, said.span, 'unknown-value', examples, key))
  return null
}

function dateIn(facts: Facts, key: FrontMatterKey, dates: ReadingDates): DateSaid | null {
  return readIn(facts, key, (text) => dateSaid(text, entryIn(facts.frontMatter, key)!.valueSpan, dates), ['2026-12-18'])?.value ?? null
}

const wholeNumber = (text: string): number | null => (/^\d{1,3}$/.test(text.trim()) ? Number(text) : null)

/** What a plan takes over from its programme stands nowhere in its own text. */
const nowhere: Span = { start: 0, end: 0 }
const inherited = (text: string | null | undefined): Said<string> | null => (text ? { value: text, text, span: nowhere } : null)
const inheritedDate = (text: string | null | undefined, dates: ReadingDates): DateSaid | null =>
  text ? dateSaid(text, nowhere, dates) : null

function inheritedAs<Value>(text: string | null | undefined, read: (text: string) => Value | null): Said<Value> | null {
  const value = text ? read(text) : null
  return text && value !== null ? { value, text, span: nowhere } : null
}

/** One stretch, several parted by commas, or a list. */
function pausesIn({ frontMatter, unread }: Facts, dates: ReadingDates): readonly Period[] {
  const entry = entryIn(frontMatter, 'paused')
  if (!entry?.value) return []
  const texts = typeof entry.value === 'string' ? entry.value.split(/[,;]\s*/) : entry.value
  return texts.flatMap((text) => {
    const pause = pauseOf(text, dates)
    if (!pause) unread.push(unreadable(text, entry.valueSpan, 'unknown-value', ['2026-05-01..2026-08-31'], 'paused'))
    return pause ? [pause] : []
  })
}
