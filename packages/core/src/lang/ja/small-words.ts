import type { SmallWords } from '../../plan/labels/small-words.js'
import { lastNouns } from '../last-nouns.js'
import { list } from '../word-tables.js'

/** Japanese words that are no labels. */
export const smallWords: SmallWords = {
  ...lastNouns,
  closings: [
    ...(lastNouns.closings ?? []),
    ...list(
      'を立てた を立てました を立ててみた を決めた を決めました を書いた を書きました を書く を書いてみる を書いてみた を考えた を考えました を考えてみた を考える',
    ),
    ...list(
      'を宣言 を宣言する を宣言します を発表 を発表する を発表します を公開 を公開する を設定 を設定した を設定しました を掲げる です だ はこれ はこちら',
    ),
    ...list(
      '宣言 発表 公開 設定 設定シート シート 管理シート 管理表 メモ ノート まとめ 一覧表 計画書 計画 進捗 その1 その2 たち など 編 版',
    ),
  ],
  timeSigns: [
    ...list('年 月 日 週 周 第 半 上 下 初 末 内 前 後 間 頃 目 の まで 以内 から 〜 歳 代 回'),
    ...list(
      '今年 来年 再来年 今年度 来年度 年度 年内 年末 年始 半年 通年 年間 上期 下期 上半期 下半期 半期 四半期 季度 前期 後期 今期 来期 前半 後半',
    ),
    ...list('今月 来月 月間 月末 今週 来週 週間 週目 毎日 毎週 毎月 毎年 今日 明日 上旬 中旬 下旬 ヶ月 か月 カ月 ヵ月 ケ月'),
    ...list('学期 今学期 来学期 春 夏 秋 冬 春休み 夏休み 冬休み お正月 フェーズ ステージ ステップ クォーター'),
    ...list('一 二 三 四 五 六 七 八 九 十'),
  ],
  joins: ['と'],
  ranks: ['優先度'],
  rankIs: 'last',
  subjects: list('私 僕 俺 わたし 私たち'),
  cautions: list('注意 警告'),
  nonGoals: list('非目標 やらないこと'),
  wasEnds: list('たこと だこと たもの た点 た事 たところ'),
  wasNot: list('期待 予定 見込 主要な結果 立てた 決めた'),
  overEnds: list('た ました でした だった ちゃった'),
  aroundAreas: list('面 編 関連 系 について 的 に関して の と や 分野 領域 方面 個人 自分 日常'),
  aroundYear: list(
    '年 年の 年に 年へ 年を 年も 年は に むけて 向けて に向けて にむけて へ向けて を迎えて 迎えて 私 私の の 僕の 僕 年始 始動 スタート よろしく 始まり の始まり の計画 計画 の予定 予定 度 の過ごし方 の自分へ 自分 へ テーマ のテーマ 方針 の方針 こそ',
  ),
  above: list('以上 上記 これら 全部'),
}
