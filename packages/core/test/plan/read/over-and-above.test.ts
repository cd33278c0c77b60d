import { describe, expect, test } from 'vitest'
import { inferredPlan, titlesOf } from './reading.js'

const found = (text: string) => titlesOf(inferredPlan(text).goals)

describe('Below a year alone, what is over is no goal', () => {
  test.each([
    '# 2027\n\n## 一月\n\n- 买了新的缝纫机，花了 1800 元\n- 去了两次布市\n\n## 二月\n\n- 做完 3 件衬衫',
    '# 2027年\n\n- 小屋を建てた\n- 木を10本植えた',
    '# 2027년\n\n- 수영을 배웠다\n- 책 열 권을 읽었음',
  ])('%j', (text) => {
    expect(found(text)).toEqual([])
  })

  test.each([
    ['# 2027年\n\n- 小屋を建てる\n- 木を10本植える', ['小屋を建てる', '木を10本植える']],
    ['# 2027년\n\n- 수영을 배우겠다\n- 책 열 권 읽기', ['수영을 배우겠다', '책 열 권 읽기']],
  ])('… and what is to come is: %j', (text, titles) => {
    expect(found(text)).toEqual(titles)
  })
})

test('The last words of a page wish for all that stands above them', () => {
  expect(
    found(
      '### 写作方面\n\n- [x] 木工入门笔记\n- [x] 清漆配方总结一下\n- [ ] 榫头需要仔细研究再写\n- [ ] ~~模具~~\n\n### 动手系列\n\n- [ ] 做一张小板凳\n- [ ] 修好旧书架\n\n### 学习计划\n\n- [ ] 刨子好好练一练\n\n**希望以上内容能在年底前搞定。**',
    ),
  ).toHaveLength(7)
})

test.each([
  '# Week 12\n\n## Home\n\n- [ ] Call the plumber\n- [ ] Buy milk\n\n## Work\n\n- [ ] Answer Kay',
  '# 周一\n\n## 家庭\n\n- [ ] 买菜\n- [ ] 交电费\n\n## 工作\n\n- [ ] 回邮件',
  '# Trucos para completar tu lista de propósitos\n\nCada año hacemos listas.\n\n- Empieza por uno solo.\n- Ponle fecha.',
])('Tasks of a week and tricks are none: %j', (text) => {
  expect(found(text)).toEqual([])
})
