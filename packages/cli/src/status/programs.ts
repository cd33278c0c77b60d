import { dirname } from 'node:path'
import { type IsoDate, type Program, programFinder } from '@goalmark/core'
import { newPlanName } from '@goalmark/report'
import { csvRows } from '../files/csv.js'
import { absolute, slashed } from '../files/paths.js'
import { diskFiles } from '../load-config.js'

/** A pair of a programme that has no plan yet. */
export interface Pairless {
  readonly mentee: string
  readonly mentor: string | null
  readonly program: string
}

interface Asked {
  /** Folders that plans stand in. */
  readonly folders: readonly string[]
  /** Whose plans were read. */
  readonly mentees: readonly (string | null)[]
  readonly today: IsoDate
}

/** Pairs that the tables of the plans' programmes name and that have no plan: neither the file the table names, nor the one `new` would write, nor one of these mentees'. */
export function pairsWithoutPlan({ folders, mentees, today }: Asked): readonly Pairless[] {
  const known = new Set(mentees.flatMap((name) => (name === null ? [] : [folded(name)])))
  const find = programFinder(diskFiles)
  const programs = new Map<string, Program>()
  for (const folder of folders) {
    const program = find(`${folder}/plan.md`)
    if (program) programs.set(program.path, program)
  }
  return [...programs.values()].flatMap((program) => pairlessIn(program, known, today))
}

const folded = (name: string): string => name.normalize('NFC').trim().toLowerCase()

function pairlessIn({ path, pairs, facts }: Program, mentees: ReadonlySet<string>, today: IsoDate): readonly Pairless[] {
  const folder = slashed(dirname(path))
  const text = pairs === null ? undefined : diskFiles.read(absolute(folder, pairs))
  if (text === undefined) return []
  const [head, ...rows] = csvRows(text)
  const columns = head?.cells.map((cell) => cell.trim().toLowerCase()) ?? []
  return rows.flatMap(({ cells }) => {
    const cell = (name: string): string => (columns.includes(name) ? (cells[columns.indexOf(name)] ?? '').trim() : '')
    if (cell('mentee') === '' || cell('state') === 'closed') return []
    const file = cell('plan') || `plans/${newPlanName({ template: 'mentoring', mentee: cell('mentee'), mentor: '', today })}`
    return diskFiles.exists(absolute(folder, file)) || mentees.has(folded(cell('mentee')))
      ? []
      : [{ mentee: cell('mentee'), mentor: cell('mentor') || null, program: facts.name ?? path }]
  })
}
