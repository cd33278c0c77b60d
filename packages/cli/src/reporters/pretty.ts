import { wrapped } from '../args/help.js'
import type { PlanOutcome } from '../lint/outcome.js'
import { visibleLine } from '../terminal/visible.js'
import { cut } from '../terminal/width.js'
import { type Alike, alike } from './alike.js'
import { frameOf } from './frame.js'
import { paint } from './paint.js'
import { pageOf, problemLine, type Report } from './reporter.js'
import { type Shown, shownOf } from './shown.js'
import { statisticsOf } from './statistics.js'
import { summaryOf } from './summary.js'

/** From this many on, findings take one line each: thirty frames are a scroll nobody reads. */
const manyShown = 30

/** For people at a terminal: the words in question, a question to ask, a way on; the summary last. */
export function pretty(report: Report): string {
  const { outcome, look } = report
  const all = outcome.plans.map((plan) => ({ plan, shown: shownOf(plan) })).filter(({ shown }) => shown.length > 0)
  const count = all.reduce((sum, { shown }) => sum + shown.length, 0)
  const draw = count > manyShown && !look.verbose ? inLines : inFrames
  const blocks = all.map(({ plan, shown }) => draw(plan, shown, report))
  if (outcome.problems.length > 0)
    blocks.push(outcome.problems.map((problem) => `${look.style.red('✗')} ${visibleLine(problemLine(problem))}`))
  if (look.statistics) blocks.push(statisticsOf(outcome))
  if (!look.quiet && outcome.tally.plans > 0) blocks.push(summaryOf(outcome, look.style))
  return blocks
    .filter((block) => block.length > 0)
    .map((block) => `${block.join('\n')}\n`)
    .join('\n')
}

const signs = { error: '✗', warning: '▲', hint: '·' } as const

function inFrames(plan: PlanOutcome, shown: readonly Shown[], report: Report): readonly string[] {
  const { style, width, verbose } = report.look
  const text = report.textOf(plan.path)
  const drawn: readonly Alike[] = verbose ? shown.map((each) => ({ shown: each, alsoOn: [] })) : alike(shown)
  const blocks = drawn.map(({ shown: { finding, message, rules }, alsoOn }) => {
    const place = `${visibleLine(plan.path)}:${finding.start.line}:${finding.start.column}`
    const named = rules.map((rule) => style.dim(style.link(rule, pageOf(rule)))).join(style.dim(', '))
    const mends = finding.fix ? style.green(finding.fix.safe ? ' fixable' : ' fixable with a look') : ''
    const head = `${style.underline(place)} ${style[paint[finding.severity]](finding.severity)} ${named}${mends}`
    const words = `  ${style.bold(visibleLine(message))}`
    const more = finding.advice === null ? [] : wrapped(visibleLine(finding.advice), Math.min(width, 100) - 2).map((line) => `  ${line}`)
    const same = alsoOn.length === 0 ? [] : [style.dim(`  The same of ${alsoOn.length} more goals, on lines ${alsoOn.join(', ')}`)]
    return [head, words, ...frameOf(text, finding, { style, width }), ...more, ...same]
  })
  return blocks.flatMap((block, index) => (index === 0 ? block : ['', ...block]))
}

/** One line a goal: place, message, rule. */
function inLines(plan: PlanOutcome, shown: readonly Shown[], { look: { style, width } }: Report): readonly string[] {
  const places = shown.map(({ finding }) => `${finding.start.line}:${finding.start.column}`)
  const column = Math.max(...places.map((place) => place.length))
  const lines = shown.map(({ finding, title, message, rules }, index) => {
    const named = `${title === null ? '' : `${cut(visibleLine(title), Math.max(16, Math.min(44, width - 60)))}: `}${visibleLine(message)}`
    return `  ${style.dim(places[index]!.padStart(column))} ${style[paint[finding.severity]](signs[finding.severity])} ${named} ${style.dim(rules[0]!)}`
  })
  return [style.underline(visibleLine(plan.path)), ...lines]
}
