import { expect, test } from 'vitest'
import { inferredPlan } from './reading.js'

test('numbered paragraphs over typed bullets, as a word processor pastes them, are goals with their fields and steps', () => {
  const { goals } = inferredPlan(
    '# My Development Goals\n\n1.\u00a0Present to the board\n•\u00a0Why: the team needs a voice\n•\u00a0By when: end of June 2027\n\n2.\u00a0Get the certificate\n•\u00a0Why: the move\n•\u00a0By when: 30\u00a0September\u00a02027\n•\u00a0Steps:\n◦\u00a0Book the course\n◦\u00a0☑ Buy the book\n',
  )
  expect(
    goals.map(({ title, deadline, fields, steps }) => [
      title,
      deadline?.day,
      fields.map(({ name }) => name),
      steps.map(({ state, text }) => `${state}: ${text}`),
    ]),
  ).toEqual([
    ['Present to the board', '2027-06-30', ['relevant', 'time-bound'], []],
    ['Get the certificate', '2027-09-30', ['relevant', 'time-bound'], ['open: Book the course', 'done: Buy the book']],
  ])
})

test('the first item of an outliner’s page is its title, and bounds the others', () => {
  const { goals } = inferredPlan('- # Goals 2027\n- ## Run a half marathon\n\t- TODO Buy shoes\n\t- DONE Sign up\n- ## Read 24 books\n')
  expect(goals.map(({ title, deadline, steps }) => [title, deadline?.day, steps.map(({ state }) => state)])).toEqual([
    ['Run a half marathon', '2027-12-31', ['open', 'done']],
    ['Read 24 books', '2027-12-31', []],
  ])
})
