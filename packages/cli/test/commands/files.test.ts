import { spawnSync } from 'node:child_process'
import { chmodSync, symlinkSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { built, folderWith, goalmark, goodPlan, runHere, wrongPlan } from '../support/goalmark.js'

describe('files', () => {
  test('names with blanks, quotes, line ends and bytes that are no UTF-8 are read and shown safely', () => {
    const folder = folderWith({ 'it\'s "a" plan.md': wrongPlan, 'two\nlines.md': wrongPlan })
    writeFileSync(Buffer.concat([Buffer.from(`${folder}/odd-`), Buffer.from([0xff]), Buffer.from('.md')]), wrongPlan)
    const { code, stdout } = goalmark(folder, ['lint', '--format', 'compact'])
    expect(code).toBe(1)
    expect(stdout.match(/: error: /g)).toHaveLength(3)
    expect(stdout).toContain('two lines.md:')
  })

  test('a name that is no UTF-8 may be named, too', () => {
    const folder = folderWith({})
    writeFileSync(Buffer.concat([Buffer.from(`${folder}/b`), Buffer.from([0xe9]), Buffer.from('d.md')]), wrongPlan)
    const { status, stdout } = spawnSync('bash', ['-c', `"${process.execPath}" "${built}" --no-cache $'b\\xe9d.md'`], {
      cwd: folder,
      encoding: 'utf8',
    })
    expect(status).toBe(1)
    expect(stdout).toMatch(/^b\ufffdd\.md:16:11 error time-bound\/readable-dates/m)
    expect(stdout).toContain('16 │ - **By:** 2026-02-30')
  })

  test('a link to nothing and a name like an option are told apart from what is not there', async () => {
    const folder = folderWith({ '-a.md': goodPlan })
    symlinkSync('gone.md', join(folder, 'b.md'))
    expect(await runHere(folder, ['b.md'])).toMatchObject({ code: 2, stdout: '✗ b.md: the link leads to nothing\n' })
    expect(await runHere(folder, ['-a.md'])).toMatchObject({ code: 2, stderr: expect.stringContaining('a file of that name: ./-a.md') })
    expect(await runHere(folder, ['./-a.md', '--only', 'errors'])).toMatchObject({ code: 0 })
  })

  test('links that lead in circles are not followed', async () => {
    const folder = folderWith({ 'a.md': goodPlan })
    symlinkSync('.', join(folder, 'loop'))
    const { stdout } = await runHere(folder, ['lint', '--format', 'json'])
    expect(JSON.parse(stdout).summary.files).toBe(1)
  })

  test('ignored folders are not entered, and what is ignored stays so when named', async () => {
    const folder = folderWith({
      '.gitignore': '/drafts/\n*.tmp.md\n!keep.tmp.md\n',
      'a.md': goodPlan,
      'drafts/b.md': wrongPlan,
      'c.tmp.md': wrongPlan,
      'keep.tmp.md': goodPlan,
      'deep/drafts/d.md': goodPlan,
      'node_modules/x/e.md': wrongPlan,
    })
    chmodSync(join(folder, 'drafts'), 0o000)
    const { code, stdout } = await runHere(folder, ['lint', '--format', 'json'])
    chmodSync(join(folder, 'drafts'), 0o755)
    expect(code).toBe(0)
    expect(JSON.parse(stdout).files.map(({ path }: { path: string }) => path)).toEqual(['a.md', 'deep/drafts/d.md', 'keep.tmp.md'])
    expect((await runHere(folder, ['lint', 'drafts/b.md'])).stderr).toContain('1 left out by .gitignore')
  })

  test('a file beyond all sizes is named, and the others are looked at', async () => {
    const folder = folderWith({ 'a.md': wrongPlan, 'huge.md': `# Huge\n${'words '.repeat(2_000_000)}` })
    const { code, stdout } = await runHere(folder, ['lint'])
    expect(code).toBe(2)
    expect(stdout).toMatch(/huge\.md: the file is 12 MB; plans are read up to 10 MB/)
    expect(stdout).toContain('a.md:')
  })

  test('globs and folders may be mixed; stdin stands in for a file', async () => {
    const folder = folderWith({ 'a/x.md': wrongPlan, 'b/y.md': wrongPlan, 'b/z.txt': 'no' })
    const paths = async (...argv: string[]) =>
      JSON.parse((await runHere(folder, ['lint', '--format', 'json', ...argv], { stdin: wrongPlan })).stdout).files.map(
        ({ path }: { path: string }) => path,
      )
    expect(await paths('a', 'b/*.md')).toEqual(['a/x.md', 'b/y.md'])
    expect(await paths('{a,b}/**/*.md')).toEqual(['a/x.md', 'b/y.md'])
    expect(await paths('--stdin-filename', 'b/new.md')).toEqual(['b/new.md'])
    expect(await paths('-')).toEqual(['stdin.md'])
  })
})
