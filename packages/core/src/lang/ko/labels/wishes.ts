import type { HeadingWords } from '../../../plan/labels/label-pack.js'

/** Words that mean to, hope, ask, or say that something is over. */
export const wishes = {
  past: ['했다', '했음', '였다'],
  hopes: [
    '올해',
    '내년',
    '하고 싶',
    '할 것',
    '할 일들',
    '새해',
    '년 계획',
    '년도 계획',
    '올해 계획',
    '개인 개발 계획',
    '자기계발 계획',
    '자기 계발 계획',
    '성장 계획',
    '커리어 계획',
    '경력 계획',
    '인생 계획',
  ],
  asks: {
    first: ['무엇', '어떤', '뭘', '어디'],
    wish: ['싶'],
    reach: ['이루', '배우', '달성', '성취', '되고', '얻고', '하고'],
    questions: ['질문'],
  },
  actionEnds: { last: ['하기', '기', '다', '것', '되기', '자', '요'] },
} satisfies Partial<HeadingWords>
