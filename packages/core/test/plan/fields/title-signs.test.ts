import { describe, expect, test } from 'vitest'
import { goalOf, planOf } from '../read.js'

test.each([
  ['✅ Move the ticket shop', 'done'],
  ['Move the ticket shop ❌', 'dropped'],
  ['🟡 Move the ticket shop', 'at-risk'],
  ['🏆 Win the regional cup', null],
  ['Run the marathon 🏁', null],
  ['Be more visible 🎉', null],
])('"%s" says of its state: %s', (title, status) => {
  expect(goalOf(`## Goals\n\n### ${title}\n\n- [ ] Begin\n`).status?.value ?? null).toBe(status)
})

describe("outliners' words for a state", () => {
  test.each([
    ['DOING Sleep before 23:00', 'Sleep before 23:00', 'in-progress'],
    ['TODO Run a half marathon', 'Run a half marathon', 'not-started'],
    ['LATER Speak at a conference', 'Speak at a conference', 'not-started'],
    ['WAITING Buy a boat', 'Buy a boat', 'on-hold'],
    ['DONE: Ask for a raise', 'Ask for a raise', 'done'],
    ['CANCELLED Learn the harp', 'Learn the harp', 'dropped'],
    ['TODO CKA exam', 'CKA exam', 'not-started'],
    ['DONE WITH SMOKING', 'DONE WITH SMOKING', null],
    ['NATO exam', 'NATO exam', null],
  ])('%s', (line, title, status) => {
    const [goal] = planOf(`# Goals 2027\n\n- ${line}\n- Read 12 books\n`).goals
    expect([goal?.title, goal?.status?.value ?? null]).toEqual([title, status])
  })
})
