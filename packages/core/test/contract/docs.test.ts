import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { toJson } from '../../src/contract/to-json.js'
import { unjudgedGoal } from '../../src/judge/judgement.js'
import { isoDateOf } from '../../src/text/iso-date.js'
import { planOf } from '../plan/read.js'

const page = readFileSync(new URL('../../../../docs/json.md', import.meta.url), 'utf8')
const block = (kind: string): string => new RegExp(`\`\`\`${kind}\\n([\\s\\S]*?)\`\`\``).exec(page)![1]!
const before = '---\nplan: personal\n---\n\n## Goals\n\n'

/** Places as they are in the block alone. */
const shifted = (value: unknown): unknown => {
  if (Array.isArray(value)) return value.map(shifted)
  if (value === null || typeof value !== 'object') return value
  if ('start' in value && 'end' in value && typeof value.start === 'number')
    return { start: value.start - before.length, end: Number(value.end) - before.length }
  return Object.fromEntries(Object.entries(value).map(([key, inside]) => [key, shifted(inside)]))
}

test('the page about JSON shows what is written', () => {
  const text = before + block('markdown')
  const json = toJson(planOf(text), { text, today: isoDateOf('2026-02-20')!, judge: () => unjudgedGoal })
  expect(shifted(json.goals[0])).toMatchObject(JSON.parse(block('json')))
})
