import { describe, expect, test } from 'vitest'
import { goalOf } from '../read.js'

const dueOf = (text: string): string | null => goalOf(text).deadline?.day ?? null

describe('a fiscal year of Japan begins in April, and is called for the year it begins in', () => {
  test.each([
    ['# 2027年度の目標\n\n## 目標\n\n- N2に合格する\n', '2028-03-31'],
    ['# 2027年度の目標\n\n## 目標\n\n- 年度末までにN2に合格する\n', '2028-03-31'],
    ['# 2027年度の目標\n\n## 目標\n\n- 2月末までにN2に合格する\n', '2028-02-29'],
    ['# 2027年の目標\n\n## 目標\n\n- 9月末までにN2に合格する\n', '2027-09-30'],
    ['# 2027年の目標\n\n## 目標\n\n- 2027年度末までにN2に合格する\n', '2028-03-31'],
    ['# 2027年の目標\n\n## 目標\n\n- 2027年度第1四半期までにN2に合格する\n', '2027-06-30'],
    ['# 2027年の目標\n\n## 目標\n\n- 年末までにN2に合格する\n', '2027-12-31'],
    ['---\nlang: ja\nfiscal-year-start: 10\n---\n\n# 2027年度の目標\n\n## 目標\n\n- N2に合格する\n', '2028-09-30'],
  ])('%j', (text, day) => {
    expect(dueOf(text)).toBe(day)
  })
})

test.each([
  ['---\nstart: 2027-01-04\nfiscal-year-start: 4\n---\n\n## Goals\n\n- Close the depot by EOFY\n', '2027-03-31'],
  ['---\nstart: 2027-01-04\n---\n\n## Goals\n\n- Close the depot by EOFY\n', '2027-12-31'],
  ['---\nstart: 2027-01-04\nfiscal-year-start: 4\n---\n\n## Goals\n\n- Close the depot by FY27\n', '2027-03-31'],
  ['# 2027年度目标\n\n## 目标\n\n- 年度末之前通过考试\n', '2027-12-31'],
])('the end of the fiscal year is as configured: %j', (text, day) => {
  expect(dueOf(text)).toBe(day)
})
