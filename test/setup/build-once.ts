import { execFileSync } from 'node:child_process'
import { readdirSync, statSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'

const root = fileURLToPath(new URL('../..', import.meta.url))
const core = ['packages/core/src', 'packages/core/schema', 'packages/report/src']

/** What tests run as users do, and what it is made from. */
const programs = [
  { package: 'packages/cli', bundle: 'dist/goalmark.cjs', sources: [...core, 'packages/cli/src', 'packages/cli/scripts'] },
  {
    package: 'packages/language-server',
    bundle: 'dist/node.js',
    sources: [...core, 'packages/language-service/src', 'packages/language-server/src', 'packages/language-server/scripts'],
  },
] as const

/** Builds each program once before the tests; not at all where its bundle is newer than every source in it. */
export default function setup(): void {
  for (const program of programs) {
    const built = statSync(join(root, program.package, program.bundle), { throwIfNoEntry: false })?.mtimeMs ?? 0
    if (built < Math.max(...program.sources.map((folder) => newestIn(join(root, folder))))) buildProgram(program.package)
  }
}

function buildProgram(folder: string): void {
  try {
    execFileSync(process.execPath, [join(root, 'node_modules/tsx/dist/cli.mjs'), '--conditions=goalmark-source', 'scripts/build.ts'], {
      cwd: join(root, folder),
      stdio: ['ignore', 'ignore', 'pipe'],
    })
  } catch (error) {
    // Tests that need the bundle will fail and say so; the others go on.
    console.error(`${folder} could not be built:\n${(error as { stderr?: Buffer }).stderr?.toString() ?? error}`)
  }
}

function newestIn(folder: string): number {
  const entries = readdirSync(folder, { withFileTypes: true, recursive: true })
  return Math.max(0, ...entries.filter((entry) => entry.isFile()).map((entry) => statSync(join(entry.parentPath, entry.name)).mtimeMs))
}
