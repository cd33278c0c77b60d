import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { folderWith, goalmark } from '../support/goalmark.js'

const plan = '---\nplan: personal\n---\n\n# Goals\n\n## Read 12 books by 2026-11-30\n'
const code = (folder: string): string | undefined => readdirSync(join(folder, '.cache')).find((name) => name.startsWith('code-'))

test('compiled code is kept by a run that reads plans, and used by the next', () => {
  const folder = folderWith({ 'plan.md': plan })
  goalmark(folder, ['rules'])
  expect(existsSync(join(folder, '.cache'))).toBe(false)
  const first = goalmark(folder, ['lint', '--no-cache'])
  const kept = join(folder, '.cache', code(folder)!)
  const bytes = readFileSync(kept)
  expect(goalmark(folder, ['lint', '--no-cache'])).toEqual(first)
  expect(readFileSync(kept).equals(bytes)).toBe(true)
})

test.each([
  ['cut off', (bytes: Buffer) => bytes.subarray(0, 1000)],
  ['with one byte changed', (bytes: Buffer) => Buffer.from(bytes.map((byte, at) => (at === bytes.length >> 1 ? byte ^ 255 : byte)))],
  ['empty', () => Buffer.alloc(0)],
  ['of another program', (bytes: Buffer) => Buffer.from(bytes.map((byte, at) => (at === 10 ? byte ^ 255 : byte)))],
])('kept code %s is left alone and written anew', (_, damaged) => {
  const folder = folderWith({ 'plan.md': plan })
  const first = goalmark(folder, ['lint', '--no-cache'])
  const kept = join(folder, '.cache', code(folder)!)
  writeFileSync(kept, damaged(readFileSync(kept)))
  const size = readFileSync(kept).length
  expect(goalmark(folder, ['lint', '--no-cache'])).toEqual(first)
  expect(readFileSync(kept).length).toBeGreaterThan(size / 2)
})

test('Node can be told to keep none', () => {
  const folder = folderWith({ 'plan.md': plan })
  goalmark(folder, ['lint', '--no-cache'], { env: { NODE_DISABLE_COMPILE_CACHE: '1' } })
  expect(existsSync(join(folder, '.cache'))).toBe(false)
})
