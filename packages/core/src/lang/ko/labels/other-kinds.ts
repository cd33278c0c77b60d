import type { HeadingWords } from '../../../plan/labels/label-pack.js'

/** Headings that only documents of other kinds have. */
export const otherKinds = {
  otherKinds: {
    design: ['요구사항', '요구 사항', '기능 요구사항', '제약', '제약 조건', '제약사항', '가정', '명세', '시스템 개요', '프로젝트 개요'],
    software: ['설치', '기술 스택', '실행 방법', '라이선스', '아키텍처', '사용법', '사용 방법', '환경 설정'],
  },
} satisfies Partial<HeadingWords>
