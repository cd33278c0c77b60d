import type { Root } from 'mdast'
import { placeOf } from '../markdown/place.js'
import { once } from '../text/once.js'
import type { Period } from '../text/period.js'
import { type LinesAbout, linesAbout } from './about-plan.js'
import type { GoalsAgain } from './again/goals-again.js'
import { readComments } from './comments.js'
import type { Context } from './context.js'
import { dateSaid, periodSaid } from './dates/date-said.js'
import { planAnchor } from './dates/plan-anchor.js'
import { asStart, readingDates, withinPeriod } from './dates/reading-dates.js'
import { findGoals } from './find-goals/find-goals.js'
import { type Finder, finderOf, type TimeSaid } from './find-goals/finder.js'
import type { Found } from './find-goals/found.js'
import { withoutOverview } from './find-goals/overview.js'
import { goalsByFields } from './find-goals/ways/by-fields.js'
import { goalOfFrontMatter, goalsInFrontMatter } from './find-goals/ways/front-matter.js'
import { type FileSettings, fileSettings } from './front-matter/file-settings.js'
import { noteRole } from './front-matter/note-role.js'
import { type PlanFacts, planFacts } from './front-matter/plan-facts.js'
import { type FrontMatterReading, noFrontMatter, readFrontMatter } from './front-matter/read-front-matter.js'
import { tagsIn } from './front-matter/tags-in.js'
import { collectLinks, headingsOf } from './headings.js'
import { enough, type File, readSigns } from './is-plan.js'
import { everydayGoals } from './labels/everyday-goals.js'
import { foldLabel } from './labels/fold-label.js'
import { labelsOf } from './labels/labels.js'
import { langOf, packsBeside } from './labels/lang-of.js'
import { readLog } from './log/read-log.js'
import type { FrontMatter, Goal, Horizon, LogEntry, PeriodSaid, Phrase, Plan, Recognition, Said } from './model.js'
import { traitsOf } from './outline/heading-meaning.js'
import { misspeltHeadings } from './outline/misspelt-headings.js'
import { outlineOf, type Section } from './outline/outline.js'
import { type GoalReading, readGoal } from './read-goal.js'
import type { Packs, Reading } from './reading.js'
import { titleOf, titleSaid } from './title-of.js'
import { unreadInGoals } from './unread-in-goals.js'

export interface ReadOptions {
  /** `/`-separated, relative to the root; a year or a word such as `okr` in it is read. */
  readonly path: string
  readonly packs: Packs
  readonly reading: Reading
  /** Goals of a reading before, for who reads the same file after every key. */
  readonly again?: GoalsAgain
}

/**
 * Tree and text → the goal model. Total: never throws, on any text. A file that is no plan gives `recognition: null`, no goals and no log.
 * Needs no today: relative dates are counted from the plan's own anchors or stay open.
 */
export function readPlan(tree: Root, text: string, options: ReadOptions): Plan {
  const front = frontMatterOf(tree, text)
  const settings = fileSettings(front.frontMatter)
  const context = { ...contextOf(text, settings, options), ...(options.again && { kept: options.again.kept }) }
  const root = outlineOf(tree, context)
  const whole: () => Whole = once(() => wholeOf(root, front.frontMatter, linesAbout(root, finder), context, options))
  const finder: Finder = finderOf(
    context,
    options.path,
    titleIn(front.frontMatter),
    () => whole().anchor,
    tagsIn(front.frontMatter),
    noteRole(front.frontMatter, context.labels),
    () => whole().said,
  )
  const found = foundIn(front, root, finder, settings.declared || options.reading.configured)
  const { recognition, signs } = recognise(settings, { path: options.path, root, finder, found, frontMatter: front.frontMatter }, options)
  if (recognition === null) return { ...emptyPlan(options.path, context.lang), signs, frontMatter: front.frontMatter }
  const { title, period, anchor, facts: said } = whole()
  const dates = withinPeriod(context.dates, anchor)
  const { again } = options
  const reading = {
    finder,
    dates,
    framework: said.framework,
    progressFrom: said.progressFrom,
    planEnd: said.end,
    period: said.end || !boundsGoals(period, options.path) ? null : period,
    horizon: period ? null : horizonOf(front.frontMatter, options.path, context.labels),
    keys: new Map(),
    ...(again && { again }),
  }
  const goals = readGoals(found, reading)
  again?.end(found, goals, reading)
  const { links, html } = collectLinks(tree, text)
  const comments = readComments(text, html)
  const headings = headingsOf(tree, context)
  return {
    path: options.path,
    recognition,
    signs,
    lang: context.lang,
    title,
    frontMatter: front.frontMatter,
    kind: said.kind,
    state: said.state,
    owner: said.owner,
    mentor: said.mentor,
    program: said.program,
    start: said.start,
    end: said.end,
    agreed: said.agreed,
    cadence: said.cadence,
    sessions: said.sessions,
    capacity: said.capacity,
    paused: said.paused,
    period,
    goals,
    log: logOf(finder, dates),
    directives: [...front.directives, ...comments.directives],
    privateSpans: [...comments.privateSpans, ...privateSections(root, finder)].sort((a, b) => a.start - b.start),
    unread: [
      ...front.unread,
      ...said.unread,
      ...comments.unread,
      ...misspeltHeadings(headings, context),
      ...unreadInGoals(goals, finder.labels),
    ],
    links,
    headings,
  }
}

/** Goals of the front matter and of the page; in a file that is said to be a plan, headings over labels of fields where nothing else names any. */
function foundIn({ goals, goal }: FrontMatterReading, root: Section, finder: Finder, isSaid: boolean): readonly Found[] {
  if (goal && !goals && isBare(root)) return goalOfFrontMatter(goal, finder)
  const found = [...goalsInFrontMatter(goals, finder), ...withoutOverview(findGoals(root, finder), finder)]
  return found.length === 0 && isSaid ? goalsByFields(root, finder) : found
}

const isBare = ({ blocks, sections }: Section): boolean => sections.length === 0 && blocks.every(({ kind }) => kind === 'other')

/** What is said of the file as a whole; asked for by headings without a year, and by every plan. */
interface Whole {
  readonly title: Phrase | null
  readonly facts: PlanFacts
  readonly period: PeriodSaid | null
  readonly anchor: Period | null
  readonly said: TimeSaid
}

function wholeOf(root: Section, frontMatter: FrontMatter, lines: LinesAbout, context: Context, { path, reading }: ReadOptions): Whole {
  const title = titleOf(root, context)
  const facts = planFacts(frontMatter, lines, context.dates, reading.program)
  const period = periodOf(facts.period, [title, titleSaid(frontMatter, context)], path, context)
  const written = dayOfNote(frontMatter, lines, context)
  const anchor = planAnchor({ start: facts.start, period, written, end: facts.end, program: facts.program }, context.dates)
  const said = { period: facts.period && period?.span === facts.period.span ? period : null, end: facts.end?.day ?? null }
  return { title, facts, period, anchor, said }
}

export function frontMatterOf(tree: Root, text: string): FrontMatterReading {
  const first = tree.children[0]
  const isFrontMatter = first?.type === 'yaml' || (first?.type as string) === 'toml'
  return isFrontMatter ? readFrontMatter(text, placeOf(first!)) : noFrontMatter
}

export function contextOf(text: string, settings: FileSettings, { packs, reading }: ReadOptions): Context {
  const lang = settings.lang ?? reading.lang ?? langOf(text, packs.labels) ?? 'en'
  const code = lang.toLowerCase().split(/[-_]/)[0]!
  const own = packs.labels.filter((pack) => pack.code === code)
  const beside = packsBeside(text, code, packs.labels)
  const labels = labelsOf(everydayGoals([...own, ...beside, ...packs.labels.filter((pack) => pack.code === 'en' && code !== 'en')], text))
  const pack = packs.words(code)
  const said = {
    ...reading,
    dateOrder: settings.dateOrder ?? reading.dateOrder,
    fiscalYearStart: settings.fiscalYearStart ?? reading.fiscalYearStart,
  }
  return { text, lang, labels, pack, reading: said, dates: readingDates(text, lang, said, pack) }
}

function titleIn({ entries }: FrontMatter): string | null {
  const value = entries.find(({ field }) => field === 'title')?.value
  return typeof value === 'string' ? value : null
}

interface Recognised {
  readonly recognition: Recognition | null
  readonly signs: readonly string[]
}

function recognise(settings: FileSettings, file: File, { reading }: ReadOptions): Recognised {
  if (settings.declared) return { recognition: 'declared', signs: [] }
  if (reading.configured) return { recognition: 'configured', signs: [] }
  if (file.found.length === 0) return { recognition: null, signs: [] }
  const { signs, score } = readSigns(file)
  return { recognition: score >= enough ? 'inferred' : null, signs }
}

/** `date: 2026-01-05`, as note tools and site generators write it: the day from which a note's `by Friday` counts where nothing else says. */
function dayOfNote({ entries }: FrontMatter, lines: LinesAbout, { dates }: Context): Period | null {
  const entry = entries.find(({ key }) => dayKeys.has(key.toLowerCase()))
  const said = lines.get('date')
  if (typeof entry?.value === 'string') return dateSaid(entry.value.slice(0, 10), entry.valueSpan, asStart(dates))?.period ?? null
  return said ? (dateSaid(said.text, said.span, asStart(dates))?.period ?? null) : null
}

const dayKeys: ReadonlySet<string> = new Set(['date', 'created'])

/** What a name says of time bounds the goals in it, unless it is the day on which the file was written. */
const boundsGoals = (period: PeriodSaid | null, path: string): boolean =>
  period !== null && (period.span !== null || !/\d{4}-\d{2}-\d{2}/.test(nameOf(path)))

/** `bucket-list.md`, `title: Long-term goals`. */
function horizonOf(frontMatter: FrontMatter, path: string, labels: Context['labels']): Horizon | null {
  return (
    traitsOf(foldLabel(titleIn(frontMatter) ?? ''), labels).horizon ??
    traitsOf(foldLabel(nameOf(path).replaceAll(/[-_]/g, ' ')), labels).horizon
  )
}

/** Without folder and extension. */
const nameOf = (path: string): string => path.slice(path.lastIndexOf('/') + 1).replace(/\.[a-z]+$/i, '')

/** The period the plan is for: front matter's, a title's, else that of the file's or a folder's name. */
function periodOf(written: Said<string> | null, titles: readonly (Phrase | null)[], path: string, { dates }: Context): PeriodSaid | null {
  const said = written && dateSaid(written.text, written.span, asStart(dates))
  if (said?.period) return { period: said.period, text: said.text, span: said.span }
  for (const title of titles) {
    const period = title && periodSaid(title.prose, title.words.times, dates)
    if (period) return period
  }
  return periodOfPath(path, dates)
}

function periodOfPath(path: string, dates: Context['dates']): PeriodSaid | null {
  for (const part of path.split('/').reverse()) {
    const match = periodInName.exec(part)
    const period = match && dateSaid(match[0].replaceAll(/[-_]/g, ' '), nowhere, dates)?.period
    if (period) return { period, text: match[0], span: null }
  }
  return null
}

const nowhere = { start: 0, end: 0 }
const periodInName = /(?<!\d)(?:20\d{2}[-_ ]?(?:q[1-4]|h[12])|(?:q[1-4]|h[12])[-_ ]?20\d{2}|20\d{2})(?!\d)/i

const readGoals = (found: readonly Found[], reading: GoalReading): readonly Goal[] => found.map((goal) => readGoal(goal, null, 0, reading))

const logOf = (finder: Finder, dates: Context['dates']): readonly LogEntry[] =>
  readLog(finder.log, { text: finder.text, labels: finder.labels, dates: asStart(dates), states: finder.reading.states })

function privateSections(section: Section, finder: Finder): Plan['privateSpans'] {
  if (section.head && finder.meaning(section).kind === 'private') return [section.span]
  return section.sections.flatMap((part) => privateSections(part, finder))
}

const none: FrontMatter = { span: null, entries: [], errors: [] }

/** The plan of a file that is none. */
export const emptyPlan = (path: string, lang: string): Plan => ({
  path,
  recognition: null,
  signs: [],
  kind: null,
  state: 'active',
  lang,
  title: null,
  frontMatter: none,
  owner: null,
  mentor: null,
  program: null,
  start: null,
  end: null,
  agreed: null,
  cadence: null,
  sessions: null,
  capacity: null,
  paused: [],
  period: null,
  goals: [],
  log: [],
  directives: [],
  privateSpans: [],
  unread: [],
  links: [],
  headings: [],
})
