import type { WordPack } from '../../words/word-pack.js'
import { bareWords } from '../bare-words.js'
import { commonForms, counted, formatWords, list, unitWords, valued } from '../word-tables.js'

/** Korean: days, periods, lengths and rhythms. What a time is for stands behind it: `6월 말까지`. */
export const koreanWords = (): WordPack => ({
  ...bareWords,
  code: 'ko',
  classes: {
    ...bareWords.classes,
    WEEKDAY: counted('월요일 화요일 수요일 목요일 금요일 토요일 일요일'),
    UNIT: {
      ...formatWords.UNIT,
      ...unitWords({
        minute: '분',
        hour: '시간',
        day: '일',
        week: '주 주일 주간',
        month: '월 개월 달 개월간',
        quarter: '분기',
        half: '반기',
        year: '년 해 년간',
      }),
    },
    SEASON: counted('봄 여름 가을 겨울'),
    MOD: { ...valued({ 0: '이번 올 금', 1: '다음 내 향후 앞으로' }), 지난: -1, 작: -1 },
    END: list('말 말일'),
    EO: { 연말: 'year', 월말: 'month', 분기말: 'quarter' },
    EARLY: list('초 초순'),
    MIDDLE: list('중순'),
    DAYWORD: { 오늘: 0, 내일: 1, 모레: 2, 어제: -1 },
    HOLIDAY: { 크리스마스: [12, 25], 추석: [0, 0], 설날: [0, 0] },
    FEW: valued({ 3: '몇' }),
  },
  doubtful: list('봄 여름 가을 겨울'),
  numbers: {
    ...bareWords.numbers,
    small: valued({ 1: '한', 2: '두', 3: '세', 4: '네', 5: '다섯', 6: '여섯', 7: '일곱', 8: '여덟', 9: '아홉', 10: '열' }),
    ordinals: { 상: 1, 하: 2 },
    counters: { 년: 'YEAR', 월: 'MONTH' },
  },
  times: [
    {
      day: [...commonForms.day, 'MONTH DAY 일', 'YEAR! MONTH DAY 일'],
      weekday: ['WEEKDAY!', 'MOD 주 WEEKDAY'],
      month: ['MONTH!', 'YEAR! MONTH', 'MONTH END|EARLY|MIDDLE', 'YEAR! MONTH END|EARLY|MIDDLE'],
      'part-of-year': [...commonForms['part-of-year'], '제? INT UNIT', 'YEAR! 도? 제? INT UNIT', 'YEAR! 도? ORD UNIT', 'ORD UNIT'],
      year: [...commonForms.year, 'YEAR! END|EARLY', 'YEAR! EO'],
      unit: ['MOD UNIT', 'MOD UNIT END|EARLY|MIDDLE', 'EO'],
      'past-or-coming': ['MOD NUM UNIT'],
      'relative-day': ['DAYWORD'],
      vague: ['언젠가', '가능한 한 빨리', '조만간', '꾸준히', '지속적으로'],
      duration: ['NUM UNIT', 'NUM -|~|– NUM UNIT', 'FEW UNIT'],
      recurrence: [...formatWords.recurrence, '매 UNIT', '매 주 WEEKDAY', 'NUM UNIT 마다', 'UNIT 마다', 'WEEKDAY 마다'],
      rate: [...formatWords.rate, 'UNIT 에? NUM 회|번', '매 UNIT NUM 회|번', '일 주일 에 NUM 번|회'],
      season: ['SEASON!', 'YEAR! SEASON'],
      holiday: ['HOLIDAY'],
    },
    {
      ago: ['LENGTH 전'],
      'relative-ahead': ['LENGTH 후|뒤'],
      'within-length': ['LENGTH 이내|안에|내|동안'],
      within: ['PERIOD PERIOD'],
      range: ['PERIOD -|–|~ PERIOD', 'DATE -|–|~ DATE'],
    },
    { range: ['DATE|PERIOD 부터 DATE|PERIOD'] },
  ],
  roles: {
    deadline: ['기한 :?', '마감 :?', '마감일 :?'],
    before: [],
    start: ['시작 :?'],
    day: [],
    mention: [],
    beforeAfter: ['전 까지', '전 에?', '전에'],
    deadlineAfter: ['까지', '이내 에?', '안 에', '내 에', '마감'],
  },
  functionWords: list('은 는 이 가 을 를 에 에서 의 와 과 도 로 까지 부터 하기 한다'),
  quantities: { ...bareWords.quantities, currencies: [...bareWords.quantities.currencies, '원'] },
})
