import type { HeadingWords } from '../../../plan/labels/label-pack.js'

/** For when goals are, of which type and whose. */
export const horizonsAndPeople = {
  horizon: {
    short: [
      '단기',
      '이번 주',
      '이번 달',
      '이번 분기',
      '매주',
      '매월',
      '주간',
      '월간',
      '30일',
      '60일',
      '90일',
      '3개월',
      '6개월',
      '상반기',
      '하반기',
    ],
    medium: ['중기', '올해', '연간', '1년', '12개월'],
    long: ['장기', '5년', '3년', '10년', '평생', '인생', '버킷리스트', '버킷 리스트'],
  },
  type: {
    learning: ['학습', '공부', '교육', '기술'],
    development: ['개발', '성장', '행동', '리더십'],
    performance: ['성과', '업무'],
    habit: ['습관', '일상', '루틴'],
  },
  mentor: ['멘토의', '멘토 목표', '코치의'],
  mentee: ['멘티'],
  own: ['나의', '내', '우리', '개인', '커리어', '경력', '학습', '올해', '연간', '팀', '단기', '장기'],
} satisfies Partial<HeadingWords>
