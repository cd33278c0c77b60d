import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { convertDialect } from '../../src/edits/convert-dialect.js'
import { type StepDialect, stepDialects } from '../../src/edits/step-data.js'
import { labelPacks } from '../../src/lang/index.js'
import { applyEdits } from '../../src/text/edit.js'
import type { Span } from '../../src/text/span.js'
import { read } from '../lint/read.js'
import { saidBy } from './same-plan.js'

const head = '---\nlang: en\n---\n\n## Goals\n\n### Pass the CKA by 2026-11-30\n\n'
const planOf = (lines: string): string => head + lines

function converted(text: string, to: StepDialect, within: Span | null = null): string {
  const change = convertDialect(text, read(text).plan, { to, within, labels: labelPacks })
  return change ? (applyEdits(text, change.edits) ?? 'edits collide') : text
}

describe('one step in every dialect', () => {
  test.each([
    ['plain', '- [ ] Book it, by 2026-06-30 (owner: Marie)\n'],
    ['emoji', '- [ ] Book it 📅 2026-06-30 (owner: Marie)\n'],
    ['dataview', '- [ ] Book it [due:: 2026-06-30] [owner:: Marie]\n'],
    ['taskpaper', '- [ ] Book it @due(2026-06-30) (owner: Marie)\n'],
    ['todo-txt', '- [ ] Book it due:2026-06-30 owner:Marie\n'],
  ] as const)('%s: %j', (to, expected) => {
    const all = [
      '- [ ] Book it, by 2026-06-30 (owner: Marie)\n',
      '- [ ] Book it 📅 2026-06-30 (owner: Marie)\n',
      '- [ ] Book it [due:: 2026-06-30] [owner:: Marie]\n',
      '- [ ] Book it due:2026-06-30 owner:Marie\n',
    ]
    expect(all.map((line) => converted(planOf(line), to))).toEqual(all.map(() => planOf(expected)))
  })
})

describe('what a step says besides', () => {
  test.each<[string, StepDialect, string, string]>([
    [
      'ids, what they depend on, and rhythm',
      'dataview',
      '- [ ] Sit it 🆔 sit ⛔ book,pay 🔁 every week\n',
      '- [ ] Sit it [id:: sit] [dependsOn:: book] [dependsOn:: pay] [repeat:: every week]\n',
    ],
    ['priorities', 'emoji', '- [ ] Sit it [priority:: high]\n', '- [ ] Sit it ⏫\n'],
    ['priorities back', 'dataview', '- [ ] Sit it ⏫\n', '- [ ] Sit it [priority:: high]\n'],
    ['days of a tick', 'emoji', '- [x] Sit it (done: 2026-02-01)\n', '- [x] Sit it ✅ 2026-02-01\n'],
    [
      'parentheses with several',
      'dataview',
      '- [ ] Sit it (owner: Marie, by 2026-02-28)\n',
      '- [ ] Sit it [owner:: Marie] [due:: 2026-02-28]\n',
    ],
    ['data in front of a block id', 'plain', '- [ ] Sit it 📅 2026-06-30 ^sit\n', '- [ ] Sit it, by 2026-06-30 ^sit\n'],
    ['data amid words', 'plain', '- [ ] Sit 📅 2026-06-30 it in Brno\n', '- [ ] Sit (due: 2026-06-30) it in Brno\n'],
    [
      'a second day in the words',
      'plain',
      '- [ ] Sit it, by 2026-02-28 -> 2026-12-01\n',
      '- [ ] Sit it, by 2026-02-28 (due: 2026-12-01)\n',
    ],
    ['steps below steps', 'emoji', '- [ ] Sit it\n    - [ ] Book it, by 2026-06-30\n', '- [ ] Sit it\n    - [ ] Book it 📅 2026-06-30\n'],
    ['CRLF', 'emoji', '- [ ] Sit it, by 2026-06-30\r\n- [ ] Pay\r\n', '- [ ] Sit it 📅 2026-06-30\r\n- [ ] Pay\r\n'],
  ])('%s', (_, to, before, after) => {
    expect(converted(planOf(before), to)).toBe(planOf(after))
  })
})

test.each<[string, string]>([
  ['words in parentheses', '- [ ] Sit it (in Brno, due: 2026-06-30, with Petr)\n'],
  ['periods and relative days', '- [ ] Sit it -> 2026-Q2\n- [ ] Pay by Friday\n'],
  ['written history', '- [ ] Sit it (was 2026-05-30: exam moved)\n'],
  ['a thing said twice', '- [ ] Sit it 📅 2026-06-30 (due: 2026-07-30)\n'],
  ['two days in words', '- [ ] Book it, by 2026-02-28 [dependsOn:: b2, c3], by 2026-12-01\n'],
  ['block ids and people', '- [ ] Ask @marie about the slot ^ask\n'],
  ['code', '- [ ] Write `[due:: 2026-06-30]` into it\n'],
])('left alone: %s', (_, lines) => {
  const text = planOf(lines)
  expect(convertDialect(text, read(text).plan, { to: 'taskpaper', within: null, labels: labelPacks })).toBeNull()
})

test('only what is selected', () => {
  const text = planOf('- [ ] Sit it, by 2026-06-30\n- [ ] Pay, by 2026-05-30\n')
  const at = text.indexOf('Pay')
  expect(converted(text, 'emoji', { start: at, end: at })).toBe(planOf('- [ ] Sit it, by 2026-06-30\n- [ ] Pay 📅 2026-05-30\n'))
})

describe('nothing is lost', () => {
  const words = fc.constantFrom(
    'Book it',
    'Two mock exams [1/2]',
    'Read *Kubernetes* up & running',
    'Ask @petr about **slots**',
    'Pay (in EUR)',
    'Run 5 km.',
  )
  const day = fc.constantFrom('2026-02-28', '2026-06-30', '2026-12-01')
  const data = fc.oneof(
    day.chain((of) =>
      fc.constantFrom(`, by ${of}`, ` 📅 ${of}`, ` [due:: ${of}]`, ` due:${of}`, ` @due(${of})`, ` (due: ${of})`, ` -> ${of}`),
    ),
    day.chain((of) => fc.constantFrom(` ✅ ${of}`, ` [completion:: ${of}]`, ` done:${of}`, ` @done(${of})`)),
    day.chain((of) => fc.constantFrom(` 🛫 ${of}`, ` ⏳ ${of}`, ` ➕ ${of}`, ` t:${of}`, ` (scheduled: ${of})`)),
    fc.constantFrom(' (owner: Marie Novak)', ' [owner:: Marie]', ' owner:Marie', ' @marie'),
    fc.constantFrom(' 🆔 a1', ' [id:: a1]', ' id:a1', ' ⛔ b2,c3', ' [dependsOn:: b2, c3]', ' ^a1'),
    fc.constantFrom(' 🔁 every week', ' [repeat:: every month]', ' rec:1w', ' every Monday'),
    fc.constantFrom(' ⏫', ' [priority:: low]', ' (priority: medium)', ' !!', ' pri:high'),
    fc.constantFrom(' (effort: 2h)', ' [estimate:: 3h]', ' @est(2h)', ' ~2h'),
    fc.constantFrom(' (was 2026-01-31: exam moved)', ' (owner: Marie, by 2026-03-31)', ' in Brno', ' #exam'),
  )
  const line = fc
    .tuple(fc.constantFrom(' ', 'x', '-'), words, fc.array(data, { maxLength: 4 }))
    .map(([mark, said, all]) => `- [${mark}] ${said}${all.join('')}\n`)
  const dialect = fc.constantFrom(...stepDialects)

  test('a plan says the same in every dialect, and on the way back', () => {
    fc.assert(
      fc.property(fc.array(line, { minLength: 1, maxLength: 3 }), dialect, dialect, (lines, to, back) => {
        const text = planOf(lines.join(''))
        const said = saidBy(read(text).plan)
        const there = converted(text, to)
        expect(saidBy(read(there).plan), there).toEqual(said)
        const again = converted(there, back)
        expect(saidBy(read(again).plan), again).toEqual(said)
      }),
      { numRuns: 150 },
    )
  })
  test('what is converted is not converted again', () => {
    fc.assert(
      fc.property(line, dialect, (one, to) => {
        const there = converted(planOf(one), to)
        expect(converted(there, to)).toBe(there)
      }),
    )
  })
})
