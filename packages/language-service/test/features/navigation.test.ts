import { applyEdits } from '@goalmark/core'
import { describe, expect, test } from 'vitest'
import { definitionAt, documentLinks, editIn, referencesAt, renamableAt, renameAt } from '../../src/index.js'
import { alone, among, atCaret, plan, read } from '../support/read.js'

const files = {
  'okr/2026.md': '---\nplan: okr\n---\n\n# OKRs 🎯\n\n## Objective: Ship faster\n\n- [ ] Lead time from 9 to 3 days 🆔 ship\n',
  'petr.md': plan(
    '### Automate the release by 2026-05-31\n\n- [ ] First try ⛔ ship\n- **Supports:** [faster](okr/2026.md#objective-ship-faster)\n',
  ),
}
const mine = plan(
  '### Release twice a week by 2026-06-30\n\n- **Supports:** [faster](okr/2026.md#objective-ship-faster)\n- [ ] Ask the team ⛔ ship\n',
)
const scene = among({ ...files, 'marie.md': mine })
const textOf = (path: string): string => ({ ...files, 'marie.md': mine })[path as keyof typeof files] ?? ''

const at = (words: string, path = 'marie.md') => {
  const text = textOf(path)
  return { analysis: read(text, path), offset: text.indexOf(words) + 1 }
}
const quoted = (place: { path: string; span: { start: number; end: number } | null }): string =>
  `${place.path}: ${place.span ? textOf(place.path).slice(place.span.start, place.span.end) : ''}`

test.each([
  ['a link leads to its heading', 'okr/2026.md#', 'okr/2026.md: ## Objective: Ship faster'],
  ['an id leads to where it is given', 'ship\n', 'okr/2026.md: ship'],
])('definition: %s', (_, words, place) => {
  const { analysis, offset } = at(words)
  const found = definitionAt(analysis, offset, scene)
  expect(found && quoted(found.to)).toBe(place)
})

test('references of an id: where it is given and everyone who depends on it', () => {
  const { analysis, offset } = at('ship\n', 'okr/2026.md')
  expect(referencesAt(analysis, offset, scene).map(quoted)).toEqual(['okr/2026.md: ship', 'marie.md: ship', 'petr.md: ship'])
})

test('references of a heading: itself and every link that leads to it', () => {
  const { analysis, offset } = at('Ship faster', 'okr/2026.md')
  expect(referencesAt(analysis, offset, scene).map(({ path, kind }) => `${path} ${kind}`)).toEqual([
    'okr/2026.md heading',
    'marie.md link',
    'petr.md link',
  ])
})

const renamed = (words: string, path: string, name: string): Readonly<Record<string, string>> | string => {
  const { analysis, offset } = at(words, path)
  const rename = renameAt(analysis, offset, name, scene)
  if (rename.kind === 'refused') return rename.message
  const paths = [...new Set(rename.places.map((place) => place.path))]
  return Object.fromEntries(
    paths.map((each) => [
      each,
      applyEdits(
        textOf(each),
        rename.places.filter(({ path: place }) => place === each).flatMap((place) => editIn(textOf(each), place) ?? []),
      )!,
    ]),
  )
}

test('rename of an id changes every file that names it, and nothing else', () => {
  expect(renamed('ship\n', 'petr.md', 'speed')).toEqual({
    'petr.md': files['petr.md'].replace('⛔ ship', '⛔ speed'),
    'marie.md': mine.replace('⛔ ship', '⛔ speed'),
    'okr/2026.md': files['okr/2026.md'].replace('🆔 ship', '🆔 speed'),
  })
})

test('rename of a heading takes the links along', () => {
  const result = renamed('Ship faster', 'okr/2026.md', 'Objective: Ship daily')
  expect(result).toMatchObject({ 'marie.md': mine.replace('#objective-ship-faster', '#objective-ship-daily') })
})

test('or is asked for at a link that leads to it', () => {
  const { analysis, offset } = at('faster](')
  expect(renamableAt(analysis, offset, scene)?.placeholder).toBe('Objective: Ship faster')
  expect(renamed('faster](', 'marie.md', 'Objective: Ship daily')).toEqual({
    'okr/2026.md': files['okr/2026.md'].replace('Ship faster', 'Ship daily'),
    'marie.md': mine.replace('#objective-ship-faster', '#objective-ship-daily'),
    'petr.md': files['petr.md'].replace('#objective-ship-faster', '#objective-ship-daily'),
  })
})

test.each([
  ['an id that is taken', 'ship\n', 'marie.md', 'ship-2', 'two'],
  ['an id with a blank', 'ship\n', 'marie.md', 'two words', 'An id is made of letters, digits, - and _'],
  ['words that are no name', 'Ask the', 'marie.md', 'x', 'Only goal ids and headings can be renamed'],
])('refused: %s', (_, words, path, name, message) => {
  if (message === 'two') expect(typeof renamed(words, path, name)).toBe('object')
  else expect(renamed(words, path, name)).toBe(message)
})

test('what can be renamed is asked first', () => {
  const { analysis, at: offset } = atCaret(plan('### Pass ‸the exam\n'))
  expect(renamableAt(analysis, offset, alone)?.placeholder).toBe('Pass the exam')
  expect(renamableAt(analysis, 0, alone)).toBeNull()
})

test('an edit is not made where other words stand now', () => {
  expect(editIn('quite another text', { path: 'x.md', span: { start: 0, end: 5 }, before: 'ship', after: 'speed' })).toBeNull()
})

test('document links: to files, headings and ids; beside VS Code’s own only ids and wiki links', () => {
  const analysis = read(mine, 'marie.md')
  const shown = (beside: boolean): readonly string[] => documentLinks(analysis, scene, beside).map(({ to }) => to.path)
  expect(shown(false)).toEqual(['okr/2026.md', 'okr/2026.md'])
  expect(shown(true)).toEqual(['okr/2026.md'])
})

describe('ids named in fields', () => {
  const aligned = {
    'team.md': plan('### Pass the CKA by 2026-06-30 🆔 cka\n\n### Fitness\n\n- **By:** 2026-06-30\n'),
    'ana.md': plan('### Sit the mock exam by 2026-03-31\n\n- **Aligned with:** cka, growth\n'),
  }
  const scene = among(aligned)
  const lookAt = (path: keyof typeof aligned, words: string) => {
    const text = aligned[path]
    return { analysis: read(text, path), offset: text.lastIndexOf(words) + 1 }
  }

  test('lead to the goal', () => {
    const { analysis, offset } = lookAt('ana.md', 'cka')
    const found = definitionAt(analysis, offset, scene)?.to
    expect(found && aligned['team.md'].slice(found.span!.start, found.span!.end)).toBe('cka')
  })

  test('follow when the id is renamed; other words are words', () => {
    const { analysis, offset } = lookAt('team.md', 'cka')
    const rename = renameAt(analysis, offset, 'k8s', scene)
    expect(rename.kind === 'places' && rename.places.map(({ path, after }) => [path, after])).toEqual([
      ['team.md', 'k8s'],
      ['ana.md', 'k8s'],
    ])
    const word = lookAt('ana.md', 'growth')
    expect(definitionAt(word.analysis, word.offset, scene)).toBeNull()
    expect(renameAt(word.analysis, word.offset, 'x', scene).kind).toBe('refused')
  })

  test('the name of a heading in the same file follows it', () => {
    const text = `${aligned['team.md']}\n### Run 10 km by May\n\n- **Aligned with:** fitness\n`
    const analysis = read(text, 'team.md')
    const rename = renameAt(analysis, text.indexOf('Fitness') + 1, 'Health', { ...alone, workspace: null })
    const edits = rename.kind === 'places' ? rename.places.flatMap((place) => editIn(text, place) ?? []) : []
    expect(applyEdits(text, edits)).toBe(text.replace('Fitness', 'Health').replace('fitness', 'Health'))
    const found = definitionAt(analysis, text.indexOf('fitness') + 1, alone)?.to.span
    expect(found && text.slice(found.start, found.end)).toBe('### Fitness')
  })
})
