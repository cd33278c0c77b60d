import { describe, expect, test } from 'vitest'
import { labels as english } from '../../src/lang/en/labels.js'
import { shareOf } from '../../src/plan/fields/confidence.js'
import { priorityOf } from '../../src/plan/fields/priority.js'
import { statusOf, statusSignAtEnd } from '../../src/plan/fields/status.js'
import { weightOf } from '../../src/plan/fields/weight.js'
import { labelsOf } from '../../src/plan/labels/labels.js'

const labels = labelsOf([english])
const span = { start: 3, end: 9 }

describe('status', () => {
  test.each([
    ['on track', 'on-track'],
    ['On Track', 'on-track'],
    ['**At risk**', 'at-risk'],
    ['in progress', 'in-progress'],
    ['Not started', 'not-started'],
    ['blocked', 'blocked'],
    ['Done', 'done'],
    ['dropped', 'dropped'],
    ['✅', 'done'],
    ['🟢', 'on-track'],
    ['🟡', 'at-risk'],
    ['🔴', 'off-track'],
    ['⏳', 'in-progress'],
    ['❌', 'dropped'],
    ['✔️', 'done'],
    [':white_check_mark:', 'done'],
    ['🟢 on track', 'on-track'],
    ['on track, one week behind', 'on-track'],
    ['done (2026-06-29)', 'done'],
    ['at risk → on track', 'on-track'],
    ['🟢 -> 🔴', 'off-track'],
    ['Waiting for the permit', 'blocked'],
    ['Delayed until May', 'at-risk'],
    ['just started', 'in-progress'],
    ['Completed 12/02/2027', 'done'],
    ['Done on 12 May 2027', 'done'],
    ['Finished chapter 2', 'unreadable'],
    ['New supplier found', 'unreadable'],
    ['Almost done', 'unreadable'],
    ['On track / behind', 'on-track'],
    ['going to the moon', 'unreadable'],
  ])('%s', (text, value) => {
    expect(statusOf(text, span, labels)).toEqual({ value, text, span })
  })

  test.each(['  ', 'On track / At risk / Off track', 'Not started | In progress | Done'])(
    'nothing, or what a form offers, says nothing: "%s"',
    (text) => {
      expect(statusOf(text, span, labels)).toBeNull()
    },
  )

  test.each([
    ['🟢 Pass the exam', { value: 'on-track', from: 0, to: 2 }],
    ['Pass the exam ✔️', { value: 'done', from: 14, to: 16 }],
    ['Pass the exam :x:', { value: 'dropped', from: 14, to: 17 }],
    ['Pass the ✅ exam', null],
    ['Pass the exam', null],
  ])('a sign at either end: %s', (text, sign) => {
    expect(statusSignAtEnd(text)).toEqual(sign)
  })
})

describe('confidence and score', () => {
  test.each([
    ['7/10', 0.7],
    ['7 of 10', 0.7],
    ['70%', 0.7],
    ['70 %', 0.7],
    ['0.7', 0.7],
    ['0,7', 0.7],
    ['7', 0.7],
    ['85', 0.85],
    ['1', 1],
    ['high', 0.7],
    ['Low', 0.3],
    ['11/10', null],
    ['sure', null],
  ])('%s', (text, value) => {
    expect(shareOf(text, span, labels)?.value ?? null).toBe(value)
  })
})

describe('weight', () => {
  test.each([
    ['40%', 0.4],
    ['0.4', 0.4],
    ['2', 2],
    ['0', 0],
    ['much', null],
  ])('%s', (text, value) => {
    expect(weightOf(text, span)?.value ?? null).toBe(value)
  })
})

describe('priority', () => {
  test.each([
    ['🔺', 'highest'],
    ['⏫', 'high'],
    ['⏬️', 'lowest'],
    ['P0', 'highest'],
    ['p1', 'high'],
    ['P2', 'medium'],
    ['!!!', 'high'],
    ['[#A]', 'high'],
    ['B', 'medium'],
    ['(C)', 'low'],
    ['1', 'high'],
    ['High', 'high'],
    ['must have', 'highest'],
    ['sometime', null],
  ])('%s', (text, value) => {
    expect(priorityOf(text, labels)).toBe(value)
  })
})
