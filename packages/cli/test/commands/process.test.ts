import { spawn, spawnSync } from 'node:child_process'
import { once } from 'node:events'
import { existsSync, mkdirSync, readdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { rules } from '@goalmark/core'
import { describe, expect, onTestFinished, test } from 'vitest'
import { built, fixablePlan, folderWith, goalmark, goodPlan, runHere, unclearPlan, wrongPlan } from '../support/goalmark.js'

const many = Object.fromEntries(Array.from({ length: 400 }, (_, index) => [`p${index}.md`, wrongPlan]))

/** The built package as a process that one talks with; ended with the test. */
function started(folder: string, argv: readonly string[]) {
  const process_ = spawn(process.execPath, [built, ...argv], {
    cwd: folder,
    env: { PATH: process.env.PATH, HOME: folder, GOALMARK_CACHE_DIR: join(folder, '.cache') },
  })
  onTestFinished(() => void process_.kill('SIGKILL'))
  const said = { stdout: '', stderr: '' }
  process_.stdout.on('data', (bytes) => (said.stdout += bytes))
  process_.stderr.on('data', (bytes) => (said.stderr += bytes))
  const ended = once(process_, 'close').then(([code, signal]) => ({ code, signal }))
  const over = ended.then(() => Promise.reject(new Error(`it ended: ${said.stdout}${said.stderr}`)))
  over.catch(() => {})
  const until = async (holds: () => boolean): Promise<void> => {
    while (!holds()) await Promise.race([once(process_.stdout, 'data'), once(process_.stderr, 'data'), over])
  }
  return { process: process_, said, until, ended }
}

type LintJson = { readonly files: readonly { readonly path: string; readonly findings: readonly unknown[] }[] }

/** What a shell makes of a script. */
const shell = (folder: string, script: string) => spawnSync('bash', ['-c', script], { cwd: folder, encoding: 'utf8' })

describe('a reader that goes away early', () => {
  test('ends the run without a word, with the code it would have had', async () => {
    const { process, said, ended } = started(folderWith(many), ['lint', '--verbose', '--today', '2026-02-20'])
    process.stdout.once('data', () => process.stdout.destroy())
    expect({ ...(await ended), stderr: said.stderr.replace(/^Markdown engine: \w+\n/, '') }).toEqual({ code: 1, signal: null, stderr: '' })
  })

  test('as `| head` does it in a shell', () => {
    const script = `set -o pipefail; "${process.execPath}" "${built}" lint --no-cache --verbose . | head -n 1`
    const { status, stdout, stderr } = shell(folderWith(many), script)
    expect({ status, lines: stdout.trimEnd().split('\n').length, stderr: stderr.replace(/^Markdown engine: \w+\n/, '') }).toEqual({
      status: 1,
      lines: 1,
      stderr: '',
    })
  })
})

describe('a disk that takes no more', () => {
  test('is said of a report, and the exit code is 2', () => {
    const { code, stderr } = goalmark(folderWith({ 'a.md': goodPlan }), ['lint', '--format', 'json=/dev/full/report.json'])
    expect({ code, stderr }).toEqual({ code: 2, stderr: expect.stringContaining('/dev/full/report.json: ') })
  })

  test.runIf(existsSync('/dev/full')).each(['lint', 'status', 'parse a.md', 'lint --help', '--version', 'fmt --diff'])(
    'is said of %s > FILE',
    (command) => {
      const folder = folderWith({ 'a.md': fixablePlan })
      const { status, stderr } = shell(folder, `"${process.execPath}" "${built}" ${command} > /dev/full`)
      expect({ status, stderr }).toEqual({
        status: 2,
        stderr: expect.stringMatching(/^goalmark: the report is cut off: the disk is full$/m),
      })
    },
  )

  test('leaves the plan as it was when a fix cannot be written whole', () => {
    const large = `${fixablePlan}\n${'Notes of a long year. '.repeat(400)}\n`
    const folder = folderWith({ 'a.md': large })
    const { status, stdout } = shell(folder, `ulimit -f 4; "${process.execPath}" "${built}" lint --no-cache --fix a.md`)
    expect(status).toBe(2)
    expect(stdout).toContain('a.md: not fixed: ')
    expect(readFileSync(join(folder, 'a.md'), 'utf8')).toBe(large)
    expect(readdirSync(folder)).toEqual(['a.md'])
  })
})

test('a rule with a fault is named with its file, the rest goes on, and the exit code is 2', async () => {
  const faulty = rules.find(({ id }) => id === 'measurable/states-a-measure') as { check: unknown }
  const sound = faulty.check
  onTestFinished(() => {
    faulty.check = sound
  })
  faulty.check = () => {
    throw new Error('no such thing')
  }
  const { code, stdout } = await runHere(folderWith({ 'a.md': unclearPlan, 'b.md': wrongPlan }), ['lint', '--no-cache'])
  expect(code).toBe(2)
  expect(stdout).toMatch(/a\.md: .*measurable\/states-a-measure.*no such thing/)
  expect(stdout).toMatch(/b\.md:\d+:\d+/)
})

test.each([
  ['lint', 'nothing was written'],
  ['lint --fix', 'nothing was written'],
  ['fmt', 'nothing was written'],
  ['baseline create', 'nothing was written'],
  ['status', ''],
])('Ctrl-C ends %s with the code that shells give for it, and nothing half written stays', async (command, state) => {
  const files = Object.fromEntries(Array.from({ length: 400 }, (_, index) => [`${index}.md`, fixablePlan]))
  const folder = folderWith(files)
  expect(await runHere(folder, command.split(' '), { stoppedIn: 1 })).toEqual({
    code: 130,
    stdout: '',
    stderr: state === '' ? 'goalmark: stopped\n' : `goalmark: stopped; ${state}\n`,
  })
  expect(readdirSync(folder).sort()).toEqual(Object.keys(files).sort())
  expect(readFileSync(join(folder, '0.md'), 'utf8')).toBe(fixablePlan)
})

test.each([
  ['lint --fix', 2, 'nothing was written', 0],
  ['lint --fix', 3, '40 of 400 plans are written, the others are as they were', 40],
  ['lint --diff', 2, 'nothing was written', 0],
  ['fmt', 2, 'nothing was written', 0],
  ['fmt', 3, '40 of 400 plans are written, the others are as they were', 40],
])('Ctrl-C ends %s in part %i between two files', async (command, part, state, written) => {
  const files = Object.fromEntries(Array.from({ length: 400 }, (_, index) => [`${index}.md`, fixablePlan]))
  const folder = folderWith(files)
  expect(await runHere(folder, [...command.split(' '), '--no-cache'], { stoppedIn: part })).toEqual({
    code: 130,
    stdout: '',
    stderr: `goalmark: stopped; ${state}\n`,
  })
  expect(readdirSync(folder).sort()).toEqual(Object.keys(files).sort())
  const texts = Object.keys(files).map((name) => readFileSync(join(folder, name), 'utf8'))
  expect(texts.filter((text) => text !== fixablePlan)).toHaveLength(written)
  expect(texts.filter((text) => text.length !== fixablePlan.length)).toEqual([])
})

describe('--watch', () => {
  test('reports again when a plan changes, and ends with the code of what it saw last', async () => {
    const folder = folderWith({ 'a.md': wrongPlan, '.gitignore': '.cache\n' })
    const { process, said, until, ended } = started(folder, ['lint', '--watch', '--format', 'compact', '--today', '2026-02-20'])
    const times = () => said.stderr.split('Watching; Ctrl-C ends it.').length - 1
    await until(() => times() === 1)
    expect(said.stdout).toContain('2026-02-30')
    const before = said.stdout.length
    writeFileSync(join(folder, 'a.md'), goodPlan)
    await until(() => times() === 2)
    expect(said.stdout.slice(before)).not.toContain('2026-02-30')
    process.kill('SIGINT')
    expect(await ended).toEqual({ code: 0, signal: null })
  })

  test('sees folders come and go, programmes and configs, and nothing in what it writes itself', async () => {
    const folder = folderWith({ 'a.md': wrongPlan, 'more/b.md': wrongPlan, 'node_modules/c.md': wrongPlan })
    const report = ['--format', 'json', '--format', 'markdown=goalmark.md', '--format', 'sarif=report.json']
    const { process, said, until, ended } = started(folder, ['lint', '--watch', '--only', 'errors', ...report, '--today', '2026-02-20'])
    /** Which plans the last whole report names. */
    const named = (): string => {
      const last = said.stdout.split(/(?<=^\}\n)/m).findLast((text) => text.endsWith('\n}\n'))
      const { files }: LintJson = last === undefined ? { files: [] } : JSON.parse(last)
      return files.flatMap(({ path, findings }) => (findings.length > 0 ? [path] : [])).join(' ')
    }
    const sees = (plans: string) => until(() => named() === plans)
    await sees('a.md more/b.md')
    rmSync(join(folder, 'more'), { recursive: true })
    await sees('a.md')
    mkdirSync(join(folder, 'new/deep'), { recursive: true })
    writeFileSync(join(folder, 'new/deep/d.md'), wrongPlan)
    await sees('a.md new/deep/d.md')
    renameSync(join(folder, 'new'), join(folder, 'old'))
    await sees('a.md old/deep/d.md')
    writeFileSync(join(folder, 'old/deep/d.md'), goodPlan)
    await sees('a.md')
    writeFileSync(join(folder, 'program.yaml'), 'rules: { time-bound/readable-dates: off }\n')
    writeFileSync(join(folder, 'base.json'), '{ "rules": { "time-bound/readable-dates": "off" } }')
    writeFileSync(join(folder, 'goalmark.json'), '{ "extends": "./base.json" }')
    await sees('')
    writeFileSync(join(folder, 'base.json'), '{ "rulse": {} }')
    await until(() => said.stderr.includes('did you mean "rules"?'))
    process.kill('SIGINT')
    expect(await ended).toEqual({ code: 2, signal: null })
  })

  test.each([
    ['stdin', ['-'], /cannot watch stdin/],
    ['what is staged', ['--staged'], /--staged works inside a git repository/],
  ])('of %s is refused', async (_, argv, reason) => {
    expect(await runHere(folderWith({}), ['lint', '--watch', ...argv])).toMatchObject({ code: 2, stderr: expect.stringMatching(reason) })
  })
})

test('`goalmark lsp` is the language server', async () => {
  const { process, said, until } = started(folderWith({}), ['lsp'])
  const request = JSON.stringify({
    jsonrpc: '2.0',
    id: 1,
    method: 'initialize',
    params: { processId: null, rootUri: null, capabilities: {} },
  })
  process.stdin.write(`Content-Length: ${request.length}\r\n\r\n${request}`)
  await until(() => said.stdout.includes('"id":1'))
  expect(said.stdout).toContain('"codeActionProvider"')
})
