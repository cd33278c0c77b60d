import type { HeadingWords } from '../../../plan/labels/label-pack.js'

/** Parts of life and work. */
export const areas = {
  areas: [
    '健康',
    '仕事',
    'キャリア',
    'お金',
    '家族',
    '友人',
    '勉強',
    '学習',
    '個人',
    'プライベート',
    '読書',
    '旅行',
    '生活',
    '語学',
    '英語',
    '運動',
    '趣味',
    'その他',
    'プロジェクト',
    '技術',
    'プログラミング',
    '人間関係',
    '資格',
    '遊び',
    '開発',
    'アウトプット',
  ],
} satisfies Partial<HeadingWords>
