import { chmodSync, chownSync, readdirSync, readFileSync, statSync, symlinkSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import type { Arguments } from '../../src/args/option.js'
import { parseArgs } from '../../src/args/parse-args.js'
import { plansAskedOf } from '../../src/commands/asked.js'
import { forms } from '../../src/commands/forms.js'
import { type FixedPlan, fixPlans, writeFixed } from '../../src/fix/fix-plans.js'
import { fmtWork } from '../../src/fix/fmt-work.js'
import { lintWork } from '../../src/reading/lint-work.js'
import { type PlansAsked, type PlansRead, readFiles } from '../../src/reading/read-plans.js'
import { fixablePlan, folderWith, ioIn, runHere } from '../support/goalmark.js'

const argumentsFor = (command: string, argv: readonly string[]): Arguments =>
  parseArgs(argv, forms.find(({ name }) => name === command)!) as Arguments

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

  test('writes to the file itself where its name is no UTF-8, and names no other', async () => {
    const folder = folderWith({})
    const name = Buffer.concat([Buffer.from(`${folder}/b`), Buffer.from([0xff]), Buffer.from('d.md')])
    writeFileSync(name, fixablePlan)
    const { code, stderr } = await runHere(folder, ['lint', '--fix', '--no-cache'])
    expect({ code, stderr }).toEqual({ code: 0, stderr: 'Fixed 1 finding in 1 plan.\n' })
    expect(readFileSync(name, 'utf8')).toBe(fixed)
    expect(readdirSync(folder)).toHaveLength(1)
  })

  test.runIf(process.getuid?.() === 0)('leaves a file with whom it belongs to', async () => {
    const folder = folderWith({ 'a.md': fixablePlan })
    chownSync(join(folder, 'a.md'), 1234, 2345)
    await runHere(folder, ['lint', '--fix'])
    expect(readFileSync(join(folder, 'a.md'), 'utf8')).toBe(fixed)
    const { uid, gid } = statSync(join(folder, 'a.md'))
    expect({ uid, gid }).toEqual({ uid: 1234, gid: 2345 })
  })

  describe('leaves words alone that were written meanwhile', () => {
    const longer = fixablePlan.replace('# Mentoring plan: Ada', '# Mentoring plan of Ada and Grace')
    const begun = async (canonical: boolean) => {
      const folder = folderWith({ 'a.md': fixablePlan })
      const io = ioIn(folder, { stdout: '', stderr: '' })
      const asked = plansAskedOf(argumentsFor('lint', ['--no-cache']), io) as PlansAsked
      const plans = (await readFiles(asked, canonical ? fmtWork : lintWork, io)) as PlansRead
      const fix = async () => (await fixPlans(plans, { asked, today: io.today(), unsafe: false, canonical }, io)) as readonly FixedPlan[]
      const file = join(folder, 'a.md')
      return { file, fix, write: (all: readonly FixedPlan[]) => writeFixed(all, { asked, oddNames: new Map() }, io) }
    }

    test.each([false, true])('between reading and fixing (canonical: %s)', async (canonical) => {
      const { file, fix, write } = await begun(canonical)
      writeFileSync(file, longer)
      expect(await write(await fix())).toMatchObject({ written: 1, problems: [] })
      expect(readFileSync(file, 'utf8')).toBe(longer.replace('[1/2]', '[0/2]'))
    })

    test('between fixing and writing', async () => {
      const { file, fix, write } = await begun(false)
      const fixedPlans = await fix()
      writeFileSync(file, longer)
      expect(await write(fixedPlans)).toMatchObject({
        written: 0,
        count: 0,
        problems: [{ path: 'a.md', message: 'the file has changed meanwhile; left as it is' }],
      })
      expect(readFileSync(file, 'utf8')).toBe(longer)
    })
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
