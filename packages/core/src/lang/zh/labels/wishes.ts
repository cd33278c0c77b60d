import type { HeadingWords } from '../../../plan/labels/label-pack.js'

/** Words that mean to, hope, ask, or say that something is over. */
export const wishes = {
  past: ['已', '了'],
  hopes: [
    '今年',
    '明年',
    '新年',
    '年规划',
    '年计划',
    '年度计划',
    '年度规划',
    '年展望',
    '个人发展计划',
    '个人成长计划',
    '成长计划',
    '职业规划',
    '人生规划',
    '個人發展計劃',
  ],
  asks: {
    first: ['什么', '哪些', '何', '什麼', '哪里'],
    wish: ['想', '希望', '要'],
    reach: ['实现', '實現', '达成', '達成', '达到', '学会', '学到', '學到', '學會', '做到', '完成', '得到', '成为', '成為', '收获'],
    questions: ['问题', '問題'],
  },
} satisfies Partial<HeadingWords>
