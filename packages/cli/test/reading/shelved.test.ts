import { analyse, languages, presetSettings, rules } from '@goalmark/core'
import { parseWithRemark } from '@goalmark/core/remark'
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { entryFrom, packed } from '../../src/reading/entry.js'
import { Shelf, squeezed } from '../../src/reading/shelf.js'
import { ShelvedEntries } from '../../src/reading/shelved-entries.js'

const plan = `---
plan: mentoring
start: 2026-01-12
---

# Ziele, goals и цели

## Be more visible – soon

- **By:** 2026-02-30
- [ ] Ask [Ana](../ana.md#ladder) ^first
- [ ] Show it 🆔 visible

## Read 12 books by 2026-11-30
`

test('an entry on the shelf says what it said', () => {
  const { reading, rules: active } = presetSettings('recommended', rules)
  const { record } = analyse(plan, { path: 'plan.md', parse: parseWithRemark, languages, reading, rules: active, suggestions: false })
  const entry = { ...entryFrom(record, plan), canonical: { of: 'this', edits: [{ span: { start: 1, end: 2 }, text: 'x' }] } }
  const held = new ShelvedEntries().add(packed(entry), entry).kept
  const { record: said, tally, titles, canonical } = held
  expect(JSON.parse(JSON.stringify({ record: said, tally, titles, canonical }))).toEqual(
    JSON.parse(JSON.stringify({ record: entry.record, tally: entry.tally, titles: entry.titles, canonical: entry.canonical })),
  )
  expect(held.outline).toEqual({ path: 'plan.md', ids: ['visible'] })
  expect(held.record.facts.headings.map(({ slug }) => slug)).toEqual(entry.record.facts.headings.map(({ slug }) => slug))
})

test('a shelf gives each text back, in whatever order it is asked', () => {
  fc.assert(
    fc.property(fc.array(fc.string({ unit: 'binary' }), { maxLength: 120 }), fc.array(fc.nat(), { maxLength: 60 }), (texts, asked) => {
      const shelf = new Shelf()
      expect(texts.map((text) => shelf.add(text))).toEqual(texts.map((_, index) => index))
      for (const number of texts.length === 0 ? [] : asked) expect(shelf.at(number % texts.length)).toBe(texts[number % texts.length])
    }),
  )
})

test('texts that another thread squeezed stand between those of this one', () => {
  const shelf = new Shelf()
  const own = Array.from({ length: 40 }, (_, index) => `own ${index}`)
  const theirs = ['first', 'zweite · 第三', '']
  const before = own.slice(0, 5).map((text) => shelf.add(text))
  const first = shelf.addBlock(squeezed(theirs))
  const after = own.slice(5).map((text) => shelf.add(text))
  expect([...before, ...after].map((place) => shelf.at(place))).toEqual(own)
  expect(theirs.map((_, index) => shelf.at(first + index))).toEqual(theirs)
})
