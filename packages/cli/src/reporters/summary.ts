import { wrapped } from '../args/help.js'
import type { Outcome, PlanOutcome, Tally } from '../lint/outcome.js'
import type { Look } from './reporter.js'
import { shownOf } from './shown.js'

/** The end of a report for people: what is good first, then what is wrong, then what could be clearer, then what to do. */
export function summaryOf(outcome: Outcome, { style, width, breaks }: Pick<Look, 'style' | 'width' | 'breaks'>): readonly string[] {
  const { tally, problems } = outcome
  const found = foundIn(outcome)
  const lines: readonly Line[] = [
    [readLine(tally)],
    [goodLine(tally)],
    ...wrongLines(found, problems.length).map((line): Line => [line, style.red]),
    [clearerLine(found)],
    ...elseLines(tally).map((line): Line => [line]),
    [nextLine(tally, found), style.dim],
  ]
  return lines.flatMap(([line, paint = plainly]) =>
    line === '' ? [] : (breaks ? setIn(line, width) : [line]).map((part) => paint(part.replaceAll('\u00a0', ' '))),
  )
}

type Line = readonly [text: string, paint?: (text: string) => string]

const plainly = (text: string): string => text

/** Broken where a terminal ends, the rest set in further than the line began. */
function setIn(line: string, width: number): readonly string[] {
  const indent = line.length - line.trimStart().length
  return wrapped(line.slice(indent), Math.max(20, width - indent - 2)).map(
    (part, index) => ' '.repeat(index === 0 ? indent : indent + 2) + part,
  )
}

const count = (number: number, one: string, many = `${one}s`): string => `${grouped(number)} ${number === 1 ? one : many}`

const grouped = (number: number): string => String(number).replace(/\B(?=(\d{3})+$)/g, ',')

const readLine = ({ plans, goals }: Tally): string => `Read ${count(plans, 'plan')}, ${count(goals, 'goal')}.`

function goodLine({ stated, goals }: Tally): string {
  if (goals === 0 || stated.judged === 0) return ''
  const ofPlan = stated.dateOfPlan > 0 ? ` (${grouped(stated.dateOfPlan)} from the plan's end)` : ''
  return `  ${grouped(stated.what)} say what, ${grouped(stated.measure)} how you will know, ${grouped(stated.date)} by when${ofPlan}.`
}

type Counts = Map<string, number>

/** What a summary is made of, found in one look at all plans. */
interface Found {
  /** By rule. */
  readonly errors: Counts
  readonly others: Counts
  /** How many goals `others` are about. */
  readonly goals: number
  readonly firstWith: { readonly error?: PlanOutcome; readonly warning?: PlanOutcome }
}

function foundIn({ plans }: Outcome): Found {
  const errors: Counts = new Map()
  const others: Counts = new Map()
  const firstWith: { error?: PlanOutcome; warning?: PlanOutcome } = {}
  let goals = 0
  for (const plan of plans) {
    const inPlan = new Set<string>()
    for (const { severity, goal, rule } of plan.findings) {
      const counts = severity === 'error' ? errors : others
      counts.set(rule, (counts.get(rule) ?? 0) + 1)
      if (severity !== 'hint') firstWith[severity] ??= plan
      if (severity !== 'error' && goal !== null) inPlan.add(goal)
    }
    goals += inPlan.size
  }
  return { errors, others, goals, firstWith }
}

const sumOf = (counts: Counts): number => [...counts.values()].reduce((sum, each) => sum + each, 0)

function wrongLines({ errors }: Found, problems: number): readonly string[] {
  const lines: string[] = []
  if (errors.size > 0) lines.push(`  ${count(sumOf(errors), 'thing is', 'things are')} wrong: ${byRule(errors, 3)}`)
  if (problems > 0) lines.push(`  ${count(problems, 'file', 'files')} could not be looked at; see above`)
  return lines
}

function clearerLine({ others, goals }: Found): string {
  if (others.size === 0) return ''
  const what = goals > 0 ? count(goals, 'goal') : count(sumOf(others), 'place')
  return `  ${what} could be clearer, most often: ${byRule(others, 2)}`
}

/** `no measure (38), no date (31)` */
function byRule(counts: Counts, most: number): string {
  const sorted = [...counts].sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1))
  const named = sorted.slice(0, most).map(([rule, times]) => `${inWords[rule] ?? rule} (${grouped(times)})`)
  const rest = sorted.slice(most).reduce((sum, [, times]) => sum + times, 0)
  return named.join(', ') + (rest > 0 ? ` and ${grouped(rest)} more` : '')
}

/** What a rule's findings have in common, in two or three words. A rule that is not here goes by its id. */
const inWords: Readonly<Record<string, string>> = {
  'specific/names-an-outcome': 'no outcome named',
  'specific/avoids-vague-words': 'vague words',
  'specific/commits-plainly': 'hedged',
  'specific/one-outcome-each': 'two goals in one',
  'specific/replaces-placeholders': 'not filled in',
  'measurable/states-a-measure': 'no measure',
  'measurable/counts-agree': 'counts that differ',
  'achievable/has-a-next-step': 'no next step',
  'achievable/few-goals-at-once': 'many goals at once',
  'achievable/effort-fits-the-calendar': 'more hours than there are',
  'relevant/states-a-reason': 'no reason',
  'relevant/links-resolve': 'links that lead nowhere',
  'time-bound/states-a-deadline': 'no date',
  'time-bound/readable-dates': 'dates that cannot be read',
  'time-bound/unambiguous-dates': 'ambiguous dates',
  'time-bound/deadline-ahead': 'dates that have passed',
  'time-bound/deadline-within-plan': 'dates beyond the plan',
  'time-bound/steps-before-deadline': 'steps after the deadline',
  'time-bound/check-ins-on-time': 'check-ins due',
  'progress/parents-match-children': 'boxes that disagree',
  'progress/done-means-done': 'done with open steps',
  'progress/status-matches-progress': 'status and progress differ',
  'okr/objective-has-key-results': 'few or many key results',
  'okr/key-results-are-measurable': 'key results without a measure',
  'plan/has-goals': 'plans without goals',
  'plan/readable-front-matter': 'front matter that cannot be read',
  'plan/names-mentor-and-mentee': 'no mentor or mentee named',
  'plan/known-fields': 'unknown fields',
  'plan/fields-have-content': 'empty fields',
  'plan/one-value-per-field': 'two values for one field',
  'plan/suppressions': 'comments that silence nothing',
  'plan/unique-goals': 'goals written twice',
  'plan/unique-ids': 'ids used twice',
  'plan/prioritised': 'no priorities',
  'plan/agreed-by-both': 'not agreed yet',
}

function elseLines({ goals, stated, drafts, withoutGoals, inferred, hidden, staleBaseline }: Tally): readonly string[] {
  const parts = [
    drafts > 0 ? count(drafts, 'plan is a draft', 'plans are drafts') : '',
    withoutGoals > 0 ? count(withoutGoals, 'holds no goals', 'hold no goals') : '',
    inferred > 0
      ? `${count(inferred, 'is read as a plan', 'are read as plans')} without saying so; \`plan:\` in front matter makes it binding`
      : '',
  ].filter((part) => part !== '')
  const left = [
    hidden.byBaseline > 0 ? `${grouped(hidden.byBaseline)} by the baseline` : '',
    hidden.byComments > 0 ? `${grouped(hidden.byComments)} by comments` : '',
    hidden.byOnly > 0 ? `${grouped(hidden.byOnly)} by --only` : '',
  ].filter((part) => part !== '')
  const unjudged = goals - stated.judged
  return [
    unjudged > 0
      ? `  ${count(unjudged, 'goal is', 'goals are')} not in English: their dates, steps and progress are looked at, their wording is not`
      : '',
    parts.length > 0 ? `  ${parts.join(', ')}` : '',
    left.length > 0 ? `  Not shown: ${left.join(', ')}` : '',
    staleBaseline > 0 ? `  ${count(staleBaseline, 'line', 'lines')} of the baseline match nothing any more: goalmark baseline prune` : '',
  ]
}

/** The rule of the first thing shown that is loudest, among errors and warnings. */
function loudest({ firstWith }: Found): string | undefined {
  for (const level of ['error', 'warning'] as const) {
    const plan = firstWith[level]
    if (plan) return shownOf(plan).find(({ finding }) => finding.severity === level)?.finding.rule
  }
  return undefined
}

/** What is to be typed stays on one line: its blanks do not break. */
const together = (command: string): string => command.replaceAll(' ', '\u00a0')

function nextLine(tally: Tally, found: Found): string {
  const next: string[] = []
  if (tally.fixable > 0) next.push(`goalmark lint --fix (${grouped(tally.fixable)})`)
  if (tally.errors > 0 && tally.warnings + tally.hints > 0) next.push('goalmark lint --only errors')
  const rule = loudest(found)
  if (rule) next.push(`goalmark explain ${rule}`)
  if (tally.plans > 1) next.push('goalmark status')
  return next.length > 0 ? `Next: ${next.slice(0, 3).map(together).join(' · ')}` : ''
}
