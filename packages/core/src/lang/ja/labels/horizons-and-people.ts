import type { HeadingWords } from '../../../plan/labels/label-pack.js'

/** For when goals are, of which type and whose. */
export const horizonsAndPeople = {
  horizon: {
    short: ['短期', '今週', '今月', '今四半期', '毎週', '毎月', '30日', '60日', '90日', '3ヶ月', '3か月', '6ヶ月', '半年', '上期', '下期'],
    medium: ['中期', '今年', '年間', '1年', '一年', '12ヶ月'],
    long: ['長期', '5年', '3年', '10年', '五年', '三年', '十年', '人生', '生涯', '死ぬまでに', 'バケットリスト'],
  },
  type: {
    learning: ['学習', '勉強', '研修', '教育', 'スキル', '資格'],
    development: ['開発目標', '成長', '行動', 'リーダーシップ', 'キャリア'],
    performance: ['業績', '成果目標', '業務', '仕事'],
    habit: ['習慣', '日課', 'ルーティン'],
  },
  mentor: ['メンター', 'コーチ'],
  mentee: ['メンティー', 'メンティ'],
  own: ['私の', '自分の', '個人', 'キャリア', '学習', '今年', '年間', 'チーム', '短期', '長期'],
} satisfies Partial<HeadingWords>
