import { describe, expect, test } from 'vitest'
import { inferredPlan, planOf, titlesOf } from './reading.js'

describe('a heading that counts a goal needs no colon', () => {
  test.each([
    ['# My plan\n\n## Goal 1 Run 10 km\n\n## Goal 2 Finish the course', ['Run 10 km', 'Finish the course']],
    ['# My plan\n\n## Goal 1: Run 10 km\n\n## goal 2 finish the course', ['Run 10 km', 'finish the course']],
    ['# My plan\n\n## Goal #1 Run 10 km\n\n## Goal No. 2 Finish the course', ['Run 10 km', 'Finish the course']],
    [
      '# Meine Ziele\n\n## Ziel 1 Englisch verbessern\n\n## Ziel Nr. 2 Den Bericht schreiben',
      ['Englisch verbessern', 'Den Bericht schreiben'],
    ],
    ['# Mon plan\n\n## Objectif 1 Finir le cours de piano', ['Finir le cours de piano']],
    ['# 计划\n\n## 目标1 完成日语课程\n\n## 目标2 跑完半程马拉松', ['完成日语课程', '跑完半程马拉松']],
  ])('%j', (text, titles) => {
    expect(titlesOf(inferredPlan(text).goals)).toEqual(titles)
  })

  test.each(['Goal 2 of 5', 'Goal 1 Progress', 'Goal 3 months', 'Goal 1 Was met', 'Goal 12 Books', 'Ziel 3 Monate'])(
    '%s is no goal by itself',
    (heading) => {
      expect(titlesOf(planOf(`# Our year\n\n## ${heading}\n`).goals)).toEqual([])
    },
  )
})

describe('a heading that is a letter off is read, and asked about', () => {
  test.each([
    ['## Gaol 1: Write 3 posts', 'Write 3 posts', 'Gaol', 'Goal'],
    ['## Obejctive 2 – Open a second kitchen', 'Open a second kitchen', 'Obejctive', 'Objective'],
    ['## objectve 2: Open a second kitchen', 'Open a second kitchen', 'objectve', 'objective'],
  ])('%s', (heading, title, written, meant) => {
    const { goals, unread } = planOf(`# Our year\n\n${heading}\n`)
    expect({ titles: titlesOf(goals), unread: unread.map(({ text, near }) => [text, ...near]) }).toEqual({
      titles: [title],
      unread: [[written, meant]],
    })
  })

  test.each(['Goat 1: Billy', 'Coal 2: a lamp', 'Objection 1: it costs too much', 'Week 3: rest', 'Gaol: a history', 'Goals 1: ours'])(
    '%s is another word',
    (heading) => {
      expect(planOf(`# Our year\n\n## ${heading}\n`).unread).toEqual([])
    },
  )
})
