import type { IsoDate } from '../text/iso-date.js'
import type { WorkspaceFacts } from '../workspace/facts.js'
import type { Finding } from './finding.js'
import { byPlace, Run } from './inspect.js'
import type { Crash, PlanRecord, Silence } from './record.js'
import { type RuleSet, rulesOn } from './rule-set.js'
import { applySilences } from './suppress.js'

/** When and among what a record is looked at. */
export interface Moment {
  /** `null`: what comes and goes with the day says nothing. */
  readonly today: IsoDate | null
  /** `null` while the index is not whole: rules across files say nothing. */
  readonly workspace: WorkspaceFacts | null
  readonly rules: RuleSet
}

export interface LintResult {
  /** In order of place, then rule, then message. */
  readonly findings: readonly Finding[]
  /** How many findings comments silenced. */
  readonly suppressed: number
  /** Rules that threw; the others went on. */
  readonly crashes: readonly Crash[]
}

/** What is found in a file on a day and among other files. A record from a cache gives the same as one just made. */
export function findingsOf(record: PlanRecord, moment: Moment): LintResult {
  if (record.facts.recognition === null) return { findings: [], suppressed: 0, crashes: [] }
  const { today } = moment
  const run = new Run(record.standing, true, true)
  acrossFiles(run, record, moment)
  const { kept, used } = applySilences(run.findings, record.silences)
  const suppressed = run.findings.length - kept.length
  const own = record.findings.filter((finding) => finding.since === null || (isHeld(finding, today) && !isPaused(record, today)))
  const aboutSilences = onSilences(record, moment, used)
  return {
    findings: kept.length + aboutSilences.findings.length === 0 ? own : [...own, ...kept, ...aboutSilences.findings].sort(byPlace),
    suppressed: record.suppressed + suppressed,
    crashes: [...record.crashes, ...run.crashes, ...aboutSilences.crashes],
  }
}

const isHeld = ({ since, until }: Finding, today: IsoDate | null): today is IsoDate =>
  today !== null && since !== null && since <= today && (until === null || today <= until)

const isPaused = ({ facts }: PlanRecord, today: IsoDate): boolean => facts.paused.some(({ first, last }) => first <= today && today <= last)

function acrossFiles(run: Run, { facts }: PlanRecord, { rules, workspace }: Moment): void {
  if (!workspace) return
  for (const active of rulesOn(rules, 'workspace')) {
    run.take(active, facts, { workspace, options: active.options }, null)
  }
}

/** What is to be said of the comments themselves, once it is known which of them silenced something. */
function onSilences(record: PlanRecord, { rules, workspace }: Moment, used: ReadonlySet<Silence>): Run {
  const run = new Run(record.standing, true, true)
  if (record.silences.length === 0) return run
  const on = new Set(rules.active.filter(({ rule }) => workspace !== null || rule.on !== 'workspace').map(({ rule }) => rule.id))
  const silences = record.silences.map((silence) => ({
    ...silence,
    used:
      silence.used ||
      used.has(silence) ||
      (silence.rule === null ? workspace === null : rules.known.has(silence.rule) && !on.has(silence.rule)),
  }))
  for (const active of rulesOn(rules, 'silences')) {
    run.take(active, silences, { known: rules.known, options: active.options }, null)
  }
  return run
}
