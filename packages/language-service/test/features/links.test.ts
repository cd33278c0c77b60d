import { applyEdits } from '@goalmark/core'
import { describe, expect, test } from 'vitest'
import { actionsAt, completionsAt, definitionAt, documentLinks } from '../../src/index.js'
import { among, atCaret, plan } from '../support/read.js'

const files = {
  'plans/petr.md': plan('### Ship faster\n'),
  'company/Ladder.md': '# Ladder\n\n## Senior Specialist\n\n## Objective: Be known\n',
  'company/team/ladder.md': '# Ladder of the team\n',
  'company/my notes.md': '---\nplan: personal\n---\n\n# My notes\n',
}
const scene = among(files)
const here = 'plans/marie.md'

describe('completion of links', () => {
  const offered = (words: string, besidesMarkdown = false): readonly string[] => {
    const { analysis, at } = atCaret(plan(`### Grow\n\n- **Why:** ${words}\n`), here)
    return completionsAt(analysis, at, scene, besidesMarkdown).map(({ label, insert }) =>
      label === insert ? label : `${label} → ${insert}`,
    )
  }

  test.each([
    [
      'files, those nearest first',
      '[l](‸)',
      ['petr.md', '../company/Ladder.md', '../company/my notes.md → ../company/my%20notes.md', '../company/team/ladder.md'],
    ],
    [
      'headings of a file',
      '[l](../company/Ladder.md#‸',
      ['Ladder → ladder)', 'Senior Specialist → senior-specialist)', 'Objective: Be known → objective-be-known)'],
    ],
    ['headings of the plan itself', '[l](#‸)', ['My plan → my-plan', 'Goals → goals', 'Grow → grow']],
    ['notes', 'as [[‸]]', ['petr', 'company/Ladder', 'my notes', 'company/team/ladder']],
    ['headings of a note', 'as [[my notes#‸', ['My notes → My notes]]']],
    ['nothing of the network', '[l](https://‸)', []],
    ['nothing of a file that is not there', '[l](nope.md#‸)', []],
  ])('%s', (_, words, expected) => expect(offered(words)).toEqual(expected))

  test.each([
    ['[l](../company/Ladder.md#se‸n)', '[l](../company/Ladder.md#senior-specialist)'],
    ['[l](<../company/Ladder.md#se‸n>)', '[l](<../company/Ladder.md#senior-specialist>)'],
    ['[[company/Ladder#Se‸n|mine]]', '[[company/Ladder#Senior Specialist|mine]]'],
    ['[l](pe‸tra.md) and [m](b.md)', '[l](petr.md) and [m](b.md)'],
    ['[l](pe‸ and so on', '[l](petr.md and so on'],
  ])('what stands behind the caret goes: %s', (words, expected) => {
    const { analysis, text, at } = atCaret(plan(`### Grow\n\n- **Why:** ${words}\n`), here)
    const item = completionsAt(analysis, at, scene).find(({ label }) => /^(?:Senior|petr)/.test(label))!
    expect(applyEdits(text, [{ span: item.span, text: item.insert }])).toBe(text.replace(words.replace('‸', ''), expected))
  })

  test('beside an editor that completes Markdown’s own, notes alone', () => {
    expect(offered('[l](‸)', true)).not.toContain('petr.md')
    expect(offered('[[‸]]', true)).toContain('petr')
  })
})

describe('a link to a heading that is not there', () => {
  const marked = plan('### Grow\n\n- **Why:** the [ladder](../company/Ladder.md#be-kn‸own) asks for it\n')

  test('leads to the file all the same', () => {
    const { analysis, at } = atCaret(marked, here)
    expect(definitionAt(analysis, at, scene)?.to).toEqual({ path: 'company/Ladder.md', span: null })
    expect(documentLinks(analysis, scene, false).map(({ to }) => to)).toEqual([{ path: 'company/Ladder.md', span: null }])
  })
})

describe('what leads nowhere is mended where one thing comes close', () => {
  test.each([
    ['[l](../company/Ladder.md#be-known)', '[l](../company/Ladder.md#objective-be-known)'],
    ['[l](<../company/Ladder.md#senior>)', '[l](<../company/Ladder.md#senior-specialist>)'],
    ['[l](../Ladders.md#ladder)', '[l](../company/Ladder.md#ladder)'],
    ['[l](peter.md)', '[l](petr.md)'],
    ['[[my note]]', '[[my notes]]'],
    ['[[my notes#My note|mine]]', '[[my notes#My notes|mine]]'],
    ['[l](../company/Ladder.md#principal)', null],
    ['[l](elsewhere.md)', null],
  ])('%s → %s', (link, expected) => {
    const { analysis, text, at } = atCaret(plan(`### Grow\n\n- **Why:** as ‸${link} says\n`), here)
    const [action] = actionsAt(analysis, { start: at, end: at }, scene, (kind) => kind === 'quickfix').filter(({ title }) =>
      title.startsWith('Link to'),
    )
    expect(action ? applyEdits(text, action.edits) : null).toBe(expected && text.replace(link, expected))
  })

  test('an id of the same plan', () => {
    const { analysis, text, at } = atCaret(plan('### Pass the exam by June\n\n- [ ] Book it 🆔 book\n- [ ] Sit it ⛔ bo‸ok2\n'), here)
    const action = actionsAt(analysis, { start: at, end: at }, scene, (kind) => kind === 'quickfix').find(
      ({ title }) => title === 'Write book',
    )
    expect(applyEdits(text, action!.edits)).toBe(text.replace('book2', 'book'))
  })
})
