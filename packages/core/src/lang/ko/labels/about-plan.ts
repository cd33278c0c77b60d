import type { LabelPack } from '../../../plan/labels/label-pack.js'

/** Labels above the goals that say something of the plan as a whole. */
export const about: LabelPack['about'] = {
  mentee: ['멘티', '직원', '학생', '수강생', '인턴', '멘티 이름'],
  owner: ['이름', '성명', '작성자', '본인'],
  mentor: ['멘토', '코치', '지도교수', '멘토 이름'],
  manager: ['관리자', '상사', '팀장', '매니저'],
  program: ['프로그램', '기수'],
  start: ['시작', '시작일'],
  end: ['종료', '종료일', '마감'],
  period: ['기간', '대상 기간', '분기', '연도', '계획 기간'],
  agreed: ['합의일', '합의'],
  'check-ins': ['미팅 주기', '주기', '만남 주기', '빈도'],
  sessions: ['횟수', '세션 수'],
  capacity: ['가용 시간'],
  date: ['날짜', '작성일'],
}
