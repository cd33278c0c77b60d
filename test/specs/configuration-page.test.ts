import { spawnSync } from 'node:child_process'
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { expect, onTestFinished, test } from 'vitest'
import { configSchema } from '../../packages/core/src/project/config-schema.js'
import { rules } from '../../packages/core/src/rules/index.generated.js'

const root = fileURLToPath(new URL('../..', import.meta.url))
const page = readFileSync(join(root, 'docs/configuration.md'), 'utf8')

/** The files that the page shows, in a folder. */
function shown(): string {
  const folder = mkdtempSync(join(tmpdir(), 'goalmark-'))
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }))
  for (const [, name, text] of page.matchAll(/^```\w+ (\S+)\n([\s\S]*?)^```/gm)) {
    mkdirSync(dirname(join(folder, name!)), { recursive: true })
    writeFileSync(join(folder, name!), text!)
  }
  return folder
}

const goalmark = (folder: string, ...argv: readonly string[]) => {
  const { status, stdout, stderr } = spawnSync(process.execPath, [join(root, 'packages/cli/bin/goalmark.js'), ...argv], {
    cwd: folder,
    encoding: 'utf8',
  })
  return { status, stdout, stderr }
}

test('what the page shows is taken as it stands, and the plan has nothing to be said of it', () => {
  const { status, stdout, stderr } = goalmark(shown(), 'lint', '--today', '2026-02-20', '--format', 'compact')
  expect({ status, stdout, stderr }).toEqual({ status: 0, stdout: '', stderr: '' })
})

test('the pair without a plan is listed', () => {
  expect(goalmark(shown(), 'status', '--today', '2026-02-20').stdout).toContain('No plan yet\n○ Lucia Romano with Ana Silva')
})

test('every key of the config stands on it', () => {
  const keys = Object.keys(configSchema(rules).properties ?? {}).filter((key) => key !== '$schema')
  expect(keys.filter((key) => !new RegExp(`^\\|[^|]*\`${key}\``, 'm').test(page))).toEqual([])
})
