/**
 * How fast the language server is, as an editor sees it over stdio, beside unified-language-server with remark's recommended preset on the same
 * files in the same run: `pnpm bench:server`.
 *
 *   pnpm bench:server                  all
 *   pnpm bench:server --only ours      of ours, peer, answers, opening: these, with commas between
 *   pnpm bench:server --plans 2000     a smaller repository
 *
 * A plan is typed into once the server is at rest after opening it, as people look at a page before they write on it.
 *
 * Times are from the moment a change is written to the server's input until its diagnostics have been read. The machine is whatever it is: what
 * counts are the ratios, and the aims. The last column is what the server's process took of the processor for one change, waiting and other programs
 * left out; where other work goes on beside, it says more than the times.
 */
import { execFileSync, spawnSync } from 'node:child_process'
import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { cpus, tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath, pathToFileURL } from 'node:url'
import { parseArgs } from 'node:util'
import { type Stdio, type StdioOptions, startStdio } from '../test/clients/support/stdio.js'
import { planOfSize } from './plan-of-size.js'
import { writePlanRepository } from './plan-repository.js'

const root = fileURLToPath(new URL('..', import.meta.url))
const { values } = parseArgs({ options: { only: { type: 'string', default: '' }, plans: { type: 'string', default: '10000' } } })

interface Case {
  readonly name: string
  readonly kilobytes: number
  readonly rounds: number
  /** p95, in milliseconds; `null` where none is set. */
  readonly aim: number | null
}

const native: readonly Case[] = [
  { name: '4 KB', kilobytes: 4, rounds: 200, aim: null },
  { name: '20 KB', kilobytes: 20, rounds: 200, aim: 5 },
  { name: '200 KB', kilobytes: 200, rounds: 60, aim: null },
  { name: '1 MB', kilobytes: 1000, rounds: 30, aim: 150 },
]
const remark: readonly Case[] = [
  { name: '4 KB', kilobytes: 4, rounds: 60, aim: null },
  { name: '20 KB', kilobytes: 20, rounds: 60, aim: 90 },
]
const peer: readonly Case[] = [
  { name: '4 KB', kilobytes: 4, rounds: 40, aim: null },
  { name: '20 KB', kilobytes: 20, rounds: 20, aim: null },
  { name: '200 KB', kilobytes: 200, rounds: 5, aim: null },
  { name: '1 MB', kilobytes: 1000, rounds: 1, aim: null },
]

console.log(`Node ${process.version}, ${cpus().length} × ${cpus()[0]?.model ?? 'unknown'}\n`)
execFileSync(process.execPath, ['--conditions=goalmark-source', '--import', 'tsx', 'packages/language-server/scripts/build.ts'], {
  cwd: root,
})

const wants = (part: string): boolean => values.only === '' || values.only.split(',').includes(part)

if (wants('ours') || wants('peer')) heading('Change → diagnostics, ms')
if (wants('ours')) {
  await latencies('goalmark, native', native, {})
  await latencies('goalmark, remark', remark, { env: { ...process.env, GOALMARK_ENGINE: 'remark' } })
}
if (wants('peer')) await latencies('unified-language-server, recommended', peer, peerServer())
if (wants('answers')) {
  heading('Completion and hover, ms')
  await answers('20 KB', 20)
  await answers('1 MB', 1000)
}
if (wants('opening')) await opening(Number(values.plans))

function heading(title: string): void {
  console.log(`${title}\n${' '.repeat(44)}p50      p95      p99      aim (p95)   processor`)
}

/** `processor`: milliseconds of processor time a round; `null` where nobody counted. */
function line(name: string, times: readonly number[], aim: number | null, processor: number | null = null): void {
  const sorted = [...times].sort((a, b) => a - b)
  const at = (share: number): string => sorted[Math.min(sorted.length - 1, Math.floor(share * sorted.length))]!.toFixed(1).padStart(7)
  const p95 = Number(at(0.95))
  const verdict = aim === null ? '' : `≤ ${aim} ${p95 <= aim ? '✓' : '✗'}`
  console.log(
    `${name.padEnd(40)}${at(0.5)}  ${at(0.95)}  ${at(0.99)}      ${verdict.padEnd(12)}${processor === null ? '' : processor.toFixed(1)}`,
  )
}

async function latencies(name: string, cases: readonly Case[], options: StdioOptions): Promise<void> {
  for (const { name: size, kilobytes, rounds, aim } of cases) {
    const folder = mkdtempSync(join(tmpdir(), 'goalmark-bench-'))
    const typing = await startTyping(folder, planOfSize(kilobytes * 1000), options)
    const times: number[] = []
    await untilIdle(typing.server.child.pid)
    for (let round = 0; round < Math.min(10, rounds - 1); round++) await typing.key()
    const before = processorOf(typing.server.child.pid)
    for (let round = 0; round < rounds; round++) times.push(await typing.key())
    line(`${name}, ${size}`, times, aim, (processorOf(typing.server.child.pid) - before) / rounds)
    await typing.stop()
    rmSync(folder, { recursive: true, force: true })
  }
}

interface Typing {
  readonly server: Stdio
  readonly uri: string
  /** Types one character in the middle of the plan and waits for its diagnostics; gives the milliseconds. */
  readonly key: () => Promise<number>
  readonly stop: () => Promise<unknown>
}

async function startTyping(folder: string, text: string, options: StdioOptions): Promise<Typing> {
  const uri = pathToFileURL(join(folder, 'plan.md')).href
  writeFileSync(join(folder, 'plan.md'), text)
  let version = 1
  let published: (version: number | undefined) => void = () => {}
  const server = startStdio({
    ...options,
    cwd: folder,
    hear: ({ method, params }) => {
      if (method === 'textDocument/publishDiagnostics') published((params as { version?: number }).version)
    },
  })
  const diagnosed = (wanted: number): Promise<void> =>
    new Promise((resolve) => {
      published = (got) => {
        if (got === undefined || got === wanted) resolve()
      }
    })
  await server.request('initialize', {
    processId: process.pid,
    rootUri: pathToFileURL(folder).href,
    capabilities: {},
    workspaceFolders: null,
    initializationOptions: { today: '2026-06-01' },
  })
  server.notify('initialized', {})
  const first = diagnosed(1)
  server.notify('textDocument/didOpen', { textDocument: { uri, languageId: 'markdown', version, text } })
  await first
  const middle = { line: Math.floor(text.split('\n').length / 2), character: 0 }
  return {
    server,
    uri,
    stop: () => Promise.race([server.stop(), new Promise((resolve) => setTimeout(resolve, 2000))]).then(() => server.child.kill()),
    key: async () => {
      version++
      const done = diagnosed(version)
      const start = performance.now()
      server.notify('textDocument/didChange', {
        textDocument: { uri, version },
        contentChanges: [{ range: { start: middle, end: middle }, text: 'x' }],
      })
      await done
      return performance.now() - start
    },
  }
}

async function answers(size: string, kilobytes: number): Promise<void> {
  const folder = mkdtempSync(join(tmpdir(), 'goalmark-bench-'))
  const text = planOfSize(kilobytes * 1000)
  const { server, uri, stop } = await startTyping(folder, text, {})
  const lines = text.split('\n')
  const by = lines.findIndex((each, index) => index > lines.length / 2 && each.startsWith('- **By:**'))
  const title = lines.findIndex((each, index) => index > lines.length / 2 && each.startsWith('### '))
  for (const [name, method, position] of [
    [`completion of a date, ${size}`, 'textDocument/completion', { line: by, character: 9 }],
    [`hover on a goal, ${size}`, 'textDocument/hover', { line: title, character: 6 }],
  ] as const) {
    const times: number[] = []
    for (let round = 0; round < 60; round++) {
      const start = performance.now()
      await server.request(method, { textDocument: { uri }, position })
      times.push(performance.now() - start)
    }
    line(name, times.slice(10), 10)
  }
  await stop()
  rmSync(folder, { recursive: true, force: true })
}

async function opening(count: number): Promise<void> {
  const folder = mkdtempSync(join(tmpdir(), 'goalmark-bench-'))
  mkdirSync(join(folder, '.git'))
  const bytes = writePlanRepository(folder, count)
  let whole: () => void = () => {}
  const indexed = new Promise<void>((resolve) => {
    whole = resolve
  })
  const server = startStdio({
    cwd: folder,
    hear: ({ method, params }) => {
      if (method === '$/progress' && (params as { value: { kind: string } }).value.kind === 'end') whole()
    },
  })
  const start = performance.now()
  await server.request('initialize', {
    processId: process.pid,
    rootUri: pathToFileURL(folder).href,
    capabilities: { window: { workDoneProgress: true } },
    workspaceFolders: null,
  })
  server.notify('initialized', {})
  await indexed
  const seconds = (performance.now() - start) / 1000
  const { pid } = server.child
  console.log(
    `${count} plans, ${(bytes / 1e6).toFixed(1)} MB: ${seconds.toFixed(1)} s ${aimOf(seconds, 4)}, of them ${(processorOf(pid) / 1000).toFixed(1)} s of processor time, ${memoryOf(pid)}`,
  )
  const rest = await untilIdle(pid)
  console.log(
    `all of them read: ${((rest - start) / 1000).toFixed(1)} s, ${(processorOf(pid) / 1000).toFixed(1)} s of processor time in all, ${memoryOf(pid)}`,
  )
  const before = processorOf(pid)
  await new Promise((resolve) => setTimeout(resolve, 5000))
  console.log(`idle: ${processorOf(pid) - before} ms of processor time in 5 s (aim 0)`)
  await Promise.race([server.stop(), new Promise((resolve) => setTimeout(resolve, 2000))])
  server.child.kill()
  rmSync(folder, { recursive: true, force: true })
}

/** When a process did nothing for two seconds: the moment at which it stopped. */
async function untilIdle(pid: number | undefined): Promise<number> {
  let since = performance.now()
  for (let before = processorOf(pid); performance.now() - since < 2000; ) {
    await new Promise((resolve) => setTimeout(resolve, 250))
    const now = processorOf(pid)
    if (now !== before) since = performance.now()
    before = now
  }
  return since
}

function aimOf(value: number, aim: number): string {
  return `(aim ≤ ${aim} ${value <= aim ? '✓' : '✗'})`
}

/** What Linux says of a process; elsewhere nothing is said. */
function memoryOf(pid: number | undefined): string {
  const status = readable(`/proc/${pid}/status`)
  const resident = Number(/VmRSS:\s+(\d+)/.exec(status)?.[1] ?? Number.NaN) / 1024
  return Number.isNaN(resident) ? 'memory unknown here' : `${resident.toFixed(0)} MB resident ${aimOf(resident, 300)}`
}

/** Milliseconds of processor time so far; clock ticks are hundredths of a second. */
function processorOf(pid: number | undefined): number {
  const fields = readable(`/proc/${pid}/stat`).split(') ')[1]?.split(' ') ?? []
  return (Number(fields[11] ?? 0) + Number(fields[12] ?? 0)) * 10
}

function readable(path: string): string {
  return existsSync(path) ? readFileSync(path, 'utf8') : ''
}

/**
 * Installed on the first run, outside of the workspace. With GFM, as plans are written: without it every box is a finding, and above about a
 * hundred findings this server answers no more (its engine waits for a report that nobody reads).
 */
function peerServer(): StdioOptions {
  const folder = join(root, 'node_modules/.cache/goalmark-bench-server')
  if (!existsSync(join(folder, 'node_modules/remark-gfm'))) {
    mkdirSync(folder, { recursive: true })
    writeFileSync(join(folder, 'package.json'), '{ "private": true, "type": "module" }')
    spawnSync(
      'npm',
      [
        'install',
        '--no-audit',
        '--no-fund',
        '--prefix',
        folder,
        'unified-language-server@4.1.0',
        'remark@15.0.1',
        'remark-preset-lint-recommended@7.0.1',
      ],
      { stdio: 'inherit' },
    )
  }
  const script = join(folder, 'server.js')
  writeFileSync(
    script,
    `import { remark } from 'remark'
import remarkGfm from 'remark-gfm'
import recommended from 'remark-preset-lint-recommended'
import { createUnifiedLanguageServer } from 'unified-language-server'
createUnifiedLanguageServer({ configurationSection: 'remark', processorName: 'remark', processorSpecifier: 'remark', defaultProcessor: remark().use(remarkGfm).use(recommended), plugins: [remarkGfm, recommended], packageField: 'remarkConfig', pluginPrefix: 'remark', rcName: '.remarkrc' })
`,
  )
  return { command: [script, '--stdio'] }
}
