import { execFileSync } from 'node:child_process'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { folderWith, goodPlan, runHere, writeInto, wrongPlan } from '../support/goalmark.js'

const identity = {
  GIT_AUTHOR_NAME: 'A',
  GIT_AUTHOR_EMAIL: 'a@example.org',
  GIT_COMMITTER_NAME: 'A',
  GIT_COMMITTER_EMAIL: 'a@example.org',
  GIT_CONFIG_GLOBAL: '/dev/null',
}

const git = (folder: string, ...args: string[]): string =>
  execFileSync('git', args, { cwd: folder, encoding: 'utf8', env: { ...process.env, ...identity }, stdio: ['ignore', 'pipe', 'ignore'] })

function commit(folder: string, message: string): void {
  git(folder, 'add', '-A')
  git(folder, 'commit', '-qm', message)
}

/** A repository whose plans are all wrong, so that each plan looked at shows by name; main has one commit, `topic` is checked out. */
function repository(): string {
  const folder = folderWith({
    'a.md': wrongPlan,
    'b.md': wrongPlan,
    'old name.md': wrongPlan,
    'gone.md': wrongPlan,
    '.gitignore': '.cache\nignored.md\n',
  })
  git(folder, 'init', '-qb', 'main')
  commit(folder, 'plans')
  git(folder, 'checkout', '-qb', 'topic')
  return folder
}

async function looked(folder: string, ...argv: string[]): Promise<readonly string[]> {
  const { stdout, stderr, code } = await runHere(folder, ['lint', '--format', 'json', ...argv])
  if (code === 2) throw new Error(stderr)
  return JSON.parse(stdout).files.map(({ path }: { path: string }) => path)
}

describe('--since', () => {
  test('counts what is committed, staged, changed and new, renames by their new name, and nothing that is gone or ignored', async () => {
    const folder = repository()
    writeInto(folder, { 'a.md': `${wrongPlan}\nMore.\n` })
    commit(folder, 'a')
    git(folder, 'mv', 'old name.md', 'new näme.md')
    git(folder, 'rm', '-q', 'gone.md')
    writeInto(folder, { 'staged.md': wrongPlan })
    git(folder, 'add', 'staged.md')
    writeInto(folder, { 'new.md': wrongPlan, 'ignored.md': wrongPlan })
    expect(await looked(folder, '--since', 'main')).toEqual(['a.md', 'new näme.md', 'new.md', 'staged.md'])
  })

  test('begins where the branches parted: what main did since is not of this branch', async () => {
    const folder = repository()
    writeInto(folder, { 'a.md': `${wrongPlan}\nMore.\n` })
    commit(folder, 'a')
    git(folder, 'checkout', '-q', 'main')
    writeInto(folder, { 'b.md': `${wrongPlan}\nMain.\n` })
    commit(folder, 'b')
    git(folder, 'checkout', '-q', 'topic')
    expect(await looked(folder, '--since', 'main')).toEqual(['a.md'])
  })

  test('nothing changed is no failure, and says so', async () => {
    const { code, stderr } = await runHere(repository(), ['lint', '--since', 'main'])
    expect({ code, stderr }).toEqual({ code: 0, stderr: 'No plan was checked: 4 not in scope\n' })
  })

  test('an unknown commit is refused', async () => {
    const { code, stderr } = await runHere(repository(), ['lint', '--since', 'nowhere'])
    expect({ code, stderr }).toEqual({ code: 2, stderr: expect.stringContaining('git knows no commit "nowhere"') })
  })
})

describe('--changed', () => {
  test('compares with the default branch', async () => {
    const folder = repository()
    writeInto(folder, { 'b.md': `${wrongPlan}\nMore.\n` })
    expect(await looked(folder, '--changed')).toEqual(['b.md'])
  })

  test('works from a folder inside the repository', async () => {
    const folder = repository()
    writeInto(folder, { 'deep/c.md': wrongPlan, 'd.md': wrongPlan })
    expect(await looked(join(folder, 'deep'), '--changed')).toEqual(['c.md'])
  })
})

test('--staged counts the index alone', async () => {
  const folder = repository()
  writeInto(folder, { 'a.md': `${wrongPlan}\nMore.\n`, 'b.md': `${wrongPlan}\nMore.\n` })
  git(folder, 'add', 'a.md')
  expect(await looked(folder, '--staged')).toEqual(['a.md'])
})

test('a shallow clone is refused with the command that mends it, never taken for no changes', async () => {
  const origin = repository()
  writeInto(origin, { 'a.md': `${wrongPlan}\nMore.\n` })
  commit(origin, 'a')
  const clone = folderWith({})
  git(clone, 'clone', '-q', '--depth', '1', '--branch', 'topic', `file://${origin}`, 'copy')
  const { code, stderr } = await runHere(join(clone, 'copy'), ['lint', '--since', 'origin/main'])
  expect({ code, stderr }).toEqual({ code: 2, stderr: expect.stringMatching(/shallow clone.*git fetch --unshallow/) })
})

test('what depends on today is not asked of changes', async () => {
  const folder = repository()
  writeInto(folder, { 'late.md': goodPlan })
  const whole = await runHere(folder, ['lint', '--format', 'json', '--today', '2026-12-01', 'late.md'])
  const changed = await runHere(folder, ['lint', '--format', 'json', '--today', '2026-12-01', '--changed'])
  const clocks = ({ stdout }: { stdout: string }) =>
    JSON.parse(stdout)
      .files.flatMap((file: { findings: { clock: boolean }[] }) => file.findings)
      .filter(({ clock }: { clock: boolean }) => clock).length
  expect(clocks(whole)).toBeGreaterThan(0)
  expect(clocks(changed)).toBe(0)
})
