import type { HeadingWords } from '../../../plan/labels/label-pack.js'

/** For when goals are, of which type and whose. */
export const horizonsAndPeople = {
  horizon: {
    short: ['短期', '近期', '本周', '本月', '本季度', '每周', '每月', '一周', '30天', '60天', '90天', '三个月', '六个月', '半年'],
    medium: ['中期', '今年', '年度', '一年', '1年', '12个月'],
    long: ['长期', '五年', '三年', '十年', '5年', '3年', '10年', '终身', '人生', '遗愿清单'],
  },
  type: {
    learning: ['学习', '学业', '培训', '知识', '技能'],
    development: ['发展', '成长', '行为', '领导力'],
    performance: ['绩效', '业绩', '业务', '工作'],
    habit: ['习惯', '日常'],
  },
  mentor: ['导师', '指导老师', '教练'],
  mentee: ['学员', '学徒', '被指导者'],
  own: ['我的', '我们', '个人', '职业', '生涯', '学习', '年度', '季度', '团队', '短期', '长期'],
} satisfies Partial<HeadingWords>
