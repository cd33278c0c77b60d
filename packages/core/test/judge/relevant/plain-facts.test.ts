import { expect, test } from 'vitest'
import { judged } from '../judged.js'

const reasonIn = (told: string): string => judged(`Repoint the tower by 9 May. ${told}\n`).judgement.relevant.kind

test.each([
  'Only the last two courses are left.',
  'If it snows we work in the crypt and move to the chancel.',
  'Buses leave at seven.',
  'Everyone knows the tower.',
  'The bell ropes are twelve metres.',
  "I've never missed a deadline.",
  'My husband is behind me.',
  'I have done it twice before.',
  'This strengthens my ability to keep a ring in time.',
])('%s: no reason', (told) => expect(reasonIn(told)).toBe('missing'))

test.each([
  'Two ringers have left us already.',
  'No school will visit us without it.',
  'My bishop wants to see it before he signs.',
  'We lost the festival to Wells over it.',
  'The surveyor wants it before the winter.',
])('%s: a reason', (told) => expect(reasonIn(told)).toBe('stated'))
