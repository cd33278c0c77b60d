import type { SmallWords } from '../../plan/labels/small-words.js'
import { lastNouns } from '../last-nouns.js'
import { list } from '../word-tables.js'

/** Chinese words that are no labels. */
export const smallWords: SmallWords = {
  ...lastNouns,
  closings: [
    ...(lastNouns.closings ?? []),
    ...list('如下 如下图 设定表 設定表 书 責任书 责任书 卡 墙 板 看板 打卡 打卡表 规划 規劃 规划表 汇总 彙總 公示 宣言'),
  ],
  timeSigns: [
    ...list('年 月 日 週 周 天 季 第 半 上 下 初 中 末 底 内 內 前 后 後 近 未来 未來 至 到 个 個 每 的 岁 歲'),
    ...list(
      '今年 明年 来年 來年 本年 全年 年度 年初 年底 年末 年中 半年 上半年 下半年 季度 本季度 下季度 本月 本周 本週 下月 下周 下週 这周 这个月 下个月',
    ),
    ...list('学期 學期 上学期 下学期 本学期 学年 學年 财年 春季 夏季 秋季 冬季 春 夏 秋 冬 寒假 暑假 国庆 春节 阶段 階段 星期 个月 個月'),
    ...list('一 二 三 四 五 六 七 八 九 十 两 兩'),
  ],
  ranks: ['优先级'],
  rankIs: 'last',
  subjects: list('我 我们 我們'),
  cautions: list('注意 提醒 警告'),
  nonGoals: list('非目标 非目標 不做的事'),
  wasEnds: list(
    '到的东西 到的東西 得的成绩 得的成績 得的成果 得的进步 得的进展 成的事 成的事情 了的事 了的事情 到的事 好的地方 过的事 过的错',
  ),
  wasNot: list('预期 預期 期望 期待 关键 想 要 希望 计划 打算'),
  overMarks: ['了'],
  overNot: list('为了 為了 除了 不了 了解 罢了 好了 算了 要'),
  aroundAreas: list(
    '系列 计划 計畫 額外 额外 提升 增长 增進 发展 發展 成长 方面 类 類 篇 上 层面 領域 领域 板块 的 与 與 和 及 富有 富足 充实 自由 状态 进步 精进 相关 个人 我 自我 专业 財富 财富 心灵 日常',
  ),
  aroundYear: list(
    '我 我的 我们 我们的 的 年 年的 自己 写给 給 给 致 你好 您好 新年 新年快乐 新年好 快乐 展望 计划 計畫 規劃 规划 安排 打算 愿望 願望 加油 开年 新 迎接 关于 这一年 一年 年度 写在 开始 之初 的开始 年初 小 flag 清单 待办',
  ),
  above: list('以上 上述 上面'),
}
