import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { findingsOf } from '../../src/lint/findings-of.js'
import { fixAll } from '../../src/lint/fix.js'
import type { PlanRecord } from '../../src/lint/record.js'
import { applyEdits } from '../../src/text/edit.js'
import { addDays, isoDateOf } from '../../src/text/iso-date.js'
import { workspaceOf } from '../../src/workspace/workspace-of.js'
import { plans } from './arbitrary-plan.js'
import { lintText, read, rulesOf } from './read.js'

const at = (record: PlanRecord, today: string) =>
  findingsOf(record, { today: isoDateOf(today)!, workspace: workspaceOf([record.facts], () => true), rules: rulesOf('strict') })

const days = fc.integer({ min: 0, max: 1500 }).map((count) => addDays(isoDateOf('2025-06-01')!, count))

describe('for plans of any kind', () => {
  test('a record read from a cache gives, on any day, what a fresh one gives', () => {
    fc.assert(
      fc.property(plans, days, (text, today) => {
        const { record } = read(text, 'strict')
        const cached = JSON.parse(JSON.stringify(record)) as PlanRecord
        expect(at(cached, today)).toEqual(at(read(text, 'strict').record, today))
      }),
      { numRuns: 150 },
    )
  })

  test('no rule throws, and every place lies in the text', () => {
    fc.assert(
      fc.property(plans, days, (text, today) => {
        const { findings, crashes } = at(read(text, 'strict').record, today)
        expect(crashes).toEqual([])
        for (const { span, fix, suggestions } of findings) {
          const spans = [span, ...[...(fix ? [fix] : []), ...suggestions].flatMap(({ edits }) => edits.map((edit) => edit.span))]
          for (const { start, end } of spans) expect(0 <= start && start <= end && end <= text.length).toBe(true)
        }
      }),
      { numRuns: 150 },
    )
  })

  test('fixing settles: nothing is left to fix, and each rule that fixed something finds less', () => {
    fc.assert(
      fc.property(plans, (text) => {
        const relint = (each: string) => at(read(each, 'strict').record, '2026-02-20').findings
        const before = relint(text)
        const { findings, count, fighting } = fixAll(text, relint, { unsafe: false })
        expect(fighting).toEqual([])
        const mended = new Set(before.filter(({ fix }) => fix?.safe).map(({ rule }) => rule))
        const of = (all: typeof before) => all.filter(({ rule }) => mended.has(rule)).length
        if (count > 0) expect(of(findings)).toBeLessThan(of(before))
        expect(findings.filter(({ fix }) => fix?.safe)).toEqual([])
      }),
      { numRuns: 100 },
    )
  })

  test('a comment on top of the page changes no goal', () => {
    fc.assert(
      fc.property(plans, (text) => {
        if (text.startsWith('---')) return
        const titles = (each: string) => read(each).plan.goals.map(({ title }) => title)
        expect(titles(`<!-- For the two of us -->\n\n${text}`)).toEqual(titles(text))
      }),
      { numRuns: 150 },
    )
  })

  test('a quick fix can be applied, and makes nothing else wrong; to move or drop something is a decision that may ask for another', () => {
    fc.assert(
      fc.property(plans, (text) => {
        const before = lintText(text).findings.filter(({ severity }) => severity !== 'hint').length
        for (const { rule, suggestions } of lintText(text).findings) {
          for (const { edits } of suggestions) {
            const after = applyEdits(text, edits)
            expect(after).toBeDefined()
            if (rule === 'time-bound/deadline-ahead') continue
            expect(lintText(after!).findings.filter(({ severity }) => severity !== 'hint').length).toBeLessThanOrEqual(before)
          }
        }
      }),
      { numRuns: 60 },
    )
  })
})
