import type { Plan, Span } from '@goalmark/core'
import { allSteps } from '../places.js'

/** Ways of writing data into a step that people mix freely; what we add is in the one the line, else the plan, already speaks. */
export const dialects = ['plain', 'emoji', 'dataview', 'taskpaper', 'todo-txt'] as const
export type Dialect = (typeof dialects)[number]

export type Datum = 'due' | 'done' | 'start' | 'scheduled' | 'created' | 'cancelled' | 'owner' | 'effort' | 'id' | 'depends-on' | 'recurs'

/** What tells each of them; `plain` is what is left. */
const signs: Readonly<Record<Exclude<Dialect, 'plain'>, RegExp>> = {
  emoji: /[📅📆🗓🛫⏳➕✅❌🔁🆔⛔]\u{fe0f}?\s*\S/u,
  dataview: /[[(]\w+::\s/,
  taskpaper: /@(?:due|done|start|started|est)\(/,
  'todo-txt': /(?:^|\s)(?:due|t|rec|pri):[^\s:]/,
}

const told = (text: string): Dialect | null => {
  for (const dialect of dialects) if (dialect !== 'plain' && signs[dialect].test(text)) return dialect
  return null
}

/** The dialect of the step on this stretch, else the one most steps of the plan speak, else plain. */
export function dialectOf(text: string, plan: Plan, line: Span): Dialect {
  const own = told(text.slice(line.start, line.end))
  if (own) return own
  const counts = new Map<Dialect, number>()
  for (const { step } of allSteps(plan)) {
    const dialect = told(text.slice(step.textSpan.start, Math.min(step.span.end, step.textSpan.end + 200)).split(/[\r\n]/, 1)[0] ?? '')
    if (dialect) counts.set(dialect, (counts.get(dialect) ?? 0) + 1)
  }
  return [...counts].sort((a, b) => b[1] - a[1])[0]?.[0] ?? 'plain'
}

const keys: Readonly<Record<Dialect, Readonly<Record<Datum, string>>>> = {
  plain: {
    due: 'due',
    done: 'done',
    start: 'start',
    scheduled: 'scheduled',
    created: 'created',
    cancelled: 'cancelled',
    owner: 'owner',
    effort: 'effort',
    id: 'id',
    'depends-on': 'depends on',
    recurs: 'repeats',
  },
  emoji: {
    due: '📅',
    done: '✅',
    start: '🛫',
    scheduled: '⏳',
    created: '➕',
    cancelled: '❌',
    owner: '',
    effort: '',
    id: '🆔',
    'depends-on': '⛔',
    recurs: '🔁',
  },
  dataview: {
    due: 'due',
    done: 'completion',
    start: 'start',
    scheduled: 'scheduled',
    created: 'created',
    cancelled: 'cancelled',
    owner: 'owner',
    effort: 'estimate',
    id: 'id',
    'depends-on': 'dependsOn',
    recurs: 'repeat',
  },
  taskpaper: {
    due: 'due',
    done: 'done',
    start: 'start',
    scheduled: 'scheduled',
    created: 'created',
    cancelled: 'cancelled',
    owner: '',
    effort: 'est',
    id: 'id',
    'depends-on': 'depends',
    recurs: 'repeat',
  },
  'todo-txt': {
    due: 'due',
    done: 'done',
    start: 't',
    scheduled: 'scheduled',
    created: 'created',
    cancelled: 'cancelled',
    owner: 'owner',
    effort: 'est',
    id: 'id',
    'depends-on': 'dep',
    recurs: 'rec',
  },
}

/** One datum as the dialect writes it; what a dialect has no form for is written plainly. */
export function written(dialect: Dialect, datum: Datum, value: string): string {
  const key = keys[dialect][datum]
  if (dialect === 'plain' || key === '') return `(${keys.plain[datum]}: ${value})`
  if (dialect === 'emoji') return `${key} ${value}`
  if (dialect === 'dataview') return `[${key}:: ${value}]`
  if (dialect === 'taskpaper') return `@${key}(${value})`
  return /\s/.test(value) ? `(${keys.plain[datum]}: ${value})` : `${key}:${value}`
}
