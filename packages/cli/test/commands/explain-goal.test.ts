import { describe, expect, test } from 'vitest'
import { folderWith, goodPlan, runHere } from '../support/goalmark.js'

const german = `---
plan: personal
---

# Jahresziele 2026

## Ziele

### Zwei Kurse besuchen

- **Bis:** 30.09.2026
- **Status:** so lala
`

const linked = goodPlan.replace(
  'the next level asks for it, because leads present their own work',
  'asked for in the [ladder](ladder.md#lead)',
)

/** A row: what a reader finds out, the plan, the line asked about, and lines of the answer. */
const rows: readonly (readonly [claim: string, plan: string, line: number, expected: readonly string[]])[] = [
  [
    'the words that prove a part, and what they were taken for',
    goodPlan,
    13,
    ['● by when            stated', '       16 │ "2026-11-30" a date'],
  ],
  ['what was read, as values', goodPlan, 13, ['Read as', '  due       2026-11-30', '  progress  0 %, 0 of 2']],
  ['words without the marks of Markdown', linked, 13, ['       17 │ "asked for in the ladder" a link']],
  [
    'what is read where nothing is judged',
    german,
    9,
    [
      'Goals in German are read and not judged: nothing is asked of their words.',
      '  due       2026-09-30: "30.09.2026"',
      '  status    not read: "so lala"',
    ],
  ],
]

describe('explain --goal shows', () => {
  test.each(rows)('%s', async (_claim, plan, line, expected) => {
    const { code, stdout } = await runHere(folderWith({ 'a.md': plan, 'ladder.md': '# Lead\n' }), ['explain', '--goal', `a.md:${line}`])
    expect(code).toBe(0)
    expect(stdout.split('\n')).toEqual(expect.arrayContaining([...expected]))
  })
})
