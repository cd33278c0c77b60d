import type { SmallWords } from '../plan/labels/small-words.js'
import { list } from './word-tables.js'

/** In Chinese, Japanese and Korean the last noun says what a heading is of; each is written beside the others, so all three share these. */
export const lastNouns: SmallWords = {
  lastNouns: list('目标 目標 목표 抱负 抱負 愿望 okr okrs'),
  listedNouns: list('目标 目標 okr'),
  behindNoun: list(
    '与 與 和 及 并 以及 と や および 및 과 와 列表 清单 清單 一覧 一览 リスト 表 计划 計画 計劃 계획 규 리스트 목록 个月 年 们 たち 들 중간 점검 체크 현황 中期 中間 检查 チェック は 는 은 이 가 를',
  ),
  closings: list('을 达成 達成'),
  numbers: list('一 二 三 四 五 六 七 八 九 十'),
  timeSigns: list('年 月 日 週 周 第 季度 半年 上 下'),
}
