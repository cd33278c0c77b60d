import { expect, test } from 'vitest'
import { baselineOf, checkBaseline, lineOf, pruned, readBaseline, writeBaseline } from '../../src/lint/baseline.js'
import { lintText } from './read.js'

const before = '---\nplan: personal\n---\n\n## Goals\n\n### Attend events\n\n### Attend talks\n'
const planOf = (text: string) => ({ path: 'plans/ana.md', text, findings: lintText(text).findings })
const linesOf = (text: string) => new Set(baselineOf([planOf(text)]).map(lineOf))

test('hides what it lists, and shows what is new', () => {
  const after = before.replace('## Goals', 'Some words of introduction.\n\n## Goals').concat('\n### Attend fairs\n')
  const checked = checkBaseline(planOf(after), linesOf(before))
  expect(new Set(checked.shown.map(({ goal }) => goal))).toEqual(
    new Set(
      planOf(after)
        .findings.map(({ goal }) => goal)
        .filter((goal) => goal?.includes('fairs')),
    ),
  )
  expect(checked.shown.length).toBeGreaterThan(0)
  expect(checked.hidden).toBe(planOf(before).findings.length)
})

test('white space does not matter, words do', () => {
  expect(checkBaseline(planOf(before.replaceAll('\n', '\r\n')), linesOf(before)).shown).toEqual([])
  expect(checkBaseline(planOf(before.replace('Attend talks', 'Attend meetups')), linesOf(before)).shown.length).toBeGreaterThan(0)
})

test('equal findings are told apart by their order', () => {
  const twice = '---\nplan: personal\n---\n\n## Goals\n\n- TBD\n- TBD\n'
  const entries = baselineOf([planOf(twice)])
  expect(new Set(entries.map(lineOf)).size).toBe(entries.length)
})

test('what matches nothing any more is pruned', () => {
  const entries = baselineOf([planOf(before)])
  const { used } = checkBaseline(planOf(before.replace('### Attend talks\n', '')), new Set(entries.map(lineOf)))
  expect(pruned(entries, used).length).toBeLessThan(entries.length)
  expect(pruned(entries, used).every((entry) => used.has(lineOf(entry)))).toBe(true)
})

test('the file is one entry a line, in order, and is read back', () => {
  const entries = baselineOf([planOf(before), { ...planOf(before), path: 'plans/bea.md' }])
  const text = writeBaseline(entries)
  expect(text.split('\n').slice(0, -1)).toEqual(text.split('\n').slice(0, -1).toSorted())
  expect(readBaseline(text)).toEqual({ entries, unreadable: [] })
  expect(readBaseline(`${text}<<<<<<< HEAD\n`).unreadable).toEqual([entries.length + 1])
})

test('what comes and goes with the day is not in it', () => {
  const text = '---\nplan: personal\n---\n\n## Goals\n\n- Pass the CKA by 30 June 2025\n'
  expect(lintText(text).findings.some(({ clock }) => clock)).toBe(true)
  expect(baselineOf([planOf(text)]).filter(({ rule }) => rule === 'time-bound/deadline-ahead')).toEqual([])
})
