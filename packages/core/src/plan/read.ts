import type { Root } from 'mdast'
import { placeOf } from '../markdown/place.js'
import { once } from '../text/once.js'
import { linesAbout } from './about-plan.js'
import type { GoalsAgain } from './again/goals-again.js'
import { readComments } from './comments.js'
import type { Context } from './context.js'
import { asStart, readingDates, withinPeriod } from './dates/reading-dates.js'
import { emptyPlan } from './empty-plan.js'
import { findGoals } from './find-goals/find-goals.js'
import { type Finder, finderOf } from './find-goals/finder.js'
import type { Found } from './find-goals/found.js'
import { withoutOverview } from './find-goals/overview.js'
import { goalsByFields } from './find-goals/ways/by-fields.js'
import { goalOfFrontMatter, goalsInFrontMatter } from './find-goals/ways/front-matter.js'
import { type FileSettings, fileSettings } from './front-matter/file-settings.js'
import { noteRole } from './front-matter/note-role.js'
import { type FrontMatterReading, noFrontMatter, readFrontMatter } from './front-matter/read-front-matter.js'
import { tagsIn } from './front-matter/tags-in.js'
import { collectLinks, headingsOf } from './headings.js'
import { enough, type File, readSigns } from './is-plan.js'
import { everydayGoals } from './labels/everyday-goals.js'
import { labelsOf } from './labels/labels.js'
import { langOf, packsBeside } from './labels/lang-of.js'
import { readLog } from './log/read-log.js'
import type { Goal, LogEntry, Plan, Recognition } from './model.js'
import { misspeltHeadings } from './outline/misspelt-headings.js'
import { outlineOf, type Section } from './outline/outline.js'
import { boundsGoals, horizonOf, titleIn } from './period-of-plan.js'
import { type GoalReading, readGoal } from './read-goal.js'
import type { Packs, Reading } from './reading.js'
import { unreadInGoals } from './unread-in-goals.js'
import { type Whole, wholeOf } from './whole-plan.js'

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

const readGoals = (found: readonly Found[], reading: GoalReading): readonly Goal[] => found.map((goal) => readGoal(goal, null, 0, reading))

const logOf = (finder: Finder, dates: Context['dates']): readonly LogEntry[] =>
  readLog(finder.log, { text: finder.text, labels: finder.labels, dates: asStart(dates), states: finder.reading.states })

function privateSections(section: Section, finder: Finder): Plan['privateSpans'] {
  if (section.head && finder.meaning(section).kind === 'private') return [section.span]
  return section.sections.flatMap((part) => privateSections(part, finder))
}
