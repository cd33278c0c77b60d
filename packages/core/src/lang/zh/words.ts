import type { WordPack } from '../../words/word-pack.js'
import { bareWords } from '../bare-words.js'
import { commonForms, counted, formatWords, list, unitWords, valued } from '../word-tables.js'

const ones = '一 二 三 四 五 六 七 八 九'
const teens = `十 ${list(ones)
  .map((one) => `十${one}`)
  .join(' ')}`

/** Chinese, in both scripts: days, periods, lengths and rhythms. What a time is for stands behind it: `6月30日前`. */
export const chineseWords = (): WordPack => ({
  ...bareWords,
  code: 'zh',
  classes: {
    ...bareWords.classes,
    MONTH: counted('一月 二月 三月 四月 五月 六月 七月 八月 九月 十月 十一月 十二月'),
    WEEKDAY: counted(
      '周一|星期一|週一|礼拜一 周二|星期二|週二|礼拜二 周三|星期三|週三|礼拜三 周四|星期四|週四|礼拜四 周五|星期五|週五|礼拜五 周六|星期六|週六|礼拜六 周日|星期日|星期天|週日|礼拜天',
    ),
    UNIT: {
      ...formatWords.UNIT,
      ...unitWords({
        minute: '分钟 分鐘',
        hour: '小时 小時 个小时 個小時',
        day: '天 日',
        week: '周 週 星期 个星期 個星期 礼拜',
        month: '月 个月 個月',
        quarter: '季度 季 个季度',
        half: '半年',
        year: '年 年度',
      }),
    },
    SEASON: counted('春季|春天 夏季|夏天 秋季|秋天 冬季|冬天'),
    MOD: { ...valued({ 0: '今 本 这 这个 這 這個', 1: '下 下个 下個 明 接下来 未来' }), 上: -1, 上个: -1, 去: -1, 过去: -1 },
    END: list('底 末 结束 年底的'),
    EARLY: list('初 年初的'),
    MIDDLE: list('中 中旬'),
    DAYWORD: { 今天: 0, 明天: 1, 后天: 2, 後天: 2, 昨天: -1 },
    HOLIDAY: { 春节: [0, 0], 国庆节: [10, 1], 国庆: [10, 1], 元旦: [1, 1], 圣诞节: [12, 25], 中秋节: [0, 0] },
    FEW: valued({ 3: '几' }),
  },
  numbers: {
    ...bareWords.numbers,
    small: { ...counted(`${ones} ${teens}`), 两: 2, 兩: 2, 二十: 20, 三十: 30 },
    ordinals: { 上: 1, 下: 2 },
    scales: { 百: 100, 千: 1000, 万: 10_000 },
    counters: { 年: 'YEAR', 月: 'MONTH' },
  },
  times: [
    {
      day: [...commonForms.day, 'MONTH DAY 日|号|號', 'YEAR! MONTH DAY 日|号|號'],
      weekday: ['WEEKDAY!', 'MOD WEEKDAY'],
      month: ['MONTH!', 'YEAR! MONTH', 'MONTH END|EARLY|MIDDLE', 'YEAR! MONTH END|EARLY|MIDDLE'],
      'part-of-year': [...commonForms['part-of-year'], '第? INT UNIT', 'YEAR! 第? INT UNIT', 'YEAR! ORD UNIT', 'ORD UNIT', 'YEAR! QUARTER'],
      year: [...commonForms.year, 'YEAR! END|EARLY|MIDDLE'],
      unit: ['MOD UNIT', 'UNIT END|EARLY', 'MOD UNIT END|EARLY|MIDDLE'],
      'past-or-coming': ['MOD 的? NUM UNIT'],
      'relative-day': ['DAYWORD'],
      vague: ['尽快', '盡快', '早日', '以后', '将来', '不断', '持续'],
      duration: ['NUM UNIT', 'NUM -|–|到|至 NUM UNIT', 'FEW UNIT'],
      recurrence: [...formatWords.recurrence, '每 UNIT', '每 NUM UNIT', '每 WEEKDAY', '每 NUM? 个? UNIT'],
      rate: [...formatWords.rate, '每 UNIT NUM 次'],
      season: ['SEASON!', 'YEAR! SEASON'],
      holiday: ['HOLIDAY'],
    },
    {
      ago: ['LENGTH 前|之前|以前'],
      'relative-ahead': ['LENGTH 后|後|之后|以后'],
      'within-length': ['在? LENGTH 内|內|之内|以内'],
      within: ['PERIOD 的? PERIOD'],
      range: ['PERIOD -|– PERIOD', 'DATE -|– DATE'],
    },
    { range: ['从? DATE|PERIOD 到|至|~|～ DATE|PERIOD'] },
  ],
  roles: {
    deadline: ['截止|截至 到|日期|时间|于? :?', '到', '在|于? 最迟|最晚', '期限 :?'],
    before: [],
    start: ['从', '自', '开始 :?'],
    day: [],
    mention: ['在', '于'],
    beforeAfter: ['前', '之前'],
    deadlineAfter: ['以前', '为止', '截止', '止', '内', '之内', '底 前'],
  },
  functionWords: list('的 了 在 和 与 或 我 你 他 们 是 有 到 从 前 后 内'),
  quantities: { ...bareWords.quantities, currencies: [...bareWords.quantities.currencies, '元'] },
})
