import { type FindingJson, isoDateOf, type LintJson, type RuleId } from '@goalmark/core'
import { byCode } from '../files/paths.js'
import { type Refusal, refuse } from '../refusal.js'
import type { Outcome, Placed, PlanOutcome, Problem, Tally } from './outcome.js'

/** What was read, and where. */
export interface NamedReport {
  readonly name: string
  readonly value: unknown
}

/** Reports of parts of one run → the report of the whole. Files may come in any order; one that stands in two reports counts once. */
export function mergeReports(reports: readonly NamedReport[]): Outcome | Refusal {
  const plans = new Map<string, PlanOutcome>()
  const problems = new Map<string, Problem>()
  const shards: NamedShard[] = []
  let tally: Tally | undefined
  let first: LintJson | undefined
  for (const { name, value } of reports) {
    if (!isWritten(value))
      return refuse(`${name}: this is no report of goalmark, or one of another version`, 'write it with `goalmark lint --format json=FILE`')
    first ??= value
    if (value.shard) shards.push({ name, ...value.shard })
    for (const { path, plan, findings } of value.files)
      plans.set(path, { path, recognition: plan, titles: {}, findings: findings.map(placedFrom) })
    for (const problem of value.problems) problems.set(JSON.stringify(problem), problem)
    tally = tally ? added(tally, shards.length > 1 ? withoutIgnored(value.summary) : value.summary) : value.summary
  }
  const gap = gapIn(shards)
  if (gap) return gap
  const today = isoDateOf(first!.today)
  if (!today) return refuse(`${reports[0]!.name}: this report says no day`, 'write it with `goalmark lint --format json=FILE`')
  return {
    today,
    engine: first!.engine,
    shard: null,
    plans: [...plans.values()].sort((a, b) => byCode(a.path, b.path)),
    problems: [...problems.values()],
    tally: { ...tally!, outOfScope: null },
  }
}

interface NamedShard {
  readonly name: string
  readonly index: number
  readonly count: number
}

/** What keeps shards from being the whole: parts of another split, one given twice, one that is missing. A part that failed to report would otherwise pass unseen. */
function gapIn(shards: readonly NamedShard[]): Refusal | undefined {
  const names = new Map<number, string>()
  for (const { name, index, count } of shards) {
    const [first] = shards
    if (count !== first!.count)
      return refuse(`${name}: part ${index} of ${count}, but ${first!.name} is one of ${first!.count}`, 'merge the parts of one run')
    const twin = names.get(index)
    if (twin) return refuse(`${name}: part ${index} of ${count}, as ${twin} is`, 'give each part once')
    names.set(index, name)
  }
  const count = shards[0]?.count ?? 0
  const missing = Array.from({ length: count }, (_, index) => index + 1).filter((index) => !names.has(index))
  if (missing.length === 0) return undefined
  const [parts, them] = missing.length === 1 ? ['part', 'its report'] : ['parts', 'their reports']
  return refuse(
    `${parts} ${missing.join(', ')} of ${count} missing`,
    `run \`goalmark lint --shard ${missing[0]}/${count}\` and give ${them} too`,
  )
}

/** Each shard walks all folders, and so sees everything that is ignored. */
const withoutIgnored = (summary: LintJson['summary']): LintJson['summary'] => ({ ...summary, ignored: { byGit: 0, byConfig: 0 } })

const isWritten = (value: unknown): value is LintJson => {
  const report = value as Partial<LintJson>
  return (
    typeof value === 'object' &&
    value !== null &&
    report.version === 1 &&
    report.tool?.name === 'goalmark' &&
    Array.isArray(report.files) &&
    Array.isArray(report.problems) &&
    typeof report.summary === 'object'
  )
}

const placedFrom = ({ rule, start, end, fix, ...rest }: FindingJson): Placed => ({
  severity: rest.severity,
  message: rest.message,
  advice: rest.advice,
  goal: rest.goal,
  lacks: rest.lacks,
  clock: rest.clock,
  rule: rule as RuleId,
  span: { start: start.offset, end: end.offset },
  since: null,
  until: null,
  suggestions: [],
  start,
  end,
  fix: fix && { safe: fix.safe, title: fix.title, edits: fix.edits.map(({ start, end, text }) => ({ span: { start, end }, text })) },
})

/** Numbers are summed, tables of numbers too. */
function added<Value>(a: Value, b: Value): Value {
  if (typeof a === 'number' && typeof b === 'number') return (a + b) as Value
  if (typeof a !== 'object' || a === null || typeof b !== 'object' || b === null) return a ?? b
  return Object.fromEntries(Object.keys(a).map((key) => [key, added(a[key as keyof Value], b[key as keyof Value])])) as Value
}
