import { dirname } from 'node:path'
import { type IsoDate, isoDateOf, programFinder } from '@goalmark/core'
import { type InheritedKey, type NewPlan, newPlanName, newPlanText, templateNames } from '@goalmark/report'
import type { Arguments } from '../args/option.js'
import { notAChoice } from '../args/parse-args.js'
import { value } from '../args/values.js'
import { csvRows } from '../files/csv.js'
import { absolute, shownFrom, slashed } from '../files/paths.js'
import { readText } from '../files/read-text.js'
import type { ExitCode, Io } from '../io.js'
import { diskFiles } from '../load-config.js'
import { isRefusal, type Refusal, refuse } from '../refusal.js'
import { todayOf } from './asked.js'
import { type Planned, writePlanned } from './confirm.js'

/** A plan from a template, or one for each pair of a table. */
export async function run(args: Arguments, io: Io): Promise<ExitCode | Refusal> {
  const form = formOf(args, io)
  if (isRefusal(form)) return form
  const pairs = value(args, 'pairs')
  const planned = pairs === undefined ? onePlan(form, args, io) : fromPairs(pairs, form, args, io)
  return isRefusal(planned) ? planned : writePlanned(planned, args, io)
}

function formOf(args: Arguments, io: Io): NewPlan | Refusal {
  const [word = 'mentoring', other] = args.positionals
  if (other !== undefined) return refuse('new takes one template', `one of ${templateNames.join(', ')}`)
  const template = templateNames.find((name) => name === word.toLowerCase())
  if (!template) return notAChoice('the template', word, templateNames)
  const today = todayOf(args, io)
  if (isRefusal(today)) return today
  const days = spanOf(value(args, 'start'), value(args, 'end'))
  if (isRefusal(days)) return days
  return {
    template,
    today,
    mentee: value(args, 'mentee') ?? '',
    mentor: value(args, 'mentor') ?? '',
    program: value(args, 'program') ?? '',
    ...days,
  }
}

type Days = { readonly start?: IsoDate; readonly end?: IsoDate }

function spanOf(start: string | undefined, end: string | undefined): Days | Refusal {
  const days: { start?: IsoDate; end?: IsoDate } = {}
  for (const [name, said] of [
    ['start', start],
    ['end', end],
  ] as const) {
    if (said === undefined) continue
    const day = isoDateOf(said)
    if (!day) return refuse(`--${name} needs a day that exists, not "${said}"`, 'write it as 2026-02-20')
    days[name] = day
  }
  if (days.start && days.end && days.end < days.start) return refuse(`--end ${days.end} comes before --start ${days.start}`, 'swap them')
  return days
}

function onePlan(form: NewPlan, args: Arguments, io: Io): readonly Planned[] {
  const out = value(args, 'out')
  const name = newPlanName(form)
  const path = out === undefined ? `plans/${name}` : /\.(?:md|markdown)$/i.test(out) ? out : `${out}/${name}`
  return [draftAt(absolute(io.cwd, path), form)]
}

/** The text of a plan for this place: what the programme above it says already, the plan leaves to it. */
function draftAt(path: string, form: NewPlan): Planned {
  const facts = programFinder(diskFiles)(path)?.facts
  const said: readonly (readonly [InheritedKey, boolean])[] = [
    ['start', !form.start && facts?.start != null],
    ['end', !form.end && facts?.end != null],
    ['check-ins', facts?.cadence != null],
  ]
  return { path, text: newPlanText({ ...form, inherits: said.flatMap(([key, inherited]) => (inherited ? [key] : [])) }) }
}

/** One draft a line; a pair whose file is there already, or that is closed, gets none. */
function fromPairs(file: string, form: NewPlan, args: Arguments, io: Io): readonly Planned[] | Refusal {
  const path = absolute(io.cwd, file)
  const read = readText(path)
  if (read.kind === 'problem') return refuse(`${file}: ${read.message}`, '')
  const rows = csvRows(read.text)
  const columns = rows[0]?.cells.map((cell) => cell.trim().toLowerCase()) ?? []
  if (!columns.includes('mentee'))
    return refuse(`${file}:1: there is no column "mentee"`, 'the first line names the columns: mentee,mentor,plan')
  const folder = absolute(io.cwd, value(args, 'out') ?? `${shownFrom(io.cwd, slashed(dirname(path)))}/plans`)
  const planned = new Map<string, Planned>()
  for (const { cells, line } of rows.slice(1)) {
    const cell = (name: string): string => (columns.includes(name) ? (cells[columns.indexOf(name)] ?? '').trim() : '')
    if (cell('mentee') === '' || cell('state') === 'closed') continue
    const days = spanOf(cell('start') || form.start, cell('end') || form.end)
    if (isRefusal(days)) return refuse(`${file}:${line}: ${days.cause.replace(/^--/, '')}`, days.remedy)
    const said = cell('template')
    const template = said === '' ? form.template : templateNames.find((name) => name === said.toLowerCase())
    if (!template) return refuse(`${file}:${line}: there is no template "${said}"`, `it is one of ${templateNames.join(', ')}`)
    const pair: NewPlan = {
      ...form,
      ...days,
      template,
      mentee: cell('mentee'),
      mentor: cell('mentor') || form.mentor,
      program: cell('program') || form.program || '',
    }
    const target = cell('plan') === '' ? `${folder}/${newPlanName(pair)}` : absolute(slashed(dirname(path)), cell('plan'))
    if (planned.has(target))
      return refuse(`${file}:${line}: ${shownFrom(io.cwd, target)} is already another pair's`, 'name the file in a column "plan"')
    planned.set(target, draftAt(target, pair))
  }
  return [...planned.values()]
}
