import { describe, expect, test } from 'vitest'
import { readComments } from '../../src/plan/comments.js'

const read = (text: string) => readComments(text, [{ start: 0, end: text.length }])

describe('suppressions', () => {
  test.each([
    [
      '<!-- goalmark-disable-next-line measurable/states-a-measure: agreed with Ana -->',
      'disable-next-line',
      ['measurable/states-a-measure'],
      'agreed with Ana',
    ],
    ['<!-- goalmark-disable-line a/b, c/d -->', 'disable-line', ['a/b', 'c/d'], null],
    ['<!--goalmark-disable-->', 'disable', [], null],
    ['<!-- goalmark-enable a/b -->', 'enable', ['a/b'], null],
    ['<!-- goalmark-disable-file: a template -->', 'disable-file', [], 'a template'],
    ['<!-- goalmark-disable-line a/b - because -->', 'disable-line', ['a/b'], 'because'],
    ['<!--\ngoalmark-disable a/b:\n two lines\n-->', 'disable', ['a/b'], 'two lines'],
  ])('%s', (text, kind, rules, reason) => {
    expect(read(`x ${text} y`).directives).toEqual([
      {
        kind,
        rules: rules.map((rule) => ({
          value: rule,
          text: rule,
          span: { start: 2 + text.indexOf(rule), end: 2 + text.indexOf(rule) + rule.length },
        })),
        reason,
        span: { start: 2, end: 2 + text.length },
      },
    ])
  })

  test.each(['<!-- a note -->', '<!-- goalmark is nice -->', '<!-- goalmark-disable-everything -->'])('%s is none', (text) => {
    expect(read(text).directives).toEqual([])
  })
})

describe('comments that mean to be ours', () => {
  test.each([
    ['<!-- goalmark-disable-nextline a/b -->', 'goalmark-disable-nextline', ['goalmark-disable-next-line']],
    ['<!-- goalmark-disabel -->', 'goalmark-disabel', ['goalmark-disable']],
    [
      '<!-- goalmark-please-be-quiet -->',
      'goalmark-please-be-quiet',
      ['goalmark-disable-next-line', 'goalmark-disable-line', 'goalmark-disable', 'goalmark-enable', 'goalmark-disable-file'],
    ],
  ])('%s', (text, words, near) => {
    const start = text.indexOf(words)
    expect(read(text).unread).toEqual([
      { kind: 'unreadable', text: words, span: { start, end: start + words.length }, reason: 'unknown-field', near, field: null },
    ])
  })
})

describe('private stretches', () => {
  test.each([
    ['a <!-- private --> b <!-- /private --> c', ['<!-- private --> b <!-- /private -->']],
    ['a <!--PRIVATE--> b', ['<!--PRIVATE--> b']],
    ['a <!-- /private --> b', []],
    [
      '<!-- private -->1<!-- /private -->2<!-- private -->3<!-- /private -->',
      ['<!-- private -->1<!-- /private -->', '<!-- private -->3<!-- /private -->'],
    ],
  ])('%s', (text, stretches) => {
    expect(read(text).privateSpans.map(({ start, end }) => text.slice(start, end))).toEqual(stretches)
  })
})
