import { readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { fixablePlan, folderWith, goalmark, goodPlan, hintedPlan, runHere, unclearPlan, writeInto, wrongPlan } from '../support/goalmark.js'

const report = async (folder: string, ...argv: string[]) => runHere(folder, ['lint', '--allow-empty', '--format', 'json', ...argv])

const cacheFile = (folder: string): string =>
  join(folder, '.cache', readdirSync(join(folder, '.cache')).find((name) => name.endsWith('.jsonl'))!)

describe('what the cache answers is what a fresh run answers', () => {
  const pieces = [
    goodPlan,
    wrongPlan,
    unclearPlan,
    hintedPlan,
    fixablePlan,
    '# No plan\n',
    '',
    `${goodPlan}\n- **Id:** same\n`,
    `\ufeff${goodPlan}`,
    goodPlan.replaceAll('\n', '\r\n'),
  ]
  const repository = fc.dictionary(fc.constantFrom('a.md', 'b.md', 'c/d.md', 'c/e.md', 'e f.md'), fc.constantFrom(...pieces), {
    minKeys: 1,
  })
  const days = fc.constantFrom('2026-01-01', '2026-02-20', '2026-06-30', '2026-12-31', '2027-05-05')

  test('today and on any other day, also after changes', async () => {
    await fc.assert(
      fc.asyncProperty(repository, repository, days, days, async (before, after, first, second) => {
        const folder = folderWith({ ...before, '.gitignore': '.cache\n' })
        await report(folder, '--today', first)
        writeInto(folder, after)
        const cached = await report(folder, '--today', second)
        const fresh = await report(folder, '--today', second, '--no-cache')
        expect(cached).toEqual(fresh)
        expect(await report(folder, '--today', second)).toEqual(fresh)
      }),
      { numRuns: 25 },
    )
  })

  test('of status and of fmt, too', async () => {
    const commands = [
      ['status', '--json'],
      ['status', '--goals'],
      ['fmt', '--diff'],
    ]
    await fc.assert(
      fc.asyncProperty(repository, repository, days, days, async (before, after, first, second) => {
        const folder = folderWith({ ...before, '.gitignore': '.cache\n' })
        const said = async (day: string, ...more: readonly string[]) => {
          const all = commands.map(([name = '', ...rest]) => [
            name,
            '--allow-empty',
            ...rest,
            ...more,
            ...(name === 'status' ? ['--today', day] : []),
          ])
          return Promise.all(all.map((argv) => runHere(folder, argv)))
        }
        await said(first)
        writeInto(folder, after)
        const fresh = await said(second, '--no-cache')
        expect(await said(second)).toEqual(fresh)
        expect(await said(second)).toEqual(fresh)
      }),
      { numRuns: 15 },
    )
  })

  test('with other settings, other engines, other paths', async () => {
    const folder = folderWith({ 'a.md': unclearPlan, 'b.md': wrongPlan })
    for (const argv of [
      [],
      ['--preset', 'strict'],
      ['--rule', 'measurable/states-a-measure=off'],
      ['--engine', 'remark'],
      ['b.md'],
      ['--as-plan'],
    ]) {
      expect(await report(folder, ...argv)).toEqual(await report(folder, ...argv, '--no-cache'))
    }
  })
})

describe('a cache file that is not as it should be', () => {
  const spoil: Readonly<Record<string, (text: string) => string | Uint8Array>> = {
    'is cut off': (text) => text.slice(0, text.length / 2),
    'has a line that is no JSON': (text) => text.replace(/(\n\S+ )\{/, '$1['),
    'has entries of another shape': (text) => text.replaceAll('"findings"', '"endings"'),
    'is of another build': (text) => text.replace(/"build":"[^"]*"/, '"build":"other"'),
    'is binary': () => new Uint8Array([0, 255, 10, 0, 10]),
    'is empty': () => '',
  }

  test.each(Object.entries(spoil))('%s: is a miss', async (_, change) => {
    const folder = folderWith({ 'a.md': unclearPlan, 'b.md': wrongPlan })
    const fresh = await report(folder, '--no-cache')
    await report(folder)
    writeFileSync(cacheFile(folder), change(readFileSync(cacheFile(folder), 'utf8')))
    expect(await report(folder)).toEqual(fresh)
    expect(await report(folder)).toEqual(fresh)
  })

  test.each(Object.entries({ ...spoil, 'has a status of another shape': (text: string) => text.replace('"summary"', '"sum"') }))(
    '%s: is a miss for status, too',
    async (_, change) => {
      const folder = folderWith({ 'a.md': unclearPlan, 'b.md': wrongPlan })
      const status = (...argv: string[]) => runHere(folder, ['status', '--json', ...argv])
      const fresh = await status('--no-cache')
      await status()
      writeFileSync(cacheFile(folder), change(readFileSync(cacheFile(folder), 'utf8')))
      expect(await status()).toEqual(fresh)
      expect(await status()).toEqual(fresh)
    },
  )
})

test('a run over a part keeps what the cache knows of the rest', async () => {
  const folder = folderWith({ 'a.md': unclearPlan, 'b.md': wrongPlan })
  await report(folder)
  writeInto(folder, { 'a.md': goodPlan })
  await report(folder, 'a.md')
  expect(readFileSync(cacheFile(folder), 'utf8').trimEnd().split('\n').length).toBeGreaterThanOrEqual(3)
})

test('a file where the folder should be is no reason to end: nothing is kept', () => {
  const folder = folderWith({ 'a.md': wrongPlan, here: '' })
  for (const command of ['lint', 'status', 'fmt --check']) {
    const { code, stderr } = goalmark(folder, command.split(' '), { env: { GOALMARK_CACHE_DIR: join(folder, 'here') } })
    expect({ command, code, stderr }).toEqual({ command, code: command === 'lint' ? 1 : 0, stderr: '' })
  }
  expect(readFileSync(join(folder, 'here'), 'utf8')).toBe('')
})

test('--no-cache writes nothing; the file is for its owner alone', async () => {
  const folder = folderWith({ 'a.md': goodPlan })
  await report(folder, '--no-cache')
  expect(readdirSync(folder)).toEqual(['a.md'])
  await report(folder)
  expect(statSync(cacheFile(folder)).mode & 0o077).toBe(0)
})

test('node_modules is where a project keeps it', async () => {
  const folder = folderWith({ 'a.md': goodPlan, 'node_modules/.keep': '' })
  await runHere(folder, ['lint'], { env: { GOALMARK_CACHE_DIR: '' } })
  expect(readdirSync(join(folder, 'node_modules/.cache/goalmark'))).toHaveLength(1)
})
