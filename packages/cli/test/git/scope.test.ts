import { execFileSync } from 'node:child_process'
import { readFileSync, rmSync, symlinkSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { fixablePlan, folderWith, goodPlan, runHere, writeInto, wrongPlan } from '../support/goalmark.js'

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

describe('--staged', () => {
  test('looks at the staged files, and at what is staged of them, whatever the working copy says by now', async () => {
    const folder = repository()
    writeInto(folder, {
      'a.md': `${goodPlan}\nMore.\n`,
      'b.md': goodPlan,
      'new.md': wrongPlan,
      'gone soon.md': wrongPlan,
      'notes.txt': 'x',
    })
    symlinkSync('b.md', join(folder, 'link.md'))
    git(folder, 'mv', 'old name.md', 'näme.md')
    git(folder, 'add', 'a.md', 'new.md', 'gone soon.md', 'notes.txt', 'link.md')
    writeInto(folder, { 'a.md': wrongPlan, 'new.md': goodPlan, 'c.md': wrongPlan })
    rmSync(join(folder, 'gone soon.md'))
    const { stdout } = await runHere(folder, ['lint', '--staged', '--format', 'json'])
    const errors = JSON.parse(stdout).files.map(({ path, findings }: { path: string; findings: { severity: string }[] }) => [
      path,
      findings.filter(({ severity }) => severity === 'error').length,
    ])
    expect(errors).toEqual([
      ['a.md', 0],
      ['gone soon.md', 1],
      ['new.md', 1],
      ['näme.md', 1],
    ])
  })

  test('quotes what is staged', async () => {
    const folder = repository()
    writeInto(folder, { 'a.md': wrongPlan.replace('2026-02-30', '2026-02-31') })
    git(folder, 'add', 'a.md')
    writeInto(folder, { 'a.md': '# Empty now\n' })
    expect((await runHere(folder, ['lint', '--staged', '--verbose'])).stdout).toContain('- **By:** 2026-02-31')
  })

  test('is checked before the first commit, too', async () => {
    const folder = folderWith({ 'a.md': wrongPlan, 'b.md': wrongPlan })
    git(folder, 'init', '-qb', 'main')
    git(folder, 'add', 'a.md')
    expect(await looked(folder, '--staged')).toEqual(['a.md'])
  })

  test('--fix writes where the working copy is what is staged, asks for `git add`, and still fails: the commit would not have it', async () => {
    const folder = repository()
    const broken = `\ufeff${fixablePlan.replace('platform guild [1/2]', 'guild [1/2]')}`
    writeInto(folder, { 'a.md': broken, 'b.md': fixablePlan })
    git(folder, 'add', 'a.md', 'b.md')
    writeInto(folder, { 'b.md': `${fixablePlan}\nOn my way.\n` })
    const { code, stdout, stderr } = await runHere(folder, ['lint', '--staged', '--fix', '--fail-on', 'warning'])
    expect({ code, stderr }).toEqual({ code: 2, stderr: 'Fixed 1 finding in 1 plan; `git add` stages it.\n' })
    expect(stdout).toContain('b.md: not fixed: the working copy is not what is staged; stage it, or fix without --staged')
    expect(readFileSync(join(folder, 'a.md'), 'utf8')).toBe(broken.replace('[1/2]', '[0/2]'))
    expect(readFileSync(join(folder, 'b.md'), 'utf8')).toBe(`${fixablePlan}\nOn my way.\n`)
  })
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
