import type { HeadingWords } from '../../../plan/labels/label-pack.js'

/** Headings that only documents of other kinds have. */
export const otherKinds = {
  otherKinds: {
    design: ['要件', '機能要件', '非機能要件', '制約', '制約条件', '前提条件', '仕様', 'システム概要', 'プロジェクト概要'],
    software: ['インストール', '使用技術', '環境構築', 'ライセンス', '機能', '使い方', 'セットアップ', '動作環境'],
  },
} satisfies Partial<HeadingWords>
