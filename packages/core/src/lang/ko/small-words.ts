import type { SmallWords } from '../../plan/labels/small-words.js'
import { lastNouns } from '../last-nouns.js'
import { list } from '../word-tables.js'

/** Korean words that are no labels. */
export const smallWords: SmallWords = {
  ...lastNouns,
  closings: [
    ...(lastNouns.closings ?? []),
    ...list(
      '설정 설정하기 정리 공유 선언 선언문 입니다 이다 를세웠다 을세웠다 세웠다 를정했다 설정표 관리표 시트 노트 메모 계획서 계획표 달성하기 이루기',
    ),
  ],
  timeSigns: [
    ...list('년 년도 년차 월 일 주 달 개월 후 뒤 내 이내 전 안 안에 까지 동안 초 중 말 째 차 주차 의 에 세'),
    ...list(
      '올해 내년 내후년 이번 다음 지금 분기 상반기 하반기 반기 학기 학년 학년도 단계 연말 연초 연간 월간 주간 매일 매주 매월 매년 한 두 세 네',
    ),
    ...list('봄 여름 가을 겨울 방학 여름방학 겨울방학 첫 번 일주일'),
  ],
  subjects: list('나는 나의 저는 우리 우리는'),
  cautions: list('주의 경고'),
  nonGoals: list('비목표'),
  wasEnds: ['룬 것', '룬 일', '한 것', '한 일', '한 점', '된 것', '된 점', '운 것', '운 점', '던 것', '던 점', '낀 점', '은 점', '못한 것'],
  wasNot: list('기대 예상 핵심'),
  aroundYear: list('년 년을 년도 년의 나의 내 시작하며 시작하면서 맞이하며 맞이하며 안녕 새해 계획 의 을 나에게 우리의 준비 다짐 를'),
  above: list('위의 이상의 모두'),
}
