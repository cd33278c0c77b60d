import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { Step } from '../../../src/plan/model.js'
import { stepsIn } from './read.js'

/** Pieces that dialects are made of, so that chance meets them; free text between. */
const pieces = [
  ...['- ', '  - ', '1. ', '[ ] ', '[x] ', '[/] ', '[-] ', '[ ]', '\n', '\r\n', '\r', ' ', '\t', '> ', '\n\n'],
  ...['📅', '⏫', '🔁', '🆔', '⛔', '✅', '\ufe0f', ' 2026-06-30', ' 2026-02-30', '2026-Q2', '03/04/2027', '10:00'],
  ...['(due: ', '(owner: ', '(was ', '(A)', '(@', ')', '[due:: ', '[3/10]', '[30%]', '[#A]', ']', '[[', ']]', 'due:', 'due:: ', 'rec:1w'],
  ...[
    'DEADLINE: <',
    '>',
    '@due(',
    '@marie',
    '@{',
    '}',
    '-> ',
    '→ ',
    '>2026-06-30',
    '^id',
    '~2h',
    '~~',
    '!!',
    'p1',
    '3/10',
    ', ',
    '; ',
    '(',
    '((',
  ],
  ...['by 30 June 2026', 'every Monday', '**', '`', '&amp;', '\\', '<!-- x -->', '<br>', 'exam', '試験', '\ud83d', '（期限：', '）', '\0'],
]
const text = fc
  .array(fc.oneof({ weight: 5, arbitrary: fc.constantFrom(...pieces) }, { weight: 1, arbitrary: fc.string({ maxLength: 8 }) }), {
    maxLength: 30,
  })
  .map((parts) => `- [ ] ${parts.join('')}`)

const flat = (steps: readonly Step[]): readonly Step[] => steps.flatMap((step) => [step, ...flat(step.steps)])

describe('whatever someone types', () => {
  test('reading steps never throws, and every span lies inside the step that holds it', () => {
    fc.assert(
      fc.property(text, (source) => {
        for (const step of flat(stepsIn(source))) {
          const dates = [step.due, step.start, step.scheduled, step.created, step.done, step.cancelled]
          const said = [
            ...dates,
            step.owner,
            step.priority,
            step.recurs,
            step.id,
            step.effort,
            step.count,
            ...step.dependsOn,
            ...step.history,
          ]
          for (const { span } of [...said.filter((one) => one !== null), { span: step.textSpan }, { span: step.phrase.span }]) {
            expect(span.start).toBeGreaterThanOrEqual(0)
            expect(span.end).toBeGreaterThanOrEqual(span.start)
            expect(span.end).toBeLessThanOrEqual(source.length)
          }
        }
      }),
      { numRuns: 500 },
    )
  })

  test('the words of a step have no blank at either end', () => {
    fc.assert(
      fc.property(text, (source) => {
        for (const { text: words } of flat(stepsIn(source.replaceAll('\0', '')))) expect(words).toBe(words.trim())
      }),
      { numRuns: 300 },
    )
  })

  test.each(['(', '(was ', 'owner: A ', 'due: ', '3/10 ', '@a ', ' ,', '2026-06-30 x ', '🔁 a ', '[['])(
    'a long line of "%s" is read once, not once for each',
    (unit) => {
      const [step] = stepsIn(`- [ ] a (due: 2026-06-30) ${unit.repeat(20_000)}b`)
      expect(step!.due?.day).toBe('2026-06-30')
    },
  )
})
