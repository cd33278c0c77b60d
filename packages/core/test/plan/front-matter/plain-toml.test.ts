import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { addFrontMatter } from '../../../src/edits/add-front-matter.js'
import { plainToml } from '../../../src/plan/front-matter/plain-toml.js'
import type { YamlValue } from '../../../src/plan/front-matter/yaml-tree.js'
import { planOf } from '../read.js'

const said = (value: YamlValue): unknown =>
  value.kind === 'scalar' ? value.text : value.kind === 'list' ? value.items.map(said) : 'a table'
const read = (text: string) => Object.fromEntries(plainToml(text, 0, text.length).entries.map(({ key, value }) => [key, said(value)]))

describe('front matter between +++', () => {
  test.each([
    ['title = "Goals"', { title: 'Goals' }],
    ['title = \'Goals: "mine"\'', { title: 'Goals: "mine"' }],
    ['title = "A \\"wild\\" year \\u2013 2027"', { title: 'A "wild" year – 2027' }],
    ['start = 2027-01-12 # a Tuesday', { start: '2027-01-12' }],
    ['date = 2027-01-12T09:30:00Z', { date: '2027-01-12T09:30:00Z' }],
    ['draft=true\r\nweight = 3\r\n', { draft: 'true', weight: '3' }],
    ['tags = ["goals", \'rowing\',\n  2027, # the year\n]\nplan = "personal"', { tags: ['goals', 'rowing', '2027'], plan: 'personal' }],
    ['about = """\nOne year,\none boat."""\nplan = "personal"', { about: 'One year,\none boat.', plan: 'personal' }],
    ['author = { name = "Ana" }\nplan = "okr"', { author: 'a table', plan: 'okr' }],
    ['"check-ins" = "monthly"', { 'check-ins': 'monthly' }],
    ['empty =\nplan = "okr"', { empty: '', plan: 'okr' }],
    ['plan = "okr"\n\n[params]\nmentor = "nobody"', { plan: 'okr' }],
    ['no line of ours\nplan = "okr"', { plan: 'okr' }],
    ['open = "without an end\nplan = "okr"', { open: '"without an end', plan: 'okr' }],
  ])('%j', (text, expected) => {
    expect(read(text)).toEqual(expected)
  })

  test('what it says is what a plan says', () => {
    const plan = planOf(
      '+++\ntitle = "Rowing goals"\nplan = "mentoring"\nmentee = "Ana Silva"\nend = 2027-06-30\n[params]\nmentor = "x"\n+++\n\n- Row to the island by May\n',
    )
    expect(plan).toMatchObject({ kind: 'mentoring', end: { day: '2027-06-30' }, owner: { value: 'Ana Silva' }, mentor: null })
    expect(plan.goals.map(({ title, deadline }) => [title, deadline?.day])).toEqual([['Row to the island by May', '2027-05-31']])
  })

  test('a key is added above the tables, in TOML', () => {
    const text = '+++\r\ntitle = "Goals"\r\n[params]\r\nx = 1\r\n+++\r\n\r\n- Row\r\n'
    const { edits, caret } = addFrontMatter(text, planOf(text), ['mentor', 'mentee'])
    const [edit] = edits
    expect(text.slice(0, edit!.span.start) + edit!.text + text.slice(edit!.span.end)).toBe(
      '+++\r\nmentor = ""\r\nmentee = ""\r\ntitle = "Goals"\r\n[params]\r\nx = 1\r\n+++\r\n\r\n- Row\r\n',
    )
    expect(edit!.text.slice(0, caret!.offset)).toBe('\r\nmentor = "')
  })

  test('any text is read, and all places lie inside', () => {
    const pieces = fc.constantFrom(
      'a = ',
      '"',
      "'",
      '"""',
      '[',
      ']',
      ',',
      '\n',
      '\r\n',
      '#',
      '\\',
      '\\u00',
      '{',
      '}',
      'x',
      ' ',
      '=',
      '2027-01-12',
    )
    fc.assert(
      fc.property(
        fc.array(pieces, { maxLength: 30 }).map((each) => each.join('')),
        (text) => {
          const { entries, comments } = plainToml(text, 0, text.length)
          for (const { start, end } of [...entries.flatMap(({ keySpan, value }) => [keySpan, value.span]), ...comments]) {
            expect(start).toBeLessThanOrEqual(end)
            expect(end).toBeLessThanOrEqual(text.length)
          }
        },
      ),
      { numRuns: 500 },
    )
  })
})
