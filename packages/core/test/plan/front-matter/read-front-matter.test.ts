import { describe, expect, test } from 'vitest'
import { readFrontMatter } from '../../../src/plan/front-matter/read-front-matter.js'

const read = (text: string) => readFrontMatter(text, { start: 0, end: text.trimEnd().length })

describe('entries and their places', () => {
  const text = '---\nplan: mentoring # kind\nprogramme: "Women in Tech"\ntags: [a, b]\nmentor:\nx: {y: 1}\n---\n'
  test('keys, the fields they mean, values', () => {
    expect(read(text).frontMatter.entries.map(({ key, field, value }) => [key, field, value])).toEqual([
      ['plan', 'plan', 'mentoring'],
      ['programme', 'program', 'Women in Tech'],
      ['tags', null, ['a', 'b']],
      ['mentor', 'mentor', ''],
      ['x', null, null],
    ])
  })
  test('spans quote the source', () => {
    expect(read(text).frontMatter.entries.map(({ keySpan, valueSpan }) => [quote(text, keySpan), quote(text, valueSpan)])).toEqual([
      ['plan', 'mentoring'],
      ['programme', '"Women in Tech"'],
      ['tags', '[a, b]'],
      ['mentor', ''],
      ['x', '{y: 1}'],
    ])
  })
})

const quote = (text: string, { start, end }: { start: number; end: number }): string => text.slice(start, end)

describe('synonyms', () => {
  test.each([
    ['programme', 'program'],
    ['coachee', 'mentee'],
    ['Coach', 'mentor'],
    ['line manager', 'manager'],
    ['start_date', 'start'],
    ['Check-Ins', 'check-ins'],
    ['cadence', 'check-ins'],
    ['language', 'lang'],
    ['aliases', null],
    ['created', null],
  ])('%s', (key, field) => {
    expect(read(`---\n${key}: x\n---\n`).frontMatter.entries[0]!.field).toBe(field)
  })
})

describe('keys that are close to one of ours', () => {
  test.each([
    ['mentro', ['mentor']],
    ['mentorr', ['mentor']],
    ['sesions', ['sessions']],
    ['chek-ins', ['check-ins']],
    ['capcity', ['capacity']],
    ['strat', ['start']],
    ['monitor', []],
    ['status', []],
    ['tags', []],
    ['author', []],
    ['ends', []],
    ['xyz', []],
  ])('%s', (key, near) => {
    const unread = read(`---\n${key}: x\n---\n`).unread
    expect(unread.flatMap((one) => one.near)).toEqual(near)
  })
})

describe('broken YAML', () => {
  test.each([
    ['title: Goals: 2026', 'Goals: 2026', 'A second colon: put the value in quotes'],
    ['tags: [a, b\nmentor: Ana', 'mentor: Ana', 'The list before this line has no closing "]"'],
    ['mentor: "Ana\ncheck-ins: monthly', '"Ana', 'This quote is not closed'],
    ['a: 1\na: 2', 'a: 2', 'This key stands twice'],
    ['a:\n\tb: 1', 'b: 1', 'Indented with a tab: YAML wants blanks'],
    ['just words', 'just words', 'No "key: value" lines here'],
  ])('%s', (body, words, message) => {
    const text = `---\n${body}\n---\n`
    const { frontMatter, unread } = read(text)
    expect(frontMatter.errors.map((error) => [quote(text, error.span).trim(), error.message])).toContainEqual([words, message])
    expect(unread[0]).toMatchObject({ reason: 'broken-front-matter' })
  })

  test('what stands around the break is still read', () => {
    expect(read('---\nmentor: Ana\ntags: [a, b\nend: 2026-12-18\n---\n').frontMatter.entries).toMatchObject([
      { value: 'Ana' },
      {},
      { value: '2026-12-18' },
    ])
  })
})

describe('a quote that is not closed takes in its own line only', () => {
  test.each([
    ['mentee: "Ada\nmentor: Ruth', { mentee: 'Ada', mentor: 'Ruth' }, ['"Ada']],
    ['mentee: \'Ada\nmentor: "Ruth\nend: 2026-12-18', { mentee: 'Ada', mentor: 'Ruth', end: '2026-12-18' }, ["'Ada", '"Ruth']],
    ['title: "Goals of Ada # mine\nmentor: "Ruth"', { title: 'Goals of Ada', mentor: 'Ruth' }, ['"Goals of Ada # mine']],
    ['mentor: Ruth\nmentee: "', { mentor: 'Ruth', mentee: '' }, ['"']],
  ])('%j', (body, values, told) => {
    const text = `---\n${body}\n---\n`
    const { frontMatter } = read(text)
    expect(Object.fromEntries(frontMatter.entries.map(({ key, value }) => [key, value]))).toEqual(values)
    expect(frontMatter.errors.map(({ span }) => quote(text, span))).toEqual(told)
  })
})

describe('suppressions in comments', () => {
  test.each([
    ['end: 2020-01-01 # goalmark-disable-line time-bound/deadline-ahead: closed', 'disable-line', ['time-bound/deadline-ahead'], 'closed'],
    ['# goalmark-disable-file', 'disable-file', [], null],
    ['tags: ["# goalmark-disable-line"] # goalmark-disable-line', 'disable-line', [], null],
  ])('%s', (line, kind, rules, reason) => {
    const { directives } = read(`---\nplan: okr\n${line}\n---\n`)
    expect(directives.map((one) => ({ kind: one.kind, rules: one.rules.map(({ value }) => value), reason: one.reason }))).toEqual([
      { kind, rules, reason },
    ])
  })

  test('the span of a suppression is its comment', () => {
    const text = '---\nend: 2020-01-01 # goalmark-disable-line a/b\n---\n'
    const [directive] = read(text).directives
    expect([quote(text, directive!.span), quote(text, directive!.rules[0]!.span)]).toEqual(['# goalmark-disable-line a/b', 'a/b'])
  })
})

test('line ends of every kind', () => {
  for (const end of ['\n', '\r\n']) {
    const text = ['---', 'plan: okr', 'mentor: Ana', '---', ''].join(end)
    expect(read(text).frontMatter.entries.map(({ value, valueSpan }) => [value, quote(text, valueSpan)])).toEqual([
      ['okr', 'okr'],
      ['Ana', 'Ana'],
    ])
  }
})
