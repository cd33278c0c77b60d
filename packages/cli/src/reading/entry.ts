import {
  type Edit,
  type FileOutline,
  type Finding,
  type GoalFacts,
  type HeadingFacts,
  linesOf,
  outlineOf,
  type PlanFacts,
  type PlanRecord,
} from '@goalmark/core'
import type { Placed } from '../lint/outcome.js'
import { placedOn } from '../lint/placed.js'
import { type GoalTally, goalTally } from '../lint/tally.js'
import { type PackedFinding, packFinding, unpackFinding } from './pack-finding.js'

/** What is kept of one file that was read: its record, and what a report needs of it without looking further. */
export interface Entry {
  /** What an index of all files is made of. */
  readonly outline: FileOutline
  /** Its findings know where they stand for people, and have no suggestions: those are for editors. */
  readonly record: PlacedRecord
  readonly tally: GoalTally
  /** Titles of the goals that its findings are about, by key. */
  readonly titles: Readonly<Record<string, string>>
  readonly canonical: Canonical | null
}

/** What `fmt` wants to know; `null` in what is read for others. */
export interface Canonical {
  /** The key of the text that all of this is about. */
  readonly of: string
  /** What brings it into canonical form; `null` where it has to be fixed before. */
  readonly edits: readonly Edit[] | null
}

export type PlacedRecord = Omit<PlanRecord, 'findings'> & { readonly findings: readonly Placed[] }

export function entryFrom(record: PlanRecord, text: string): Entry {
  const lines = linesOf(text)
  const findings = record.findings.map((finding) => placedOn(lines, finding, none))
  return {
    outline: outlineOf(record.facts),
    record: { ...record, findings },
    tally: goalTally(record.facts),
    titles: titlesOf(record),
    canonical: null,
  }
}

function titlesOf({ facts, findings }: PlanRecord): Readonly<Record<string, string>> {
  const wanted = new Set(findings.map(({ goal }) => goal))
  // Without a prototype it is a dictionary from the start: V8 makes a class of its own for each key that is new to any other object.
  const titles: Record<string, string> = Object.create(null)
  for (const { key, title } of facts.goals) if (wanted.has(key)) titles[key] = title
  return titles
}

const none: Finding['suggestions'] = []

/**
 * An entry as one line of text: what every run looks at, a tab, and what few runs look at (goals and headings, which are most of it).
 * Neither JSON holds a tab or a line feed of its own.
 */
export function packed({ record, tally, titles, canonical }: Entry): string {
  const { goals, headings, ...facts } = record.facts
  const findings = record.findings.map(packFinding)
  return `${JSON.stringify({ record: { ...record, facts, findings }, tally, titles, canonical })}\t${JSON.stringify([goals, headings])}`
}

type PackedEntry = Omit<Entry, 'record' | 'outline'> & {
  readonly record: Omit<PlanRecord, 'findings'> & { readonly findings: readonly PackedFinding[] }
}

/** The entry of a packed line. Its second part is asked for, and parsed, only when someone wants goals or headings. Throws on what is no such line. */
export function unpacked(first: string, second: () => string): Entry {
  const { record, ...said } = JSON.parse(first) as PackedEntry
  if (!Array.isArray(record.findings)) throw new Error('no entry')
  let rest: readonly [readonly GoalFacts[], readonly HeadingFacts[]] | undefined
  const lazily = (index: 0 | 1): PropertyDescriptor => ({
    get: () => {
      rest ??= JSON.parse(second()) as NonNullable<typeof rest>
      return rest[index]
    },
    enumerable: true,
  })
  Object.defineProperties(record.facts as PlanFacts, { goals: lazily(0), headings: lazily(1) })
  return { ...said, outline: outlineOf(record.facts as PlanFacts), record: { ...record, findings: record.findings.map(unpackFinding) } }
}

/** The same for a line that is one text. */
export function unpackedLine(line: string): Entry {
  const tab = line.indexOf('\t')
  return unpacked(line.slice(0, tab), () => line.slice(tab + 1))
}
