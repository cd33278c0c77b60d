import { createHash } from 'node:crypto'
import { readdirSync, readFileSync, renameSync, rmSync, statSync, utimesSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { folderWith, goodPlan, hintedPlan, type RunOptions, runHere, unclearPlan, writeInto, wrongPlan } from '../support/goalmark.js'

/** Files are new in a test, and a report about new files is not kept: these runs are a minute later. */
const later = 60_000

const plans = {
  'a.md': `${goodPlan}\nSee [the ladder](ladder.pdf).\n`,
  'b.md': unclearPlan,
  'c/d.md': hintedPlan,
  'ladder.pdf': '%PDF',
  '.gitignore': '.cache\n',
  '.git/HEAD': '',
}

const lint = (folder: string, argv: readonly string[] = [], options: RunOptions = {}) =>
  runHere(folder, ['lint', ...argv], { later, ...options })

const reportFile = (folder: string): string | undefined => {
  const name = readdirSync(join(folder, '.cache')).find((each) => each.endsWith('.report'))
  return name && join(folder, '.cache', name)
}

/** The kept report, changed as a whole one: whoever says it again says so. */
function mark(folder: string): void {
  const kept = readFileSync(reportFile(folder)!, 'utf8')
  const rest = `${kept.slice(kept.indexOf('\n') + 1)}again\n`
  writeFileSync(reportFile(folder)!, `${createHash('sha256').update(rest).digest('base64url')}\n${rest}`)
}

/** A folder with a report that is told again. */
async function linted(files: Readonly<Record<string, string>> = plans, options: RunOptions = {}): Promise<string> {
  const folder = folderWith(files)
  // Twice: the first run leaves the folder of the cache, which is ignored, and counted.
  await lint(folder, [], options)
  await lint(folder, [], options)
  mark(folder)
  expect(isAgain(await lint(folder, [], options))).toBe(true)
  return folder
}

const isAgain = ({ stdout }: { readonly stdout: string }): boolean => stdout.endsWith('again\n')

test('where nothing has changed the last report is told again, with its exit code', async () => {
  const folder = folderWith(plans)
  const first = await lint(folder)
  expect(await lint(folder)).toEqual(first)
  mark(folder)
  expect(await lint(folder)).toEqual({ ...first, stdout: `${first.stdout}again\n` })
  expect(first.code).toBe(1)
})

describe('a report is made anew', () => {
  const text = (name: string) => (folder: string) => writeInto(folder, { [name]: `${goodPlan}\nMore.\n` })
  test.each<[what: string, change: (folder: string) => void]>([
    ['when a plan has changed', text('b.md')],
    ['when a plan is new', text('c/e.md')],
    ['when a plan is gone', (folder) => rmSync(join(folder, 'b.md'))],
    ['when a plan has another name', (folder) => renameSync(join(folder, 'b.md'), join(folder, 'e.md'))],
    ['when two plans have changed places', swapped('a.md', 'b.md')],
    ['when a plan has changed and its size and time have not', changedUnseen('b.md')],
    ['when there is a config', (folder) => writeInto(folder, { 'goalmark.yaml': 'preset: strict\n' })],
    ['when a folder has a config', (folder) => writeInto(folder, { 'c/goalmark.yaml': 'preset: strict\n' })],
    ['when more is ignored', (folder) => writeInto(folder, { '.gitignore': '.cache\nc\n' })],
    ['when less is looked at', (folder) => writeInto(folder, { 'goalmark.yaml': 'ignore: [c]\n' })],
    ['when there is a baseline', (folder) => writeInto(folder, { 'goalmark-baseline.jsonl': '' })],
    ['when what a plan links to is gone', (folder) => rmSync(join(folder, 'ladder.pdf'))],
    ['when there is a programme', (folder) => writeInto(folder, { 'program.yaml': 'name: All\nstart: 2026-01-12\nend: 2026-12-18\n' })],
  ])('%s', async (_, change) => {
    const folder = await linted()
    change(folder)
    const said = await lint(folder)
    expect(isAgain(said)).toBe(false)
    expect(said).toEqual(await lint(folder, ['--no-cache']))
  })

  test('when what a plan links to has come', async () => {
    const { 'ladder.pdf': _, ...without } = plans
    const folder = await linted(without)
    writeInto(folder, { 'ladder.pdf': '%PDF' })
    expect(isAgain(await lint(folder))).toBe(false)
  })

  test('when a baseline has changed', async () => {
    const folder = await linted({ ...plans, 'goalmark-baseline.jsonl': '' })
    await runHere(folder, ['baseline', 'create'])
    const said = await lint(folder)
    expect(said).toEqual(await lint(folder, ['--no-cache']))
    expect(said.code).toBe(0)
  })

  test.each<[what: string, argv: readonly string[], options: RunOptions]>([
    ['on another day', ['--today', '2026-12-24'], {}],
    ['with a preset', ['--preset', 'strict'], {}],
    ['with a level', ['--rule', 'measurable/states-a-measure=error'], {}],
    ['with another exit code', ['--max-warnings', '9'], {}],
    ['with another exit code', ['--fail-on', 'never'], {}],
    ['in another format', ['--format', 'compact'], {}],
    ['in colour', ['--color', 'always'], {}],
    ['with less shown', ['--quiet'], {}],
    ['with less asked', ['--only', 'errors'], {}],
    ['with figures', ['--statistics'], {}],
    ['without ignoring', ['--no-ignore'], {}],
    ['read as plans', ['--as-plan'], {}],
    ['without a baseline', ['--no-baseline'], {}],
    ['of the folder by name', ['.'], {}],
    ['of a part', ['c'], {}],
    ['of a shard', ['--shard', '1/2'], {}],
    ['with the other engine', ['--engine', 'remark'], {}],
    ['with the other engine by its variable', [], { env: { GOALMARK_ENGINE: 'remark' } }],
    ['with colours forced', [], { env: { FORCE_COLOR: '1' } }],
    ['with colours refused', [], { env: { NO_COLOR: '1' } }],
    ['in a workflow', [], { env: { GITHUB_ACTIONS: 'true' } }],
    ['on a terminal', [], { columns: 80 }],
    ['told what was left out', ['--verbose'], {}],
    ['told how long it took', ['--timing'], {}],
    ['without a cache', ['--no-cache'], {}],
  ])('%s', async (_, argv, options) => {
    const folder = await linted()
    const said = await lint(folder, argv, options)
    expect(isAgain(said)).toBe(false)
    const fresh = await lint(folder, [...argv, '--no-cache'], options)
    expect({ ...said, stderr: '' }).toEqual({ ...fresh, stderr: '' })
  })

  test('on a terminal of another width', async () => {
    const folder = await linted(plans, { columns: 80 })
    expect(isAgain(await lint(folder, [], { columns: 60 }))).toBe(false)
  })

  test('on a terminal that knows links', async () => {
    const folder = await linted(plans, { columns: 80 })
    expect(isAgain(await lint(folder, [], { columns: 80, env: { FORCE_HYPERLINK: '1' } }))).toBe(false)
  })

  test('from another folder', async () => {
    const folder = await linted()
    const said = await runHere(join(folder, 'c'), ['lint', '..'], { later, env: { GOALMARK_CACHE_DIR: join(folder, '.cache') } })
    expect(isAgain(said)).toBe(false)
  })

  test.each<[what: string, damage: (kept: string) => string]>([
    ['cut off', (kept) => kept.slice(0, -9)],
    ['cut off in its head', (kept) => kept.slice(0, 60)],
    ['empty', () => ''],
    ['longer', (kept) => `${kept}\n`],
    ['of another exit code', (kept) => kept.replace('"code":1', '"code":0')],
    ['of other words', (kept) => kept.replace('again', 'never')],
    ['something else', () => '{"question":null}\n'],
  ])('where it is %s', async (_, damage) => {
    const folder = await linted()
    writeFileSync(reportFile(folder)!, damage(readFileSync(reportFile(folder)!, 'utf8')))
    expect(await lint(folder)).toEqual(await lint(folder, ['--no-cache']))
  })
})

describe('no report is kept', () => {
  const keeps = async (argv: readonly string[], options: RunOptions = {}, files: Readonly<Record<string, string | Uint8Array>> = plans) => {
    const folder = folderWith(files)
    await runHere(folder, ['lint', ...argv], options)
    return reportFile(folder) !== undefined
  }
  test.each<[what: string, argv: readonly string[], options: RunOptions]>([
    ['of files so new that their times may not tell the next change', [], {}],
    ['of a part of the workspace', ['b.md'], { later }],
    ['of files that are fixed', ['--fix'], { later }],
    ['of a format that goes to a file', ['--format', 'json=report.json'], { later }],
    ['in a workflow, which has a page of its own', [], { later, env: { GITHUB_ACTIONS: 'true' } }],
  ])('%s', async (_, argv, options) => {
    expect(await keeps(argv, options)).toBe(false)
  })

  test('where a file cannot be read', async () => {
    expect(await keeps([], { later }, { ...plans, 'e.md': new Uint8Array([0x47, 0xff, 0x0a]) })).toBe(false)
  })

  test('that others could read', async () => {
    const folder = await linted()
    expect(statSync(reportFile(folder)!).mode & 0o077).toBe(0)
  })
})

test('after any changes a report is that of a fresh run', async () => {
  const names = fc.constantFrom('a.md', 'b.md', 'c/d.md', 'c/e.md')
  const texts = fc.constantFrom(goodPlan, unclearPlan, hintedPlan, wrongPlan, '# No plan\n')
  const steps = fc.array(fc.tuple(names, fc.option(texts)), { maxLength: 5 })
  await fc.assert(
    fc.asyncProperty(steps, async (changes) => {
      const folder = folderWith(plans)
      await lint(folder)
      for (const [name, said] of changes) {
        if (said === null) rmSync(join(folder, name), { force: true })
        else writeUntilSeen(join(folder, name), said)
        expect(await lint(folder)).toEqual(await lint(folder, ['--no-cache']))
      }
    }),
    { numRuns: 20 },
  )
})

/** Writes until the file system's clock has ticked: a change within one tick is why reports about new files are not kept. */
function writeUntilSeen(path: string, text: string): void {
  const before = statSync(path, { throwIfNoEntry: false })?.ctimeMs
  do writeFileSync(path, text)
  while (statSync(path).ctimeMs === before)
}

/** Other words, as many, at the same time. */
function changedUnseen(name: string): (folder: string) => void {
  return (folder) => {
    const path = join(folder, name)
    const { atime, mtime } = statSync(path)
    writeUntilSeen(path, readFileSync(path, 'utf8').replace('Be more visible', 'Be less visible'))
    utimesSync(path, atime, mtime)
  }
}

function swapped(one: string, other: string): (folder: string) => void {
  return (folder) => {
    renameSync(join(folder, one), join(folder, 'between'))
    renameSync(join(folder, other), join(folder, one))
    renameSync(join(folder, 'between'), join(folder, other))
  }
}
