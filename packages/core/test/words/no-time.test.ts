import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { timesOf } from './said.js'

const sentences = readFileSync(new URL('../../../../test/judge/no-time.txt', import.meta.url), 'utf8')
  .split('\n')
  .filter((line) => line !== '' && !line.startsWith('#'))

/** Nothing but knowledge of people and novels tells these two. */
const known = ['Girl Friday is a classic comedy.', 'Robinson named him Friday.']

test('sentences without time say none', () => {
  const wrong = sentences.filter((sentence) => timesOf(sentence).some((time) => !time.endsWith('vague')))
  expect(wrong).toEqual(known)
})
