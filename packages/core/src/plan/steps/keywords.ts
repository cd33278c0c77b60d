import type { Labels } from '../labels/labels.js'
import type { FieldName } from '../model.js'
import type { DatumKind } from './datum.js'

/**
 * The keys of the tools themselves, whatever language the plan is written in: Dataview and Tasks (`due`, `scheduled`, `dependsOn`),
 * todo.txt and its extensions (`t`, `rec`, `pri`), TaskPaper and Todo+ (`defer`, `est`, `started`), Org (`deadline`, `closed`).
 */
const ofTools: Readonly<Record<string, DatumKind>> = {
  due: 'due',
  deadline: 'due',
  by: 'due',
  until: 'due',
  start: 'start',
  started: 'start',
  starts: 'start',
  defer: 'start',
  t: 'start',
  scheduled: 'scheduled',
  schedule: 'scheduled',
  created: 'created',
  added: 'created',
  done: 'done',
  completed: 'done',
  completion: 'done',
  finished: 'done',
  closed: 'done',
  cancelled: 'cancelled',
  canceled: 'cancelled',
  dropped: 'cancelled',
  owner: 'owner',
  assignee: 'owner',
  assigned: 'owner',
  responsible: 'owner',
  who: 'owner',
  effort: 'effort',
  estimate: 'effort',
  estimated: 'effort',
  est: 'effort',
  duration: 'effort',
  priority: 'priority',
  prio: 'priority',
  pri: 'priority',
  repeat: 'recurs',
  repeats: 'recurs',
  recur: 'recurs',
  recurs: 'recurs',
  rec: 'recurs',
  every: 'recurs',
  id: 'id',
  dependson: 'depends-on',
  'depends-on': 'depends-on',
  'depends on': 'depends-on',
  depends: 'depends-on',
  dep: 'depends-on',
  progress: 'count',
  count: 'count',
}

const tools: ReadonlyMap<string, DatumKind> = new Map(Object.entries(ofTools))

/** The datum a key opens in every language: `due`, `dependsOn`, `rec`; `undefined` for any other word. */
export const toolKeyword = (key: string): DatumKind | undefined => tools.get(key) ?? tools.get(key.toLowerCase())

const ofFields: Partial<Record<FieldName, DatumKind>> = {
  'time-bound': 'due',
  start: 'start',
  scheduled: 'scheduled',
  created: 'created',
  done: 'done',
  owner: 'owner',
  effort: 'effort',
  priority: 'priority',
  recurs: 'recurs',
  id: 'id',
  progress: 'count',
}

/** What the plan's languages call data. */
export interface Keywords {
  readonly kinds: ReadonlyMap<string, DatumKind>
  /** What opens written history, lower case: `was`, `war`. */
  readonly was: readonly string[]
}

const known = new WeakMap<Labels, Keywords>()

/** The keys of the tools and, inside brackets, the field labels of the plan's languages: `(verantwortlich: Marie)`. Made once a plan's languages. */
export function keywordsOf(labels: Labels): Keywords {
  const before = known.get(labels)
  if (before) return before
  const words = new Map(tools)
  for (const [label, field] of labels.fieldLabels) {
    const kind = ofFields[field]
    if (kind && !words.has(label)) words.set(label, kind)
  }
  const keywords = { kinds: words, was: [...new Set(labels.packs.flatMap((pack) => pack.was ?? []))] }
  known.set(labels, keywords)
  return keywords
}
