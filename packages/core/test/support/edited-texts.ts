import fc from 'fast-check'

/** A text and what random typing, pasting and deleting makes of it, one after another. */
export interface Edited {
  readonly start: string
  readonly edits: (start: string) => readonly string[]
}

interface RandomEdit {
  /** Where, and how much is cut there, as shares of the text and as units. */
  readonly at: number
  readonly cut: number
  readonly put: string
}

/** What people type, paste and break plans with. */
const pieces = [
  ...[
    'a',
    ' ',
    '.',
    '\n',
    '\n\n',
    '\r\n',
    '\r',
    '\t',
    '#',
    '# ',
    '## ',
    '### Swim\n',
    '## Goals\n\n',
    '# Objectives 2027\n',
    '🎯',
    '\u2028',
    'x',
  ],
  ...[
    '- ',
    '- [ ] ',
    '- [x] ',
    '  - [ ] ',
    '1. ',
    '> ',
    '| a | b |\n| - | - |\n',
    '```\n',
    '~~~\n',
    '---\n',
    '===\n',
    '<!--',
    '-->',
    '<b>',
    '<div>\n',
  ],
  ...[
    '[x]: y\n',
    '[^1]: note\n',
    '[x]',
    '[^1]',
    '[x](y.md#z)',
    '[[Ladder]]',
    '**',
    '_',
    '`',
    '&nbsp;',
    '\\',
    '#no heading\n===\n',
    '    code\n',
  ],
  ...[
    '- **By:** 2026-06-30\n',
    '- **Done when:** 10 hours (3 so far)\n',
    '- **Why:** ',
    ' by 30 June',
    ' 📅 2026-02-30',
    ' 🆔 a1',
    ' ⛔ a1',
    ' 3/10',
  ],
  ...[
    'end: 2026-12-18\n',
    'state: draft\n',
    'plan: okr\n',
    '**Goal 2:** Run\n',
    'Key results:\n\n- 5 calls\n',
    '## Check-ins\n\n### 2026-03-01\n\n- [ ] call Ana\n',
  ],
  ...[
    '<!-- goalmark-disable-next-line -->\n',
    '<!-- private -->\n',
    '## Later\n\n- Sail\n',
    'try to be better',
    '### Read twelve books\n\n',
    '<details>\n<summary>Goals</summary>\n\n',
    '</details>\n\n',
    '<h2>Goals</h2>\n',
    '> [!goal] Swim\n',
    'I want to:\n\n',
    '- [Notes](n.md)\n',
  ],
] as const

const starts = [
  '---\nplan: mentoring\nstart: 2026-01-12\nend: 2026-12-18\n---\n\n# Plan\n\n## Goals\n\n### Read twelve books\n\n- **Done when:** 12 books (3 so far)\n- **By:** 2026-06-30\n\n- [x] Choose them\n- [ ] One a month\n\n### Be more visible\n\n### Pass the exam by June\n\n- [ ] Book it 🆔 a1\n- [ ] Sit it ⛔ a1\n',
  '# Goals 2026\n\n- [ ] Read 12 books\n- [ ] Run 10 km by May\n  - [ ] buy shoes\n\n## Q2\n\n- Learn to swim\n- Learn to swim\n\n## Log\n\n### 2026-03-01\n\nRead two.\n',
  '## Objective: Happier users\n\n- **Why:** they leave\n\nKey results:\n\n- NPS from 20 to 40\n- 5 calls a week\n\n## Objective: A faster site\n\n### Key results\n\n- Load in 1 s (now 3 s)\n\n# Later\n\n* Sail\n',
  '# Plan\n\n| Goal | By | Done when |\n| --- | --- | --- |\n| Swim | May | 10 km |\n| Run | June | 42 km |\n\n## Goals\n\nGoal 1: Write a book\n\nSpecific: a novel\n\nTime-bound: December\n\n## Private\n\nx\n',
  '# 2026\n\n<details>\n<summary>Goals for 2026</summary>\n\n### Swim\n\n- **By:** May\n\n### Run 10 km\n\nIn June.\n\n</details>\n\n- [Last year](2025.md)\n\n### Where I want to be\n\n- Lead a team\n- Speak at a meetup\n\n#### Links\n\n- [Notes](n.md)\n',
  '# Bucket list 2027\n\n1. **Sail** round [Brač](b.md) by June\n2. Learn Portuguese &amp; cook\n   - By: 2026-06-30\n   - [ ] Book it 🆔 b1\n3. ~~Run~~ 10 km\n   every month\n\n- [ ] Read `Ulysses` 1/3\n- [x] Give two talks ✅ 2026-02-01\n- Find a new flat (was 2026-01-31: no money)\n- Find a new flat\n',
]

const randomEdit = fc.record({
  at: fc.double({ min: 0, max: 1, noNaN: true }),
  cut: fc.oneof({ weight: 3, arbitrary: fc.constant(0) }, fc.integer({ min: 1, max: 3 }), fc.integer({ min: 4, max: 120 })),
  put: fc.oneof({ weight: 4, arbitrary: fc.constantFrom(...pieces) }, fc.constant(''), fc.string({ maxLength: 3 })),
})

export const editedTexts: fc.Arbitrary<Edited> = fc
  .record({ start: fc.constantFrom(...starts), list: fc.array(randomEdit, { minLength: 1, maxLength: 12 }) })
  .map(({ start, list }) => ({ start, edits: (text) => list.map((edit) => (text = edited(text, edit))) }))

function edited(text: string, { at, cut, put }: RandomEdit): string {
  const from = Math.round(at * text.length)
  return text.slice(0, from) + put + text.slice(from + cut)
}
