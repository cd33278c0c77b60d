import type { ListItem } from 'mdast'
import type { IsoDate } from '../../text/iso-date.js'
import type { Period } from '../../text/period.js'
import type { Span } from '../../text/span.js'
import { type Prose, sourceSpan } from '../../words/prose.js'
import type { TimePhrase } from '../../words/words.js'
import { type Context, phraseOf } from '../context.js'
import { dateOfPhrase, isDate, stretchOf } from '../dates/date-said.js'
import { withinPeriod } from '../dates/reading-dates.js'
import { type LabelLine, labelLineOf } from '../fields/label-line.js'
import { nearLabel } from '../fields/near-label.js'
import type { Labels } from '../labels/labels.js'
import type { LogSection } from '../log/read-log.js'
import type { FieldName, PeriodSaid } from '../model.js'
import { headOf } from '../outline/head-of.js'
import { type Meaning, meaningOf, traitsOf } from '../outline/heading-meaning.js'
import { linesIn, linesOf } from '../outline/lines-in.js'
import type { Head, Section } from '../outline/outline.js'
import { proseOf } from '../prose/prose-of.js'
import type { Inline, Place } from './found.js'
import { isDesign } from './signs/other-kinds.js'

export interface TimeSaid {
  readonly period: PeriodSaid | null
  readonly end: IsoDate | null
}

const nothingSaid: TimeSaid = { period: null, end: null }

export type NoteRole = 'goal' | 'objective' | null

/** What every way of finding goals is given. */
export interface Finder extends Context {
  /** The days from which headings without a year count: the plan's start, else the period it is for. */
  readonly anchor: () => Period | null
  /** The time the plan says it is for in words of its own (`Period: …`), and its end: both say more exactly than a title's year. */
  readonly said: () => TimeSaid
  /** The file's path, and the title its front matter gives it. */
  readonly path: string
  readonly pageTitle: string | null
  /** `tags: [goals, 2027]`. */
  readonly pageTags: readonly string[]
  /** `type: goal`: what the front matter calls the whole note; `null` for anything else. */
  readonly noteRole: NoteRole
  /** What a section's heading says; asked once, kept. */
  readonly meaning: (section: Section) => Meaning
  /** Sections of the log, met on the way. */
  readonly log: LogSection[]
  /** Sections that lead to goals without naming them, met on the way. */
  readonly hoped: Section[]
  /** Sections whose goals are none of who writes now: of a year gone by, of a course. */
  readonly without: Set<Section>
  /** Sections that only group goals, whatever their heading says elsewhere: `To do` on a board of goals. */
  readonly groups: Set<Section>
  /** Where headings stand that count a goal: `Objective 2: …`. */
  readonly counted: Span[]
  /** The field a misspelt label is close to. */
  readonly near: (folded: string) => FieldName | null
  /** The lines of an item's own words, and the label a line opens with: asked by many, read once. */
  readonly itemLines: (item: ListItem) => readonly Prose[]
  readonly labelOf: (line: Prose) => LabelLine | undefined
  /** Inline nodes as one prose, and as one prose a line. */
  readonly prose: (nodes: Inline, start: number) => Prose
  readonly lines: (nodes: Inline, start: number) => readonly Prose[]
}

export function finderOf(
  context: Context,
  path = '',
  pageTitle: string | null = null,
  anchor: Finder['anchor'] = () => null,
  pageTags: readonly string[] = [],
  noteRole: NoteRole = null,
  said: Finder['said'] = () => nothingSaid,
): Finder {
  const { text, lang, labels, pack, reading, dates, kept } = context
  const without = new Set<Section>()
  const groups = new Set<Section>()
  return {
    text,
    lang,
    labels,
    pack,
    reading,
    dates,
    ...(kept && { kept }),
    anchor,
    said,
    path,
    pageTitle,
    pageTags,
    noteRole,
    meaning: once((section) => {
      if (without.has(section)) return ofNobody
      return groups.has(section) ? group : meaningOfSection(section, labels, kept)
    }),
    without,
    groups,
    log: [],
    hoped: [],
    counted: [],
    itemLines: once((item) => linesOfItem(item, context)),
    labelOf: kept
      ? (line) => kept.ofLine(line, 'label', labels, () => labelLineOf(line, labels))
      : once((line) => labelLineOf(line, labels)),
    near: (folded) => nearLabel(folded, labels),
    prose: (nodes, start) => proseOf(nodes, text, start),
    lines: (nodes, start) => linesOf(nodes, text, start),
  }
}

/** What its heading says; a title that names goals over the chapters of a design says nothing. */
function meaningOfSection({ head, sections }: Section, labels: Labels, kept: Context['kept']): Meaning {
  const meaning = head ? meaningOf(head, labels) : plain
  return meaning.kind === 'goals' && head!.depth <= 2 && isDesign(sections, labels, kept) ? plain : meaning
}

const plain: Meaning = { kind: 'plain' }
const group: Meaning = { kind: 'horizon' }
const ofNobody: Meaning = { kind: 'sample' }

/** A function that remembers what it gave for each argument. */
function once<Key extends object, Value>(read: (key: Key) => Value): (key: Key) => Value {
  const known = new Map<Key, { readonly value: Value }>()
  return (key) => {
    const before = known.get(key)
    if (before) return before.value
    const value = read(key)
    known.set(key, { value })
    return value
  }
}

function linesOfItem({ children: [first] }: ListItem, context: Context): readonly Prose[] {
  if (first?.type === 'heading') return [headOf(first, context).prose]
  return first?.type === 'paragraph' ? linesIn(first, context) : []
}

/** The place under a heading: what it says of horizon, type, owner and period, over what the headings above it say. */
export function placeUnder(head: Head | null, place: Place, finder: Finder, parked = false): Place {
  if (!head) return place
  const traits = traitsOf(head.folded, finder.labels)
  const time = timeOf(head, place, finder)
  return {
    horizon: traits.horizon ?? place.horizon,
    type: traits.type ?? place.type,
    owner: place.owner,
    mentors: traits.mentors || place.mentors,
    parked: parked || place.parked,
    okr: place.okr,
    results: place.results,
    beside: place.beside,
    period: time?.period ?? place.period,
    boundBy: time ? time.boundBy : place.boundBy,
  }
}

/**
 * The time a heading bounds its goals by: `Q3 2026`, `2027`, `Next six months`; `Q1` under a heading of 2027 is that year's. Where nothing says from
 * when to count, its words alone. `New Year's resolutions 2027` are for the year.
 */
function timeOf(head: Head, place: Place, finder: Finder): Pick<Place, 'period' | 'boundBy'> | null {
  if (!mayBound(head, finder)) return null
  const { prose, words } = phraseOf(head.prose, finder)
  let boundBy: Span | null = null
  for (const phrase of words.times) {
    if (phrase.kind === 'duration' && isSpell(phrase)) boundBy ??= sourceSpan(prose, phrase.from, phrase.to)
    if (!isDate(phrase) || (phrase.kind === 'event' && words.times.some(({ kind }) => kind === 'year'))) continue
    const anchor = place.period?.period ?? finder.anchor()
    const { period: named, day, problem, text, span, form } = dateOfPhrase(phrase, prose, withinPeriod(finder.dates, anchor))
    if (named) {
      const period = stretchOf(phrase, named, day)
      const bounds = ofPlan(head, { period, text, span }, finder)
      if (bounds) return { period: bounds, boundBy: null }
      const first = form === 'relative' && anchor && anchor.first < period.first ? anchor.first : period.first
      return { period: { period: { ...period, first }, text, span }, boundBy: null }
    }
    if (problem === 'unanchored' && form !== 'event') boundBy ??= span
  }
  return boundBy && { period: null, boundBy }
}

/**
 * Under the title, the plan's own words for its time: `Period: September 2026 – August 2027` says more exactly what `2026/27` is, and where the plan ends
 * on 18 December, so do the goals of its year.
 */
function ofPlan(head: Head, titled: PeriodSaid, { said }: Finder): PeriodSaid | null {
  if (head.depth !== 1) return null
  const { period: stated, end } = said()
  if (stated?.span && stated.span.start > head.span.start) return stated
  const { first, last } = titled.period
  return end !== null && end >= first && end < last ? { ...titled, period: { first, last: end } } : null
}

/** Days and longer: `2 hours` in a heading is an amount. */
const isSpell = ({ unit }: Extract<TimePhrase, { kind: 'duration' }>): boolean => unit !== 'hour' && unit !== 'minute' && unit !== 'second'

/** A digit, or a word of horizons or months (`this year`, `May`): without one no heading bounds a time. */
function mayBound(head: Head, { labels }: Finder): boolean {
  const { folded } = head
  for (let at = 0; at < folded.length; at++) if (folded.charCodeAt(at) >= 48 && folded.charCodeAt(at) <= 57) return true
  return labels.horizons.some(([, words]) => words.isIn(folded)) || meaningOf(head, labels).kind === 'horizon'
}
