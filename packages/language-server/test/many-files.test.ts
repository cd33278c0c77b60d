import { analyse, languages, type PlanFacts, presetSettings, rules } from '@goalmark/core'
import { parseWithRemark } from '@goalmark/core/remark'
import { workspaceIndex } from '@goalmark/language-service'
import { expect, test } from 'vitest'
import { mayGiveIds } from '../src/may-give-ids.js'
import { startEditor } from './support/editor.js'
import { memoryHost } from './support/memory-host.js'
import { plan } from './support/plans.js'

const { reading, rules: active } = presetSettings('recommended', rules)
const factsOf = (text: string, path = 'a.md'): PlanFacts =>
  analyse(text, { path, parse: parseWithRemark, languages, reading, rules: active }).record.facts

test.each([
  ['a step with a sign', '- [ ] Ask Ana 🆔 ask1\n'],
  ['a field', '- **ID:** swim\n'],
  ['a field under another label', '- **Identifier:** swim\n'],
  ['a pair', '- [ ] Ask Ana id:ask1\n'],
  ['a pair in brackets', '- [ ] Ask Ana [id:: ask1]\n'],
  ['a field in Chinese', '- **编号：** swim\n', 'zh'],
])('a file that gives an id is read before links are judged: %s', (_, lines, lang = 'en') => {
  const text = plan(`### Swim 2 km by June 2026\n\n${lines}`).replace('plan:', `lang: ${lang}\nplan:`)
  expect(factsOf(text).ids).not.toEqual([])
  expect(mayGiveIds(text)).toBe(true)
})

test('so is one whose front matter holds goals', () => {
  const text = '---\nplan: personal\ngoals:\n  swim:\n    title: Swim 2 km\n---\n'
  expect(factsOf(text).ids.map(({ id }) => id)).toEqual(['swim'])
  expect(mayGiveIds(text)).toBe(true)
})

test('one that gives none is not', () => {
  expect(mayGiveIds(plan('### Swim 2 km by June 2026\n\n- [ ] Buy goggles, I did it in Madrid (video)\n'))).toBe(false)
})

test('a file that was only placed can be linked to, and is read once when it is asked for', () => {
  const read: string[] = []
  const index = workspaceIndex(undefined, (path) => {
    read.push(path)
    return factsOf(plan('### Swim\n'), path)
  })
  index.place('notes/swim.md')
  expect([index.exists('notes/swim.md'), index.named('swim'), index.near('swin'), index.size()]).toEqual([
    true,
    ['notes/swim.md'],
    'notes/swim.md',
    1,
  ])
  expect([index.known('notes/swim.md'), [...index.files()], index.unread(), read]).toEqual([undefined, [], ['notes/swim.md'], []])
  expect(index.file('notes/swim.md')?.headings.map(({ slug }) => slug)).toContain('swim')
  index.file('notes/swim.md')
  expect([index.unread(), read, index.paths()]).toEqual([[], ['notes/swim.md'], ['notes/swim.md']])
  index.delete('notes/swim.md')
  expect([index.exists('notes/swim.md'), index.named('swim')]).toEqual([false, []])
})

test('among hundreds of files links, ids and references are what they are among a few', async () => {
  const many = Object.fromEntries(Array.from({ length: 320 }, (_, at) => [`/w/plans/${at}.md`, plan(`### Read book ${at} by June 2026\n`)]))
  const linking = plan(
    '### Swim 2 km by June 2026\n\n- **Why:** [a](plans/7.md#goals), [b](plans/8.md#nothing), [c](plans/none.md)\n- **ID:** swim\n\n### Run 10 km by June 2026\n\n- **ID:** run\n',
  )
  const host = memoryHost({
    ...many,
    '/w/plans/9.md': plan('### Run far by June 2026\n\n- **ID:** run\n'),
    '/w/plans/319.md': plan('### Dive by June 2026\n\n- **Aligned with:** swim\n'),
    '/w/here.md': linking,
  })
  const editor = await startEditor(host, { folders: ['file:///w'] })
  editor.open('file:///w/here.md', linking)
  await editor.settled()
  host.pass(200)
  await editor.settled()
  const said = (editor.pushed.get('file:///w/here.md')?.diagnostics ?? []).map(({ code, range }) => [code, range.start.character])
  expect(said).toContainEqual([
    'relevant/links-resolve',
    linking
      .split('\n')
      .find((line) => line.includes('[b]'))!
      .indexOf('[b]'),
  ])
  expect(said.filter(([code]) => code === 'relevant/links-resolve')).toHaveLength(2)
  expect(said.map(([code]) => code)).toContain('plan/unique-ids')
  const at = linking.slice(0, linking.indexOf('swim')).split('\n')
  const places = await editor.connection.sendRequest<{ uri: string }[]>('textDocument/references', {
    textDocument: { uri: 'file:///w/here.md' },
    position: { line: at.length - 1, character: at.at(-1)!.length + 1 },
    context: { includeDeclaration: true },
  })
  expect(new Set(places.map(({ uri }) => uri))).toEqual(new Set(['file:///w/here.md', 'file:///w/plans/319.md']))
  await editor.close()
})
