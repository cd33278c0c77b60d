import { execFileSync, spawn, spawnSync } from 'node:child_process'
import { mkdirSync, readdirSync, readFileSync, statSync, symlinkSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { text } from 'node:stream/consumers'
import { describe, expect, test } from 'vitest'
import { writeWhole } from '../../src/files/write-file.js'
import { folderWith } from '../support/goalmark.js'

describe('a report goes where it is sent', () => {
  test('to a file, whole', () => {
    const path = join(folderWith({ 'report.json': 'old' }), 'report.json')
    expect(writeWhole(path, ['{', '}\n'])).toEqual({ kind: 'written' })
    expect(readFileSync(path, 'utf8')).toBe('{}\n')
  })

  test('through a link, which stays one', () => {
    const folder = folderWith({ 'report.json': 'old' })
    symlinkSync(join(folder, 'report.json'), join(folder, 'link.json'))
    writeWhole(join(folder, 'link.json'), 'new')
    expect(readFileSync(join(folder, 'report.json'), 'utf8')).toBe('new')
  })

  // Taking the name of what is no file would turn `/dev/null` into one, for every program of the machine.
  test.runIf(process.platform !== 'win32')('into a pipe, which stays a pipe', async () => {
    const pipe = join(folderWith({}), 'pipe')
    execFileSync('mkfifo', [pipe])
    const reader = spawn('cat', [pipe])
    const read = text(reader.stdout)
    expect(writeWhole(pipe, ['{', '}\n'])).toEqual({ kind: 'written' })
    expect(await read).toBe('{}\n')
    expect(statSync(pipe).isFIFO()).toBe(true)
  })

  test.runIf(process.platform !== 'win32')('whole where Ctrl-C comes in the middle of it, and nothing else is left', () => {
    const folder = folderWith({})
    const script = `import { writeWhole } from ${JSON.stringify(new URL('../../src/files/write-file.ts', import.meta.url).href)}
      function* pieces() { yield '{'; process.kill(process.pid, 'SIGINT'); yield '}' }
      writeWhole('report.json', pieces())
      setTimeout(() => {}, 10_000)`
    const argv = ['--import', import.meta.resolve('tsx'), '--input-type=module', '--eval', script]
    expect(spawnSync(process.execPath, argv, { cwd: folder })).toMatchObject({ status: 130, signal: null })
    expect([readdirSync(folder), readFileSync(join(folder, 'report.json'), 'utf8')]).toEqual([['report.json'], '{}'])
  })

  test('not into a folder', () => {
    const path = join(folderWith({}), 'folder')
    mkdirSync(path)
    writeFileSync(join(path, 'kept'), '')
    expect(writeWhole(path, 'x').kind).toBe('not-written')
    expect(statSync(join(path, 'kept')).isFile()).toBe(true)
  })
})
