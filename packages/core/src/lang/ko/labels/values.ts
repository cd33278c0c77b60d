import type { LabelPack } from '../../../plan/labels/label-pack.js'

/** What fields, boxes and log entries say: states, ranks, answers. */
export const values = {
  logParts: {
    wins: ['잘한 점', '성과', '좋았던 점', '성공'],
    learned: ['배운 점', '배운 것', '교훈', '느낀 점'],
    stuck: ['막힌 점', '어려움', '문제', '장애물', '아쉬운 점'],
    feedback: ['피드백'],
    changed: ['변경', '조정'],
    confidence: ['자신감'],
    next: ['다음', '다음 단계', '할 일', '액션', '과제', '숙제'],
    topic: ['주제', '안건', '메모'],
  },
  statuses: {
    'not-started': ['시작 전', '미시작', '예정', '대기', '할 일'],
    'in-progress': ['진행 중', '진행중', '시작됨', '하는 중'],
    'on-track': ['순조', '정상', '계획대로', '초록'],
    'at-risk': ['위험', '지연', '노랑', '주의'],
    'off-track': ['이탈', '빨강', '심각'],
    blocked: ['막힘', '차단'],
    'on-hold': ['보류', '중단', '연기'],
    done: ['완료', '달성', '끝', '종료', '완료됨'],
    dropped: ['취소', '포기', '중지'],
  },
  priorities: {
    highest: ['최고', '긴급', '최우선'],
    high: ['높음', '상'],
    medium: ['중간', '보통', '중'],
    low: ['낮음', '하'],
    lowest: ['최저'],
  },
  was: ['이전', '원래', '기존'],
  now: ['현재', '지금', '지금까지', '완료'],
  yes: ['예', '네', '완료'],
  no: ['아니오', '아니요', '미완료'],
  imprint: ['마지막 수정', '마지막 업데이트', '최종 수정'],
  nothing: ['없음', '없습니다', '아직 없음', '해당 없음'],
  placeholders: ['여기에 목표', '목표를 입력', '미정', '작성', '입력', '이름', '목표 1', '목표 2', '목표 3', '작성 필요', '없음'],
} satisfies Partial<LabelPack>
