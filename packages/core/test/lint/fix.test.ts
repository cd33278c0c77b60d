import { describe, expect, test } from 'vitest'
import type { Finding } from '../../src/lint/finding.js'
import { fixAll, fixOnce } from '../../src/lint/fix.js'
import { ruleIdOf } from '../../src/lint/rule-id.js'

/** A finding of `rule` that would put `to` in place of the first `from`. */
function finding(text: string, rule: string, from: string, to: string, safe = true): Finding {
  const start = text.indexOf(from)
  const span = { start, end: start + from.length }
  return {
    rule: ruleIdOf(rule)!,
    severity: 'warning',
    message: `${from} → ${to}`,
    advice: null,
    span,
    goal: null,
    clock: false,
    lacks: null,
    since: null,
    until: null,
    fix: { title: `Write ${to}`, safe, edits: [{ span, text: to }] },
    suggestions: [],
  }
}

/** Rules as a table: each puts one text in place of another wherever it still stands. */
const rulesThat =
  (...table: readonly (readonly [rule: string, from: string, to: string, safe?: boolean])[]) =>
  (text: string): readonly Finding[] =>
    table.filter(([, from]) => text.includes(from)).map(([rule, from, to, safe]) => finding(text, rule, from, to, safe ?? true))

describe('one pass', () => {
  test('takes safe fixes only, unless asked', () => {
    const findings = rulesThat(['a/one', 'x', '1'], ['a/two', 'y', '2', false])('x y')
    expect([fixOnce('x y', findings, { unsafe: false }).text, fixOnce('x y', findings, { unsafe: true }).text]).toEqual(['1 y', '1 2'])
  })

  test('a fix that stands in the way of an earlier one waits', () => {
    const text = 'abc'
    const findings = [finding(text, 'a/one', 'ab', '1'), finding(text, 'a/two', 'bc', '2')]
    expect(fixOnce(text, findings, { unsafe: false })).toEqual({ text: '1c', fixed: [findings[0]] })
  })

  test('all edits of a fix or none', () => {
    const text = 'a b c'
    const both = {
      ...finding(text, 'a/one', 'a', '1'),
      fix: {
        title: '',
        safe: true,
        edits: [
          { span: { start: 0, end: 1 }, text: '1' },
          { span: { start: 4, end: 5 }, text: '3' },
        ],
      },
    }
    const first = finding(text, 'a/zero', 'c', 'z')
    expect(fixOnce(text, [first, both], { unsafe: false }).text).toBe('a b z')
  })
})

describe('until nothing is left', () => {
  test('one fix makes room for the next', () => {
    expect(fixAll('x', rulesThat(['a/one', 'x', 'y'], ['a/two', 'y', 'z']), { unsafe: false })).toEqual({
      text: 'z',
      count: 2,
      findings: [],
      fighting: [],
    })
  })

  test('rules that undo each other are named, and the text before their round is kept', () => {
    const relint = rulesThat(['a/one', 'x', 'y'], ['a/two', 'y', 'x'], ['a/three', 'q', 'r'])
    expect(fixAll('x q', relint, { unsafe: false })).toMatchObject({ fighting: ['a/one', 'a/two'] })
  })

  test('a rule that goes on for ever is named, too', () => {
    const relint = (text: string) => [finding(text, 'a/one', 'x', 'xx')]
    expect(fixAll('x', relint, { unsafe: false }).fighting).toEqual(['a/one'])
  })
})
