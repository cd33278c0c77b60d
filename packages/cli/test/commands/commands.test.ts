import { chmodSync, existsSync, mkdirSync, readdirSync, readFileSync, statSync, symlinkSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { fixablePlan, folderWith, goalmark, goodPlan, hintedPlan, runHere, unclearPlan, wrongPlan } from '../support/goalmark.js'

describe('fix', () => {
  const fixed = fixablePlan.replace('[1/2]', '[0/2]')

  test('writes safe fixes, keeps mode, byte order mark and line ends', async () => {
    const folder = folderWith({ 'a.md': `\ufeff${fixablePlan.replaceAll('\n', '\r\n')}` })
    chmodSync(join(folder, 'a.md'), 0o640)
    const { code, stderr } = await runHere(folder, ['lint', '--fix'])
    expect({ code, stderr }).toEqual({ code: 0, stderr: 'Fixed 1 finding in 1 plan.\n' })
    expect(readFileSync(join(folder, 'a.md'), 'utf8')).toBe(`\ufeff${fixed.replaceAll('\n', '\r\n')}`)
    expect(statSync(join(folder, 'a.md')).mode & 0o777).toBe(0o640)
    expect(readdirSync(folder).sort()).toEqual(['.cache', 'a.md'])
  })

  test('writes through a link and leaves the link', async () => {
    const folder = folderWith({ 'real/a.md': fixablePlan, 'here/.keep': '' })
    symlinkSync('../real/a.md', join(folder, 'here/a.md'))
    await runHere(folder, ['lint', '--fix', 'here/a.md'])
    expect(readFileSync(join(folder, 'real/a.md'), 'utf8')).toBe(fixed)
  })

  test('leaves a read-only file alone and says so', async () => {
    const folder = folderWith({ 'a.md': fixablePlan })
    chmodSync(join(folder, 'a.md'), 0o444)
    const { code, stdout } = await runHere(folder, ['lint', '--fix'])
    expect(code).toBe(2)
    expect(stdout).toContain('a.md: not fixed: the file is read-only')
    expect(readFileSync(join(folder, 'a.md'), 'utf8')).toBe(fixablePlan)
  })

  test('--diff shows it and writes nothing; git could apply it', async () => {
    const folder = folderWith({ 'a.md': fixablePlan })
    const { stdout } = await runHere(folder, ['lint', '--diff'])
    expect(stdout).toContain('--- a.md\n+++ a.md\n@@ -10,7 +10,7 @@\n')
    expect(stdout).toContain(
      '-### Present the compiler work to the platform guild [1/2]\n+### Present the compiler work to the platform guild [0/2]\n',
    )
    expect(readFileSync(join(folder, 'a.md'), 'utf8')).toBe(fixablePlan)
  })
})

describe('fmt', () => {
  test('twice is once, and stdin comes back as it would be written', async () => {
    const folder = folderWith({ 'a.md': fixablePlan })
    const piped = await runHere(folder, ['fmt', '--stdin-filename', 'a.md'], { stdin: fixablePlan })
    await runHere(folder, ['fmt'])
    expect(readFileSync(join(folder, 'a.md'), 'utf8')).toBe(piped.stdout)
    expect((await runHere(folder, ['fmt', '--check'])).code).toBe(0)
  })

  test.each([
    ['a label in a list', '- Done when: two talks', '- **Done when:** two talks'],
    ['a day in words', '- **By:** 30 November 2026', '- **By:** 2026-11-30'],
    ['a day in numbers that can mean one only', '- **By:** 30.11.2026', '- **By:** 2026-11-30'],
    [
      'both, with its history',
      '- Deadline: 30 November 2026 (was 2026-10-30: exam moved)',
      '- **Deadline:** 2026-11-30 (was 2026-10-30: exam moved)',
    ],
    ['a day that can mean two', '- **By:** 03/04/2026', '- **By:** 03/04/2026'],
    ['a month', '- **By:** November 2026', '- **By:** November 2026'],
    ['a sentence', '- **Done when:** it is shown by 30 November 2026', '- **Done when:** it is shown by 30 November 2026'],
    ['a label of your own', '- Mood: fine', '- Mood: fine'],
  ])('%s', async (_, before, after) => {
    const plan = (line: string) => `---\nplan: development\n---\n\n## Goals\n\n### Present the compiler work\n\n${line}\n`
    const { stdout } = await runHere(folderWith({}), ['fmt', '-'], { stdin: plan(before) })
    expect(stdout).toBe(plan(after))
    expect((await runHere(folderWith({}), ['fmt', '-'], { stdin: stdout })).stdout).toBe(stdout)
  })

  test('what is no plan comes back as it went in', async () => {
    const text = '\ufeff# Notes\r\n\r\n* a\r\n'
    expect((await runHere(folderWith({}), ['fmt', '-'], { stdin: text })).stdout).toBe(text)
  })
})

describe('baseline', () => {
  test('hides what was there, shows what is new, survives moved lines, and knows what is mended', async () => {
    const folder = folderWith({ 'a.md': unclearPlan, 'b.md': wrongPlan })
    expect((await runHere(folder, ['baseline', 'create'])).stderr).toMatch(/^goalmark-baseline\.jsonl: \d+ findings? will not be shown/)
    expect((await runHere(folder, ['lint'])).code).toBe(0)
    writeFileSync(join(folder, 'a.md'), unclearPlan.replace('## Goals', 'Moved.\n\nDown.\n\n## Goals'))
    expect((await runHere(folder, ['lint'])).code).toBe(0)
    writeFileSync(join(folder, 'c.md'), wrongPlan.replace('Ada', 'Eve'))
    const { code, stdout } = await runHere(folder, ['lint', '--format', 'compact'])
    expect({ code, paths: [...new Set(stdout.match(/^[a-c]\.md/gm))] }).toEqual({ code: 1, paths: ['c.md'] })
    writeFileSync(join(folder, 'c.md'), goodPlan)
    writeFileSync(join(folder, 'b.md'), goodPlan)
    expect((await runHere(folder, ['baseline', 'check'])).code).toBe(1)
    expect((await runHere(folder, ['lint'])).stdout).toMatch(/of the baseline match nothing any more/)
    await runHere(folder, ['baseline', 'prune'])
    expect((await runHere(folder, ['baseline', 'check'])).code).toBe(0)
    expect((await runHere(folder, ['lint', '--no-baseline'])).code).toBe(1)
  })

  test('is the same file each time', async () => {
    const folder = folderWith({ 'a.md': unclearPlan, 'b.md': wrongPlan })
    await runHere(folder, ['baseline', 'create'])
    const first = readFileSync(join(folder, 'goalmark-baseline.jsonl'), 'utf8')
    await runHere(folder, ['baseline', 'create'])
    expect(readFileSync(join(folder, 'goalmark-baseline.jsonl'), 'utf8')).toBe(first)
  })
})

describe('shards', () => {
  test('merged, they are the whole run', async () => {
    const files = Object.fromEntries(
      [goodPlan, wrongPlan, unclearPlan, hintedPlan, fixablePlan].map((text, index) => [`${index}.md`, text]),
    )
    const folder = folderWith(files)
    const codes: (number | null)[] = []
    for (const index of [1, 2, 3])
      codes.push((await runHere(folder, ['lint', '--shard', `${index}/3`, '--format', `json=out/${index}.json`])).code)
    const merged = await runHere(folder, ['merge', 'out/2.json', 'out/3.json', 'out/1.json', '--format', 'compact'])
    const whole = await runHere(folder, ['lint', '--format', 'compact'])
    expect(merged.stdout).toBe(whole.stdout)
    expect(merged.code).toBe(whole.code)
  })

  test('what is no report is refused', async () => {
    const { code, stderr } = await runHere(folderWith({ 'a.json': '{}' }), ['merge', 'a.json'])
    expect({ code, stderr }).toEqual({ code: 2, stderr: expect.stringContaining('not of goalmark') })
  })
})

describe('threads', () => {
  test('give the same report in the same order', () => {
    const files = Object.fromEntries(
      Array.from({ length: 260 }, (_, index) => [`p${index}.md`, [goodPlan, wrongPlan, unclearPlan, '# no\n'][index % 4]!]),
    )
    const folder = folderWith(files)
    const one = goalmark(folder, ['lint', '--no-cache', '--jobs', '1', '--format', 'json', '--today', '2026-02-20'])
    const three = goalmark(folder, ['lint', '--no-cache', '--jobs', '3', '--format', 'json', '--today', '2026-02-20'])
    expect(three).toEqual(one)
    expect(JSON.parse(one.stdout).summary.plans).toBe(195)
  })
})

describe('files', () => {
  test('names with blanks, quotes, line ends and bytes that are no UTF-8 are read and shown safely', () => {
    const folder = folderWith({ 'it\'s "a" plan.md': wrongPlan, 'two\nlines.md': wrongPlan })
    writeFileSync(Buffer.concat([Buffer.from(`${folder}/odd-`), Buffer.from([0xff]), Buffer.from('.md')]), wrongPlan)
    const { code, stdout } = goalmark(folder, ['lint', '--format', 'compact'])
    expect(code).toBe(1)
    expect(stdout.match(/: error: /g)).toHaveLength(3)
    expect(stdout).toContain('two lines.md:')
  })

  test('links that lead in circles are not followed', async () => {
    const folder = folderWith({ 'a.md': goodPlan })
    symlinkSync('.', join(folder, 'loop'))
    const { stdout } = await runHere(folder, ['lint', '--format', 'json'])
    expect(JSON.parse(stdout).summary.files).toBe(1)
  })

  test('ignored folders are not entered, and what is ignored stays so when named', async () => {
    const folder = folderWith({
      '.gitignore': '/drafts/\n*.tmp.md\n!keep.tmp.md\n',
      'a.md': goodPlan,
      'drafts/b.md': wrongPlan,
      'c.tmp.md': wrongPlan,
      'keep.tmp.md': goodPlan,
      'deep/drafts/d.md': goodPlan,
      'node_modules/x/e.md': wrongPlan,
    })
    chmodSync(join(folder, 'drafts'), 0o000)
    const { code, stdout } = await runHere(folder, ['lint', '--format', 'json'])
    chmodSync(join(folder, 'drafts'), 0o755)
    expect(code).toBe(0)
    expect(JSON.parse(stdout).files.map(({ path }: { path: string }) => path)).toEqual(['a.md', 'deep/drafts/d.md', 'keep.tmp.md'])
    expect((await runHere(folder, ['lint', 'drafts/b.md'])).stderr).toContain('1 left out by .gitignore')
  })

  test('a file beyond all sizes is named, and the others are looked at', async () => {
    const folder = folderWith({ 'a.md': wrongPlan, 'huge.md': `# Huge\n${'words '.repeat(2_000_000)}` })
    const { code, stdout } = await runHere(folder, ['lint'])
    expect(code).toBe(2)
    expect(stdout).toMatch(/huge\.md: the file is 12 MB; plans are read up to 10 MB/)
    expect(stdout).toContain('a.md:')
  })

  test('globs and folders may be mixed; stdin stands in for a file', async () => {
    const folder = folderWith({ 'a/x.md': wrongPlan, 'b/y.md': wrongPlan, 'b/z.txt': 'no' })
    const paths = async (...argv: string[]) =>
      JSON.parse((await runHere(folder, ['lint', '--format', 'json', ...argv], { stdin: wrongPlan })).stdout).files.map(
        ({ path }: { path: string }) => path,
      )
    expect(await paths('a', 'b/*.md')).toEqual(['a/x.md', 'b/y.md'])
    expect(await paths('{a,b}/**/*.md')).toEqual(['a/x.md', 'b/y.md'])
    expect(await paths('--stdin-filename', 'b/new.md')).toEqual(['b/new.md'])
    expect(await paths('-')).toEqual(['stdin.md'])
  })
})

describe('the terminal', () => {
  test('no control character of a plan reaches it', async () => {
    const plan = unclearPlan
      .replace('Be more visible', 'Be more \u001b[31mvisible\u001b]0;owned\u0007 \u202e')
      .replace('Ada', 'Ada\u009b2J')
    for (const format of ['pretty', 'compact', 'grouped', 'agent']) {
      const { stdout } = await runHere(folderWith({ 'a.md': plan }), ['lint', '--format', format, '--preset', 'strict', '--verbose'])
      expect(stdout).not.toMatch(/[\u0000-\u0008\u000b-\u001f\u007f-\u009f\u202e]/)
    }
  })

  test.each([
    ['the flag', ['--color', 'always'], { NO_COLOR: '1' }, true],
    ['NO_COLOR', [], { NO_COLOR: '1', FORCE_COLOR: '1' }, false],
    ['FORCE_COLOR', [], { FORCE_COLOR: '1' }, true],
    ['CI alone', [], { CI: 'true' }, false],
    ['no terminal', [], {}, false],
  ] as const)('%s decides about colour', async (_, argv, env, coloured) => {
    const { stdout } = await runHere(folderWith({ 'a.md': wrongPlan }), ['lint', ...argv], { env: env as Record<string, string> })
    expect(stdout.includes('\u001b[')).toBe(coloured)
  })
})

describe('new and init', () => {
  test('write nothing unasked, nothing over what is there, and what they write is a plan without errors', async () => {
    const folder = folderWith({ 'plans/ada.md': 'mine\n' })
    expect(await runHere(folder, ['new', 'mentoring', '--mentee', 'Bob'])).toMatchObject({
      code: 2,
      stderr: expect.stringContaining('pass --yes'),
    })
    expect((await runHere(folder, ['new', 'mentoring', '--mentee', 'Ada', '--yes'])).stderr).toBe(
      'plans/ada.md is there already; left as it is\n',
    )
    expect(readFileSync(join(folder, 'plans/ada.md'), 'utf8')).toBe('mine\n')
    for (const kind of ['mentoring', 'okr', 'development', 'personal', 'micro-goals']) {
      expect(await runHere(folder, ['new', kind, '--mentee', 'Bob', '--mentor', 'Eve', '--out', `new/${kind}.md`, '--yes'])).toMatchObject({
        code: 0,
      })
    }
    const { code, stdout } = await runHere(folder, ['lint', 'new', '--format', 'json'])
    expect({ code, plans: JSON.parse(stdout).summary.plans }).toEqual({ code: 0, plans: 5 })
  })

  test('one draft for each pair, at the place the table names', async () => {
    const pairs = 'mentee,mentor,plan,state\nMarie Novak,Ana Silva,,active\n"Li, Wei",Ana Silva,people/wei.md,active\nOld Pair,X,,closed\n'
    const folder = folderWith({ 'pairs.csv': pairs })
    expect((await runHere(folder, ['new', 'mentoring', '--pairs', 'pairs.csv', '--yes'])).code).toBe(0)
    expect([
      existsSync(join(folder, 'plans/marie-novak.md')),
      existsSync(join(folder, 'people/wei.md')),
      existsSync(join(folder, 'plans/old-pair.md')),
    ]).toEqual([true, true, false])
    expect(readFileSync(join(folder, 'people/wei.md'), 'utf8')).toContain('mentee: "Li, Wei"')
  })

  test('the config that init writes is one that lint takes', async () => {
    const folder = folderWith({ 'a.md': goodPlan })
    mkdirSync(join(folder, '.git'))
    expect(await runHere(folder, ['init', '--program', '--yes'])).toMatchObject({ code: 0 })
    expect(existsSync(join(folder, '.github/workflows/goalmark.yml'))).toBe(true)
    expect(await runHere(folder, ['config', 'a.md'])).toMatchObject({ code: 0, stderr: '' })
    expect((await runHere(folder, ['lint', 'a.md'])).stderr).toBe('')
  })
})

describe('status', () => {
  test('a line a plan, pairs without one, and JSON', async () => {
    const folder = folderWith({
      'plans/ada.md': goodPlan,
      'program.yaml': 'name: P\npairs: pairs.csv\n',
      'pairs.csv': 'mentee,mentor,plan\nAda,Grace,plans/ada.md\nEve,Grace,\n',
    })
    const { code, stdout } = await runHere(folder, ['status'])
    expect(code).toBe(0)
    expect(stdout).toMatch(/^. Ada .* 0 %/m)
    expect(stdout).toMatch(/No plan yet\n○ Eve +with Grace/)
    const json = JSON.parse((await runHere(folder, ['status', '--json'])).stdout)
    expect(json).toMatchObject({
      version: 1,
      today: '2026-02-20',
      plans: [{ path: 'plans/ada.md', mentee: 'Ada', progress: { percent: 0 }, next: { day: '2026-03-31' } }],
      withoutPlan: [{ mentee: 'Eve', mentor: 'Grace', program: 'P' }],
    })
  })
})

describe('plans are called by what tells them apart', () => {
  const okr = (title: string) =>
    `---\nplan: okr\nowner: Payments\n---\n\n# ${title}\n\n## Objective: Bread for all\n\n- 30 loaves\n- 3 ovens\n`
  test.each([
    ['by their owner', { 'a.md': goodPlan, 'b.md': okr('Q1 2026') }, ['Ada', 'Payments']],
    [
      'by their title, where one owner has several',
      { 'a.md': okr('Q1 2026'), 'b.md': okr('Q2 2026'), 'c.md': goodPlan },
      ['Q1 2026', 'Q2 2026', 'Ada'],
    ],
    ['by their file, where titles are the same', { 'a.md': okr('OKRs'), 'b.md': okr('OKRs') }, ['a.md', 'b.md']],
  ])('%s', async (_name, files, expected) => {
    const { stdout } = await runHere(folderWith(files), ['status'])
    const names = stdout
      .split('\n\n')[0]!
      .split('\n')
      .map((line) => line.slice(2, 14).trim())
    expect(names).toEqual(expected)
  })
})

describe('parse', () => {
  test('gives the model, from a file and from stdin alike', async () => {
    const folder = folderWith({ 'a.md': goodPlan })
    const file = await runHere(folder, ['parse', 'a.md'])
    expect(JSON.parse(file.stdout)).toMatchObject({
      version: 1,
      path: 'a.md',
      plan: 'declared',
      goals: [{ title: 'Present the compiler work to the platform guild', steps: [{}, {}] }],
    })
    expect((await runHere(folder, ['parse', '--stdin-filename', 'a.md'], { stdin: goodPlan })).stdout).toBe(file.stdout)
    expect(JSON.parse((await runHere(folder, ['parse', '--schema'])).stdout)).toMatchObject({ $schema: expect.any(String) })
  })
})

test.each(['bash', 'zsh', 'fish', 'powershell'])('completions for %s name every command', async (shell) => {
  const { stdout } = await runHere(folderWith({}), ['completions', shell])
  for (const name of ['lint', 'status', 'baseline', 'explain', 'measurable/states-a-measure', 'fail-on']) expect(stdout).toContain(name)
})

test('a reader that goes away early ends the run quietly', () => {
  const files = Object.fromEntries(Array.from({ length: 40 }, (_, index) => [`p${index}.md`, wrongPlan]))
  const folder = folderWith(files)
  const { stderr } = goalmark(folder, ['lint', '--verbose'])
  expect(stderr).not.toContain('EPIPE')
})
