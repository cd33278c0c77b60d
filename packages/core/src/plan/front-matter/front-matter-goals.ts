import { joined, type Span } from '../../text/span.js'
import type { Said } from '../model.js'
import type { YamlEntry, YamlValue } from './yaml-tree.js'

/** One entry of `goals:`, before anyone asks what its keys mean. */
export interface FrontMatterGoal {
  readonly title: Said<string>
  readonly span: Span
  /** The key it stands under where `goals:` is a map, or its `id`. */
  readonly id: Said<string> | null
  readonly values: readonly FrontMatterValue[]
  /** Under `goals`, `key-results` or `krs`. */
  readonly goals: readonly { readonly role: 'sub-goal' | 'key-result'; readonly goal: FrontMatterGoal }[]
}

/** `by: 2026-06-30`, or a list: `steps: [Book the exam, Pass it]`. */
export interface FrontMatterValue {
  readonly label: string
  readonly labelSpan: Span
  readonly text: string
  readonly span: Span
  /** The texts of a list; empty for a single text. */
  readonly items: readonly Said<string>[]
}

const titleKeys = new Set(['title', 'goal', 'name', 'objective', 'text', 'key-result', 'kr', 'what'])
const nested: Readonly<Record<string, 'sub-goal' | 'key-result'>> = {
  goals: 'sub-goal',
  'sub-goals': 'sub-goal',
  subgoals: 'sub-goal',
  'key-results': 'key-result',
  krs: 'key-result',
}

/** `goals:` as a list of texts, a list of maps with a title, or a map from ids to either. Entries without a title are left out. */
export function frontMatterGoals(value: YamlValue | null): readonly FrontMatterGoal[] {
  if (!value || value.kind === 'scalar') return []
  if (value.kind === 'list') return value.items.flatMap((item) => goalOf(item, null))
  return value.entries.flatMap((entry) => goalOf(entry.value, { value: entry.key, text: entry.key, span: entry.keySpan }))
}

function goalOf(value: YamlValue, key: Said<string> | null): readonly FrontMatterGoal[] {
  const span = key ? joined(key.span, value.span) : value.span
  if (value.kind === 'scalar') return value.text ? [{ title: said(value), span, id: key, values: [], goals: [] }] : []
  if (value.kind === 'list') return []
  const titled = value.entries.find((entry) => titleKeys.has(fold(entry.key)) && entry.value.kind === 'scalar' && entry.value.text !== '')
  const rest = value.entries.filter((entry) => entry !== titled)
  const title = titled ? said(titled.value) : key
  if (!title) return []
  const id = rest.find((entry) => fold(entry.key) === 'id')
  return [
    {
      title,
      span,
      id: id ? said(id.value) : titled ? key : null,
      values: rest.filter((entry) => !nested[fold(entry.key)]).map(valueIn),
      goals: rest.flatMap(goalsIn),
    },
  ]
}

const fold = (key: string): string =>
  key
    .trim()
    .toLowerCase()
    .replaceAll(/[\s_]+/g, '-')

function goalsIn({ key, value }: YamlEntry): readonly { readonly role: 'sub-goal' | 'key-result'; readonly goal: FrontMatterGoal }[] {
  const role = nested[fold(key)]
  return role ? frontMatterGoals(value).map((goal) => ({ role, goal })) : []
}

function valueIn({ key, keySpan, value }: YamlEntry): FrontMatterValue {
  const items = value.kind === 'list' ? value.items.flatMap(itemIn) : []
  const text = value.kind === 'scalar' ? value.text : items.map((item) => item.text).join('; ')
  return { label: key, labelSpan: keySpan, text, span: value.span, items }
}

/** `Book the exam`, or `{ text: Book the exam, done: true }`. */
function itemIn(value: YamlValue): readonly Said<string>[] {
  if (value.kind === 'scalar') return [said(value)]
  const titled =
    value.kind === 'map' ? value.entries.find(({ key, value }) => titleKeys.has(fold(key)) && value.kind === 'scalar') : undefined
  return titled ? [said(titled.value)] : []
}

const said = (value: YamlValue): Said<string> => {
  const text = value.kind === 'scalar' ? value.text : ''
  return { value: text, text, span: value.span }
}
