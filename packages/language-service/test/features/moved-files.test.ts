import { applyEdits, linksOf } from '@goalmark/core'
import { parseWithRemark } from '@goalmark/core/remark'
import { expect, test } from 'vitest'
import { editIn, linksAfterMove } from '../../src/index.js'
import { among } from '../support/read.js'

const after = (path: string, text: string, moves: Readonly<Record<string, string>>): string => {
  const { workspace } = among({ [path]: text, 'company/Ladder.md': '# Ladder\n', 'plans/ana.md': '# Ana\n' })
  const moved = (from: string): string | null => {
    for (const [old, now] of Object.entries(moves)) if (from === old || from.startsWith(`${old}/`)) return now + from.slice(old.length)
    return null
  }
  const places = linksAfterMove({ path, links: linksOf(parseWithRemark(text), text) }, moved, workspace)
  return (
    applyEdits(
      text,
      places.flatMap((place) => editIn(text, place) ?? []),
    ) ?? 'edits collide'
  )
}

test.each([
  [
    'a link follows the file',
    'plans/ana.md',
    '[l](../company/Ladder.md#senior)',
    { 'company/Ladder.md': 'hr/Ladder.md' },
    '[l](../hr/Ladder.md#senior)',
  ],
  [
    'without an ending it stays so',
    'plans/ana.md',
    '[l](../company/Ladder)',
    { 'company/Ladder.md': 'company/Steps.md' },
    '[l](../company/Steps)',
  ],
  ['from the root', 'plans/ana.md', '[l](/company/Ladder.md)', { company: 'hr' }, '[l](/hr/Ladder.md)'],
  [
    'with blanks',
    'plans/ana.md',
    '[l](../company/Ladder.md)',
    { 'company/Ladder.md': 'company/The ladder.md' },
    '[l](../company/The%20ladder.md)',
  ],
  ['beside it', 'plans/ana.md', '[l](./petr.md)', { 'plans/petr.md': 'plans/peter.md' }, '[l](./peter.md)'],
  [
    'links of the file that moves',
    'plans/ana.md',
    '[l](../company/Ladder.md) ![p](ana.png)',
    { 'plans/ana.md': 'plans/2026/ana.md' },
    '[l](../../company/Ladder.md) ![p](../ana.png)',
  ],
  [
    'both in a folder that moves',
    'plans/ana.md',
    '[p](petr.md) [l](../company/Ladder.md)',
    { plans: 'team/plans' },
    '[p](petr.md) [l](../../company/Ladder.md)',
  ],
  [
    'a wiki link by its name',
    'plans/ana.md',
    'See [[Ladder#Senior|here]].',
    { 'company/Ladder.md': 'hr/Steps.md' },
    'See [[Steps#Senior|here]].',
  ],
  ['a wiki link whose note keeps its name', 'plans/ana.md', 'See [[Ladder]].', { 'company/Ladder.md': 'hr/Ladder.md' }, 'See [[Ladder]].'],
  ['a reference', 'plans/ana.md', '[l]\n\n[l]: ../company/Ladder.md\n', { company: 'hr' }, '[l]\n\n[l]: ../hr/Ladder.md\n'],
  [
    'what leads elsewhere is left alone',
    'plans/ana.md',
    '[a](https://example.org/company) [b](#goals) [c](petr.md)',
    { company: 'hr' },
    '[a](https://example.org/company) [b](#goals) [c](petr.md)',
  ],
])('%s', (_, path, before, moves, expected) => {
  expect(after(path, before, moves as Readonly<Record<string, string>>)).toBe(expected)
})
