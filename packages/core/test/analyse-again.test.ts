import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { analyse, analysingAgain, languages, presetSettings, remembering, rules } from '../src/index.js'
import { loadNative } from '../src/markdown/native.js'
import { parseWithRemark } from '../src/markdown/remark.js'
import { type Edited, editedTexts } from './support/edited-texts.js'

const native = (await loadNative())!
const { reading, rules: active } = presetSettings('strict', rules)
const optionsOf = (parse: typeof parseWithRemark) => ({
  path: 'plans/ana.md',
  parse,
  languages,
  reading,
  rules: active,
  suggestions: false,
})
const engines = {
  remark: optionsOf(parseWithRemark),
  native: optionsOf((text: string) => native(text) ?? parseWithRemark(text)),
}

describe.each(Object.entries(engines))(
  '%s: after any edits all that is known of a text is what a fresh analysis knows',
  (name, options) => {
    const remembers = { ...options, languages: remembering(languages) }
    test('plan, judgements, facts and findings', () => {
      fc.assert(
        fc.property(editedTexts, ({ start, edits }: Edited) => {
          const again = analysingAgain()
          again(start, remembers)
          for (const text of edits(start)) {
            const { plan, record, judge, withSuggestions } = again(text, remembers)
            const fresh = analyse(text, options)
            expect(plan).toEqual(fresh.plan)
            expect(record).toEqual(fresh.record)
            expect(withSuggestions()).toEqual(fresh.withSuggestions())
            expect(plan.goals.map(judge)).toEqual(fresh.plan.goals.map(fresh.judge))
          }
        }),
        { numRuns: name === 'native' ? 60 : 20 },
      )
    })
  },
)

test('goals whose words are not new are those of before; further down they are moved', () => {
  const text = '## Goals\n\n### Read twelve books by June\n\n### Swim\n\n- [ ] buy goggles\n\n### Pass the exam\n'
  const again = analysingAgain()
  const before = again(text, engines.native).plan.goals
  const after = again(text.replace('buy', 'buy new'), engines.native).plan.goals
  expect(after[0]).toBe(before[0])
  expect(after[1]!.steps[0]!.text).toBe('buy new goggles')
  expect(after[2]!.pieces[0]!.words).toBe(before[2]!.pieces[0]!.words)
  expect(after[2]!.span).toEqual({ start: before[2]!.span.start + 4, end: before[2]!.span.end + 4 })
})

test('an analysis stays what it was when the text goes on', () => {
  fc.assert(
    fc.property(editedTexts, ({ start, edits }: Edited) => {
      const again = analysingAgain()
      const first = again(start, engines.native)
      const { plan, record } = JSON.parse(JSON.stringify(first))
      for (const text of edits(start)) again(text, engines.native)
      expect(JSON.parse(JSON.stringify({ plan: first.plan, record: first.record }))).toEqual({ plan, record })
    }),
    { numRuns: 50 },
  )
})
