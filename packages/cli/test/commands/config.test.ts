import { expect, test } from 'vitest'
import { folderWith, goodPlan, runHere } from '../support/goalmark.js'

const files = {
  'goalmark.jsonc':
    '{ "preset": "minimal", "ignore": ["old/"], "overrides": [{ "files": ["plans/**"], "rules": { "plan/unique-goals": "warning" } }] }',
  'plans/ada.md': goodPlan,
  'old/ada.md': goodPlan,
}
const said = async (...argv: readonly string[]): Promise<readonly string[]> =>
  (await runHere(folderWith(files), ['config', ...argv])).stdout.split('\n')

test('who says what, by paths from here, and no layer that says nothing', async () => {
  const lines = await said('plans/ada.md')
  expect(lines.slice(0, lines.indexOf(''))).toEqual(['plans/ada.md'])
  expect(lines.filter((line) => /^ {2}[a-z]/.test(line)).slice(0, 3)).toEqual([
    '  built in recommended',
    '  file goalmark.jsonc',
    '  overrides plans/** in goalmark.jsonc',
  ])
  expect(lines.filter((line) => line.length > 80)).toEqual([])
})

test.each([
  ['old/ada.md', 'old/ada.md  ignored by the config'],
  ['plans/eve.md', 'plans/eve.md  not there; this would hold for it'],
  ['plans', 'plans  a folder; this holds for a plan of that name'],
])('%s', async (path, expected) => {
  expect((await said(path))[0]).toBe(expected)
})
