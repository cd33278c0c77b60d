import { execFileSync } from 'node:child_process'
import { readdirSync, statSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'

const root = fileURLToPath(new URL('../..', import.meta.url))

/** Builds the command line once before tests that run it as users do; not at all where the bundle is newer than every source in it. */
export default function setup(): void {
  const sources = ['packages/core/src', 'packages/core/schema', 'packages/report/src', 'packages/cli/src', 'packages/cli/scripts']
  const newest = Math.max(...sources.map((folder) => newestIn(join(root, folder))))
  const built = statSync(join(root, 'packages/cli/dist/goalmark.cjs'), { throwIfNoEntry: false })?.mtimeMs ?? 0
  if (built >= newest) return
  try {
    execFileSync(process.execPath, [join(root, 'node_modules/tsx/dist/cli.mjs'), 'scripts/build.ts'], {
      cwd: join(root, 'packages/cli'),
      stdio: ['ignore', 'ignore', 'pipe'],
    })
  } catch (error) {
    // Tests that need the bundle will fail and say so; the others go on.
    console.error(`The command line could not be built:\n${(error as { stderr?: Buffer }).stderr?.toString() ?? error}`)
  }
}

function newestIn(folder: string): number {
  const entries = readdirSync(folder, { withFileTypes: true, recursive: true })
  return Math.max(0, ...entries.filter((entry) => entry.isFile()).map((entry) => statSync(join(entry.parentPath, entry.name)).mtimeMs))
}
