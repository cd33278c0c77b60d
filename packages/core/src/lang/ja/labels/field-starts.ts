import type { LabelPack } from '../../../plan/labels/label-pack.js'

/** How longer labels and the questions of worksheets begin. */
export const fieldStarts: NonNullable<LabelPack['fieldStarts']> = {
  specific: ['何を達成したい', '何を実現したい', '何を目指', 'どうなりたい'],
  measurable: ['どうやって測', 'どのように測', 'どう測', 'どうすれば達成', 'どうなったら達成', '何をもって'],
  achievable: ['どうやって達成', 'どのように達成', 'どうやって実現', 'どのように実現', '達成可能', '現実的'],
  relevant: ['なぜ重要', 'なぜ大切', 'なぜそれ', 'なぜ達成したい', 'なぜこの目標', 'なぜやりたい'],
  'time-bound': ['いつまで', 'いつ達成'],
  steps: ['何をする', '何から始め', '次に何', '最初の一歩', '具体的に何を'],
  obstacles: ['何が障害', '障害は', '何が妨げ', 'どんな障害'],
  support: ['誰に助け', '誰が助け', 'どんな支援', 'どんな助け'],
  resources: ['何が必要', '必要なもの'],
  baseline: ['今どこ', '今の状態'],
}
