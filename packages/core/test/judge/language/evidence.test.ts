import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { parts } from '../../../src/judge/index.js'
import { judged, wordsOf } from '../judged.js'

describe('evidence quotes the words as they stand', () => {
  test.each([
    ['## Goal: **Read** 12&nbsp;books\n', 'measurable', ['12&nbsp;books']],
    ['## Goal: Cut waste from *18* to [10 kg](x.md)\n', 'measurable', ['from *18* to [10 kg']],
    ['## Goal: Publish the guide by 30&nbsp;June 2027\n', 'timeBound', ['30&nbsp;June 2027']],
    ['| Goal | Measure | By |\n|--|--|--|\n| Weld the frame | 4 joints, x-rayed | 8 May 2027 |\n', 'timeBound', ['8 May 2027']],
  ] as const)('%j', (markdown, part, words) => expect(wordsOf(markdown, part)).toEqual(words))
})

describe('vague words and hedges are named, and nothing beside them', () => {
  test.each([
    ['Improve my communication', ['Improve my communication'], []],
    ['Become more confident on stage', ['Become more confident'], []],
    ['Pass the PMP exam', [], []],
    ['Ship more than 5 features', [], []],
    ['Translate the river guide by 31 May 2027', [], []],
    ['Maybe write the guide if possible', ['Maybe', 'if possible'], ['effort Maybe', 'escape if possible']],
    ['Clean the archive, the maps etc.', ['etc'], ['open-end etc']],
    ['Build a boat that could be shown at the fair', [], []],
    ['Follow two projects from start to finish', [], []],
    ['Visit a different kind of school', [], []],
    ['I will kind of build a boat', ['kind of'], ['effort kind of']],
  ] as const)('%s', (goal, vague, hedges) => {
    const markdown = `## Goal: ${goal}\n`
    const { judgement } = judged(markdown)
    expect(judgement.vague.map(({ start, end }) => markdown.slice(start, end))).toEqual(vague)
    expect(judgement.hedges.map(({ kind, span }) => `${kind} ${markdown.slice(span.start, span.end)}`)).toEqual(hedges)
  })
})

test.each([
  ['Pass the PMP exam and write the guide', ['Pass the PMP exam', 'write the guide']],
  ['Pass the PMP exam', ['Pass the PMP exam']],
])('the outcomes of %s', (goal, outcomes) => {
  const markdown = `## Goal: ${goal}\n`
  expect(judged(markdown).judgement.outcomes.map(({ start, end }) => markdown.slice(start, end))).toEqual(outcomes)
})

const words = fc.constantFrom(
  'Improve',
  'pass',
  'the',
  'CKA',
  'by',
  '30 June',
  '12',
  'books',
  'because',
  'I',
  'want to',
  'etc.',
  '**',
  '~~',
  '`',
  '→',
  '(',
  ')',
  '\n',
  '- [ ] ',
  '- **By:** ',
  '| ',
  '🎯',
  '’s',
  '&amp;',
  '24/7',
)

test('any text is judged, every span lies inside it, and nothing is stated without words', () => {
  fc.assert(
    fc.property(fc.array(fc.oneof(words, fc.string({ maxLength: 6 })), { maxLength: 30 }), (chunks) => {
      const markdown = `## Goal: Write ${chunks.join(' ')}`
      const { judgement } = judged(markdown)
      const spans = [...judgement.vague, ...judgement.hedges.map(({ span }) => span), ...judgement.outcomes]
      for (const part of parts) {
        const verdict = judgement[part]
        if (!('evidence' in verdict)) continue
        expect(verdict.evidence.length).toBeGreaterThan(0)
        spans.push(...verdict.evidence.map(({ span }) => span))
      }
      for (const { start, end } of spans) expect(0 <= start && start <= end && end <= markdown.length).toBe(true)
    }),
  )
})
