import { plainProse } from '../../words/prose.js'
import { foldLabel } from '../fold-label.js'
import type { YamlValue } from '../front-matter/yaml-tree.js'
import type { Finder } from './finder.js'
import { type Cell, emptyBody, type Found, nowhere } from './found.js'

/** `goals:` in the front matter: a list of texts, or of maps with a `goal:` or `title:`. */
export function goalsInFrontMatter(value: YamlValue | null, finder: Finder): readonly Found[] {
  if (!value) return []
  const entries = value.kind === 'list' ? value.items : [value]
  return entries.flatMap((entry) => goalOf(entry, finder))
}

function goalOf(entry: YamlValue, finder: Finder): Found[] {
  if (entry.kind === 'scalar') return entry.text.trim() === '' ? [] : [found(entry, entry, [])]
  if (entry.kind !== 'map') return []
  const title = entry.entries.find(({ key }) => titleKeys.has(foldLabel(key)))?.value
  if (title?.kind !== 'scalar' || title.text.trim() === '') return []
  const cells = entry.entries.flatMap(({ key, keySpan, value }): Cell[] => {
    if (value.kind !== 'scalar' || value === title) return []
    return [
      {
        field: finder.labels.field(foldLabel(key)) ?? 'other',
        label: key,
        labelSpan: keySpan,
        lines: [proseOfScalar(value)],
        span: value.span,
      },
    ]
  })
  return [found(entry, title, cells)]
}

const titleKeys: ReadonlySet<string> = new Set(['goal', 'title', 'name', 'objective'])

const found = (entry: YamlValue, title: Extract<YamlValue, { kind: 'scalar' }>, cells: readonly Cell[]): Found => ({
  role: 'goal',
  writtenAs: 'front-matter',
  title: proseOfScalar(title),
  item: null,
  span: entry.span,
  body: emptyBody,
  cells,
  goals: [],
  place: nowhere,
})

/** A scalar's words where they stand; quotes stay outside when the source holds the words as they are. */
function proseOfScalar({ text, span }: Extract<YamlValue, { kind: 'scalar' }>): ReturnType<typeof plainProse> {
  const quoted = span.end - span.start === text.length + 2
  if (quoted || span.end - span.start === text.length) return plainProse(text, span.start + (quoted ? 1 : 0))
  return { text, map: [0, span.start, text.length, span.end], marks: [] }
}
