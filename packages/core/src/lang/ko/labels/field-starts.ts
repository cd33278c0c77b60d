import type { LabelPack } from '../../../plan/labels/label-pack.js'

/** How longer labels and the questions of worksheets begin. */
export const fieldStarts: NonNullable<LabelPack['fieldStarts']> = {
  specific: ['무엇을 이루고', '무엇을 달성', '무엇을 하고 싶', '무엇을 원하', '나는 무엇을'],
  measurable: ['어떻게 측정', '어떻게 알 수', '어떻게 확인', '달성했는지 어떻게', '달성 여부를'],
  achievable: ['어떻게 달성', '어떻게 이룰', '어떻게 실현', '달성 가능', '현실적인가'],
  relevant: ['왜 중요', '왜 이 목표', '왜 나에게', '왜 하고 싶'],
  'time-bound': ['언제까지', '언제 달성'],
  steps: ['무엇을 할', '무엇부터', '다음 단계', '첫 단계', '어떤 단계'],
  obstacles: ['어떤 장애', '무엇이 방해', '어떤 어려움'],
  support: ['누가 도', '어떤 도움', '어떤 지원'],
  resources: ['무엇이 필요', '어떤 자원'],
  baseline: ['지금 어디', '현재 어디'],
}
