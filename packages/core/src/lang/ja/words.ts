import type { WordPack } from '../../words/word-pack.js'
import { bareWords } from '../bare-words.js'
import { commonForms, counted, formatWords, list, unitWords, valued } from '../word-tables.js'

/** Japanese: days, periods, lengths and rhythms. What a time is for stands behind it: `6月末までに`. */
export const japaneseWords = (): WordPack => ({
  ...bareWords,
  code: 'ja',
  classes: {
    ...bareWords.classes,
    MONTH: counted('一月 二月 三月 四月 五月 六月 七月 八月 九月 十月 十一月 十二月'),
    WEEKDAY: counted('月曜日|月曜 火曜日|火曜 水曜日|水曜 木曜日|木曜 金曜日|金曜 土曜日|土曜 日曜日|日曜'),
    UNIT: {
      ...formatWords.UNIT,
      ...unitWords({
        minute: '分 分間',
        hour: '時間',
        day: '日 日間',
        week: '週 週間',
        month: '月 ヶ月 か月 カ月 ヵ月 ケ月 ヶ月間 か月間',
        quarter: '四半期',
        half: '半期 半年',
        year: '年 年間 年度',
      }),
    },
    SEASON: counted('春 夏 秋 冬'),
    MOD: { ...valued({ 0: '今 本 この', 1: '来 次の 翌' }), 先: -1, 昨: -1, 前の: -1, 過去: -1 },
    END: list('末 末日 終わり'),
    EARLY: list('初め 上旬 初旬'),
    MIDDLE: list('半ば 中旬'),
    DAYWORD: { 今日: 0, 本日: 0, 明日: 1, 昨日: -1 },
    HOLIDAY: { クリスマス: [12, 25], 正月: [1, 1], お正月: [1, 1] },
    FEW: valued({ 3: '数' }),
  },
  doubtful: list('春 夏 秋 冬'),
  numbers: {
    ...bareWords.numbers,
    small: counted('一 二 三 四 五 六 七 八 九 十'),
    ordinals: { 上: 1, 下: 2 },
    scales: { 百: 100, 千: 1000, 万: 10_000 },
    counters: { 年: 'YEAR', 月: 'MONTH' },
  },
  times: [
    {
      day: [...commonForms.day, 'MONTH DAY 日', 'YEAR! の? MONTH DAY 日'],
      weekday: ['WEEKDAY!', 'MOD 週 の? WEEKDAY'],
      month: ['MONTH!', 'YEAR! の? MONTH', 'MONTH の? END|EARLY|MIDDLE', 'YEAR! の? MONTH の? END|EARLY|MIDDLE'],
      'part-of-year': [...commonForms['part-of-year'], '第 INT UNIT', 'YEAR! 度? の? 第 INT UNIT', 'YEAR! 度? の? ORD UNIT', 'ORD UNIT'],
      year: [...commonForms.year, 'YEAR! 度? END?', 'YEAR! 度? の END|EARLY'],
      unit: ['MOD UNIT', 'UNIT END', 'MOD UNIT の? END|EARLY|MIDDLE'],
      'past-or-coming': ['MOD の? NUM UNIT'],
      'relative-day': ['DAYWORD'],
      vague: ['いつか', 'そのうち', '近いうち', 'できるだけ早く', '随時', '将来'],
      duration: ['NUM UNIT', 'NUM ～|〜|-|– NUM UNIT', 'FEW UNIT'],
      recurrence: [...formatWords.recurrence, '毎 UNIT', '毎 週 WEEKDAY', 'NUM UNIT ごと', 'UNIT ごと'],
      rate: [...formatWords.rate, 'UNIT に? NUM 回', '毎 UNIT NUM 回', 'NUM UNIT に NUM 回'],
      season: ['SEASON!', 'YEAR! の? SEASON'],
      holiday: ['HOLIDAY'],
    },
    {
      ago: ['LENGTH 前'],
      'relative-ahead': ['LENGTH 後'],
      'within-length': ['LENGTH 以内', 'LENGTH で'],
      within: ['PERIOD の? PERIOD'],
      range: ['PERIOD -|–|〜|～ PERIOD', 'DATE -|–|〜|～ DATE'],
    },
    { range: ['DATE|PERIOD から DATE|PERIOD'] },
  ],
  roles: {
    deadline: ['期限 は? :?', '締切 は? :?', '締め切り は? :?'],
    before: [],
    start: ['開始 :?'],
    day: [],
    mention: [],
    deadlineAfter: ['まで に? は?', 'まで', '迄', 'までに', 'までには', '前 に?', '以内', '中 に', '期限', '締切'],
  },
  functionWords: list('の に は を が で と も へ から まで や する した て'),
  quantities: { ...bareWords.quantities, currencies: [...bareWords.quantities.currencies, '円'] },
})
