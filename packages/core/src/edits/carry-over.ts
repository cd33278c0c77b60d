import { goalStateOf } from '../plan/health/goal-state.js'
import type { Goal, Plan, PlanHeading, Step } from '../plan/model.js'
import type { Packs } from '../plan/reading.js'
import type { Edit } from '../text/edit.js'
import type { IsoDate } from '../text/iso-date.js'
import { endOfLine } from '../text/lines.js'
import { covers } from '../text/span.js'
import { letMoved, withInsertionsBefore } from './let-moved.js'
import { indentOf, lineEnd, lineStart, reindent, trimmedEnd } from './line-at.js'
import { nextPeriod } from './next-period.js'
import type { Refactoring } from './refactoring.js'
import { wordsEnd } from './words-end.js'

/** The words of the languages that plans are written in: what goals are called, and what months. */
export type CarryWords = Pick<Packs, 'labels' | 'words'>

/**
 * What is open of a goal is taken up in the next period: under `## Q4 2026` where the goal stands under `## Q3 2026`, both made where they are not there.
 * Of a goal with a heading its open steps and key results, in a goal of the same name; a goal that is an item of a list as a whole, with those of its
 * steps that are open. The old ones stay, let go with a note: `- [ ] ~~Sit it~~ (moved to Q4 2026)`. `null` where no heading bounds the goal's time, or
 * nothing is open.
 */
export function carryOver(
  text: string,
  plan: Plan,
  goal: Goal,
  { today, packs }: { today: IsoDate; packs: CarryWords },
): Refactoring | null {
  const section = sectionOf(plan, goal)
  const words = section && wordsOf(text, section)
  const next = words && nextPeriod(words, packs.words(plan.lang))
  const open = openOf(goal)
  if (!section || !next || open.length === 0) return null
  const period = periodIn(next, packs.labels)
  const marked = open.map((each) => letMoved(text, plan, each, { note: `moved to ${period}`, today }))
  if (marked.includes(null)) return null
  const items = open.map((each) => itemOf(text, each))
  const { edit, others } = withInsertionsBefore(
    inNext(text, plan, { goal, section, next, items }),
    marked.flatMap((edits) => edits!),
  )
  const what = goal.writtenAs === 'list-item' ? 'this goal' : open.length === 1 ? 'the open step' : `${open.length} open steps`
  return { title: `Carry ${what} over to ${period}`, edits: [...others, edit], caret: null }
}

function openOf(goal: Goal): readonly (Step | Goal)[] {
  if (goal.writtenAs === 'list-item') return goalStateOf(goal) === 'open' && goal.depth === 0 ? [goal] : []
  return goal.writtenAs === 'heading' ? [...goal.steps.filter(isOpenStep), ...goal.goals.filter(isOpenResult)] : []
}

/** The heading whose period the goal stands in; a title's own holds for the whole file, so that the next one stands below it. */
const sectionOf = ({ headings }: Plan, { period }: Goal): PlanHeading | null =>
  (period?.span && headings.find(({ span }) => covers(span, period.span!))) || null

const wordsOf = (text: string, { span }: PlanHeading): string =>
  text
    .slice(lineStart(text, span.start), lineEnd(text, span.start))
    .replace(/^[ \t]*#{1,6}[ \t]+/, '')
    .replace(/[ \t]+#+[ \t]*$/, '')
    .trim()

/** `Q4 2026` of `Q4 2026 goals`. */
function periodIn(words: string, labels: Packs['labels']): string {
  const names = new Set(labels.flatMap(({ headings: { goals, goal, objective } }) => [...goals, ...goal, ...objective, 'plan']))
  const left = words.replace(/[\p{L}\p{M}]+/gu, (word) => (names.has(word.toLowerCase()) ? '' : word))
  return left.replace(/\s+/g, ' ').replace(/^[\s:–-]+|[\s:–-]+$/g, '') || words
}

const isOpenStep = ({ state, markSpan }: Step): boolean =>
  markSpan !== null && (state === 'open' || state === 'in-progress' || state === 'on-hold')

const isOpenResult = (goal: Goal): boolean => goal.role === 'key-result' && goal.writtenAs === 'list-item' && goalStateOf(goal) === 'open'

/** Its lines without those below it that are done, as far left as a list of its own stands. */
function itemOf(text: string, item: Step | Goal): string {
  const start = lineStart(text, item.span.start)
  const done = item.steps.filter(({ state }) => state === 'done' || state === 'cancelled')
  const lines: string[] = []
  const end = trimmedEnd(text, item.span.end)
  for (let at = start; at < end; ) {
    const stop = lineEnd(text, at)
    if (!done.some(({ span }) => lineStart(text, span.start) <= at && at < span.end)) lines.push(text.slice(at, Math.min(stop, end)))
    at = text.startsWith('\r\n', stop) ? stop + 2 : stop + 1
  }
  return reindent(lines.join(endOfLine(text)), indentOf(text, item.span.start).length, '')
}

interface Carried {
  readonly goal: Goal
  readonly section: PlanHeading
  readonly next: string
  readonly items: readonly string[]
}

/** At the end of the goal of the same name, else at the end of the section, else in a section of its own behind the old one. */
function inNext(text: string, plan: Plan, { goal, section, next, items }: Carried): Edit {
  const eol = endOfLine(text)
  const steps = items.join(eol)
  const there = plan.headings.find((heading) => wordsOf(text, heading).toLowerCase() === next.toLowerCase())
  if (goal.writtenAs === 'list-item') return listInNext(text, plan, { section, next, there, list: steps })
  const same =
    there &&
    plan.goals.find(
      ({ title, writtenAs, span }) => title === goal.title && writtenAs === 'heading' && inSection(text, plan, there, span.start),
    )
  if (same) {
    const last = [...same.steps, ...same.goals].findLast(({ span }) =>
      /^[ \t]*(?:[-*+]|\d{1,9}[.)])[ \t]/.test(text.slice(lineStart(text, span.start), span.end)),
    )
    const at = wordsEnd(text, last?.span.end ?? same.span.end)
    return insertion(at, `${last ? eol : eol + eol}${steps}`)
  }
  const title = text.slice(lineStart(text, goal.span.start), lineEnd(text, goal.titleSpan.end)).trimEnd()
  const block = `${eol}${eol}${title}${eol}${eol}${steps}`
  if (there) return insertion(wordsEnd(text, endOf(text, plan, there)), block)
  const depth = Math.max(2, section.depth)
  const at = wordsEnd(text, endOf(text, plan, section))
  const tail = at === text.length ? eol : ''
  return insertion(at, `${eol}${eol}${'#'.repeat(depth)} ${next}${deeper(block, depth)}${tail}`)
}

interface CarriedList {
  readonly section: PlanHeading
  readonly next: string
  readonly there: PlanHeading | undefined
  readonly list: string
}

/** Behind the last goal of the list that is there, else as a list of its own. */
function listInNext(text: string, plan: Plan, { section, next, there, list }: CarriedList): Edit {
  const eol = endOfLine(text)
  if (there) {
    const last = plan.goals.findLast(({ writtenAs, span }) => writtenAs === 'list-item' && inSection(text, plan, there, span.start))
    const at = wordsEnd(text, last?.span.end ?? endOf(text, plan, there))
    return insertion(at, `${last ? eol : eol + eol}${list}`)
  }
  const at = wordsEnd(text, endOf(text, plan, section))
  return insertion(at, `${eol}${eol}${'#'.repeat(Math.max(2, section.depth))} ${next}${eol}${eol}${list}${at === text.length ? eol : ''}`)
}

const insertion = (at: number, text: string): Edit => ({ span: { start: at, end: at }, text })

/** The goal's heading stands below the section's. */
const deeper = (block: string, depth: number): string =>
  block.replace(
    /^(\s*)(#{1,6})(?=[ \t])/,
    (_, lead: string, marks: string) => lead + '#'.repeat(Math.max(marks.length, Math.min(6, depth + 1))),
  )

const endOf = (text: string, { headings }: Plan, { span, depth }: PlanHeading): number =>
  headings.find((each) => each.span.start > span.start && each.depth <= depth)?.span.start ?? text.length

const inSection = (text: string, plan: Plan, heading: PlanHeading, at: number): boolean =>
  at > heading.span.start && at < endOf(text, plan, heading)
