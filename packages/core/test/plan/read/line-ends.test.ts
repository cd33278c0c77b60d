import { expect, test } from 'vitest'
import { progressOf } from '../../../src/plan/progress.js'
import { planOf } from '../read.js'

const text =
  '---\nplan: mentoring\nmentee: Ada Quill\n---\n\n# Plan\n\n**Mentor:** Ben Oar\n\n## Goals\n\n### Learn to sail\n\n- **By:** 2027-05-01\n- Steps:\n  - [ ] book\n  - [x] pay\n\nWhy: wind\nHow: boat\n\n## Check-ins\n\n### 2027-02-01\n\n- Wins: one\n'

const said = (written: string): unknown => {
  const { owner, mentor, goals, log } = planOf(written)
  const [goal] = goals
  return [
    owner?.value,
    mentor?.value,
    goal?.title,
    goal?.deadline?.day,
    progressOf(goal!).percent,
    goal?.fields.map(({ name, text: value }) => [name, value]),
    log.map(({ date, parts }) => [date?.day, parts.length]),
  ]
}

test.each([
  ['\\r\\n', (line: string) => `${line}\r\n`],
  ['\\r', (line: string) => `${line}\r`],
  ['blanks before the line feed', (line: string) => (line.startsWith('-') ? `${line}\n` : `${line}  \n`)],
  [
    'no blank but one that does not break',
    (line: string) =>
      /^\w+: /.test(line) && !line.includes('plan') && !line.includes('mentee') ? `${line.replace(': ', ':\u00a0')}\n` : `${line}\n`,
  ],
])('a plan says the same with %s', (_, ended) => {
  expect(said(text.split('\n').map(ended).join(''))).toEqual(said(text))
})
