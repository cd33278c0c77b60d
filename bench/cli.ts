/**
 * How fast the command line is, beside others on the same files in the same run: `pnpm bench`.
 *
 *   pnpm bench                        1,000 plans, all tools, medians of 5 rounds
 *   pnpm bench 1000 10000 100000      these sizes; the slow tools only look at the smallest
 *   pnpm bench 1000 --rounds 9 --only goalmark
 *
 * Tools take turns within each round, so that a noisy machine is noisy for all of them. What counts are the ratios.
 */
import { spawnSync } from 'node:child_process'
import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { cpus, tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { parseArgs } from 'node:util'
import { writePlanRepository } from './plan-repository.js'

const root = fileURLToPath(new URL('..', import.meta.url))
const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: { rounds: { type: 'string', default: '5' }, only: { type: 'string', default: '' } },
})
const rounds = Number(values.rounds)
const sizes = positionals.length > 0 ? positionals.map(Number) : [1000]

/** Versions that run on Node 20. Installed on the first run, outside of the workspace, so that nobody else has to wait for them. */
const peers = {
  rumdl: '0.2.75',
  'markdownlint-cli2': '0.22.0',
  'remark-cli': '12.0.1',
  'remark-preset-lint-recommended': '7.0.1',
  textlint: '15.8.0',
  'textlint-rule-no-todo': '2.0.1',
}

interface Tool {
  readonly name: string
  readonly command: readonly string[]
  /** Before each run, outside of the time: what makes it cold. */
  readonly before?: () => void
  /** Takes so long that it looks at the smallest repository only, and once in three rounds. */
  readonly slow?: boolean
}

const cacheFolder = join(tmpdir(), `goalmark-bench-cache-${process.pid}`)
const goalmark = [process.execPath, join(root, 'packages/cli/bin/goalmark.js')]
/** In the middle of the plans' year, on whatever day it runs: what has passed, and is told, is the same each time. */
const lint = [...goalmark, 'lint', '--today', '2026-06-01']
const bin = (name: string): string => join(peersFolder(), 'node_modules/.bin', name)

function toolsFor(folder: string): readonly Tool[] {
  const onePlan = join(folder, 'plans/group-0000', firstPlan(folder))
  return [
    { name: 'node -e 0', command: [process.execPath, '-e', '0'] },
    { name: 'goalmark --version', command: [...goalmark, '--version'] },
    { name: 'goalmark, one plan', command: [...lint, onePlan, '--no-cache'] },
    { name: 'goalmark, cold', command: [...lint, '--no-cache'] },
    {
      name: 'goalmark, cold, keeps a cache',
      command: [...lint, '--cache-dir', cacheFolder],
      before: () => rmSync(cacheFolder, { recursive: true, force: true }),
    },
    { name: 'goalmark, warm', command: [...lint, '--cache-dir', cacheFolder] },
    { name: 'goalmark, cold, one thread', command: [...lint, '--no-cache', '--jobs', '1'] },
    { name: 'goalmark, cold, remark engine', command: [...lint, '--no-cache', '--engine', 'remark'], slow: true },
    { name: 'rumdl, without its cache', command: [bin('rumdl'), 'check', '--no-cache', '.'] },
    { name: 'rumdl, with its cache', command: [bin('rumdl'), 'check', '--cache-dir', `${cacheFolder}-rumdl`, '.'] },
    {
      name: 'markdownlint-cli2',
      command: [process.execPath, script('markdownlint-cli2/markdownlint-cli2-bin.mjs'), '**/*.md'],
      slow: true,
    },
    {
      name: 'remark-cli, recommended',
      command: [
        process.execPath,
        script('remark-cli/cli.js'),
        '--use',
        `${script('remark-preset-lint-recommended/index.js')}`,
        '--no-stdout',
        '.',
      ],
      slow: true,
    },
    {
      name: 'textlint, one rule',
      command: [
        process.execPath,
        script('textlint/bin/textlint.js'),
        '--rule',
        'no-todo',
        '--rulesdir',
        script('textlint-rule-no-todo/lib'),
        '.',
      ],
      slow: true,
    },
  ].filter(({ name }) => name.includes(values.only))
}

const script = (path: string): string => join(peersFolder(), 'node_modules', path)

function firstPlan(folder: string): string {
  const { stdout } = spawnSync('ls', [join(folder, 'plans/group-0000')], { encoding: 'utf8' })
  return stdout.split('\n')[0]!
}

function peersFolder(): string {
  return join(root, 'node_modules/.cache/goalmark-bench')
}

function installPeers(): void {
  const folder = peersFolder()
  if (existsSync(join(folder, 'node_modules/.bin/rumdl'))) return
  mkdirSync(folder, { recursive: true })
  writeFileSync(join(folder, 'package.json'), JSON.stringify({ private: true, dependencies: peers }))
  console.log('Installing the tools to compare with (once) …')
  const { status } = spawnSync('npm', ['install', '--no-audit', '--no-fund', '--loglevel=error'], { cwd: folder, stdio: 'inherit' })
  if (status !== 0) throw new Error('npm could not install them')
}

interface Measured {
  readonly tool: Tool
  readonly seconds: number[]
  megabytes: number
}

function run(tool: Tool, folder: string): number {
  tool.before?.()
  const begun = performance.now()
  const { error } = spawnSync(tool.command[0]!, tool.command.slice(1), { cwd: folder, stdio: 'ignore' })
  if (error) throw error
  return (performance.now() - begun) / 1000
}

/** The most memory a run had, in megabytes; 0 where there is no `time` that tells. */
function memoryOf(tool: Tool, folder: string): number {
  if (!existsSync('/usr/bin/time')) return 0
  tool.before?.()
  const note = join(folder, '../memory.txt')
  spawnSync('/usr/bin/time', ['-o', note, '-f', '%M', ...tool.command], { cwd: folder, stdio: 'ignore' })
  return Math.round(Number(readFileSync(note, 'utf8').trim().split('\n').at(-1)) / 1024)
}

function measure(folder: string, size: number): readonly Measured[] {
  const smallest = Math.min(...sizes)
  const tools = toolsFor(folder).filter(({ slow }) => !slow || size === smallest)
  const measured = tools.map((tool): Measured => ({ tool, seconds: [], megabytes: 0 }))
  for (const { tool } of measured) if (!tool.slow) run(tool, folder)
  for (let round = 0; round < (size > 20_000 ? Math.min(3, rounds) : rounds); round++) {
    for (const { tool, seconds } of measured) if (!tool.slow || round % 3 === 0) seconds.push(run(tool, folder))
  }
  for (const each of measured) each.megabytes = memoryOf(each.tool, folder)
  return measured
}

const median = (numbers: readonly number[]): number => numbers.toSorted((a, b) => a - b)[Math.floor(numbers.length / 2)]!

function table(measured: readonly Measured[], size: number, megabytes: number): string {
  const timeOf = (name: string): number | undefined => {
    const found = measured.find(({ tool }) => tool.name === name)
    return found && median(found.seconds)
  }
  const cold = timeOf('goalmark, cold')
  const rows = measured.map(({ tool, seconds, megabytes: memory }) => {
    const time = median(seconds)
    const ratio = cold === undefined ? '' : `${(time / cold).toFixed(2)} ×`
    return `| ${tool.name} | ${time.toFixed(3)} s | ${ratio} | ${memory || '–'} MB |`
  })
  return [
    `### ${size.toLocaleString('en')} plans (${megabytes.toFixed(1)} MB), ${cpus().length} cores, Node ${process.versions.node}`,
    '',
    '| tool | median | of goalmark cold | memory |',
    '| --- | ---: | ---: | ---: |',
    ...rows,
    '',
    ...claims(timeOf),
  ].join('\n')
}

/** What the figures are to be, beside what they are. */
function claims(timeOf: (name: string) => number | undefined): readonly string[] {
  const wanted: readonly (readonly [string, string, string, number, 'at most' | 'at least'])[] = [
    ['cold, of rumdl without its cache', 'goalmark, cold', 'rumdl, without its cache', 1.2, 'at most'],
    ['warm, of rumdl with its cache', 'goalmark, warm', 'rumdl, with its cache', 1, 'at most'],
    ['markdownlint-cli2, of cold', 'markdownlint-cli2', 'goalmark, cold', 15, 'at least'],
    ['remark-cli, of cold', 'remark-cli, recommended', 'goalmark, cold', 50, 'at least'],
    ['one plan, of node -e 0', 'goalmark, one plan', 'node -e 0', 2, 'at most'],
    ['--version, of node -e 0', 'goalmark --version', 'node -e 0', 1.25, 'at most'],
  ]
  return wanted.flatMap(([name, a, b, aim, way]) => {
    const [one, other] = [timeOf(a), timeOf(b)]
    if (one === undefined || other === undefined) return []
    const ratio = one / other
    const met = way === 'at most' ? ratio <= aim : ratio >= aim
    return [`- ${met ? '✓' : '✗'} ${name}: ${ratio.toFixed(2)} (aim: ${way} ${aim})`]
  })
}

if (!values.only) installPeers()
for (const size of sizes) {
  const folder = mkdtempSync(join(tmpdir(), 'goalmark-bench-'))
  try {
    const bytes = writePlanRepository(folder, size)
    console.log(`${table(measure(folder, size), size, bytes / 1e6)}\n`)
  } finally {
    rmSync(folder, { recursive: true, force: true })
    rmSync(cacheFolder, { recursive: true, force: true })
    rmSync(`${cacheFolder}-rumdl`, { recursive: true, force: true })
  }
}
