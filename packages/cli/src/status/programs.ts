import { dirname } from 'node:path'
import { type Program, programFinder } from '@goalmark/core'
import { csvRows } from '../files/csv.js'
import { absolute, slashed } from '../files/paths.js'
import { diskFiles } from '../load-config.js'

/** A pair of a programme that has no plan yet. */
export interface Pairless {
  readonly mentee: string
  readonly mentor: string | null
  readonly program: string
}

/** Pairs that the tables of the plans' programmes name and whose plan is not there. */
export function pairsWithoutPlan(folders: readonly string[]): readonly Pairless[] {
  const find = programFinder(diskFiles)
  const programs = new Map<string, Program>()
  for (const folder of folders) {
    const program = find(`${folder}/plan.md`)
    if (program) programs.set(program.path, program)
  }
  return [...programs.values()].flatMap(pairlessIn)
}

function pairlessIn({ path, pairs, facts }: Program): readonly Pairless[] {
  const folder = slashed(dirname(path))
  const text = pairs === null ? undefined : diskFiles.read(absolute(folder, pairs))
  if (text === undefined) return []
  const [head, ...rows] = csvRows(text)
  const columns = head?.cells.map((cell) => cell.trim().toLowerCase()) ?? []
  return rows.flatMap(({ cells }) => {
    const cell = (name: string): string => (columns.includes(name) ? (cells[columns.indexOf(name)] ?? '').trim() : '')
    if (cell('mentee') === '' || cell('state') === 'closed') return []
    const hasPlan = cell('plan') !== '' && diskFiles.exists(absolute(folder, cell('plan')))
    return hasPlan ? [] : [{ mentee: cell('mentee'), mentor: cell('mentor') || null, program: facts.name ?? path }]
  })
}
