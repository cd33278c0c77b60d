import { execFileSync, spawnSync } from 'node:child_process'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, describe, expect, test } from 'vitest'
import { ignoreFilePatterns, matchesPath, pathPatterns } from '../../src/project/path-patterns.js'

const folder = mkdtempSync(join(tmpdir(), 'goalmark-ignore-'))
execFileSync('git', ['init', '-q', folder])
afterAll(() => rmSync(folder, { recursive: true }))

/** What git itself says of paths under an ignore file. */
function ignoredByGit(lines: readonly string[], paths: readonly string[]): readonly string[] {
  writeFileSync(join(folder, '.gitignore'), `${lines.join('\n')}\n`)
  const { stdout } = spawnSync('git', ['check-ignore', '--no-index', '-z', '--stdin'], { cwd: folder, input: paths.join('\0') })
  return stdout
    .toString()
    .split('\0')
    .filter((path) => path !== '')
    .sort()
}

const paths = [
  'a.md',
  'b.txt',
  'plans/a.md',
  'plans/2026/a.md',
  'plans/2026/q1/a.md',
  'plans/drafts/a.md',
  'drafts/a.md',
  'drafts',
  'drafts.md',
  'notes/plans/a.md',
  'foo/bar/baz.md',
  'foo bar/a b.md',
  '#a.md',
  '!a.md',
  'a[1].md',
  'é/über.md',
  'x/y',
  '.hidden/a.md',
]

describe('agrees with git', () => {
  test.each([
    [['drafts']],
    [['drafts/']],
    [['/drafts']],
    [['plans/*']],
    [['plans/**']],
    [['**/drafts']],
    [['**/a.md']],
    [['plans/**/a.md']],
    [['*.md']],
    [['*.md', '!a.md']],
    [['plans/', '!plans/a.md']],
    [['plans/*', '!plans/a.md', '!plans/2026/']],
    [['*', '!*/', '!*.txt']],
    [['/*', '!/plans']],
    [['foo/bar']],
    [['foo/*/baz.md']],
    [['f?o/**/baz.md']],
    [['[ab].md']],
    [['[!a].md']],
    [['[a-c].*']],
    [['a\\[1\\].md']],
    [['\\#a.md', '# a comment', '\\!a.md']],
    [['foo\\ bar/', 'trailing.md   ']],
    [['é/*']],
    [['.*']],
    [['**']],
    [['a/**/b', 'x/**/y']],
    [['[', 'a.md']],
    [['bar/baz.md']],
    [['**/bar/*.md']],
    [['[[:alpha:]].md']],
  ])('%j', (lines) => {
    expect(paths.filter((path) => matchesPath(ignoreFilePatterns(lines.join('\n')), path)).sort()).toEqual(ignoredByGit(lines, paths))
  })
})

test('globs of a config know braces besides', () => {
  const globs = pathPatterns(['plans/**/*.{md,markdown}', '!**/{README,CHANGELOG}.md'], { braces: true })
  expect(['plans/a.md', 'plans/x/b.markdown', 'plans/README.md', 'a.md'].map((path) => matchesPath(globs, path))).toEqual([
    true,
    true,
    false,
    false,
  ])
})
