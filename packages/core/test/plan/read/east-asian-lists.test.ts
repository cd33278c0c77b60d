import { expect, test } from 'vitest'
import { inferredPlan, titlesOf } from './reading.js'

const found = (text: string) => titlesOf(inferredPlan(text).goals)

test('Names of parts of life are joined without a blank and group the items below them', () => {
  expect(
    found(`---
title: 2027 新年好
---

在这里写下我的新年计划。

- 身体健康
  - 每周至少游泳 2 次
    - [x] 第 1 周
    - [ ] 第 2 周
- 财富增长
  - 每月存 1000 元
- 工作与生活
  - 学会烤面包
`),
  ).toEqual(['每周至少游泳 2 次', '每月存 1000 元', '学会烤面包'])
})

test('A part of life behind a Korean ending groups nothing', () => {
  expect(found('# 2027년 목표\n\n- 공부합시다\n  - 하루 30분\n- 달리기 대회 나가기\n  - 6월')).toEqual(['공부합시다', '달리기 대회 나가기'])
})

test('A question how last goals went leads to none', () => {
  expect(
    found('# 今年の目標はどうだった？\n\n小屋を建てるのはできたと思います。\n\n# 来年の目標\n\n- 畑をはじめる\n- 木を10本植える'),
  ).toEqual(['畑をはじめる', '木を10本植える'])
})

test('Under a title of goals whole sentences that say how things are set none', () => {
  expect(
    found(`---
title: Zielsetzung
---

Wenn das Jahr zu Ende geht, frage ich mich, welche Ziele ich noch erreichen möchte. Diesmal setze ich mir keines.

Normalerweise reizen mich große Träume. Ich erinnere mich an viele Pläne, die ich nicht zu Ende gebracht habe.

Es ist in Ordnung, einen Plan aufzugeben. Wichtig ist die Entscheidung.
`),
  ).toEqual([])
})
