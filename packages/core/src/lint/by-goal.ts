import type { PlanFacts } from '../workspace/facts.js'
import { type Finding, type Lacks, lacks, type Severity } from './finding.js'
import { isAtLeast } from './severity.js'

/** What is shown as one: a finding, or all that one goal lacks, as one question. */
export interface Shown {
  /** The finding that leads: where it stands, how loud it is, what it advises. */
  readonly lead: Finding
  /** One sentence for all: `No measure and no date yet`. */
  readonly message: string
  readonly severity: Severity
  /** The finding itself, or all findings of the group in the order of the letters; the rest waits in the hover. */
  readonly findings: readonly Finding[]
}

/**
 * One question at a time: what one goal lacks is shown once. Where its outcome is not clear yet, that alone is asked; else its measure and date
 * are named together, and what is only hinted at waits. Order and all other findings stay as they are.
 */
export function shownByGoal(findings: readonly Finding[]): readonly Shown[] {
  const groups = new Map<string, Finding[]>()
  for (const finding of findings) {
    if (finding.goal === null || finding.lacks === null) continue
    const group = groups.get(finding.goal)
    if (group) group.push(finding)
    else groups.set(finding.goal, [finding])
  }
  const leads = new Map([...groups.values()].map((group) => [leadOf(group), group]))
  return findings.flatMap((finding) => {
    if (finding.goal === null || finding.lacks === null) return [alone(finding)]
    const group = leads.get(finding)
    return group ? [together(finding, group)] : []
  })
}

const alone = (finding: Finding): Shown => ({ lead: finding, message: finding.message, severity: finding.severity, findings: [finding] })

/** The loudest, and of those the first letter. */
const leadOf = (group: readonly Finding[]): Finding =>
  group.reduce((best, each) =>
    each.severity === best.severity ? (rankOf(each) < rankOf(best) ? each : best) : isAtLeast(each.severity, best.severity) ? each : best,
  )

const rankOf = (finding: Finding): number => (finding.lacks === null ? lacks.length : rank[finding.lacks])

const rank = Object.fromEntries(lacks.map((each, index) => [each, index])) as Readonly<Record<Lacks, number>>

function together(lead: Finding, group: readonly Finding[]): Shown {
  const findings = group.toSorted((a, b) => rankOf(a) - rankOf(b))
  return { lead, message: messageOf(lead, findings), severity: lead.severity, findings }
}

/** With the outcome open, only that is asked. Else everything as loud as the lead that is simply not there yet is named in one breath. */
function messageOf(lead: Finding, findings: readonly Finding[]): string {
  const [first] = findings
  if (rankOf(first!) === 0 && first!.severity === lead.severity) return first!.message
  const named = findings.filter((each) => each.severity === lead.severity && isPlainLack(each))
  if (named.length < 2 || !named.includes(lead)) return lead.message
  return `${capitalised(listed(named.map((finding) => `no ${finding.lacks}`)))} yet`
}

/** A finding about words that are there (`"some": how many?`) keeps its own sentence. */
const isPlainLack = ({ message }: Finding): boolean => !message.includes('"')

const listed = (words: readonly string[]): string =>
  words.length < 3 ? words.join(' and ') : `${words.slice(0, -1).join(', ')} and ${words.at(-1)}`

const capitalised = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1)

/** The title of the goal a finding is about, for faces that show a line a goal. */
export const goalTitle = ({ goals }: PlanFacts, key: string | null): string | null =>
  key === null ? null : (goals.find((goal) => goal.key === key)?.title ?? null)
