import type { LabelPack } from '../../../plan/labels/label-pack.js'

/** How longer labels and the questions of worksheets begin. */
export const fieldStarts: NonNullable<LabelPack['fieldStarts']> = {
  specific: ['我想达成', '我想实现', '我想达到', '我要达成', '我要实现', '我想要什么', '我的目标是什么', '想达成什么', '想实现什么'],
  measurable: ['如何衡量', '怎么衡量', '怎样衡量', '我怎么知道', '我如何知道', '如何知道', '怎样知道', '如何判断', '怎么判断', '如何验证'],
  achievable: ['如何实现', '如何达成', '怎么实现', '怎样实现', '如何做到', '是否可行', '是否现实', '我能做到'],
  relevant: ['为什么重要', '为什么对我', '为什么我', '为什么这个目标', '为什么想'],
  'time-bound': ['什么时候完成', '什么时候达成', '什么时候实现', '何时完成', '何时达成', '何时实现', '截止到什么时候'],
  steps: ['我要做什么', '我会做什么', '下一步做什么', '下一步是什么', '需要做什么', '第一步是什么'],
  obstacles: ['有什么障碍', '有哪些障碍', '可能遇到', '会遇到什么'],
  support: ['谁可以帮', '谁能帮', '需要什么支持', '需要什么帮助', '需要谁'],
  resources: ['需要什么资源', '需要哪些资源'],
  baseline: ['我现在在哪', '我目前在哪', '目前的情况'],
}
