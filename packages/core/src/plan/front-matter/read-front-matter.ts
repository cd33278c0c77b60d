import type { Span } from '../../text/span.js'
import { directiveOf, misspeltDirective } from '../comments.js'
import type { Directive, FrontMatter, FrontMatterEntry, Unreadable } from '../model.js'
import { keyOf, nearKeys } from './keys.js'
import { libraryYaml } from './library-yaml.js'
import { plainToml } from './plain-toml.js'
import { plainYaml } from './plain-yaml.js'
import type { YamlEntry, YamlTree, YamlValue } from './yaml-tree.js'

export interface FrontMatterReading {
  readonly frontMatter: FrontMatter
  /** `goals:` as written; `null` where there is none. */
  readonly goals: YamlValue | null
  /** All of it, where one entry is `goal:` or `objective:` with a text. */
  readonly goal: Extract<YamlValue, { kind: 'map' }> | null
  /** `# goalmark-disable-line …` */
  readonly directives: readonly Directive[]
  /** Broken YAML and keys that are close to one of ours. */
  readonly unread: readonly Unreadable[]
}

export const noFrontMatter: FrontMatterReading = {
  frontMatter: { span: null, entries: [], errors: [] },
  goals: null,
  goal: null,
  directives: [],
  unread: [],
}

/** Reads the YAML (or, between `+++`, the TOML) at the top of a file. `span` is that of both fences and all between; total on any text. */
export function readFrontMatter(written: string, span: Span): FrontMatterReading {
  const { from, to } = between(written, span)
  const text = withoutLoneReturns(written, from, to)
  const tree = isToml(text, span) ? plainToml(text, from, to) : (plainYaml(text, from, to) ?? libraryYaml(text, from, to))
  const entries = tree.entries.map(entryOf)
  return {
    frontMatter: { span, entries, errors: tree.errors },
    goals: tree.entries.find(({ key }) => keyOf(key) === 'goals')?.value ?? null,
    goal: goalIn(tree, span),
    directives: directivesIn(text, tree),
    unread: [...broken(text, tree), ...entries.slice(0, 100).flatMap(misspelt), ...misspeltDirectives(text, tree)],
  }
}

export const isToml = (text: string, { start }: Span): boolean => text.charCodeAt(start) === 43

function goalIn({ entries }: YamlTree, span: Span): FrontMatterReading['goal'] {
  const named = entries.some(({ key, value }) => goalKeys.has(key.trim().toLowerCase()) && value.kind === 'scalar' && value.text !== '')
  return named ? { kind: 'map', entries, span } : null
}

const goalKeys: ReadonlySet<string> = new Set(['goal', 'objective'])

/** A carriage return alone ends a line to Markdown, and to no reader of YAML; a line feed stands in the same place. */
function withoutLoneReturns(text: string, from: number, to: number): string {
  const lines = text.slice(from, to)
  return loneReturn.test(lines) ? text.slice(0, from) + lines.replaceAll(/\r(?!\n)/g, '\n') + text.slice(to) : text
}

const loneReturn = /\r(?!\n)/

/** The lines between the fences. */
function between(text: string, { start, end }: Span): { readonly from: number; readonly to: number } {
  let from = start + 3
  while (from < end && !isBreak(text.charCodeAt(from))) from++
  if (text.charCodeAt(from) === 13 && text.charCodeAt(from + 1) === 10) from++
  from = Math.min(from + 1, end)
  let to = end
  while (to > from && !isBreak(text.charCodeAt(to - 1))) to--
  return { from, to }
}

const isBreak = (code: number): boolean => code === 10 || code === 13

function entryOf({ key, keySpan, value }: YamlEntry): FrontMatterEntry {
  return { key, field: keyOf(key) ?? null, keySpan, valueSpan: value.span, value: textsOf(value) }
}

/** A text, a list of texts; `null` for maps and lists that hold more than texts. */
function textsOf(value: YamlValue): string | readonly string[] | null {
  if (value.kind === 'scalar') return value.text
  if (value.kind === 'map') return null
  const texts: string[] = []
  for (const item of value.items) {
    if (item.kind !== 'scalar') return null
    texts.push(item.text)
  }
  return texts
}

const broken = (text: string, { errors }: YamlTree): readonly Unreadable[] =>
  errors.map(({ span }) => ({
    kind: 'unreadable',
    text: text.slice(span.start, span.end),
    span,
    reason: 'broken-front-matter',
    near: [],
    field: null,
  }))

function misspelt({ key, field, keySpan }: FrontMatterEntry): readonly Unreadable[] {
  const near = field ? [] : nearKeys(key)
  return near.length === 0 ? [] : [{ kind: 'unreadable', text: key, span: keySpan, reason: 'unknown-field', near, field: null }]
}

const directivesIn = (text: string, { comments }: YamlTree): readonly Directive[] =>
  comments.flatMap((span) => {
    const directive = directiveOf(text.slice(span.start + 1, span.end), { start: span.start + 1, end: span.end }, span)
    return directive ? [directive] : []
  })

const misspeltDirectives = (text: string, { comments }: YamlTree): readonly Unreadable[] =>
  comments.flatMap((span) => {
    const unread = misspeltDirective(text.slice(span.start + 1, span.end), { start: span.start + 1, end: span.end })
    return unread ? [unread] : []
  })
