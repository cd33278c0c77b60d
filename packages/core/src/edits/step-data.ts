import type { Priority } from '../plan/model.js'

/** Ways of writing data into a step. `plain` is the canonical one: `, by 2026-06-30 (owner: Marie)`. */
export const stepDialects = ['plain', 'emoji', 'dataview', 'taskpaper', 'todo-txt'] as const
export type StepDialect = (typeof stepDialects)[number]

/** What all dialects can say. */
export type StepDatum =
  | 'due'
  | 'done'
  | 'start'
  | 'scheduled'
  | 'created'
  | 'cancelled'
  | 'owner'
  | 'effort'
  | 'id'
  | 'depends-on'
  | 'recurs'
  | 'priority'

/** The key of each datum in each dialect; an empty one has no form there and is written plainly. */
const keys: Readonly<Record<StepDatum, Readonly<Record<StepDialect, string>>>> = {
  due: { plain: 'due', emoji: '📅', dataview: 'due', taskpaper: 'due', 'todo-txt': 'due' },
  done: { plain: 'done', emoji: '✅', dataview: 'completion', taskpaper: 'done', 'todo-txt': 'done' },
  start: { plain: 'start', emoji: '🛫', dataview: 'start', taskpaper: 'start', 'todo-txt': 't' },
  scheduled: { plain: 'scheduled', emoji: '⏳', dataview: 'scheduled', taskpaper: 'scheduled', 'todo-txt': 'scheduled' },
  created: { plain: 'created', emoji: '➕', dataview: 'created', taskpaper: 'created', 'todo-txt': 'created' },
  cancelled: { plain: 'cancelled', emoji: '❌', dataview: 'cancelled', taskpaper: 'cancelled', 'todo-txt': 'cancelled' },
  owner: { plain: 'owner', emoji: '', dataview: 'owner', taskpaper: '', 'todo-txt': 'owner' },
  effort: { plain: 'effort', emoji: '', dataview: 'estimate', taskpaper: 'est', 'todo-txt': 'est' },
  id: { plain: 'id', emoji: '🆔', dataview: 'id', taskpaper: 'id', 'todo-txt': 'id' },
  'depends-on': { plain: 'depends on', emoji: '⛔', dataview: 'dependsOn', taskpaper: 'depends', 'todo-txt': 'dep' },
  recurs: { plain: 'repeats', emoji: '🔁', dataview: 'repeat', taskpaper: 'repeat', 'todo-txt': 'rec' },
  priority: { plain: 'priority', emoji: '', dataview: 'priority', taskpaper: 'priority', 'todo-txt': 'pri' },
}

/** Obsidian Tasks' signs, which stand alone. */
const prioritySigns: Readonly<Record<Priority, string>> = { highest: '🔺', high: '⏫', medium: '🔼', low: '🔽', lowest: '⏬' }

/** What a value may hold, so that it is read back whole. */
const fits: Readonly<Record<StepDialect, RegExp>> = {
  plain: /^[^()[\]|;\r\n]+$/,
  emoji: /^[^()[\]|#^@;\r\n\u2190-\uffff]+$/,
  dataview: /^[^()[\]|\r\n]+$/,
  taskpaper: /^[^()[\]|\r\n]+$/,
  'todo-txt': /^[^\s()[\],;/|]+$/,
}
const isName = /^[\w-]+$/

/** One datum as the dialect writes it, plainly where it has no form for it; `null` where the value would not be read back. */
export function writtenDatum(dialect: StepDialect, datum: StepDatum, value: string): string | null {
  if (datum === 'depends-on' && value.includes(','))
    return joinedOrNull(value.split(',').map((each) => writtenDatum(dialect, datum, each.trim())))
  if (datum === 'priority' && dialect === 'emoji') return prioritySigns[value as Priority] ?? null
  const key = keys[datum][dialect]
  const isNamed = datum === 'id' || datum === 'depends-on'
  if (dialect === 'plain' || key === '' || !fits[dialect].test(value) || (isNamed && !isName.test(value))) return plainly(datum, value)
  if (dialect === 'emoji') return `${key} ${value}`
  if (dialect === 'dataview') return `[${key}:: ${value}]`
  return dialect === 'taskpaper' ? `@${key}(${value})` : `${key}:${value}`
}

const plainly = (datum: StepDatum, value: string): string | null =>
  fits.plain.test(value) && !/,(?!\s*\d)/.test(value) ? `(${keys[datum].plain}: ${value})` : null

const joinedOrNull = (all: readonly (string | null)[]): string | null => (all.includes(null) ? null : all.join(' '))
