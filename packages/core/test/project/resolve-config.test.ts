import { describe, expect, test } from 'vitest'
import type { Config } from '../../src/project/config.js'
import type { Files } from '../../src/project/files.js'
import { type Resolved, resolveConfig } from '../../src/project/resolve-config.js'
import { rules } from '../../src/rules/index.generated.js'

/** Files as a table of path and text; folders are there because files are in them. */
const files = (texts: Readonly<Record<string, string>>): Files => {
  const paths = Object.keys(texts)
  return {
    read: (path) => texts[path],
    exists: (path) => paths.some((each) => each === path || each.startsWith(`${path}/`)),
    list: (folder) => paths.filter((path) => path.startsWith(`${folder}/`)),
  }
}

const resolve = (
  path: string,
  texts: Readonly<Record<string, string>>,
  more: { flags?: Config; fallback?: Config; configFile?: string } = {},
): Resolved => resolveConfig(files(texts), path, { rules, ...more })

const levelOf = ({ settings }: Resolved, id: string): string => settings.rules.active.find(({ rule }) => rule.id === id)?.level ?? 'off'

const measure = 'measurable/states-a-measure'

describe('which file holds', () => {
  test.each([
    ['none: the recommended preset', {}, 'recommended', ['default recommended']],
    ['the one beside the plan', { 'a/goalmark.json': '{ "preset": "strict" }' }, 'strict', ['default recommended', 'file a/goalmark.json']],
    ['the nearest above', { 'goalmark.yaml': 'preset: strict' }, 'strict', ['default recommended', 'file goalmark.yaml']],
    [
      'the nearest wins alone: nothing is merged from above',
      { 'goalmark.json': '{ "preset": "strict" }', 'a/goalmark.json': '{}' },
      'recommended',
      ['default recommended', 'file a/goalmark.json'],
    ],
    [
      'the key in package.json',
      { 'package.json': '{ "name": "x", "goalmark": { "preset": "minimal" } }' },
      'minimal',
      ['default recommended', 'file package.json'],
    ],
    [
      'a package.json without the key is passed over',
      { 'a/package.json': '{}', 'goalmark.json': '{ "preset": "strict" }' },
      'strict',
      ['default recommended', 'file goalmark.json'],
    ],
    [
      'the search ends at the git root',
      { 'goalmark.json': '{ "preset": "strict" }', 'a/.git/HEAD': 'ref: refs/heads/main' },
      'recommended',
      ['default recommended'],
    ],
  ])('%s', (_, texts, preset, chain) => {
    const resolved = resolve('a/b.md', texts)
    expect([resolved.settings.preset, resolved.chain.map(({ kind, name }) => `${kind} ${name}`), resolved.problems]).toEqual([
      preset,
      chain,
      [],
    ])
  })

  test('two in one folder is a mistake that only the writer can settle', () => {
    expect(resolve('p.md', { 'goalmark.json': '{}', 'goalmark.yml': '' }).problems).toEqual([
      {
        path: 'goalmark.json',
        line: null,
        column: null,
        message: 'goalmark.json and goalmark.yml are both in this folder; keep one',
        fatal: true,
      },
    ])
  })

  test.each([
    ['goalmark.config.json', '{}', 'No config file is called so; name it goalmark.json, .jsonc, .yaml or .yml'],
    ['.goalmarkrc', '', 'No config file is called so; name it goalmark.json, .jsonc, .yaml or .yml'],
    ['goalmark.json', '\ufffd\ufffd{\0}\0', 'This config file is not UTF-8; save it as UTF-8'],
  ])('%s holding %j is told and not passed over', (path, text, message) => {
    expect(resolve('p.md', { [path]: text }).problems).toEqual([{ path, line: null, column: null, message, fatal: true }])
  })

  test('a config is found beside one that is called otherwise', () => {
    expect(resolve('p.md', { 'goalmark.json': '{}', '.goalmarkrc': '' }).problems).toEqual([])
  })

  test.each([
    ['with the key is told', '{ "name": "x",, "goalmark": { "preset": "strict" } }', ['package.json']],
    ["without it is someone else's business", '{ "name": "goalmark",, }', []],
  ])('a broken package.json %s', (_, text, paths) => {
    expect(resolve('p.md', { 'package.json': text }).problems.map(({ path }) => path)).toEqual(paths)
  })

  test('a named config file holds in place of the nearest', () => {
    const texts = { 'a/goalmark.json': '{ "preset": "strict" }', 'ci.jsonc': '{ "preset": "minimal", } // for CI' }
    expect(resolve('a/p.md', texts, { configFile: 'ci.jsonc' }).settings.preset).toBe('minimal')
  })
})

describe('what wins', () => {
  const own = { rules: { [measure]: 'error' } } as const
  test.each<[string, Record<string, string>, { flags?: Config; fallback?: Config }, string]>([
    ['the preset says', {}, {}, 'warning'],
    ['own rules beat the preset', { 'goalmark.json': JSON.stringify({ preset: 'minimal', ...own }) }, {}, 'error'],
    [
      'overrides beat own rules',
      { 'goalmark.json': JSON.stringify({ ...own, overrides: [{ files: ['a/**'], rules: { [measure]: 'hint' } }] }) },
      {},
      'hint',
    ],
    [
      'an override for other files does not',
      { 'goalmark.json': JSON.stringify({ ...own, overrides: [{ files: ['b/'], rules: { [measure]: 'hint' } }] }) },
      {},
      'error',
    ],
    ['flags beat all', { 'goalmark.json': JSON.stringify(own) }, { flags: { rules: { [measure]: 'off' } } }, 'off'],
    ['the project beats the editor', { 'goalmark.json': JSON.stringify(own) }, { fallback: { rules: { [measure]: 'off' } } }, 'error'],
    ['the editor speaks where the project is silent', { 'goalmark.json': '{}' }, { fallback: { rules: { [measure]: 'off' } } }, 'off'],
    [
      'own rules beat what is extended',
      { 'goalmark.json': JSON.stringify({ extends: 'base/team.yaml', ...own }), 'base/team.yaml': `rules: { ${measure}: hint }` },
      {},
      'error',
    ],
    [
      'later ones of several extended win',
      {
        'goalmark.json': JSON.stringify({ extends: ['one.json', 'two.json'] }),
        'one.json': `{ "rules": { "${measure}": "error" } }`,
        'two.json': `{ "rules": { "${measure}": "hint" } }`,
      },
      {},
      'hint',
    ],
    ['a preset can be extended', { 'goalmark.json': '{ "extends": "minimal" }' }, {}, 'off'],
  ])('%s', (_, texts, more, level) => {
    const resolved = resolve('a/p.md', texts, more)
    expect(resolved.problems).toEqual([])
    expect(levelOf(resolved, measure)).toBe(level)
  })

  test('a bare level keeps the options given before, new options replace them', () => {
    const id = 'time-bound/states-a-deadline'
    const optionsOf = (setting: unknown) =>
      resolve('p.md', { 'goalmark.json': JSON.stringify({ preset: 'strict', rules: { [id]: setting } }) }).settings.rules.active.find(
        ({ rule }) => rule.id === id,
      )?.options
    expect([optionsOf('hint'), optionsOf(['hint', { inherit: true }])]).toEqual([{ inherit: false }, { inherit: true }])
  })
})

describe('globs', () => {
  const config = JSON.stringify({ plans: ['plans/**/*.{md,markdown}', '!plans/**/README.md'], ignore: ['drafts/'] })
  test.each([
    ['p/plans/a/b.md', true, false],
    ['p/plans/a/README.md', false, false],
    ['p/notes/b.md', false, false],
    ['p/plans/drafts/b.md', true, true],
    ['p/drafts', false, false],
  ])('%s', (path, configured, ignored) => {
    const resolved = resolve(path, { 'p/goalmark.json': config })
    expect([resolved.settings.reading.configured, resolved.ignored]).toEqual([configured, ignored])
  })
})

test('a programme’s file is met with what was meant', () => {
  const { problems } = resolve('2026/plan.md', {
    '2026/program.yaml': 'name: X\ncadense: monthly\nend: 2026-02-30\nregion: north\npairs: pears.csv\n',
  })
  expect(problems.map(({ path, line, column, message, fatal }) => [`${path}:${line}:${column}`, message, fatal])).toEqual([
    ['2026/program.yaml:2:1', '"cadense" is not read; did you mean "cadence"?', false],
    ['2026/program.yaml:3:1', '"2026-02-30" is no day of the calendar', false],
    ['2026/program.yaml:null:null', '"pairs" names pears.csv, which is not there', false],
  ])
})

describe('what is wrong is said with its place', () => {
  test.each([
    ['{\n  "preset": "strict"\n  "rules": {}\n}', 3, 3, 'A comma is missing before this'],
    ['{ "preset": "strict" "rules": {} }', 1, 13, 'A comma is missing after this'],
    ['{ "preset": "strict }', 1, 22, 'This quote is not closed'],
    ['{ "preset" "strict" }', 1, 12, 'A colon is missing before this'],
    ['{ "plans": ["a" ', 1, 17, 'A ] is missing here'],
    ['{ "plans": []', 1, 14, 'A } is missing here'],
    ['{} {}', 1, 4, 'Nothing can stand after the last }'],
    ['{\n  "rulse": {}\n}', 2, 3, 'Unknown key "rulse"; did you mean "rules"?'],
    [
      '{ "rules": { "measurable/states-a-mesure": "off" } }',
      1,
      14,
      'Unknown rule "measurable/states-a-mesure"; did you mean "measurable/states-a-measure"?',
    ],
    [
      '{ "preset": "strickt" }',
      1,
      13,
      '"strickt" is not known to "preset", which takes recommended, strict, minimal or programme; did you mean "strict"?',
    ],
    [
      `{ "rules": { "${measure}": "warn" } }`,
      1,
      45,
      `"warn" is not known to "${measure}", which takes off, hint, warning or error; did you mean "warning"?`,
    ],
    [
      '{ "rules": { "time-bound/states-a-deadline": ["hint", { "inherits": true }] } }',
      1,
      57,
      'Unknown option "inherits" of "time-bound/states-a-deadline"; did you mean "inherit"?',
    ],
    ['{ "rules": { "plan/has-goals": ["error", { "most": 3 }] } }', 1, 44, 'Unknown option "most" of "plan/has-goals"; it takes none'],
    ['{ "health": { "late": 3 } }', 1, 15, 'Unknown key "late"; it takes behind or at-risk'],
    ['{ // a comment\n "fiscal-year-start": 13 }', 2, 23, '"fiscal-year-start" takes a whole number from 1 to 12'],
    ['{ "overrides": [{ "rules": {} }] }', 1, 17, '"overrides" needs "files"'],
    ['{ "extends": "goalmark.json" }', 1, 14, '"extends" goes in a circle: goalmark.json → goalmark.json'],
    [
      '{ "extends": ["minimal", "recomended"] }',
      1,
      26,
      '"extends" names "recomended", which is neither a file nor a preset; did you mean "recommended"?',
    ],
    ['[]', 1, 1, 'A config takes keys with values'],
  ])('%s', (text, line, column, message) => {
    expect(resolve('p.md', { 'goalmark.json': text }).problems).toEqual([{ path: 'goalmark.json', line, column, message, fatal: true }])
  })

  test('text that cannot be read names the place', () => {
    expect(resolve('p.md', { 'goalmark.jsonc': '{\n  "preset": "strict"\n  "lang": "en"\n}' }).problems).toMatchObject([
      { path: 'goalmark.jsonc', line: 3, fatal: true },
    ])
  })

  test('one slip does not turn the rest off', () => {
    expect(resolve('p.md', { 'goalmark.yaml': `presets: x\nrules:\n  ${measure}: error\n  nope: off` })).toMatchObject({
      problems: [{ line: 1 }, { line: 4 }],
    })
    expect(levelOf(resolve('p.md', { 'goalmark.yaml': `presets: x\nrules:\n  ${measure}: error\n  nope: off` }), measure)).toBe('error')
  })
})

test('facts of the programme above are inherited', () => {
  const resolved = resolve('2026/ana/plan.md', {
    '2026/program.yaml':
      'name: Women in Tech 2026\nstart: 2026-01-12\nsessions:\n  - name: Rapport\n  - { name: Roadmap, by: December }\npairs: pairs.csv',
  })
  expect(resolved.settings.reading.program).toEqual({
    name: 'Women in Tech 2026',
    start: '2026-01-12',
    end: null,
    cadence: null,
    capacity: null,
    sessions: 2,
  })
  expect(resolved.program?.pairs).toBe('2026/pairs.csv')
  expect(resolved.chain.at(-1)?.kind).toBe('program')
})
