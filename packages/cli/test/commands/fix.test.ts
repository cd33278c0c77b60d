import { chmodSync, readdirSync, readFileSync, statSync, symlinkSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { fixablePlan, folderWith, runHere } from '../support/goalmark.js'

describe('fix', () => {
  const fixed = fixablePlan.replace('[1/2]', '[0/2]')

  test('writes safe fixes, keeps mode, byte order mark and line ends', async () => {
    const folder = folderWith({ 'a.md': `\ufeff${fixablePlan.replaceAll('\n', '\r\n')}` })
    chmodSync(join(folder, 'a.md'), 0o640)
    const { code, stderr } = await runHere(folder, ['lint', '--fix'])
    expect({ code, stderr }).toEqual({ code: 0, stderr: 'Fixed 1 finding in 1 plan.\n' })
    expect(readFileSync(join(folder, 'a.md'), 'utf8')).toBe(`\ufeff${fixed.replaceAll('\n', '\r\n')}`)
    expect(statSync(join(folder, 'a.md')).mode & 0o777).toBe(0o640)
    expect(readdirSync(folder).sort()).toEqual(['.cache', 'a.md'])
  })

  test('writes through a link and leaves the link', async () => {
    const folder = folderWith({ 'real/a.md': fixablePlan, 'here/.keep': '' })
    symlinkSync('../real/a.md', join(folder, 'here/a.md'))
    await runHere(folder, ['lint', '--fix', 'here/a.md'])
    expect(readFileSync(join(folder, 'real/a.md'), 'utf8')).toBe(fixed)
  })

  test('leaves a read-only file alone and says so', async () => {
    const folder = folderWith({ 'a.md': fixablePlan })
    chmodSync(join(folder, 'a.md'), 0o444)
    const { code, stdout } = await runHere(folder, ['lint', '--fix'])
    expect(code).toBe(2)
    expect(stdout).toContain('a.md: not fixed: the file is read-only')
    expect(readFileSync(join(folder, 'a.md'), 'utf8')).toBe(fixablePlan)
  })

  test('--diff shows it and writes nothing; git could apply it', async () => {
    const folder = folderWith({ 'a.md': fixablePlan })
    const { stdout } = await runHere(folder, ['lint', '--diff'])
    expect(stdout).toContain('--- a.md\n+++ a.md\n@@ -10,7 +10,7 @@\n')
    expect(stdout).toContain(
      '-### Present the compiler work to the platform guild [1/2]\n+### Present the compiler work to the platform guild [0/2]\n',
    )
    expect(readFileSync(join(folder, 'a.md'), 'utf8')).toBe(fixablePlan)
  })
})
