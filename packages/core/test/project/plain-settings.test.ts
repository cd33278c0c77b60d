import fc from 'fast-check'
import { expect, test } from 'vitest'
import { parse } from 'yaml'
import { plainSettings } from '../../src/project/plain-settings.js'

const byLibrary = (text: string): unknown => parse(text, { version: '1.2', schema: 'core', logLevel: 'silent' })

test.each([
  ['name: Mentoring 2026\nstart: 2026-01-12\ncadence: monthly\n', { name: 'Mentoring 2026', start: '2026-01-12', cadence: 'monthly' }],
  ['sessions: 6\ncapacity: "6"\n', { sessions: 6, capacity: '6' }],
  ['# Of this year\ngoals:\n  - Grow leads\n  - Share more\n', { goals: ['Grow leads', 'Share more'] }],
  ['goals: [Grow, Share]\nname:\npairs: no\n', { goals: ['Grow', 'Share'], name: null, pairs: 'no' }],
  ['on: true\noff: false\n', { on: true, off: false }],
])('%j is read without the library', (text, said) => {
  expect(plainSettings(text)).toEqual(said)
  expect(byLibrary(text)).toEqual(said)
})

test.each(['a: 0x1f\n', 'a: 1e3\n', 'a: 1.50\n', 'a: TRUE\n', 'a: 012\n', 'a: [1.0, b]\n', 'a:\n  b: c\n', 'a: {b: c}\n', '- a\n', ''])(
  '%j is left to the library',
  (text) => expect(plainSettings(text)).toBeUndefined(),
)

test('where it answers, the library says the same', () => {
  const key = fc.constantFrom('name', 'start', 'end', 'a b', 'goals', 'x-1')
  const pieces = [
    '12',
    '0',
    '007',
    '1.5',
    '1e3',
    '0o7',
    '2026-01-12',
    '12:30',
    'true',
    'True',
    'no',
    'null',
    '~',
    'Ä',
    'six weeks',
    '12 a',
    '',
  ]
  const scalar = fc.oneof(
    fc.constantFrom(...pieces),
    fc.constantFrom(...pieces).map((piece) => `"${piece}"`),
    fc.string({ unit: fc.constantFrom(...'ab1. :#-+_\'"[]') }),
  )
  const value = fc.oneof(
    scalar,
    fc.array(scalar, { maxLength: 3 }).map((items) => `[${items.join(', ')}]`),
    fc.array(scalar, { maxLength: 3 }).map((items) => items.map((item) => `\n- ${item}`).join('')),
  )
  const text = fc
    .array(fc.tuple(key, value), { minLength: 1, maxLength: 4 })
    .map((lines) => lines.map(([name, said]) => `${name}: ${said}\n`).join(''))
  fc.assert(
    fc.property(text, (settings) => {
      const said = plainSettings(settings)
      if (said !== undefined) expect(said).toEqual(byLibrary(settings))
    }),
    { numRuns: 2000 },
  )
})
