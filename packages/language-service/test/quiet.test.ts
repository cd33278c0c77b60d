import type { Finding, RuleId } from '@goalmark/core'
import { expect, test } from 'vitest'
import { afterEdits, atRest, nowShown, rested, shownNow } from '../src/index.js'

const finding = (rule: string, start: number, end: number): Finding => ({
  ...{ rule: rule as RuleId, severity: 'warning', message: rule, advice: null, span: { start, end }, goal: null },
  ...{ lacks: null, clock: false, since: null, until: null, fix: null, suggestions: [] },
})
const isFact = (rule: RuleId): boolean => rule === 'fact/one'
const typed = afterEdits(atRest, [{ span: { start: 10, end: 10 }, text: 'x' }])
const rulesOf = (findings: readonly Finding[]): readonly string[] => findings.map(({ rule, span }) => `${rule} ${span.start}`)

test.each([
  ['at rest everything shows', atRest, ['soft/one 9', 'fact/one 9', 'fact/one 30']],
  ['while someone types, only new facts elsewhere come', typed, ['fact/one 30']],
  ['what is on the screen stays while it holds', nowShown(typed, [finding('soft/one', 9, 12)]), ['soft/one 9', 'fact/one 30']],
  ['after a rest all of it comes', rested(typed), ['soft/one 9', 'fact/one 9', 'fact/one 30']],
])('%s', (_, quiet, shown) => {
  const findings = [finding('soft/one', 9, 12), finding('fact/one', 9, 12), finding('fact/one', 30, 33)]
  expect(rulesOf(shownNow(findings, quiet, isFact))).toEqual(shown)
})

test('what is on the screen is known again after words were put in before it', () => {
  const shown = nowShown(atRest, [finding('soft/one', 20, 25)])
  const quiet = afterEdits(shown, [{ span: { start: 0, end: 0 }, text: 'four' }])
  expect(rulesOf(shownNow([finding('soft/one', 24, 29)], quiet, isFact))).toEqual(['soft/one 24'])
})

test.each([1, 31, 40, 100])('and after %i edits, too', (count) => {
  let quiet = nowShown(atRest, [finding('soft/one', 20, 25)])
  for (let edit = 0; edit < count; edit++) quiet = afterEdits(quiet, [{ span: { start: 0, end: 0 }, text: 'x' }])
  expect(rulesOf(shownNow([finding('soft/one', 20 + count, 25 + count)], quiet, isFact))).toEqual([`soft/one ${20 + count}`])
})
