import type { HeadingWords } from '../../../plan/labels/label-pack.js'

/** Headings that only documents of other kinds have. */
export const otherKinds = {
  otherKinds: {
    design: ['需求', '功能需求', '非功能需求', '约束', '约束条件', '限制', '假设', '规格', '系统概述', '项目概述', '前提条件'],
    software: ['安装', '使用方法', '配置', '许可证', '架构', '依赖', '部署', '使用', '快速开始'],
  },
} satisfies Partial<HeadingWords>
