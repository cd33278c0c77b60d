import { expect, test } from 'vitest'
import { inferredPlan } from './reading.js'

test.each([
  ['# Sprint 14 retro\n\n## Goals\n\n- Talk about what went well\n- Agree on actions\n\n## Actions\n\n- [ ] Fix the test', null],
  ['# Product vision\n\n## Mission\n\nMake payments simple.\n\n## Objectives\n\n- Grow\n- Be loved', null],
  ['# Rétrospective du sprint\n\n## Objectifs\n\n- Parler de ce qui a marché\n- Décider de deux actions', null],
  ['# 2026 retrospective\n\n## Goals for 2027\n\n- Run a marathon\n- Read 12 books\n- Learn to sail', 'inferred'],
  ['# Retrospective and goals\n\n## Goals\n\n- Run a marathon\n- Read 12 books', 'inferred'],
])('a page for another purpose holds no plan, though one of its parts is called goals: %j', (text, recognition) => {
  expect(inferredPlan(text).recognition).toBe(recognition)
})
