/**
 * All that continuous integration runs, in its order: `pnpm check`. Every step runs, whatever failed before it; the exit code tells at the end.
 * The last line sums the tests from their reporters' JSON; a failed step that is no test counts as one failed.
 *
 *   pnpm check                                        format, types, tests, generated files, unused code, package shape
 *   pnpm check --with test:clients --with test:e2e    the same, then these scripts
 */
import { spawnSync } from 'node:child_process'
import { existsSync, mkdirSync, readFileSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { parseArgs } from 'node:util'

interface Step {
  readonly name: string
  readonly command: readonly [string, ...string[]]
  /** Where the step's reporter writes its counts; `null` for a step that is no test. */
  readonly report: string | null
}

interface Count {
  readonly passed: number
  readonly failed: number
}

const root = fileURLToPath(new URL('..', import.meta.url))
const reports = join(root, 'node_modules/.cache/goalmark-check')
const { values } = parseArgs({ options: { with: { type: 'string', multiple: true, default: [] } } })

const plain = (name: string, ...command: [string, ...string[]]): Step => ({ name, command, report: null })

function tested(script: string): Step {
  const report = join(reports, `${script.replace(':', '-')}.json`)
  const command = script === 'test' ? (['vitest', 'run'] as const) : (['pnpm', 'run', script] as const)
  return { name: script, command: [...command, '--reporter=default', '--reporter=json', `--outputFile.json=${report}`], report }
}

const steps: readonly Step[] = [
  plain('format', 'biome', 'ci', '.'),
  plain('types', 'tsc', '-b'),
  tested('test'),
  plain('generated files', 'tsx', '--conditions=goalmark-source', 'scripts/generate.ts', '--check'),
  plain('unused code', 'knip'),
  plain('package shape', 'tsx', 'scripts/check-packages.ts'),
  ...values.with.map(tested),
]

rmSync(reports, { recursive: true, force: true })
mkdirSync(reports, { recursive: true })
const counts = steps.map(run)
const passed = counts.reduce((sum, count) => sum + count.passed, 0)
const failed = counts.reduce((sum, count) => sum + count.failed, 0)
for (const [index, step] of steps.entries()) console.log(`${counts[index]!.failed ? '✗' : '✓'} ${step.name}`)
console.log(`${passed} passed, ${failed} failed`)
process.exitCode = failed ? 1 : 0

function run(step: Step): Count {
  console.log(`\n── ${step.name} ──`)
  const [command, ...args] = step.command
  const PATH = `${join(root, 'node_modules/.bin')}:${process.env.PATH}`
  const { status } = spawnSync(command, args, { cwd: root, stdio: ['ignore', 'inherit', 'inherit'], env: { ...process.env, PATH } })
  const counted = step.report ? countsOf(step.report) : { passed: 0, failed: 0 }
  return status === 0 || counted.failed > 0 ? counted : { ...counted, failed: 1 }
}

/** A report that is not there counts as nothing run; the step's exit status then decides. */
function countsOf(report: string): Count {
  if (!existsSync(report)) return { passed: 0, failed: 0 }
  const { numPassedTests, numFailedTests } = JSON.parse(readFileSync(report, 'utf8'))
  return { passed: numPassedTests, failed: numFailedTests }
}
