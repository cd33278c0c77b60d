import { wrapped } from '../args/help.js'
import type { Outcome, PlanOutcome } from '../lint/outcome.js'
import { visibleLine } from '../terminal/visible.js'
import { cut, widthOf } from '../terminal/width.js'
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
export function* pretty(report: Report): Iterable<string> {
  let between = ''
  for (const block of blocksOf(report)) {
    if (block.length === 0) continue
    yield `${between}${block.join('\n')}\n`
    between = '\n'
  }
}

function* blocksOf(report: Report): Iterable<readonly string[]> {
  const { outcome, look } = report
  const draw = !look.verbose && areMany(outcome) ? inLines : inFrames
  for (const plan of outcome.plans) if (plan.findings.length > 0) yield draw(plan, shownOf(plan), report)
  yield outcome.problems.map((problem) => `${look.style.red('✗')} ${visibleLine(problemLine(problem))}`)
  if (look.statistics) yield statisticsOf(outcome)
  if (!look.quiet && outcome.tally.plans > 0) yield summaryOf(outcome, look)
}

function areMany({ plans }: Outcome): boolean {
  let count = 0
  for (const plan of plans) {
    if (plan.findings.length > 0) count += shownOf(plan).length
    if (count > manyShown) return true
  }
  return false
}

const signs = { error: '✗', warning: '▲', hint: '·' } as const

function inFrames(plan: PlanOutcome, shown: readonly Shown[], report: Report): readonly string[] {
  const { style, width, verbose, breaks } = report.look
  const text = report.textOf(plan.path)
  const drawn: readonly Alike[] = verbose ? shown.map((each) => ({ shown: each, alsoOn: [] })) : alike(shown)
  const blocks = drawn.map(({ shown: { finding, message, rules }, alsoOn }) => {
    const place = `${visibleLine(plan.path)}:${finding.start.line}:${finding.start.column}`
    const mends = finding.fix ? (finding.fix.safe ? 'fixable' : 'fixable with a look') : ''
    const head = [
      `${style.underline(place)} ${style[paint[finding.severity]](finding.severity)}`,
      ...rules.map((rule, index) => style.dim(`${style.link(rule, pageOf(rule))}${index + 1 < rules.length ? ',' : ''}`)),
      ...(mends === '' ? [] : [style.green(mends)]),
    ]
    const widths = [widthOf(`${place} ${finding.severity}`), ...rules.map(({ length }) => length + 1), mends.length]
    const heads = breaks ? broken(head, widths, width) : [head.join(' ')]
    const said = visibleLine(message)
    const words = (breaks ? wrapped(said, width - 2) : [said]).map((line) => `  ${style.bold(line)}`)
    const more = finding.advice === null ? [] : wrapped(visibleLine(finding.advice), Math.min(width, 100) - 2).map((line) => `  ${line}`)
    const same = alsoOn.length === 0 ? [] : [style.dim(`  The same of ${alsoOn.length} more goals, on lines ${alsoOn.join(', ')}`)]
    return [...heads, ...words, ...frameOf(text, finding, { style, width }), ...more, ...same]
  })
  return blocks.flatMap((block, index) => (index === 0 ? block : ['', ...block]))
}

/** Words on as many lines as they need, the later ones set in. */
function broken(words: readonly string[], widths: readonly number[], width: number): string[] {
  const lines: string[] = []
  let column = 0
  for (const [index, word] of words.entries()) {
    if (index > 0 && column + 1 + widths[index]! <= width) {
      lines[lines.length - 1] += ` ${word}`
      column += 1 + widths[index]!
    } else {
      lines.push(index === 0 ? word : `  ${word}`)
      column = widths[index]! + (index === 0 ? 0 : 2)
    }
  }
  return lines
}

/** In columns. */
const narrow = 110

/** One line a goal: place, message, rule. */
function inLines(plan: PlanOutcome, shown: readonly Shown[], { look: { style, width, breaks } }: Report): readonly string[] {
  const places = shown.map(({ finding }) => `${finding.start.line}:${finding.start.column}`)
  const column = places.reduce((widest, { length }) => Math.max(widest, length), 0)
  const lines = shown.map(({ finding, title, message, rules }, index) => {
    const said = visibleLine(message)
    // On a narrow terminal a rule goes by the end of its name, and a title takes what the rest of the line leaves it.
    const rule = breaks && width < narrow ? rules[0]!.slice(rules[0]!.indexOf('/') + 1) : rules[0]!
    const left = breaks ? width - column - widthOf(said) - rule.length - 8 : width - 60
    const named = `${title === null ? '' : `${cut(visibleLine(title), Math.max(16, Math.min(44, left)))}: `}${said}`
    return `  ${style.dim(places[index]!.padStart(column))} ${style[paint[finding.severity]](signs[finding.severity])} ${named} ${style.dim(rule)}`
  })
  return [style.underline(visibleLine(plan.path)), ...lines]
}
