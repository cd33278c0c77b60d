import type { HeadingWords } from '../../../plan/labels/label-pack.js'

/** Words that mean to, hope, ask, or say that something is over. */
export const wishes = {
  past: ['た', 'ました', 'だった'],
  hopes: [
    '今年',
    '来年',
    'なりたい',
    'やること',
    '年の計画',
    '年計画',
    '年やること',
    '個人開発計画',
    '成長計画',
    'キャリアプラン',
    '人生計画',
    '個人成長計画',
  ],
  asks: {
    first: ['何', 'どんな', 'なに', 'どこ'],
    wish: ['たい'],
    reach: ['達成', '学び', '身につけ', '実現', 'なりたい', '成し遂げ', 'できるように', '目指'],
    questions: ['質問', '問い'],
  },
  actionEnds: { last: ['する', 'します', 'る', 'う', 'く', 'す', 'つ', 'む', 'ぶ', 'ぬ', 'ぐ', 'たい', 'こと', 'ます'] },
} satisfies Partial<HeadingWords>
