import fc from 'fast-check'
import { expect, test } from 'vitest'
import { libraryYaml } from '../../../src/plan/front-matter/library-yaml.js'
import { plainYaml } from '../../../src/plan/front-matter/plain-yaml.js'

const pieces = [
  'plan',
  'mentor',
  'check-ins',
  'a b',
  ':',
  ': ',
  ' ',
  '\n',
  '\r\n',
  '\r',
  '\t',
  '#',
  ' # note',
  '2026-01-12',
  '3 h/week',
  'Ana Silva',
  'null',
  '~',
  'true',
]
const more = [
  '"',
  "'",
  '- ',
  '[',
  ']',
  '{',
  '}',
  '&a',
  '*a',
  '|',
  '>',
  '!',
  '%',
  '@',
  '`',
  ',',
  '?',
  'é',
  '名前',
  '🎯',
  '\ufeff',
  '\u2028',
  '\u00a0',
  '...',
  '---',
  '0x1F',
  '1:30',
]
const yaml = fc
  .array(fc.oneof(fc.constantFrom(...pieces, ...more), fc.string({ maxLength: 4 })), { maxLength: 24 })
  .map((parts) => parts.join(''))
const line = fc
  .tuple(fc.constantFrom('plan', 'mentor', 'start date', 'x_1'), fc.array(fc.constantFrom(...pieces, ...more), { maxLength: 4 }))
  .map(([key, rest]) => `${key}: ${rest.join('')}`)
const listed = fc
  .tuple(
    fc.constantFrom('[', '[ ', '  - ', '- ', '"', "'", ' '),
    fc.array(fc.constantFrom(...pieces, 'goals', ', ', ']', '\n  - ', '\n- ', '"', "'", 'null', 'é'), { maxLength: 6 }),
    fc.constantFrom(']', '"', "'", '', ' # note'),
  )
  .chain(([open, parts, close]) =>
    fc.constantFrom(`tags: ${open}${parts.join('')}${close}`, `tags:\n${open}${parts.join('')}${close}\nplan: x`),
  )
const lines = fc.array(fc.oneof(line, listed), { maxLength: 5 }).map((all) => all.join('\n'))

test('where the plain reader answers, the library says the same', () => {
  fc.assert(
    fc.property(fc.oneof(yaml, lines), fc.nat(3), (text, before) => {
      const source = `${'x'.repeat(before)}${text}\n---`
      const plain = plainYaml(source, before, source.length - 3)
      if (plain) expect(plain).toEqual(libraryYaml(source, before, source.length - 3))
    }),
    { numRuns: 6000 },
  )
})

test('the plain reader answers for what most plans hold', () => {
  const text =
    'plan: mentoring # kind\ntags: [goals, Q3 2026] # both\nareas:\n  - health\n  - work life\ntitle: "Plan: a year"\naliases: []\nmentee: Marie Novak\n\nstart: 2026-01-12\ncapacity: 3 h/week\nlang:\n# a line of its own\nprogram: Frauen für Technik\n'
  expect(plainYaml(text, 0, text.length)).toEqual(libraryYaml(text, 0, text.length))
})

test('whatever stands between the fences, nothing throws', () => {
  fc.assert(
    fc.property(yaml, (text) => {
      for (const { keySpan, value } of libraryYaml(text, 0, text.length).entries) {
        expect(keySpan.start).toBeLessThanOrEqual(keySpan.end)
        expect(value.span.end).toBeLessThanOrEqual(text.length)
      }
    }),
    { numRuns: 1000 },
  )
})

test('aliases that grow without end are cut', () => {
  const text = `a: &a [x, x, x]\n${[...'bcdefghij'].map((name, at) => `${name}: &${name} [${Array(9).fill(`*${'abcdefghi'[at]}`).join(', ')}]`).join('\n')}\n`
  expect(libraryYaml(text, 0, text.length).entries).toHaveLength(10)
})
