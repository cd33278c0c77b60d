import { describe, expect, test } from 'vitest'
import { folderWith, runHere } from '../support/goalmark.js'

const list = (...titles: readonly string[]): string =>
  `---\nplan: personal\n---\n\n# 2026\n\n## Goals\n\n${titles.map((title) => `- ${title} by 2026-06-30\n`).join('')}`
const books = ['Read 12 books', 'Swim 40 lengths', 'Plant 20 trees', 'Write 6 songs']
const pretty = async (text: string, ...argv: readonly string[]): Promise<string> =>
  (await runHere(folderWith({ 'a.md': text }), ['lint', ...argv])).stdout

describe('the same hint of several goals', () => {
  test('is drawn once, with the lines of the others', async () => {
    const shown = await pretty(list(...books))
    expect(shown.match(/No next step and no reason yet/g)).toHaveLength(1)
    expect(shown).toContain('  The same of 3 more goals, on lines 10, 11, 12\n')
    expect(shown).toContain('4 goals could be clearer')
  })
  test('is drawn each time where there are two, and with --verbose', async () => {
    expect((await pretty(list(...books.slice(0, 2)))).match(/No next step and no reason yet/g)).toHaveLength(2)
    expect((await pretty(list(...books), '--verbose')).match(/No next step and no reason yet/g)).toHaveLength(4)
  })
  test('leaves what blocks alone: a warning is shown wherever it holds', async () => {
    const shown = await pretty(
      list(...books)
        .replaceAll(' by 2026-06-30', '')
        .replace('# 2026', '# Mine'),
    )
    expect(shown.match(/a\.md:\d+:3 warning /g)).toHaveLength(4)
  })
})
